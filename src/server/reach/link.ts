/**
 * A link that may be followed as far as its text goes, or words on why not. Links with a name and password are refused
 * rather than cut: whoever wrote them expects them to be sent.
 */
export function readLink(text: string): URL | string {
  const url = URL.parse(text)
  if (!url) return 'it is not a URL; wanted http://… or https://…'
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `its scheme is ${url.protocol}; wanted http: or https:`
  }
  if (url.username !== '' || url.password !== '') return 'it carries a user name or password; leave them out'
  return url
}

/** The port a link leads to. */
export function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port)
  return protocol === 'https:' ? 443 : 80
}

/** A link as a message may show it: without its query, where the secrets of links stand. */
export function showLink(text: string): string {
  const url = URL.parse(text)
  return url && url.host !== '' ? `${url.protocol}//${url.host}${url.pathname}` : 'This link'
}
