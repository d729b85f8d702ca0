/** Edits in a worker: what is erased of a picture is painted anew, everything else stays as it is. */
import { decodePicture, seenSize } from '../../../pixels/decode.ts'
import { encodePicture, type Writing } from '../../../pixels/encode.ts'
import { mergePixels, type Mask } from '../../../pixels/mask.ts'
import { copyPixels, emptyPixels, type Pixels, type Size } from '../../../pixels/pixels.ts'
import type { HandlerContext } from '../../../pixels/serve.ts'
import type { Aspect } from '../../../prompt/aspect.ts'
import type { EncodedPicture } from '../../engine.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { regionCoverage } from '../verbs/coverage.ts'
import { paint } from '../paint.ts'
import type { Scene } from '../scene.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'
import { lookAt } from './look.ts'
import { continued, matched } from './match.ts'
import { mannerFor, type Footing } from './manner.ts'
import { boxAround, cut, cutMask, grown, withinCanvas, type Rectangle } from './part.ts'
import { roomIn } from './room.ts'
import { laidOver } from '../verbs/foreground.ts'
import { continuedFrom } from './continuation.ts'
import { figuresAmong, scenesAmong } from './draft.ts'
import { boundedFrame, frameAround, scaledFrame, type Frame } from './frame.ts'
import { ERASED, erasedOf, laidOut, requireErased } from './hidden.ts'
import { standingLayers } from './standing.ts'

export interface EditDraftOrder {
  readonly ask: SceneAsk
  readonly picture: Uint8Array
  readonly mask: Uint8Array | null
  /** The aspect that was asked for; null keeps the picture's. */
  readonly aspect: Aspect | null
  /** Pixels of an ordinary cell: a small picture may be set into that many. */
  readonly cellPixels: number
}

export interface EditDraft {
  readonly frame: Frame
  readonly scenes: readonly Scene[]
  /** What carries the scenes' figures in the picture as it goes on; null where the scenes bring their own ground. */
  readonly footing: Footing | null
}

export interface EditOrder extends Writing, Pick<EditDraft, 'footing'> {
  readonly picture: Uint8Array
  readonly mask: Uint8Array | null
  readonly frame: Frame
  readonly scene: Scene
  readonly size: Size
}

/** How many times the pixels of a picture its canvas may have, and pixels of the largest one: a larger picture becomes smaller. */
const WIDER = 2
const MOST_PIXELS = 2048 * 2048

/** Four scenes for what is erased. Throws `EngineError` (`invalid-parameter`) when nothing is. */
export async function draftEdit({
  ask,
  picture,
  mask,
  aspect,
  cellPixels,
}: EditDraftOrder): Promise<EditDraft> {
  const size = await seenSize(picture)
  const pixels = Math.max(cellPixels, WIDER * size.width * size.height)
  const frame = boundedFrame(frameAround(size, aspect), Math.min(pixels, MOST_PIXELS))
  const { free } = await layOut({ picture, mask, frame })
  requireErased(free)
  const look = await lookAt(picture, mask)
  const { y, height: part } = frame.picture
  const horizon = look.horizon === null ? null : (y + look.horizon * part) / frame.canvas.height
  const own = { ...ask, aspect: frame.canvas, palette: [...(ask.palette ?? []), look.palette] }
  const surroundings = { ...look, horizon, room: roomIn(free) }
  if (mannerFor(ask, { place: look.place, free: shareOf(free) }) === 'figures')
    return { frame, ...figuresAmong(own, surroundings) }
  return { frame, scenes: scenesAmong(own, surroundings), footing: null }
}

const shareOf = ({ data }: Mask): number => data.reduce((sum, value) => sum + value, 0) / 255 / data.length

/** One candidate of an edit. */
export async function repaint(
  { picture, mask, frame, scene, footing, size, ...writing }: EditOrder,
  context: HandlerContext,
): Promise<EncodedPicture> {
  const { kept, free, bare, alpha } = await layOut({ picture, mask, frame: scaledFrame(frame, size) })
  const filling: Filling = { kept, free, scene, size, short: Math.min(size.width, size.height), context }
  const { part, ground, painted } = await (footing ? goingOn(filling, footing) : anew(filling))
  const under = mergePixels(cut(kept, part), ground, cutMask(bare, part))
  const coverage = withAlpha(cutMask(await regionCoverage(free), part), cutMask(alpha, part))
  copyPixels(mergePixels(under, painted, coverage), kept, {
    size: part,
    source: { x: 0, y: 0 },
    target: part,
  })
  return encodePicture(kept, writing)
}

interface Filling extends Pick<LaidOut, 'kept' | 'free'>, Pick<EditOrder, 'scene' | 'size'> {
  /** The canvas's shorter side in pixels. */
  readonly short: number
  readonly context: HandlerContext
}

/** What goes into a part of the canvas. */
interface Filled {
  readonly part: Rectangle
  /** What lies under it where the picture itself has nothing. */
  readonly ground: Pixels
  readonly painted: Pixels
}

/** Share of the canvas's shorter side around what is free from which the picture goes on. */
const AROUND = 0.36

/** The picture going on, with the scene's figures in it. */
async function goingOn(
  { kept, free, scene, size, short, context }: Filling,
  footing: Footing,
): Promise<Filled> {
  const part = withinCanvas(grown(boxAround(free), AROUND * short), size)
  const ground = continuedFrom(cut(kept, part), cutMask(free, part), { short, seed: scene.forks.texture })
  const seen = seenIn(scene, part, size)
  const figures = { scene: seen, layers: standingLayers(footing), progress: telling(context) }
  return { part, ground, painted: scene.figures.length > 0 ? await laidOver(ground, figures) : ground }
}

/** The scene itself, in the colours of what is around it. */
async function anew({ kept, free, scene, size, short, context }: Filling): Promise<Filled> {
  const box = boxAround(free)
  const { width, height } = box
  const canvas = await paint(seenIn(scene, box, size), { width, height, progress: telling(context) })
  const part = withinCanvas(box, size)
  const painted = cut(pixelsOf(canvas), { ...part, x: part.x - box.x, y: part.y - box.y })
  const [under, hole] = [cut(kept, part), cutMask(free, part)]
  const ground = continued(under, hole)
  return { part, ground, painted: matched(painted, { kept: under, free: hole, short }) }
}

const telling = (context: HandlerContext) => async (share: number) => {
  context.progress(share)
  await context.pause()
}

/** A picture in its canvas: its pixels, what is free to be painted, and how opaque it is. */
interface LaidOut {
  readonly kept: Pixels
  readonly free: Mask
  /** Where there is nothing under what is painted: around the picture, and where it is transparent. */
  readonly bare: Mask
  readonly alpha: Mask
}

async function layOut({
  picture,
  mask,
  frame: { canvas, picture: place },
}: Pick<EditOrder, 'picture' | 'mask' | 'frame'>): Promise<LaidOut> {
  const picturePixels = await decodePicture(picture, { size: { width: place.width, height: place.height } })
  const kept = emptyPixels(canvas)
  copyPixels(picturePixels, kept, { size: place, source: { x: 0, y: 0 }, target: place })
  const free = laidOut(await erasedOf(picturePixels, mask), canvas, place)
  // A mask alone says what is painted anew; without one the picture's own soft edges do.
  const own = free.data.map((_, i) => kept.data[i * 4 + 3] ?? 0)
  const bare = own.map((opacity) => (opacity < ERASED ? 255 : 0))
  const alpha = mask ? own.map(() => 255) : own
  return { kept, free, bare: { ...canvas, data: bare }, alpha: { ...canvas, data: alpha } }
}

/** A scene of the whole canvas, seen through a box of it. */
const seenIn = (scene: Scene, box: Rectangle, canvas: Size): Scene => ({
  ...scene,
  view: {
    x: box.x / canvas.width,
    y: box.y / canvas.height,
    width: box.width / canvas.width,
    height: box.height / canvas.height,
  },
})

/** Where the picture itself is half transparent, what is painted shows through as much. */
const withAlpha = (coverage: Mask, alpha: Mask): Mask => ({
  ...coverage,
  data: coverage.data.map((share, i) =>
    (alpha.data[i] ?? 255) < ERASED ? share : Math.max(share, 255 - (alpha.data[i] ?? 255)),
  ),
})
