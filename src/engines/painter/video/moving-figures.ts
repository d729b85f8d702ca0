/** Figures of a plate, each cut out of it to move on its own. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Pixels } from '../../../pixels/pixels.ts'
import { figureBox } from '../figure.ts'
import type { Box, Figure, Slot } from '../scene.ts'
import { boundsOf, readPoints } from '../spline.ts'
import type { Stage } from '../stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { rounds, type Moment } from './movement.ts'
import { SWINGS, moveOf } from './moves.ts'
import { cutFrom, pieceOf, stacked, standing, swinging, type Cut, type Picture } from './pane.ts'
import { isDark } from './twinkling.ts'

/** How far beyond its own box a figure is cut out, in its sizes: for its outline and its brush strokes. */
const MARGIN = 0.06

/** Figures that cannot be told apart. */
interface Troop {
  readonly box: Box
  /** Who leads the others' movement. */
  readonly first: Figure
}

/** Draws the figures of a slot; the rest of the sheet, their shadows and the rings around them, stands. */
export function movingFigures(stage: Stage, sheet: Pixels, slot: Slot): Picture {
  const { easel, scene } = stage
  const figures = scene.figures.filter((figure) => figure.slot === slot)
  const rest = { ...sheet, data: new Uint8Array(sheet.data) }
  const pictures = troopsOf(figures).flatMap(({ box, first }): Picture[] => {
    const cut = cutOf(box, stage)
    const swings = SWINGS[moveOf(first, scene.place)]
    if (!cut) return []
    if (swings.length === 0) return []
    const hold = {
      x: (first.x - easel.box.left) * easel.scale,
      y: (first.y - easel.box.top) * easel.scale,
      height: first.size * easel.scale,
    }
    const own = cutFrom(rest, cut)
    clear(rest, cut)
    return [swinging(own, swings, hold)]
  })
  const left = pieceOf(rest)
  const lights = isDark(stage) ? figures.flatMap((figure) => blazing(stage, figure)) : []
  return stacked([...(left ? [standing(left)] : []), ...pictures, ...lights])
}

/** Strength of the light that a burning figure gives beyond what is painted. */
const BLAZE = 0.34

/** The light of a figure that burns, brighter and fainter again. */
function blazing({ easel }: Stage, { subject, flip, x, y, size }: Figure): Picture[] {
  return subjectOf(subject).parts.flatMap((part): Picture[] => {
    if (!('glow' in part)) return []
    const [left, top, right, bottom] = boundsOf(readPoints(part.d))
    const radius = Math.hypot(right - left, bottom - top) * size * easel.scale
    const centre = {
      x: (x + ((flip ? -1 : 1) * (left + right) * size) / 2 - easel.box.left) * easel.scale,
      y: (y + ((top + bottom) * size) / 2 - easel.box.top) * easel.scale,
    }
    return [(context, moment) => drawBlaze(context, { ...centre, radius }, moment)]
  })
}

function drawBlaze(
  context: SKRSContext2D,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  moment: Moment,
): void {
  const flame = (often: number) => (1 - Math.cos(2 * Math.PI * rounds(often, moment) * moment.share)) / 2
  const alpha = BLAZE * moment.far * (0.6 * flame(0.6) + 0.4 * flame(1.8))
  const gradient = context.createRadialGradient(x, y, 0, x, y, radius)
  gradient.addColorStop(0, `rgba(255, 214, 140, ${alpha})`)
  gradient.addColorStop(1, 'rgba(255, 214, 140, 0)')
  context.save()
  context.globalCompositeOperation = 'screen'
  context.fillStyle = gradient
  context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
  context.restore()
}

/** Figures whose boxes touch move as one. */
function troopsOf(figures: readonly Figure[]): readonly Troop[] {
  return figures.reduce<readonly Troop[]>((troops, first) => {
    const own = { box: reachOf(first), first }
    const touched = troops.filter(({ box }) => touches(box, own.box))
    const others = troops.filter((troop) => !touched.includes(troop))
    const leader = touched[0]?.first ?? first
    return [...others, { first: leader, box: [...touched, own].map(({ box }) => box).reduce(joined) }]
  }, [])
}

/** All that moves with a figure: with its mirror image, where it floats. */
function reachOf(figure: Figure): Box {
  const box = figureBox(figure)
  const margin = MARGIN * figure.size
  const mirrored = figure.slot === 'water' ? 2 * figure.y - box.top : box.bottom
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: Math.max(box.bottom, mirrored) + margin,
  }
}

const touches = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const joined = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
})

/** The pixels of a box, as far as they are on the sheet. */
function cutOf({ left, top, right, bottom }: Box, { easel }: Stage): Cut | null {
  const { box, scale, width, height } = easel
  const inside = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value * scale)))
  const [x, y] = [inside(left - box.left, width), inside(top - box.top, height)]
  const cut = {
    left: x,
    top: y,
    width: inside(right - box.left, width) - x,
    height: inside(bottom - box.top, height) - y,
  }
  return cut.width > 0 && cut.height > 0 ? cut : null
}

function clear({ width, data }: Pixels, cut: Cut): void {
  for (let y = cut.top; y < cut.top + cut.height; y++) {
    data.fill(0, (y * width + cut.left) * 4, (y * width + cut.left + cut.width) * 4)
  }
}
