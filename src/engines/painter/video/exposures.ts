/** Painting a scene in one go, with a picture of it whenever a plate is full. */
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { Easel } from '../canvas/easel.ts'
import { MEDIA } from '../media/media.ts'
import { endingsOf, recast } from '../paint.ts'
import { settingOf, viewBox, type Scene } from '../scene.ts'
import { makeStage, type Layer, type Stage } from '../canvas/stage.ts'
import { placeOf } from '../places/atlas.ts'
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import type { Plate } from './depths.ts'

/** A plate, and the scene as far as it goes. */
export interface Exposure {
  readonly plate: Plate
  readonly seen: Pixels
  /** The layers of a thin plate on clear glass: how much of what is behind them they let through. */
  readonly glass: Pixels | null
  /** The smoke of its chimneys, on clear glass. */
  readonly smoke: Pixels | null
}

/** How exposures shall be made. */
export interface Exposing {
  /** Pixels. */
  readonly size: Size
  /** As bare shapes, without what the medium makes of them. */
  readonly isRaw: boolean
  /** Awaited between steps; what it throws ends the work. */
  readonly pause: () => Promise<void>
}

/** The stage of a scene whose film leaves out what moves by itself. */
export function stageFor(asked: Scene, size: Size, pause: () => Promise<void>): Stage {
  const scene = recast(asked)
  const easel = new Easel(size, viewBox(scene), MEDIA[scene.medium].look)
  const smoke = new Easel(size, easel.box, easel.look)
  return { ...makeStage(scene, easel, pause), filmed: { smoke } }
}

/** Gives plate after plate; those with nothing on them are left out. */
export async function* exposures(
  scene: Scene,
  plates: readonly Plate[],
  { size, isRaw, pause }: Exposing,
): AsyncGenerator<Exposure, void, undefined> {
  let stage = stageFor(plates.some(({ isBare }) => isBare) ? bare(scene) : scene, size, pause)
  let before: Uint8Array | null = null
  for (const plate of plates) {
    if (plate.isStanding) stage = stageFor(scene, size, pause)
    await paintLayers(stage, plate.layers)
    const smoke = smokeOf(stage)
    const copy = copyOf(stage)
    await paintLayers(copy, plate.lights)
    const laid = pixelsOf(copy.easel.canvas)
    if (before && Buffer.compare(before, laid.data) === 0) continue
    before = laid.data
    const glass = await glassOf(stage, plate)
    yield { plate, glass, smoke, seen: isRaw ? laid : await ended(copy) }
  }
}

/** The whole picture, as one plate would show it. */
export async function wholeOf(scene: Scene, size: Size, pause: () => Promise<void>): Promise<Pixels> {
  const stage = { ...stageFor(scene, size, pause), filmed: { smoke: null } }
  const { layers } = placeOf(scene.place)
  await paintLayers(stage, layers)
  for (const end of endingsOf(stage.scene, layers)) await end(stage)
  return pixelsOf(stage.easel.canvas)
}

async function paintLayers(stage: Stage, layers: readonly Layer[]): Promise<void> {
  for (const layer of layers) {
    await layer.paint(stage)
    await stage.breathe()
  }
}

/** The picture as the medium ends it where some of its layers are missing. */
async function ended(stage: Stage): Promise<Pixels> {
  for (const end of endingsOf(stage.scene, null)) {
    await end(stage)
    await stage.breathe()
  }
  return pixelsOf(stage.easel.canvas)
}

async function glassOf(stage: Stage, { layers, isThin }: Plate): Promise<Pixels | null> {
  if (!isThin) return null
  const own = clearOf(stage)
  await paintLayers(own, layers)
  return pixelsOf(own.easel.canvas)
}

/** What was painted on the glass for smoke, which is wiped for the next plate. */
function smokeOf({ filmed }: Stage): Pixels | null {
  if (!filmed?.smoke) return null
  const { canvas, context, box } = filmed.smoke
  const smoke = pixelsOf(canvas)
  context.clearRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  return smoke
}

const clearOf = (stage: Stage): Stage => ({
  ...stage,
  easel: new Easel(stage.easel, stage.easel.box, stage.easel.look),
})

function copyOf(stage: Stage): Stage {
  const copy = clearOf(stage)
  const { context } = copy.easel
  context.save()
  context.resetTransform()
  context.drawImage(stage.easel.canvas, 0, 0)
  context.restore()
  return copy
}

/** The scene without its figures on the ground; everything else stays where it made way for them. */
function bare(scene: Scene): Scene {
  return {
    ...scene,
    figures: scene.figures.filter(({ slot }) => slot !== 'ground'),
    setFor: settingOf(scene),
  }
}
