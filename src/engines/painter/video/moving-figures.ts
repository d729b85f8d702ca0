/** Figures of a plate, each cut out of it to move on its own. */
import type { Pixels } from '../../../pixels/pixels.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { carriedBy } from '../compose/carrying.ts'
import { Easel } from '../canvas/easel.ts'
import { drawFigure, figureBox } from '../canvas/figure.ts'
import type { Box, Figure, Slot } from '../scene.ts'
import type { Stage } from '../canvas/stage.ts'
import { blazing } from './blazing.ts'
import { SWINGS, moveOf } from './moves.ts'
import { standing, type Hold, type Sprite } from './pane.ts'
import { cleared, planeOf, planeOfCut, type Cut } from './plane.ts'
import { rising } from './rising.ts'
import { isDark } from './twinkling.ts'

/** How far beyond its own box a figure is cut out, in its sizes: for its outline and its brush strokes. */
const MARGIN = 0.06

/** Figures that touch, the farthest first. */
interface Troop {
  readonly box: Box
  readonly members: readonly Figure[]
}

/** The figures of a slot; the rest of the sheet, their shadows and the rings around them, stands. */
export function movingFigures(stage: Stage, sheet: Pixels, slot: Slot): readonly Sprite[] {
  const figures = stage.scene.figures
    .filter((figure) => figure.slot === slot)
    .toSorted((one, other) => one.y - other.y)
  let rest = sheet
  const sprites = troopsOf(figures).flatMap((troop): readonly Sprite[] => {
    const cut = cutOf(troop.box, stage)
    const still = troop.members.filter((figure) => swingsOf(stage, figure).length === 0)
    if (!cut || still.length === troop.members.length) return []
    if (still.length > 0) return singled(stage, sheet, troop)
    const plane = planeOfCut(sheet, cut)
    rest = cleared(rest, cut)
    return troop.members.slice(0, 1).map((first) => ({ plane, act: swinging(stage, first) }))
  })
  const left = planeOf(rest)
  const all = figures.flatMap(withLoad)
  const vapours = all.flatMap((figure) => rising(stage, figure))
  const lights = isDark(stage) ? all.flatMap((figure) => blazing(stage, figure)) : []
  return [...(left ? [standing(left)] : []), ...sprites, ...vapours, ...lights]
}

/** A figure and all that it carries. */
const withLoad = (figure: Figure): readonly Figure[] => [
  figure,
  ...[true, false].flatMap((inside) => carriedBy(figure, { inside }).flatMap(withLoad)),
]

const swingsOf = ({ scene }: Stage, figure: Figure) => SWINGS[moveOf(figure, scene.place)]

const swinging = (stage: Stage, figure: Figure) =>
  ({ kind: 'swings', swings: swingsOf(stage, figure), hold: holdOf(stage, figure) }) as const

const holdOf = ({ easel: { box, scale } }: Stage, { x, y, size }: Figure): Hold => ({
  x: (x - box.left) * scale,
  y: (y - box.top) * scale,
  height: size * scale,
})

/**
 * Those of a troop that move while others of it stand: each cut out along its outline, where nobody stands before it.
 * The sheet keeps them too: what little shows of that behind them is themselves.
 */
function singled(stage: Stage, sheet: Pixels, { members, box }: Troop): readonly Sprite[] {
  const cut = cutOf(box, stage)
  const outlines = members.map((figure) => outlineOf(stage, figure))
  return members.flatMap((figure, i): Sprite[] => {
    const own = outlines[i]
    if (!cut || !own || swingsOf(stage, figure).length === 0) return []
    const data = new Uint8Array(sheet.data)
    for (let at = 3; at < data.length; at += 4) {
      const hidden = outlines.slice(i + 1).some((before) => (before.data[at] ?? 0) > 0)
      data[at] = hidden ? 0 : Math.min(data[at] ?? 0, own.data[at] ?? 0)
    }
    const plane = planeOf({ ...sheet, data })
    return plane ? [{ plane, act: swinging(stage, figure) }] : []
  })
}

function outlineOf(stage: Stage, figure: Figure): Pixels {
  const easel = new Easel(stage.easel, stage.easel.box, { shaded: false, outline: null })
  drawFigure({ ...stage, easel }, figure)
  return pixelsOf(easel.canvas)
}

/** Figures whose boxes touch, together. */
function troopsOf(figures: readonly Figure[]): readonly Troop[] {
  return figures.reduce<readonly Troop[]>((troops, figure) => {
    const own = reachOf(figure)
    const touched = troops.filter(({ box }) => touches(box, own))
    const others = troops.filter((troop) => !touched.includes(troop))
    const members = [...touched.flatMap((troop) => troop.members), figure]
    return [...others, { members, box: touched.map(({ box }) => box).reduce(joined, own) }]
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
