/** Changes of a letter that still look like a slip. */
const MOST_CHANGES = 3

/** The word nearest to what was written; null when none is near. */
export function closest(written: string, words: readonly string[]): string | null {
  const near = words
    .map((word) => ({ word, changes: changesBetween(written, word) }))
    .filter(({ word, changes }) => changes <= Math.min(MOST_CHANGES, word.length / 2))
    .toSorted((a, b) => a.changes - b.changes)
  return near[0]?.word ?? null
}

/** Letters to add, drop or replace to get from one word to the other (Levenshtein), whatever their case. */
function changesBetween(from: string, to: string): number {
  const goal = [...to.toLowerCase()]
  let row = [0, ...goal.map((_, index) => index + 1)]
  for (const letter of from.toLowerCase()) {
    let diagonal = row[0] ?? 0
    const next = [diagonal + 1]
    goal.forEach((wanted, index) => {
      const above = row[index + 1] ?? 0
      next.push(Math.min(above + 1, (next[index] ?? 0) + 1, diagonal + (wanted === letter ? 0 : 1)))
      diagonal = above
    })
    row = next
  }
  return row.at(-1) ?? 0
}
