/** Areas of a picture that are worth cutting: what is too small or too thin goes to what it belongs to. */
import type { Size } from '../../../../pixels/pixels.ts'
import { areasOf, eachMeeting, runsOf } from './runs.ts'
import type { Areas, Runs } from './runs.ts'

/** Which areas are kept, and where the others go. */
export interface Keeping {
  /** The fewest pixels of an area with a label. */
  readonly least: (label: number) => number
  /** Whether areas of two labels are parts of one thing: only then one is given to the other. */
  readonly isKin: (one: number, other: number) => boolean
}

/** Areas with numbers from 0 on. */
export interface WholeAreas {
  /** The area of every pixel. */
  readonly area: Uint16Array
  /** What every area was labelled. */
  readonly labels: readonly number[]
}

/** Pixels across which an area is too thin to be one: the seam where two colours run together. */
const THIN = 1.5

/** The areas of one label that hang together; small and thin ones are given to the kin they share most of their rim with. */
export function wholeAreas(pixels: Uint8Array | Uint16Array, size: Size, keeping: Keeping): WholeAreas {
  const runs = runsOf(pixels, size)
  const areas = areasOf(runs)
  const measures = measured(runs, areas)
  const { area, kept } = numbered(runs, areas, ownersOf(runs, areas, { measures, keeping }))
  return { area, labels: kept.map((owner) => measures.labels[owner] as number) } // Areas have measures.
}

/** Of every area: its label, its pixels, and how many of their sides lie at its rim. */
interface Measures {
  readonly labels: Uint16Array
  readonly sizes: Uint32Array
  readonly rims: Uint32Array
}

function measured(runs: Runs, { count, of }: Areas): Measures {
  const [labels, sizes, rims] = [new Uint16Array(count), new Uint32Array(count), new Uint32Array(count)]
  const { starts } = runs
  // Every run has an area, every area its measures.
  for (let run = 0; run < of.length; run++) {
    const own = of[run] as number
    labels[own] = runs.labels[run] as number
    sizes[own] = (sizes[own] as number) + (starts[run + 1] as number) - (starts[run] as number)
  }
  eachMeeting(runs, (run, before, sides) => {
    const [own, other] = [of[run] as number, of[before] as number]
    if (own === other) return
    rims[own] = (rims[own] as number) + sides
    rims[other] = (rims[other] as number) + sides
  })
  return { labels, sizes, rims }
}

interface Giving {
  readonly measures: Measures
  readonly keeping: Keeping
}

/** Whom every area belongs to: itself, or the kin it was given to. The smallest are given first. */
function ownersOf(runs: Runs, areas: Areas, { measures, keeping }: Giving): Uint32Array {
  const { labels, sizes, rims } = measures
  const owners = Uint32Array.from(labels, (_, area) => area)
  const ownerOf = (area: number) => {
    let at = area
    while (owners[at] !== at) at = owners[at] as number // Owners are areas.
    return at
  }
  const sizeOf = (area: number) => sizes[area] as number // Every area has its measures.
  const isPoor = (_: number, area: number) =>
    sizeOf(area) < keeping.least(labels[area] as number) || 2 * sizeOf(area) < THIN * (rims[area] as number)
  const poor = labels.map((label, area) => (isPoor(label, area) ? 1 : 0))
  const rimsOf = sharedRims(runs, areas, poor)
  for (const area of [...rimsOf.keys()].toSorted((one, other) => sizeOf(one) - sizeOf(other))) {
    let [owner, longest] = [area, 0]
    for (const [other, sides] of rimsOf.get(area) ?? []) {
      const next = ownerOf(other)
      const isBetter = sides > longest && next !== area
      if (isBetter && keeping.isKin(labels[area] as number, labels[next] as number))
        [owner, longest] = [next, sides]
    }
    owners[area] = owner
  }
  for (let area = 0; area < owners.length; area++) owners[area] = ownerOf(area)
  return owners
}

/** For each of the areas with a 1: those next to it, and how many sides of pixels lie between. */
function sharedRims(
  runs: Runs,
  { of }: Areas,
  meant: Uint16Array,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const all = new Map<number, Map<number, number>>()
  for (const [area, one] of meant.entries()) if (one) all.set(area, new Map())
  const meet = (one: number, other: number, sides: number) => {
    const rims = all.get(one)
    rims?.set(other, (rims.get(other) ?? 0) + sides)
  }
  eachMeeting(runs, (run, before, sides) => {
    const [own, other] = [of[run] as number, of[before] as number] // Every run has an area.
    if (own === other) return
    if (meant[own]) meet(own, other, sides)
    if (meant[other]) meet(other, own, sides)
  })
  return all
}

interface Numbered extends Pick<WholeAreas, 'area'> {
  /** The areas that are left. */
  readonly kept: readonly number[]
}

/** Gives the areas that own themselves numbers as they are met, and every pixel that of its owner. */
function numbered({ starts }: Runs, { of }: Areas, owners: Uint32Array): Numbered {
  const numbers = new Int32Array(owners.length).fill(-1)
  const kept: number[] = []
  const area = new Uint16Array(starts.at(-1) ?? 0)
  for (let run = 0; run < of.length; run++) {
    // Every run has an area, an owner and an end.
    const owner = owners[of[run] as number] as number
    if (numbers[owner] === -1) numbers[owner] = kept.push(owner) - 1
    area.fill(numbers[owner] as number, starts[run], starts[run + 1])
  }
  return { area, kept }
}
