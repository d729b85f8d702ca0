/** The panes of a scene: its plates, cut out of one another, each with the movement of its row. */
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import { canvasOf, pixelsOf } from '../canvas-pixels.ts'
import { Easel } from '../easel.ts'
import { beamOf, throwBeams } from '../figures.ts'
import { gusts } from '../nature/wind.ts'
import { MEDIA } from '../media/media.ts'
import { isInWeather } from '../paint.ts'
import type { Scene } from '../scene.ts'
import type { Stage } from '../stage.ts'
import { platesOf, type Plate } from './depths.ts'
import { exposures, stageFor, wholeOf, type Exposure } from './exposures.ts'
import { falling } from './falling.ts'
import { covered, cutOut, lifted } from './matte.ts'
import { movingFigures } from './moving-figures.ts'
import { drifting, pieceOf, stacked, standing, swinging, type Pane, type Picture } from './pane.ts'
import { dimming, isDark, twinkling } from './twinkling.ts'
import { waving } from './waving.ts'

/** How panes shall be made. */
export interface PanesAsk {
  /** Pixels. */
  readonly sheet: Size
  readonly isFlat: boolean
  /** Whether a margin of paper belongs to the sheet: the camera sees one sheet, whatever moves on it. */
  readonly isFramed: boolean
  /** Awaited between steps with the share that is done; what it throws ends the work. */
  readonly pause: (share: number) => Promise<void>
}

/** The share of a sheet's work that is done when its shapes are laid, before the whole is painted. */
const LAID = 0.4

/** How far weather and the beams of lamps move with the camera. */
const WEATHER = 0.9
const BEAMS = 0.85

/** The largest lamp or window, as a share of its sheet: what is larger is a wall that a lamp shines on. */
const LARGEST_LAMP = 0.0003

/** The panes of a scene, the farthest first. */
export async function panesOf(scene: Scene, ask: PanesAsk): Promise<readonly Pane[]> {
  const stage = stageFor(scene, ask.sheet, () => ask.pause(0))
  const { crisp, whole } = MEDIA[stage.scene.medium]
  // Media that choose their few colours by the whole picture: no plate would match another.
  const isOne = crisp || whole
  const panes = ask.isFlat
    ? [await sheetOf(scene, ask)]
    : isOne
      ? await panesOnSheet(stage, scene, ask)
      : await panesInDepth(stage, scene, ask)
  const all = [...panes, ...beamsOf(stage), ...weatherOf(stage)]
  return ask.isFramed ? all.map(({ draw }) => ({ draw, nearness: 1 })) : all
}

async function sheetOf(scene: Scene, { sheet, pause }: PanesAsk): Promise<Pane> {
  const canvas = canvasOf(await wholeOf(scene, sheet, () => pause(0)))
  return { nearness: 1, draw: standing({ canvas, left: 0, top: 0, ...sheet }) }
}

/** Each pane gives what the one behind it does not show. */
async function panesInDepth(stage: Stage, scene: Scene, { sheet, pause }: PanesAsk): Promise<Pane[]> {
  const plates = platesOf(scene)
  const panes: Pane[] = []
  let done = 0
  let behind: Pixels | null = null
  const exposing = { size: sheet, isRaw: false, pause: () => pause(done) }
  for await (const { plate, seen, glass } of exposures(scene, plates, exposing)) {
    const own = !behind ? seen : glass ? lifted(seen, behind, glass) : cutOut(seen, behind)
    const draw = pictureOf(stage, plate, own)
    if (draw) panes.push({ draw, nearness: plate.nearness })
    behind = seen
    done = (plates.indexOf(plate) + 1) / plates.length
    await pause(done)
  }
  return panes
}

/** The whole picture, and over it what moves in its own place. */
async function panesOnSheet(stage: Stage, scene: Scene, { sheet, pause }: PanesAsk): Promise<Pane[]> {
  const laid: Exposure[] = []
  const exposing = { size: sheet, isRaw: true, pause: () => pause(0) }
  for await (const exposure of exposures(scene, platesOf(scene), exposing)) laid.push(exposure)
  const whole = await wholeOf(scene, sheet, () => pause(LAID))
  const [, ...nearer] = laid
  const mattes = nearer.map(({ seen }, i) => cutOut(seen, laid[i]?.seen ?? seen))
  const moving = nearer.flatMap(({ plate }, i): Pane[] => {
    const own = mattes[i]
    if (!own || !staysInPlace(plate)) return []
    const draw = pictureOf(stage, plate, covered({ picture: whole, own, before: mattes.slice(i + 1) }))
    return draw ? [{ draw, nearness: 1 }] : []
  })
  return [{ nearness: 1, draw: standing({ canvas: canvasOf(whole), left: 0, top: 0, ...sheet }) }, ...moving]
}

function staysInPlace({ movement }: Plate): boolean {
  return movement?.kind === 'waves' && movement.stays
}

/** What is on a plate, and how it moves; null for an empty one. */
function pictureOf(stage: Stage, plate: Plate, own: Pixels): Picture | null {
  const piece = pieceOf(own)
  if (!piece) return null
  const { movement, slot } = plate
  if (slot) return movingFigures(stage, own, slot)
  switch (movement?.kind) {
    case undefined: {
      const shade =
        plate.hasLamps && isDark(stage) ? dimming(own, LARGEST_LAMP * own.width * own.height) : null
      return shade ? stacked([standing(piece), shade]) : standing(piece)
    }
    case 'drifts':
      return drifting(piece, movement, stage.easel.scale)
    case 'twinkles':
      return twinkling(own)
    case 'swings': {
      const [x, y] = [piece.left + piece.width / 2, piece.top + piece.height / 2]
      return swinging(piece, movement.swings, { x, y, height: stage.easel.scale })
    }
    case 'waves':
      return waving(own, piece, { movement, lie: lieOf(stage) })
  }
}

function lieOf({ easel: { scale, box }, scene, frame }: Stage) {
  const rowOf = (y: number) => (y - box.top) * scale
  return { scale, horizon: rowOf(scene.horizon), foot: rowOf(frame.height) }
}

/** The beams of lamps, which turn about them. */
function beamsOf(stage: Stage): Pane[] {
  const { scale, box } = stage.easel
  return stage.scene.figures.flatMap((figure): Pane[] => {
    const lamp = beamOf(stage, figure)
    if (!lamp) return []
    const draw: Picture = (context, moment) => {
      const turn = moment.far === 0 ? 0 : 2 * Math.PI * moment.share
      context.save()
      context.scale(scale, scale)
      context.translate(lamp.x - box.left, lamp.y - box.top)
      context.scale(Math.cos(turn), 1)
      context.translate(-lamp.x, -lamp.y)
      throwBeams(stage, context, lamp)
      context.restore()
    }
    return [{ draw, nearness: BEAMS }]
  })
}

function weatherOf(stage: Stage): Pane[] {
  if (!isInWeather(stage.scene)) return []
  const draw = falling(stage)
  const blown = stage.scene.weather === 'wind' ? gustsOf(stage) : null
  return [blown, draw].flatMap((picture) => (picture ? [{ draw: picture, nearness: WEATHER }] : []))
}

/** The lines of gusts, blown through the picture. */
function gustsOf(stage: Stage): Picture | null {
  const easel = new Easel(stage.easel, stage.easel.box, stage.easel.look)
  gusts({ ...stage, easel })
  const piece = pieceOf(pixelsOf(easel.canvas))
  return piece && drifting(piece, { kind: 'drifts', across: 0.12, down: 0 }, easel.scale)
}
