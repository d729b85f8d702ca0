/** Trees from straight above: crowns lit from one side, each with its shadow on what lies below. */
import { css, lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { cells, widened } from '../canvas/cells.ts'
import { fractal } from '../canvas/noise.ts'
import type { Point } from '../canvas/spline.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Random } from '../random.ts'
import { isWhite, shadowOf, weathered } from './daylight.ts'
import { isInSight } from './free.ts'

/** One tree. */
interface Crown extends Point {
  readonly radius: number
  readonly colour: Colour
  /** Pointed like a fir's, round, or the fan of a palm. */
  readonly kind: 'fir' | 'round' | 'palm'
  /** Radians by which it is turned. */
  readonly turn: number
}

const GREENS = [lch(0.57, 0.115, 132), lch(0.5, 0.1, 145), lch(0.64, 0.125, 122), lch(0.46, 0.085, 152)]
const AUTUMN = [
  lch(0.66, 0.15, 68),
  lch(0.58, 0.17, 45),
  lch(0.52, 0.16, 32),
  lch(0.7, 0.14, 85),
  lch(0.5, 0.1, 120),
]
const FIR = lch(0.47, 0.075, 155)
const PALM = lch(0.55, 0.12, 138)

/** The leaves of this picture's trees. */
const leavesOf = (stage: Pick<Stage, 'scene'>): readonly Colour[] =>
  hasFeature(stage, 'autumn') ? AUTUMN : GREENS

/** A tree of one's own, at this place and about this large. */
export function growCrown(
  stage: Stage,
  { x, y, radius, kind }: Pick<Crown, 'x' | 'y' | 'radius' | 'kind'>,
  next: Random,
): Crown {
  const own = kind === 'fir' ? FIR : kind === 'palm' ? PALM : next.pick(leavesOf(stage))
  const colour = weathered(stage, shift(own, { L: next.range(-0.03, 0.03), hue: next.range(-6, 6) }), 0.66)
  return { x, y, kind, colour, radius: radius * next.range(0.8, 1.2), turn: next.range(0, 1.5) }
}

/** Pixels of a crown's radius from which its outline is more than a disc. */
const LARGE = 5

/** The outline of a crown in the context's current path. */
function outline({ easel }: Stage, { x, y, radius, kind, turn }: Crown): void {
  const { context, scale } = easel
  if (radius * scale < LARGE) {
    context.moveTo(x + radius, y)
    context.arc(x, y, radius, 0, Math.PI * 2)
    return
  }
  const [points, deep] = kind === 'fir' ? [9, 0.66] : kind === 'palm' ? [8, 0.32] : [7, 0.84]
  const spot = (i: number, far: number) => {
    const angle = turn + (i / points) * Math.PI * 2
    return [x + Math.cos(angle) * radius * far, y + Math.sin(angle) * radius * far] as const
  }
  context.moveTo(...spot(0, deep))
  for (let i = 0; i < points; i++) {
    if (kind === 'round') context.quadraticCurveTo(...spot(i + 0.5, 1.22), ...spot(i + 1, deep))
    else {
      context.lineTo(...spot(i + 0.5, 1.06))
      context.lineTo(...spot(i + 1, deep))
    }
  }
  context.closePath()
}

/** Draws one tree over what is there. */
export function drawCrown(stage: Stage, crown: Crown): void {
  const { easel } = stage
  const { context } = easel
  const { x, y, radius, colour } = crown
  if (!isInSight(stage, crown, radius * 3)) return
  const shadow = shadowOf(stage)
  const tall = radius * (crown.kind === 'fir' ? 1 : 0.7)
  const filled = (form: Crown, style: string) => {
    context.fillStyle = style
    context.beginPath()
    outline(stage, form)
    context.fill()
  }
  filled({ ...crown, x: x + shadow.x * tall, y: y + shadow.y * tall }, css(shadow.colour, shadow.alpha))
  filled(crown, css(tone(stage, colour, -0.42)))
  if (!easel.look.shaded || radius * easel.scale < 2) return
  const toLight = (share: number) => ({
    x: x - Math.sign(shadow.x) * radius * share,
    y: y - radius * share * 0.7,
  })
  filled({ ...crown, ...toLight(0.15), radius: radius * 0.8 }, css(colour))
  filled({ ...crown, ...toLight(0.32), radius: radius * 0.44 }, css(lightOn(stage, crown)))
}

/** The lit top of a crown; a fir's is hardly brighter than the rest. */
const lightOn = (stage: Stage, { colour, kind }: Crown): Colour =>
  isWhite(stage) ? mix(colour, stage.palette.lit, 0.5) : tone(stage, colour, kind === 'fir' ? 0.3 : 0.5)

/** A wood: how dense it is at a point, 0 to 1, and which share of it are firs. */
interface Wood {
  readonly density: (point: Point) => number
  readonly firs: number
  /** World units between two trees; a crown is about as wide. */
  readonly spacing: number
}

/** Draws the trees of a wood; shadows fall on what grows below them. */
export async function drawWood(stage: Stage, { density, firs, spacing }: Wood): Promise<void> {
  const kinds = fractal(2, stage.salt('plants', 'kinds of trees'))
  const leaves = leavesOf(stage)
  const stands = fractal(2, stage.salt('plants', 'stands'))
  const grid = cells(widened(stage.easel.box, spacing * 2), spacing, spacing).toReversed()
  for (const [index, { column, row }] of grid.entries()) {
    if (index % 512 === 511) await stage.breathe()
    const next = stage.random('plants', 'crown', column, row)
    const at = { x: (column + next.range(0.1, 0.9)) * spacing, y: (row + next.range(0.1, 0.9)) * spacing }
    if (next() > density(at)) continue
    const kind = kinds(at.x * 2.4, at.y * 2.4) * 0.7 + 0.5 < firs ? 'fir' : 'round'
    const crown = growCrown(stage, { ...at, kind, radius: spacing * next.range(0.48, 0.82) }, next)
    const stand = stands(at.x * 3, at.y * 3) * 0.8 + 0.5 + next.range(-0.16, 0.16)
    const own = leaves[Math.floor(Math.min(0.999, Math.max(0, stand)) * leaves.length)]
    drawCrown(
      stage,
      kind === 'fir' || !own
        ? crown
        : { ...crown, colour: weathered(stage, shift(own, { L: next.range(-0.03, 0.03) }), 0.66) },
    )
  }
}
