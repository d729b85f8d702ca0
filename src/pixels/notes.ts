/** What pictures say of the prompt they were made from. */
import { headerOf } from './decode.ts'
import { exifTexts } from './exif.ts'

/** PNG text blocks in which generators leave their prompt, the most telling first. */
const KEYWORDS = ['parameters', 'description', 'prompt', 'comment'] as const

/** What generators write behind the prompt: other words, settings, the id of a job. */
const TAIL = /\s*(?:\n?Negative prompt:|\nSteps:|\bJob ID:)[\s\S]*$/i

/** Letters of a prompt that are believed; nobody writes longer ones. */
const MOST_LETTERS = 2000

/**
 * The prompt a picture carries: in XMP (`dc:description`, as our own pictures have it), in a PNG text block or in
 * EXIF; null when there is none. Throws `EngineError` (`picture-unreadable`) when the header cannot be read.
 */
export async function readPromptNote(bytes: Uint8Array): Promise<string | null> {
  const { xmpAsString = '', comments = [], exif } = await headerOf(bytes)
  const blocks = KEYWORDS.flatMap((keyword) =>
    comments.filter((comment) => comment.keyword.toLowerCase() === keyword).map(({ text }) => text),
  )
  const candidates = [xmpDescription(xmpAsString), ...blocks, ...(exif ? exifTexts(exif) : [])]
  return candidates.map(promptIn).find((prompt) => prompt !== '') ?? null
}

/** The words alone; graphs of nodes and whatever has no letters are no prompts. */
function promptIn(text: string): string {
  const words = text
    .replace(TAIL, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, MOST_LETTERS)
  return /^[[{]/.test(words) || !/\p{L}/u.test(words) ? '' : words
}

const XML_SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function xmpDescription(xmp: string): string {
  const [, text = ''] = /<dc:description>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp) ?? []
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => XML_SIGNS[name] ?? '')
}
