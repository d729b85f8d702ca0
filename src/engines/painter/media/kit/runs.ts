/** Labels as runs, the pixels of a row that have one label: there are far fewer of them than pixels. */
import type { Size } from '../../../../pixels/pixels.ts'

/** The runs of a picture, row by row. */
export interface Runs {
  /** The first pixel of each run, and after the last one the number of all pixels. */
  readonly starts: Uint32Array
  /** The first run of each row, and after the last one the number of all runs. */
  readonly rows: Uint32Array
  /** The label of each run. */
  readonly labels: Uint16Array
  /** Pixels of a row. */
  readonly width: number
}

/** The runs of a picture's labels. */
export function runsOf(pixels: Uint8Array | Uint16Array, { width, height }: Size): Runs {
  const count = countOf(pixels, width, height)
  const [starts, labels, rows] = [
    new Uint32Array(count + 1).fill(pixels.length),
    new Uint16Array(count),
    new Uint32Array(height + 1).fill(count),
  ]
  for (let y = 0, i = 0, run = 0; y < height; y++) {
    rows[y] = run
    for (let x = 0, before = -1; x < width; x++, i++) {
      const own = pixels[i] as number // Inside the picture.
      if (own === before) continue
      before = own
      starts[run] = i
      labels[run++] = own
    }
  }
  return { starts, rows, labels, width }
}

function countOf(pixels: Uint8Array | Uint16Array, width: number, height: number): number {
  let count = height
  for (let y = 0, i = 0; y < height; y++) {
    i++
    for (let x = 1; x < width; x++, i++) if (pixels[i] !== pixels[i - 1]) count++
  }
  return count
}

/** Tells which runs lie side by side or one above the other, the later one first, and how many sides of pixels they share. */
export function eachMeeting(
  { starts, rows, width }: Runs,
  tell: (run: number, before: number, sides: number) => void,
): void {
  for (let y = 0; y + 1 < rows.length; y++) {
    // Every run has a start and an end, which is the start of the next; every row has a first run.
    const [first, last] = [rows[y] as number, rows[y + 1] as number]
    let above = y > 0 ? (rows[y - 1] as number) : first
    for (let run = first; run < last; run++) {
      if (run > first) tell(run, run - 1, 1)
      if (y === 0) continue
      const [left, right] = [(starts[run] as number) - width, (starts[run + 1] as number) - width]
      for (let from = left; from < right;) {
        const end = starts[above + 1] as number
        const to = Math.min(right, end)
        tell(run, above, to - from)
        from = to
        if (to === end) above++
      }
    }
  }
}

/** The areas of a picture: runs of one label that hang together. */
export interface Areas {
  readonly count: number
  /** The area of each run; areas are numbered from 0 on as they are met. */
  readonly of: Uint32Array
}

/** Which runs hang together. */
export function areasOf(runs: Runs): Areas {
  const { labels } = runs
  const parent = Uint32Array.from(labels, (_, run) => run)
  const rootOf = (run: number) => {
    let at = run
    // Parents are runs too. On the way each gets the parent of its own: the next way is half as long.
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number
    return at
  }
  eachMeeting(runs, (run, before) => {
    if (labels[run] !== labels[before]) return
    const [one, other] = [rootOf(run), rootOf(before)]
    parent[Math.max(one, other)] = Math.min(one, other)
  })
  let count = 0
  // A parent comes before its children: it already has its number.
  for (let run = 0; run < parent.length; run++) {
    parent[run] = parent[run] === run ? count++ : (parent[parent[run] as number] as number)
  }
  return { count, of: parent }
}
