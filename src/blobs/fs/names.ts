/** What each extension is served as. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  mp4: 'video/mp4',
  json: 'application/json',
}

/** No slash and no dot but the last: a name can lead nowhere else. */
const NAME = new RegExp(`^[a-z0-9-]{1,80}\\.(${Object.keys(CONTENT_TYPES).join('|')})$`)

/** The content type of a blob of this name; null when no blob can have such a name. */
export function contentTypeOf(name: string): string | null {
  const extension = NAME.exec(name)?.[1]
  return extension === undefined ? null : (CONTENT_TYPES[extension] ?? null)
}

/** The subfolder of a name. Random names spread over 256 of them. */
export function shardOf(name: string): string {
  return name.slice(0, 2)
}
