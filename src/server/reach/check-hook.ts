import { judgeHost, knownAddresses, type ReachRules } from './addresses.ts'
import { portOf, readLink } from './link.ts'

/** Longest webhook address that is taken. Characters. */
const MOST_CHARACTERS = 2_000

/**
 * Why a webhook address cannot be used, as far as its text tells; null when it can. Names are not looked up here:
 * what they lead to is judged at each delivery.
 */
export function checkHook(url: string, rules: ReachRules): string | null {
  if (url.length > MOST_CHARACTERS)
    return `it has ${url.length} characters; at most ${MOST_CHARACTERS} are taken`
  const link = readLink(url)
  if (typeof link === 'string') return link
  const { hostname } = link
  return judgeHost({ hostname, port: portOf(link) }, knownAddresses(hostname) ?? [], rules)
}
