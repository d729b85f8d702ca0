/** A frame in the making: planes laid one over another as a camera sees them. */
import { createCanvas, type Canvas, type ImageData, type SKRSContext2D } from '@napi-rs/canvas'
import type { Size } from '../../../pixels/pixels.ts'
import { i420Of, type I420 } from '../../../pixels/video/i420.ts'
import { canvasOf } from '../canvas/canvas-pixels.ts'
import { shadowAt } from '../media/finish.ts'
import { inverse, type Affine } from './affine.ts'
import { partsSeen, type Covering } from './cover.ts'
import type { Cut, Plane } from './plane.ts'
import { opaqueRows, tilesOf, type Tiles } from './tiles.ts'
import { displace, type Displacing, type Ripple } from './waving.ts'

/** How a plane is laid. */
export interface Lay {
  /** From pixels of the sheet to those of the frame. */
  readonly matrix: Affine
  /** 0 to 1. */
  readonly alpha: number
  readonly ripple: Ripple | null
}

/** A plane that is laid. */
export interface Laid extends Lay {
  readonly plane: Plane
  /** It brightens what is behind it, and hides nothing. */
  readonly isLight: boolean
}

/** A plane that waves run through: its pixels, and what was drawn of it last. */
interface Wave extends Omit<Displacing, 'target' | 'stride'> {
  board: Board
  /** The waves that were drawn, and the part of the sheet that was. */
  shown: string
  seen: Cut
}

/** A canvas that waves are drawn on: no larger than is seen, for a canvas that changes is copied whole. */
interface Board extends Pick<Displacing, 'target' | 'stride'> {
  readonly context: SKRSContext2D
  readonly image: ImageData
}

/** Pixels by which a canvas is wider and taller than what is seen at first: the camera may go back. */
const SPARE = 160

function boardOf(plane: Size, seen: Size): Board {
  const width = Math.min(plane.width, seen.width + SPARE)
  const height = Math.min(plane.height, seen.height + SPARE)
  const context = createCanvas(width, height).getContext('2d')
  const image = context.createImageData(width, height)
  return { context, image, target: new Int32Array(image.data.buffer), stride: width }
}

const fits = ({ image }: Board, { width, height }: Size): boolean =>
  image.width >= width && image.height >= height

/** Frames of one size, one after another. */
export class Frame {
  readonly context: SKRSContext2D
  readonly #size: Size
  readonly #canvases = new WeakMap<Plane, Canvas>()
  readonly #waves = new WeakMap<Plane, Wave>()
  readonly #tiles = new WeakMap<Plane, Tiles>()
  #lens: { readonly vignette: number; readonly canvas: Canvas } | null = null

  /** Both sides must be even. */
  constructor(size: Size) {
    this.#size = size
    this.context = createCanvas(size.width, size.height).getContext('2d')
  }

  /** Begins a frame, all black. */
  begin(): void {
    this.context.fillStyle = 'black'
    this.context.fillRect(0, 0, this.#size.width, this.#size.height)
  }

  /** Lays planes over what lies there already, the farthest first: each where nearer ones do not hide it. */
  lay(planes: readonly Laid[]): void {
    const shown = planes.filter(({ alpha }) => alpha > 0)
    const parts = partsSeen(
      shown.map((laid) => this.#coveringOf(laid)),
      this.#size,
    )
    for (const [i, laid] of shown.entries()) this.#lay(laid, parts[i] ?? [])
  }

  #coveringOf({ plane, matrix, alpha, ripple, isLight }: Laid): Covering {
    const reach = ripple && !ripple.stays ? ripple.reach : 0
    return { tiles: this.#tilesOf(plane), matrix, hides: alpha === 1 && !isLight, reach }
  }

  #tilesOf(plane: Plane): Tiles {
    const known = this.#tiles.get(plane) ?? tilesOf(plane)
    this.#tiles.set(plane, known)
    return known
  }

  /** Lays a plane on parts of the frame. */
  #lay({ plane, matrix, alpha, ripple, isLight }: Laid, parts: readonly Cut[]): void {
    if (parts.length === 0) return
    const { a, b, c, d, e, f } = matrix
    const { context } = this
    const seen = ripple && seenOf(plane, inverse(matrix), parts)
    const drawn = seen
      ? this.#waved(plane, ripple, seen)
      : { canvas: this.#canvasOf(plane), left: plane.left, top: plane.top }
    for (const { left, top, width, height } of parts) {
      context.save()
      context.beginPath()
      context.rect(left, top, width, height)
      context.clip()
      context.globalAlpha = alpha
      if (isLight) context.globalCompositeOperation = 'screen'
      context.transform(a, b, c, d, e, f)
      context.drawImage(drawn.canvas, drawn.left, drawn.top)
      context.restore()
    }
  }

  #canvasOf(plane: Plane): Canvas {
    const known = this.#canvases.get(plane) ?? canvasOf(plane)
    this.#canvases.set(plane, known)
    return known
  }

  /** A plane that waves run through, redrawn where it is seen. */
  #waved(plane: Plane, ripple: Ripple, seen: Cut): { canvas: Canvas; left: number; top: number } {
    const wave = this.#waves.get(plane) ?? this.#waveOf(plane, seen)
    this.#waves.set(plane, wave)
    if (wave.shown !== ripple.name || !holds(wave.seen, seen)) {
      if (!fits(wave.board, seen)) wave.board = boardOf(plane, seen)
      const { context, image } = wave.board
      displace({ ...wave, ...wave.board }, { part: seen, ripple })
      context.putImageData(image, 0, 0, 0, 0, seen.width, seen.height)
      Object.assign(wave, { shown: ripple.name, seen })
    }
    return { canvas: wave.board.context.canvas, left: wave.seen.left, top: wave.seen.top }
  }

  #waveOf(plane: Plane, seen: Cut): Wave {
    // What came over a channel may begin at any byte: words need a copy.
    const source = new Int32Array(new Uint8Array(plane.data).buffer)
    return {
      plane,
      source,
      opaque: opaqueRows(this.#tilesOf(plane)),
      board: boardOf(plane, seen),
      shown: '',
      seen,
    }
  }

  /** Darkens the corners as a lens of this vignette does. */
  darken(vignette: number): void {
    if (vignette <= 0) return
    if (this.#lens?.vignette !== vignette) this.#lens = { vignette, canvas: lensOf(this.#size, vignette) }
    this.context.drawImage(this.#lens.canvas, 0, 0)
  }

  /** The frame as an encoder wants it. */
  developed(): I420 {
    const { width, height } = this.#size
    const { data } = this.context.getImageData(0, 0, width, height)
    return i420Of({ width, height, data: new Uint8Array(data.buffer) })
  }
}

/** A lens of this vignette: the share of the light that it takes, as the shadow that painted pictures get. */
function lensOf({ width, height }: Size, vignette: number): Canvas {
  const data = new Uint8Array(width * height * 4)
  for (let y = 0, i = 3; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      data[i] = Math.round(255 * shadowAt(x / width, y / height, vignette))
    }
  }
  return canvasOf({ width, height, data })
}

/** Pixels around what is seen: the camera goes on while one drawing is shown. */
const AROUND = 12

/** The part of a plane that parts of the frame show, and some of what is around it. */
function seenOf(plane: Cut, { a, b, c, d, e, f }: Affine, parts: readonly Cut[]): Cut {
  const corners = parts.flatMap(({ left, top, width, height }) =>
    [left, left + width].flatMap((x) =>
      [top, top + height].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
    ),
  )
  const [columns, rows] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const left = Math.max(plane.left, Math.floor(Math.min(...columns)) - AROUND)
  const top = Math.max(plane.top, Math.floor(Math.min(...rows)) - AROUND)
  const right = Math.min(plane.left + plane.width, Math.ceil(Math.max(...columns)) + AROUND)
  const bottom = Math.min(plane.top + plane.height, Math.ceil(Math.max(...rows)) + AROUND)
  return { left, top, width: right - left, height: bottom - top }
}

/** Whether a part that is looked at now lies within what was drawn, but for what is around it. */
const holds = (drawn: Cut, seen: Cut): boolean =>
  drawn.left - AROUND <= seen.left &&
  drawn.top - AROUND <= seen.top &&
  drawn.left + drawn.width + AROUND >= seen.left + seen.width &&
  drawn.top + drawn.height + AROUND >= seen.top + seen.height
