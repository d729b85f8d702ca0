import type { Choice } from '../actions/choice.ts'

/**
 * The seed of a follow-up whose words fix one: another picture for every row and choice, the same one every
 * time it is asked. FNV-1a over the parts, 0 to 4294967295.
 */
export function followSeed(parentSeed: number, row: string, choice: Choice): number {
  const text = [parentSeed, row, ...Object.entries(choice).toSorted().flat()].join(' ')
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
