/**
 * Isometric: the scene as a model in a box that is open to the viewer. Its ground becomes a floor, what stands behind
 * the horizon becomes two walls, and the figures are cut-outs of board that stand on the floor.
 */
import { Path2D } from '@napi-rs/canvas'
import { lerp, mix, shift } from '../../colours/colour.ts'
import { Easel } from '../../canvas/easel.ts'
import { drawFigure, drawSilhouette, figureBox } from '../../canvas/figure.ts'
import { settingOf } from '../../scene.ts'
import type { Figure } from '../../scene.ts'
import { UNIT, makeStage } from '../../canvas/stage.ts'
import type { Layer, Stage } from '../../canvas/stage.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'
import { BASE, DEPTH, HALF, SLOPE, WALL, base, edges, fold, ground } from './box.ts'
import type { Model } from './box.ts'

/** A small stage set, seen from above. */
export const ISOMETRIC: Medium = {
  words: listed(
    'isometric, isometric view, isometric illustration, isometric diorama, diorama, miniature, tilt-shift, tilt shift, tiny world',
    '等距, 等轴测, 微缩, 微缩景观, 立体模型, アイソメトリック, ジオラマ, ミニチュア, isométrico, isométrica, diorama, miniatura',
    'isométrique, maquette, isometrisch, Diorama, Miniatur, Modellwelt',
  ),
  look: { shaded: true, outline: null, shade: 'soft' },
  recast: (scene) => ({ ...scene, light: { ...scene.light, radius: Math.min(0.085, scene.light.radius) } }),
  pass: isometric,
  finish: { grain: 2, vignette: 0.06, contrast: 0.06 },
  whole: true,
  framed: true,
}

/** Share of the floor's depth at which the focal figure stands, at most. */
const STAND = 0.62
/** Height of the tallest figure, at most. */
const TALLEST = 0.42
/** Breadth of the broadest, at most. */
const BROADEST = 0.5

async function isometric(stage: Stage, layers: readonly Layer[] | null): Promise<void> {
  const { easel } = stage
  const model = modelOf(stage)
  const set = await paintSet(stage, layers, model)
  ground(stage, model)
  fold(easel, set, model)
  base(easel, set, model)
  edges(stage, model)
  if (!layers) return
  for (const figure of stage.scene.figures.toReversed()) stand(stage, figure, model)
}

function modelOf({ scene, frame, horizon }: Stage): Model {
  const [figure] = scene.figures
  const { light } = scene
  const wanted = figure ? lerp(figure.x, frame.width / 2, 0.35) : frame.width / 2
  // Sun and moon hang on one wall, not across the corner.
  const clear = light.radius + 0.05
  const aside = wanted - light.x
  const middle = Math.abs(aside) < clear ? light.x + (aside < 0 ? -clear : clear) : wanted
  const foot = figure && figure.slot !== 'air' ? figure.y - horizon : 0
  return {
    x: frame.width / 2,
    y: (frame.height - WALL - DEPTH - BASE) / 2 + WALL,
    middle,
    squeeze: foot > 0 ? Math.min(1, (DEPTH * STAND) / foot) : 1,
  }
}

/** What the box shows, at the easel's own scale: the place without figures, or the picture where there is no place. */
async function paintSet(
  stage: Stage,
  layers: readonly Layer[] | null,
  { middle, squeeze }: Model,
): Promise<Easel> {
  const { scene, easel, horizon } = stage
  const width = Math.round(2 * HALF * easel.scale)
  const height = Math.round((WALL + DEPTH / squeeze) * easel.scale)
  const box = {
    left: middle - HALF,
    right: middle - HALF + width / easel.scale,
    top: horizon - WALL,
    bottom: horizon - WALL + height / easel.scale,
  }
  const set = new Easel({ width, height }, box, easel.look)
  if (!layers) {
    const { left, top, right, bottom } = easel.box
    set.flood(stage.palette.haze)
    set.context.drawImage(easel.canvas, left, top, right - left, bottom - top)
    return set
  }
  const bare = makeStage({ ...scene, figures: [], setFor: settingOf(scene) }, set, () => stage.breathe())
  for (const layer of layers) {
    await layer.paint(bare)
    await stage.breathe()
  }
  return set
}

/** Sets a figure on the floor, or in the air over it, as a cut-out of board. */
function stand(stage: Stage, figure: Figure, model: Model): void {
  const placed = placedOn(stage, figure, model)
  const { easel, palette } = stage
  const box = figureBox(placed)
  const wide = box.right - box.left
  const floor = placed.slot === 'air' ? model.y + DEPTH * STAND : placed.y
  const shadow = { x: placed.x + wide * 0.08, y: floor, width: wide * 1.05, height: wide * 0.16 }
  easel.lens({ ...shadow, colour: shift(palette.shade, { L: -0.14 }), alpha: 0.42 })
  const board = shift(mix(palette.haze, palette.shade, 0.3), { L: 0.02 })
  const thick = Math.min(0.014, placed.size * 0.05)
  easel.within(aboveWater(placed), () => {
    for (let i = 7; i > 0; i--) {
      const moved = { ...placed, x: placed.x + (i / 7) * thick, y: placed.y - (i / 7) * thick * SLOPE }
      easel.placed(moved, () => drawSilhouette(stage, moved, i === 7 ? shift(board, { L: -0.06 }) : board))
    }
    drawFigure(stage, placed)
  })
}

/** Everything but what of a floating figure is under its waterline. */
function aboveWater({ x, y, slot, size }: Figure): Path2D {
  const far = 20 * size
  const path = new Path2D()
  path.rect(x - far, y - far, far * 2, slot === 'water' ? far : far * 2)
  return path
}

/** The figure at its place in the box, never outside it and never too tall for it. */
function placedOn({ horizon }: Stage, figure: Figure, model: Model): Figure {
  const box = figureBox(figure)
  const [wide, tall] = [Math.max(UNIT, box.right - box.left), Math.max(UNIT, box.bottom - box.top)]
  const shrink = Math.min(1, TALLEST / tall, BROADEST / wide)
  const reach = HALF * 0.72 - (wide * shrink) / 2
  const aside = Math.max(-Math.max(0, reach), Math.min(Math.max(0, reach), figure.x - model.middle))
  const ahead = (figure.y - horizon) * model.squeeze
  const most = (HALF - Math.abs(aside)) * 2 * SLOPE * 0.9
  const y = model.y + Math.abs(aside) * SLOPE + Math.min(ahead, most)
  // What flies stays under the walls' far corner.
  const highest = model.y - WALL + (figure.y - box.top) * shrink
  return {
    ...figure,
    x: model.x + aside,
    y: figure.slot === 'air' ? Math.max(y, highest) : y,
    size: figure.size * shrink,
  }
}
