/** A guess of the kind of place from its colour masses. It never says more than colours can tell. */
import { chromaOf, type Colour } from '../colours/colour.ts'
import { CHANNELS, type Planes } from '../planes/planes.ts'
import { spreadOf } from '../planes/statistics.ts'
import { isHueIn } from './colour-names.ts'
import type { Sight } from './sight.ts'

export type SeenPlace =
  | 'space'
  | 'underwater'
  | 'beach'
  | 'night sky'
  | 'water'
  | 'meadow'
  | 'forest'
  | 'desert'
  | 'snow'
  | 'dark land'
  | 'ground'
  | 'sky'
  | 'foliage'
  | 'figure'
  | 'object'
  | 'plain'
  | 'pattern'
  | 'quiet scene'
  | 'scene'

interface Seen extends Sight {
  readonly planes: Planes
  /** Standard deviation of the colours. */
  readonly contrast: number
  /** Width to height. */
  readonly ratio: number
}

/** Places in which a horizon means something. */
export const HAS_HORIZON: ReadonlySet<SeenPlace> = new Set([
  'beach',
  'night sky',
  'water',
  'meadow',
  'desert',
  'snow',
  'dark land',
  'ground',
  'sky',
])

/** The first guess that fits, the surest first. */
export function placeSeen(seen: Seen): SeenPlace {
  return GUESSES.find(([, fits]) => fits(seen))?.[0] ?? 'scene'
}

const GUESSES: readonly (readonly [SeenPlace, (seen: Seen) => boolean])[] = [
  ['plain', ({ contrast }) => contrast < 0.05],
  ['space', (seen) => seen.horizon === null && seen.brightness < 0.25 && shareOf(seen, isGlow) > 0.02],
  ['night sky', (seen) => seen.brightness < 0.3 && isSmooth(topOf(seen)) && topOf(seen).colour.L < 0.3],
  [
    'snow',
    (seen) => hasSky(seen) && bottomOf(seen).colour.L > 0.82 && chromaOf(bottomOf(seen).colour) < 0.03,
  ],
  ['underwater', (seen) => shareOf(seen, isDeepWater) > 0.72 && sinksIntoTheDark(seen)],
  ['beach', (seen) => hasSky(seen) && isSand(footOf(seen).colour) && isBlue(belowHorizon(seen).colour)],
  ['water', (seen) => hasSky(seen) && isWater(bottomOf(seen), topOf(seen))],
  [
    'forest',
    (seen) => shareOf(seen, isGreen) > 0.45 && seen.texture === 'detailed' && seen.brightness < 0.55,
  ],
  ['meadow', (seen) => hasSky(seen) && isGreen(bottomOf(seen).colour)],
  ['desert', (seen) => hasSky(seen) && isSand(bottomOf(seen).colour)],
  ['dark land', (seen) => hasSky(seen) && bottomOf(seen).colour.L < 0.36],
  ['sky', (seen) => isSkyBlue(topOf(seen).colour) && shareOf(seen, isSkyBlue) > 0.4],
  ['foliage', (seen) => shareOf(seen, isGreen) > 0.4],
  ['figure', (seen) => seen.ratio < 0.95 && isCentred(seen) && shareOf(seen, isSkin) > 0.15],
  ['object', (seen) => isCentred(seen) && seen.mass.spread < 0.24],
  ['ground', (seen) => hasSky(seen)],
  ['pattern', (seen) => seen.mass.strength < 1.55 && seen.horizon === null && seen.texture !== 'smooth'],
  ['quiet scene', (seen) => seen.texture !== 'detailed'],
]

/** A band of the picture: its mean colour, and how uneven it is. */
interface Band {
  readonly colour: Colour
  readonly unevenness: number
}

const topOf = (seen: Seen): Band => bandOf(seen.planes, 0, Math.max(0.1, (seen.horizon ?? 0.4) - 0.04))
const bottomOf = (seen: Seen): Band => bandOf(seen.planes, Math.min(0.9, (seen.horizon ?? 0.6) + 0.04), 1)

function bandOf(planes: Planes, from: number, to: number): Band {
  const { width, height } = planes
  const [start, end] = [Math.floor(from * height) * width, Math.ceil(to * height) * width]
  const [L, a, b] = CHANNELS.map((channel) => spreadOf(planes[channel].subarray(start, end)).mean)
  return { colour: { L: L ?? 0, a: a ?? 0, b: b ?? 0 }, unevenness: roughnessOf(planes, start, end) }
}

/** Mean step between neighbours along the rows. */
function roughnessOf({ L }: Planes, start: number, end: number): number {
  let sum = 0
  for (let i = start + 1; i < end; i++) sum += Math.abs((L[i] ?? 0) - (L[i - 1] ?? 0))
  return sum / Math.max(1, end - start - 1)
}

const isSmooth = ({ unevenness }: Band): boolean => unevenness < 0.028

/** Above a horizon it is smooth, and it is lighter there than below or blue. */
function hasSky(seen: Seen): boolean {
  if (seen.horizon === null) return false
  const [top, bottom] = [topOf(seen), bottomOf(seen)]
  return isSmooth(top) && (top.colour.L > bottom.colour.L + 0.03 || isSkyBlue(top.colour))
}

/** Water is blue, or it has the sky's colour and lies still. */
function isWater({ colour, unevenness }: Band, sky: Band): boolean {
  const isLikeSky = Math.hypot(colour.a - sky.colour.a, colour.b - sky.colour.b) < 0.045
  return isBlue(colour) || (isLikeSky && unevenness < 0.02 && !isGreen(colour))
}

/** Under water it is bright above and ever darker below, where a sky is brightest at its foot. */
function sinksIntoTheDark({ planes }: Seen): boolean {
  const levels = [0, 0.2, 0.45].map((from) => bandOf(planes, from, from + 0.12).colour.L)
  const [top = 0, middle = 0, low = 0] = levels
  return top > middle + 0.04 && middle > low + 0.02 && low < 0.6
}

const footOf = ({ planes }: Seen): Band => bandOf(planes, 0.87, 1)
const belowHorizon = ({ planes, horizon }: Seen): Band =>
  bandOf(planes, (horizon ?? 0.5) + 0.03, Math.min(0.87, (horizon ?? 0.5) + 0.13))

/** Gas that shines in the dark. */
const isGlow = (colour: Colour): boolean => colour.L > 0.3 && chromaOf(colour) > 0.07
const isBlue = (colour: Colour): boolean => isHueIn(colour, 175, 290) && chromaOf(colour) > 0.02
const isDeepWater = (colour: Colour): boolean => isHueIn(colour, 165, 285) && chromaOf(colour) > 0.03
const isGreen = (colour: Colour): boolean => isHueIn(colour, 100, 165) && chromaOf(colour) > 0.03
const isSand = (colour: Colour): boolean =>
  isHueIn(colour, 40, 98) && chromaOf(colour) > 0.03 && colour.L > 0.45
const isSkyBlue = (colour: Colour): boolean =>
  isHueIn(colour, 205, 275) && colour.L > 0.45 && chromaOf(colour) > 0.025
const isSkin = (colour: Colour): boolean =>
  isHueIn(colour, 25, 75) &&
  colour.L > 0.4 &&
  colour.L < 0.88 &&
  chromaOf(colour) > 0.03 &&
  chromaOf(colour) < 0.13

const isCentred = ({ mass }: Seen): boolean =>
  Math.abs(mass.x - 0.5) < 0.16 && Math.abs(mass.y - 0.5) < 0.22 && mass.strength > 1.5

const shareOf = ({ colours }: Seen, fits: (colour: Colour) => boolean): number =>
  colours.filter(({ colour }) => fits(colour)).reduce((sum, { share }) => sum + share, 0)
