/** A line from one side of two pictures to the other, along which they are most alike: the place to join them. */
import type { Plane, Planes } from '../planes/planes.ts'
import { CHANNELS } from '../planes/planes.ts'
import { stretched } from '../planes/scale.ts'
import { shrunk } from '../planes/shrink.ts'

/** Longest side of the copy on which the line is found. */
const SIDE = 160

/** How dear it is to leave the wanted place, against a difference of the pictures. */
const ASTRAY = 0.5

/** Share of the side over which the pictures run into each other at the line itself. */
const FADE = 0.012

/** Where two pictures are to be joined. */
export interface Join {
  /** The line runs from top to bottom, or from left to right. */
  readonly runs: 'down' | 'across'
  /** Its place on the side that it parts, 0 to 1; it may stray from it by `reach`. */
  readonly at: number
  readonly reach: number
  /** How much the wanted line leans, in shares of the side that it parts, from one end to the other. */
  readonly slant: number
}

/** For every pixel the share of `other`: 0 on the first side of the line, 1 behind it. */
export function shareAlong(one: Planes, other: Planes, join: Join): Plane {
  const [first, second] = [shrunk(one, SIDE), shrunk(other, SIDE)]
  const { width, height } = first
  const isDown = join.runs === 'down'
  const [steps, places] = isDown ? [height, width] : [width, height]
  const indexOf = (step: number, place: number) => (isDown ? step * width + place : place * width + step)
  const costs = costsOf(first, second)
  const line = cheapestLine({
    steps,
    places,
    costAt: (step, place) => {
      const wanted = (join.at + join.slant * (step / Math.max(1, steps - 1) - 0.5)) * places
      const astray = Math.abs(place - wanted) / (join.reach * places)
      return (costs[indexOf(step, place)] ?? 0) + ASTRAY * astray ** 4
    },
  })
  const share = new Float32Array(width * height)
  const fade = Math.max(0.75, FADE * places)
  for (const [step, middle] of line.entries()) {
    for (let place = 0; place < places; place++) {
      share[indexOf(step, place)] = Math.min(1, Math.max(0, 0.5 + (place - middle) / (2 * fade)))
    }
  }
  return stretched(share, first, one)
}

/** How different two pictures are at every pixel. */
function costsOf(one: Planes, other: Planes): Plane {
  const out = new Float32Array(one.L.length)
  for (const channel of CHANNELS) {
    const [first, second] = [one[channel], other[channel]]
    for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + Math.abs((first[i] ?? 0) - (second[i] ?? 0))
  }
  return out
}

interface Field {
  readonly steps: number
  readonly places: number
  costAt(step: number, place: number): number
}

/** The place at every step of the line that costs least; it moves by one place at most from step to step. */
function cheapestLine({ steps, places, costAt }: Field): readonly number[] {
  const sums: Float64Array[] = []
  for (let step = 0; step < steps; step++) {
    const before = sums.at(-1)
    const here = Float64Array.from({ length: places }, (_, place) => {
      const cheapest = before ? Math.min(...[-1, 0, 1].map((aside) => before[place + aside] ?? Infinity)) : 0
      return cheapest + costAt(step, place)
    })
    sums.push(here)
  }
  let place = cheapestOf(sums.at(-1) ?? new Float64Array(1), 0, places - 1)
  const line = [place]
  for (let step = steps - 2; step >= 0; step--) {
    const row = sums[step] ?? new Float64Array(1)
    place = cheapestOf(row, Math.max(0, place - 1), Math.min(places - 1, place + 1))
    line.push(place)
  }
  return line.toReversed()
}

function cheapestOf(costs: Float64Array, from: number, to: number): number {
  let best = from
  for (let place = from; place <= to; place++) if ((costs[place] ?? 0) < (costs[best] ?? 0)) best = place
  return best
}
