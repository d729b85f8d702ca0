/** Edits in a worker: what is erased of a picture is painted anew, everything else stays as it is. */
import { decodePicture, seenSize } from '../../../pixels/decode.ts'
import { encodePicture, type Writing } from '../../../pixels/encode.ts'
import { mergePixels, type Mask } from '../../../pixels/mask.ts'
import { copyPixels, emptyPixels, type Pixels, type Size } from '../../../pixels/pixels.ts'
import type { HandlerContext } from '../../../pixels/serve.ts'
import type { Aspect } from '../../../prompt/aspect.ts'
import type { EncodedPicture } from '../../engine.ts'
import { pixelsOf } from '../canvas-pixels.ts'
import { regionCoverage } from '../coverage.ts'
import { factsOf } from '../describe/facts.ts'
import { paletteOf } from '../image-palette.ts'
import { paint } from '../paint.ts'
import type { Scene } from '../scene.ts'
import type { SceneAsk } from '../scene-ask.ts'
import { continued, matched } from './match.ts'
import { boxAround, cut, cutMask, withinCanvas, type Rectangle } from './part.ts'
import { roomIn } from './room.ts'
import { scenesAmong } from './draft.ts'
import { boundedFrame, frameAround, scaledFrame, type Frame } from './frame.ts'
import { ERASED, erasedOf, laidOut, requireErased } from './hidden.ts'

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
}

export interface EditOrder extends Writing {
  readonly picture: Uint8Array
  readonly mask: Uint8Array | null
  readonly frame: Frame
  readonly scene: Scene
  readonly size: Size
}

/** How many times the pixels of a picture its canvas may have, and pixels of the largest one: a larger picture becomes smaller. */
const WIDER = 2
const MOST_PIXELS = 2048 * 2048

/** Longest side of the copy that is looked at, in pixels. */
const LOOK_SIDE = 160

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
  const look = await lookAt({ picture, mask })
  const { y, height: part } = frame.picture
  const horizon = look.horizon === null ? null : (y + look.horizon * part) / frame.canvas.height
  const palettes = [...(ask.palette ?? []), look.palette]
  const scenes = scenesAmong(
    { ...ask, aspect: frame.canvas, palette: palettes },
    { light: look.light, horizon, room: roomIn(free) },
  )
  return { frame, scenes }
}

/** One candidate of an edit. */
export async function repaint(
  { picture, mask, frame, scene, size, ...writing }: EditOrder,
  context: HandlerContext,
): Promise<EncodedPicture> {
  const { kept, free, bare, alpha } = await layOut({ picture, mask, frame: scaledFrame(frame, size) })
  const box = boxAround(free)
  const canvas = await paint(seenIn(scene, box, size), {
    width: box.width,
    height: box.height,
    progress: async (share) => {
      context.progress(share)
      await context.pause()
    },
  })
  const part = withinCanvas(box, size)
  const [under, hole] = [cut(kept, part), cutMask(free, part)]
  const painted = cut(pixelsOf(canvas), { ...part, x: part.x - box.x, y: part.y - box.y })
  const coverage = withAlpha(cutMask(await regionCoverage(free), part), cutMask(alpha, part))
  const merged = mergePixels(
    continued(under, cutMask(bare, part)),
    matched(painted, { kept: under, free: hole, short: Math.min(size.width, size.height) }),
    coverage,
  )
  copyPixels(merged, kept, { size: part, source: { x: 0, y: 0 }, target: part })
  return encodePicture(kept, writing)
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

/** What a new part must go with. */
async function lookAt({ picture, mask }: Pick<EditOrder, 'picture' | 'mask'>) {
  const small = await decodePicture(picture, { within: { width: LOOK_SIDE, height: LOOK_SIDE } })
  const free = await erasedOf(small, mask)
  const { width, height, data } = small
  const rgba = Uint8ClampedArray.from(data, (value, i) =>
    i % 4 === 3 && free.data[i >> 2] === 255 ? 0 : value,
  )
  const palette = paletteOf(rgba, width, height)
  if (palette.colours.length === 0) return { light: 'soft', horizon: null, palette } as const
  const { light, horizon } = factsOf(continued(small, free), width / height)
  return { light, horizon, palette }
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
