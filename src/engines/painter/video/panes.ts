/** The panes of a scene: its plates, cut out of one another, each with the movement of its row. */
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { Easel } from '../canvas/easel.ts'
import { beamOf, throwBeams } from '../canvas/figures.ts'
import { gusts } from '../nature/wind.ts'
import { MEDIA } from '../media/media.ts'
import { isInWeather } from '../paint.ts'
import type { Scene } from '../scene.ts'
import type { Stage } from '../canvas/stage.ts'
import { SMOKE, platesOf, type Plate } from './depths.ts'
import { exposures, stageFor, wholeOf, type Exposure } from './exposures.ts'
import { covered, cutOut, lifted } from './matte.ts'
import { movingFigures } from './moving-figures.ts'
import { standing, type Pane, type Sprite } from './pane.ts'
import { planeOf, planeOfCut, wholeCut } from './plane.ts'
import { dimming, isDark, twinkling } from './twinkling.ts'

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
export const WEATHER = 0.9
const BEAMS = 0.85

/** How far beams reach, in world units: they turn, so they are painted beyond the sheet too. */
const FARTHEST_BEAM = 1.1

/** How far beside the sheet gusts are painted, and how far they are blown in a second, in world units. */
const FARTHEST_GUST = 0.3
const GUST = 0.14

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
  const all = [...panes, ...beamsOf(stage), ...gustsOf(stage)]
  return ask.isFramed ? all.map((pane) => ({ ...pane, nearness: 1 })) : all
}

async function sheetOf(scene: Scene, { sheet, pause }: PanesAsk): Promise<Pane> {
  return glassOf(await wholeOf(scene, sheet, () => pause(0)))
}

/** One pane with a whole picture on it. */
export function glassOf(picture: Pixels): Pane {
  return { nearness: 1, sprites: [standing(planeOfCut(picture, wholeCut(picture)))] }
}

/** Each pane gives what the one behind it does not show. */
async function panesInDepth(stage: Stage, scene: Scene, { sheet, pause }: PanesAsk): Promise<Pane[]> {
  const plates = platesOf(scene)
  const panes: Pane[] = []
  let done = 0
  let behind: Pixels | null = null
  const exposing = { size: sheet, isRaw: false, pause: () => pause(done) }
  for await (const { plate, seen, glass, smoke } of exposures(scene, plates, exposing)) {
    const own = !behind ? seen : glass ? lifted(seen, behind, glass) : cutOut(seen, behind)
    const sprites = [...spritesOf(stage, plate, own), ...smoking(stage, plate, smoke)]
    if (sprites.length > 0) panes.push({ sprites, nearness: plate.nearness })
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
    const shown = covered({ picture: whole, own, before: mattes.slice(i + 1) })
    return [{ sprites: spritesOf(stage, plate, shown), nearness: 1 }]
  })
  return [glassOf(whole), ...moving]
}

function staysInPlace({ movement }: Plate): boolean {
  return movement?.kind === 'waves' && movement.stays
}

/** What is on a plate, and how it moves. */
function spritesOf(stage: Stage, plate: Plate, own: Pixels): readonly Sprite[] {
  const { movement, slot } = plate
  if (slot) return movingFigures(stage, own, slot)
  if (movement?.kind === 'twinkles') return twinkling(own)
  const plane = planeOf(own)
  if (!plane) return []
  const { scale } = stage.easel
  switch (movement?.kind) {
    case undefined: {
      const most = LARGEST_LAMP * own.width * own.height
      return [standing(plane), ...(plate.hasLamps && isDark(stage) ? dimming(own, most) : [])]
    }
    case 'drifts': {
      const { across, down } = movement
      const act = { kind: 'drifts', across: across * scale, down: down * scale, width: own.width } as const
      return [{ plane, act }]
    }
    case 'streams':
      return [{ plane, act: streamOver(own, { x: movement.across * scale, y: movement.down * scale }) }]
    case 'swings': {
      // What stands on an island swings with it, so all have one hold.
      const hold = { x: own.width / 2, y: own.height / 2, height: scale }
      return [{ plane, act: { kind: 'swings', swings: movement.swings, hold } }]
    }
    case 'waves':
      return [{ plane, act: { kind: 'waves', movement, lie: lieOf(stage) } }]
  }
}

/** What is on a sheet goes on, so far a second, along one of its sides; at its end it comes again. */
function streamOver({ width, height }: Size, { x, y }: { readonly x: number; readonly y: number }) {
  const isAcross = Math.abs(x) > Math.abs(y)
  const every = isAcross ? width / Math.abs(x) : height / Math.abs(y)
  return {
    kind: 'streams',
    x: isAcross ? Math.sign(x) * width : 0,
    y: isAcross ? 0 : Math.sign(y) * height,
    every,
  } as const
}

/** The smoke of chimneys. The plate of the figures on the ground is painted with all that is behind them: it has none. */
function smoking(stage: Stage, { isStanding }: Plate, smoke: Pixels | null): readonly Sprite[] {
  const plane = smoke && !isStanding && planeOf(smoke)
  return plane ? [{ plane, act: { kind: 'waves', movement: SMOKE, lie: lieOf(stage) } }] : []
}

function lieOf({ easel: { scale, box }, scene, frame }: Stage) {
  const rowOf = (y: number) => (y - box.top) * scale
  return { scale, horizon: rowOf(scene.horizon), foot: rowOf(frame.height) }
}

/** The beams of lamps, which turn about them. */
function beamsOf(stage: Stage): readonly Pane[] {
  return stage.scene.figures.flatMap((figure): Pane[] => {
    const lamp = beamOf(stage, figure)
    if (!lamp) return []
    const { scale, box } = stage.easel
    const far = Math.ceil(FARTHEST_BEAM * scale)
    const draw = (clear: Stage) => throwBeams(clear, clear.easel.context, lamp)
    const plane = planeOf(onGlass(stage, draw, far))
    if (!plane) return []
    const act = { kind: 'turns', axis: (lamp.x - box.left) * scale } as const
    const moved = { ...plane, left: plane.left - far }
    return [{ sprites: [{ plane: moved, act, isLight: true }], nearness: BEAMS }]
  })
}

/** The lines of gusts, blown through the picture; where they come again, beside it, they fade. */
function gustsOf(stage: Stage): readonly Pane[] {
  if (!isInWeather(stage.scene) || stage.scene.weather !== 'wind') return []
  const { scale } = stage.easel
  const far = Math.ceil(FARTHEST_GUST * scale)
  const sheet = onGlass(stage, gusts, far)
  const whole = planeOfCut(faded(sheet, far), wholeCut(sheet))
  const plane = { ...whole, left: -far }
  return [{ sprites: [{ plane, act: streamOver(sheet, { x: GUST * scale, y: 0 }) }], nearness: WEATHER }]
}

/** A sheet that grows transparent towards its left and right edges. */
function faded({ width, height, data: own }: Pixels, far: number): Pixels {
  const data = new Uint8Array(own)
  for (let y = 0, i = 3; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      const away = Math.min(x, width - 1 - x)
      // Every pixel has an alpha.
      if (away < far) data[i] = ((data[i] as number) * away) / far
    }
  }
  return { width, height, data }
}

/** What is painted on a clear sheet, which reaches so many pixels further to the left and to the right. */
function onGlass(stage: Stage, draw: (clear: Stage) => void, further = 0): Pixels {
  const { width, height, scale, box, look } = stage.easel
  const wide = { ...box, left: box.left - further / scale, right: box.right + further / scale }
  const easel = new Easel({ width: width + 2 * further, height }, wide, look)
  draw({ ...stage, easel })
  return pixelsOf(easel.canvas)
}
