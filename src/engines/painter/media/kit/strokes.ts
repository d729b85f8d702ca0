/** Fills a picture with brush marks that take its colours and follow its forms. */
import { clamp } from '../../colour.ts'
import type { Random } from '../../random.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import type { Raster } from '../blur.ts'
import type { Flow } from './flow.ts'
import { stamp } from './stamp.ts'
import type { Brush, Ground } from './stamp.ts'

/** Least and most. */
type Span = readonly [low: number, high: number]

/** One going-over with one brush; lengths in design pixels. */
export interface Layer {
  readonly brush: Brush
  /** Distance between marks. */
  readonly pitch: number
  readonly long: Span
  readonly thick: Span
  /** Share of the marks that are set at a pixel, 0 to 1; all of them when left out. */
  readonly chance?: (x: number, y: number) => number
  /** Direction at a pixel; the flow's when left out. */
  readonly turn?: (x: number, y: number) => number
  /** A colour of its own in place of the picture's. */
  readonly rgb?: readonly [number, number, number]
  readonly alpha: Span
  /** Radians that a mark's direction strays, at most. */
  readonly stray: number
  /** Levels that a mark's colour strays: all channels alike, and each for itself. */
  readonly light: number
  readonly hue: number
  readonly bend: number
  /** Sum of the channels' differences at which a mark ends rather than carry its colour on. */
  readonly hold: number
}

/** What marks are set on and what they read. */
export interface StrokeWork {
  readonly ground: Ground
  /** Where marks take their colour from: the picture, softened or not. */
  readonly colours: Raster
  readonly flow: Flow
}

/** A picture for marks to be set on. */
export function groundOf({ data, width, height }: Raster): Ground {
  return { data, width, height, thickness: new Float32Array(width * height) }
}

/** A picture's size in one colour. */
export function filled({ width, height }: Raster, rgb: readonly [number, number, number]): Raster {
  const data = new Uint8ClampedArray(width * height * 4)
  new Uint32Array(data.buffer).fill(((255 << 24) | (rgb[2] << 16) | (rgb[1] << 8) | rgb[0]) >>> 0)
  return { data, width, height }
}

/** A copy of a picture mixed with one colour. */
export function mixed(
  { data, width, height }: Raster,
  { rgb, share }: { readonly rgb: readonly [number, number, number]; readonly share: number },
): Raster {
  const out = data.slice()
  for (let at = 0; at < out.length; at += 4) {
    for (const c of [0, 1, 2] as const) out[at + c] = (data[at + c] ?? 0) * (1 - share) + rgb[c] * share
  }
  return { data: out, width, height }
}

/** Sets the marks of all layers, cell by cell of the world, so that a wider view only adds marks. */
export async function strokes(stage: Stage, work: StrokeWork, layers: readonly Layer[]): Promise<void> {
  const { easel } = stage
  for (const [index, asked] of layers.entries()) {
    // A mark thinner than a pixel would only be noise.
    if (index > 0 && asked.thick[1] * UNIT * easel.scale < 1.4) continue
    const layer = grown(asked, easel.scale)
    const pitch = layer.pitch * UNIT
    const reach = layer.long[1] * UNIT * 0.5
    const { left, right, top, bottom } = easel.box
    for (const row of steps(top - reach, bottom + reach, pitch)) {
      for (const column of steps(left - reach, right + reach, pitch)) {
        setMark(stage, work, { layer, pitch, column, row, index })
      }
      if (row % 16 === 0) await stage.breathe()
    }
  }
}

/** Indices of the cells of this width that touch `low..high`: as many as there are. */
export function steps(low: number, high: number, width: number): readonly number[] {
  const first = Math.floor(low / width)
  return Array.from({ length: Math.floor(high / width) - first + 1 }, (_, i) => first + i)
}

/** Least pixels of a mark's thickness: in a small picture, or of a wide world, marks are larger and fewer. */
const THINNEST = 1.8

const twice = ([low, high]: Span): Span => [low * 2, high * 2]

function grown(layer: Layer, scale: number): Layer {
  if (layer.thick[1] * UNIT * scale >= THINNEST) return layer
  return grown(
    { ...layer, pitch: layer.pitch * 2, long: twice(layer.long), thick: twice(layer.thick) },
    scale,
  )
}

interface Cell {
  readonly layer: Layer
  readonly pitch: number
  readonly index: number
  readonly column: number
  readonly row: number
}

function setMark(
  stage: Stage,
  { ground, colours, flow }: StrokeWork,
  { layer, pitch, index, column, row }: Cell,
) {
  const { easel } = stage
  const next = stage.random('texture', 'stroke', index, column, row)
  const unit = UNIT * easel.scale
  const x = ((column + next()) * pitch - easel.box.left) * easel.scale
  const y = ((row + next()) * pitch - easel.box.top) * easel.scale
  if (layer.chance && next() > layer.chance(x, y)) return
  const turn = (layer.turn ?? flow.turn)(x, y) + layer.stray * (next() * 2 - 1)
  const wanted = next.range(...layer.long) * unit
  const at = indexOf(colours, x, y)
  const hold = { colours, at, x, y, hold: layer.hold }
  const thick = keptWithin(hold, turn + Math.PI / 2, next.range(...layer.thick) * unit)
  const long = Math.max(thick, keptWithin(hold, turn, wanted))
  stamp(ground, layer.brush, {
    x,
    y,
    turn,
    long,
    thick,
    bend: layer.bend * (next() * 2 - 1),
    rgb: colourAt(colours.data, at, next, layer),
    alpha: next.range(...layer.alpha),
    print: next.whole(0, 7),
  })
}

function colourAt(
  data: Uint8ClampedArray,
  at: number,
  next: Random,
  { light, hue, rgb }: Layer,
): readonly [number, number, number] {
  const level = light * (next() * 2 - 1)
  const part = (c: 0 | 1 | 2) =>
    clamp((rgb ? rgb[c] : (data[at + c] ?? 0)) + level + hue * (next() * 2 - 1), 0, 255)
  return [part(0), part(1), part(2)]
}

interface Place {
  readonly colours: Raster
  readonly at: number
  readonly x: number
  readonly y: number
  readonly hold: number
}

/** A length, shortened until its ends do not lie over an edge. */
function keptWithin({ colours, at, x, y, hold }: Place, turn: number, long: number): number {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const differs = (reach: number) =>
    difference(colours.data, at, indexOf(colours, x + cos * reach, y + sin * reach)) > hold
  for (let i = 0; i < 3 && (differs(long * 0.5) || differs(-long * 0.5)); i++) long *= 0.58
  return long
}

/** Index of the colour at a pixel of the picture; colours may be at half its size. */
function indexOf(colours: Raster, x: number, y: number): number {
  const column = clamp(Math.floor(x), 0, colours.width - 1)
  const row = clamp(Math.floor(y), 0, colours.height - 1)
  return (row * colours.width + column) * 4
}

function difference(data: Uint8ClampedArray, one: number, other: number): number {
  // Both indices are bounded to the picture.
  return (
    Math.abs((data[one] as number) - (data[other] as number)) +
    Math.abs((data[one + 1] as number) - (data[other + 1] as number)) +
    Math.abs((data[one + 2] as number) - (data[other + 2] as number))
  )
}
