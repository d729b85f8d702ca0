/** What is said of a thing before the thing itself is named. */
import type { Colour } from '../colours/colour.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import type { ActName } from './acts.ts'
import { fitting } from './attire.ts'
import type { Attire } from './attire.ts'
import type { SizeName, Spot } from './language.ts'
import type { Named } from './reading.ts'

/** All that waits for the next thing. */
export interface Waiting {
  readonly count: number | null
  /** In their order; the last one is the next thing's, and all of them are where it is several. */
  readonly colours: readonly Colour[]
  readonly size: SizeName | null
  readonly spot: Spot | null
  readonly flight: boolean
  readonly act: ActName | null
  /** Colours of parts whose subject is still to come: "red-haired woman". */
  readonly attire: Attire
}

/** Nothing was said yet. */
export const NOTHING: Waiting = {
  count: null,
  colours: [],
  size: null,
  spot: null,
  flight: false,
  act: null,
  attire: {},
}

/** How many a plural without a number shows, and how many a drawing of several stands for. */
const SOME = 3
const SEVERAL = 3

/** A subject with all that waited for one. */
export function namedWith(id: string, isPlural: boolean, waiting: Waiting): Named {
  const { colours, flight, act, size, spot, attire } = waiting
  const said = waiting.count ?? (isPlural ? SOME : 1)
  const count = subjectOf(id).several ? Math.ceil(said / SEVERAL) : said
  return {
    id,
    count,
    colour: colours.at(-1) ?? null,
    ...(count > 1 && colours.length > 1 && { shades: colours }),
    parts: fitting(id, attire),
    flies: flight,
    ...(act && { act }),
    size,
    spot,
  }
}
