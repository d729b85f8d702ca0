/** Changes of a letter that still look like a slip, the fewer the shorter the word. */
const mostChanges = ({ length }: string) => Math.min(3, length / 2)

/** The word nearest to what was written; null when none is near. */
export function closest(written: string, words: readonly string[]): string | null {
  const near = words
    .filter((word) => Math.abs(word.length - written.length) <= mostChanges(word))
    .map((word) => ({ word, changes: changesBetween(written, word) }))
    .filter(({ word, changes }) => changes <= mostChanges(word))
    .toSorted((a, b) => a.changes - b.changes)
  return near[0]?.word ?? null
}

/** Letters to add, drop, replace or swap with the next to get from one word to the other, whatever their case. */
function changesBetween(from: string, to: string): number {
  const [letters, goal] = [[...from.toLowerCase()], [...to.toLowerCase()]]
  const rows = [[0, ...goal.map((_, index) => index + 1)]]
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity
  letters.forEach((letter, i) => {
    rows.push([i + 1])
    goal.forEach((wanted, j) => {
      const isSwapped = letter === goal[j - 1] && letters[i - 1] === wanted
      rows[i + 1]?.push(
        Math.min(
          at(i, j + 1) + 1,
          at(i + 1, j) + 1,
          at(i, j) + (letter === wanted ? 0 : 1),
          isSwapped ? at(i - 1, j - 1) + 1 : Infinity,
        ),
      )
    })
  })
  return at(letters.length, goal.length)
}
