/** What a run throws: the hostile tables, every hostile value at every place of every body, and drawn requests. */
import { createSeededRandom } from '../../src/testing/random.ts'
import { titleOf } from './shot.ts'
import { drawnThrow } from './throw-drawn.ts'
import { placeThrows } from './throw-places.ts'
import { silentThrows, tableThrows } from './throw-tables.ts'
import type { ProgramSettings, Throw } from './throw.ts'

export interface Program {
  /** Each hostile table once, on a route that takes it. */
  readonly tables: readonly Throw[]
  /** Shots that the server itself has to end: they take a minute. */
  readonly silent: readonly Throw[]
  /** Every hostile value at every place of every route. */
  readonly places: readonly Throw[]
  /** The drawn request of a number: any number has one. */
  drawn(at: number): Throw
}

/** The program of a seed against a server of this description. An operator's leaves out what a caller's tries. */
export function writeProgram(settings: ProgramSettings): Program {
  const { isOperator, description } = settings
  const own = description.operations.filter(({ isAdmin }) => isAdmin === isOperator)
  return {
    tables: isOperator ? [] : tableThrows(settings),
    silent: isOperator ? [] : silentThrows(settings),
    places: own.flatMap((operation) => placeThrows(operation, settings)),
    drawn: (at) => drawnThrow(at, settings),
  }
}

/** The throw of a title, if the program has it. */
export function throwTitled({ tables, silent, places, drawn }: Program, title: string): Throw | undefined {
  const at = /^(?:schema|mutated)\/(\d+)$/.exec(title)?.[1]
  if (at !== undefined) return drawn(Number(at))
  return [...tables, ...silent, ...places].find((one) => titleOf(one) === title)
}

/** What decides which throws a run takes. */
export interface Choice {
  readonly seed: number
  /** Shots altogether; never fewer than the hostile tables hold. */
  readonly requests: number
  /** Whether to throw also what the server cuts off in its own time: that takes a minute. */
  readonly isPatient: boolean
}

/** The throws of a run: the tables whole, then as many of the places as of the drawn ones, all well mixed. */
export function chosenThrows(
  { tables, silent, places, drawn }: Program,
  { seed, requests, isPatient }: Choice,
): readonly Throw[] {
  const random = createSeededRandom(seed)
  const whole = [...tables, ...(isPatient ? silent : [])]
  const more = Math.max(0, requests - whole.length)
  const some = shuffled(places, random.draw).slice(0, Math.ceil(more / 2))
  const rest = Array.from({ length: more - some.length }, (_, at) => drawn(at))
  return shuffled([...whole, ...some, ...rest], random.draw)
}

/** A copy in an order that `draw` decides (Fisher and Yates). */
function shuffled<T>(items: readonly T[], draw: () => number): readonly T[] {
  const copy = [...items]
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1))
    // Both are within the array.
    ;[copy[last], copy[other]] = [copy[other] as T, copy[last] as T]
  }
  return copy
}
