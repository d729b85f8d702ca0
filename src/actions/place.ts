/** A picture's place is the name of its blob, or a link. True for a link: it begins with http:// or https://. */
export function isLink(place: string): boolean {
  return /^https?:\/\//i.test(place)
}
