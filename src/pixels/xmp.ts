/** What a picture says of itself to whoever opens it elsewhere. */
export interface Notes {
  /** The prompt as it would be typed to get this picture again. */
  readonly prompt: string
  readonly seed: number
  /** Name and version of what made it. */
  readonly engine: string
}

/** XMP carries any script and is read from PNG, WebP and JPEG alike (ISO 16684-1; EXIF text is ASCII only). */
export function xmpOf({ prompt, seed, engine }: Notes): string {
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ` xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="${escapeXml(engine)}" xmp:Label="seed ${seed}">`,
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(prompt)}</rdf:li></rdf:Alt>`,
    '</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('')
}

const XML_NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 §2.2 has no place for control characters, not even escaped. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => XML_NAMES[sign] ?? '').replace(/\p{Cc}/gu, ' ')
}
