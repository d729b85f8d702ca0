/** Fills a picture with brush marks that take its colours and follow its forms. */
import { clamp } from '../../colours/colour.ts'
import type { Rgb } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import type { Flow } from './flow.ts'
import { diceOf } from './dice.ts'
import type { Dice } from './dice.ts'
import { over, pixelOf, pixelsIn } from './mixing.ts'
import { bodyLevel } from './relief.ts'
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
  readonly rgb?: Rgb
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

/** Goings-over with one brush: what they have in common, then what is each one's own. */
export function layered<Common extends Partial<Layer>>(
  common: Common,
  rows: readonly (Omit<Layer, keyof Common> & Partial<Layer>)[],
): readonly Layer[] {
  // What a row leaves out is in what they have in common.
  return rows.map((row) => ({ ...common, ...row }) as unknown as Layer)
}

/** What marks are set on and what they read. */
export interface StrokeWork {
  readonly ground: Ground
  /** Where marks take their colour from: the picture, softened or not. */
  readonly colours: Raster
  readonly flow: Flow
}

/** A picture for marks to be set on, in place. */
export function groundOf({ data, width, height }: Raster): Ground {
  return { data, pixels: pixelsIn({ data }), width, height }
}

/** A copy of a picture on which no paint stands up yet. */
export function bare({ data, width, height }: Raster): Ground {
  const ground = groundOf({ data: data.slice(), width, height })
  const { pixels } = ground
  const none = bodyLevel(0) << 24
  for (let i = 0; i < pixels.length; i++) pixels[i] = ((pixels[i] as number) & 0xffffff) | none // Below the length.
  return ground
}

/** A picture's size in one colour. */
export function filled({ width, height }: Raster, colour: Rgb): Raster {
  const data = new Uint8ClampedArray(width * height * 4)
  pixelsIn({ data }).fill(pixelOf(colour))
  return { data, width, height }
}

/** A copy of a picture mixed with one colour. */
export function mixed(
  { data, width, height }: Raster,
  { rgb, share }: { readonly rgb: Rgb; readonly share: number },
): Raster {
  const out = data.slice()
  const pixels = pixelsIn({ data: out })
  const [colour, part] = [pixelOf(rgb), Math.round(share * 256)]
  for (let i = 0; i < pixels.length; i++) pixels[i] = over(pixels[i] as number, colour, part) // Below the length.
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
    const dice = diceOf(stage, 'stroke', index)
    const columns = steps(left - reach, right + reach, pitch)
    for (const row of steps(top - reach, bottom + reach, pitch)) {
      for (const column of columns) setMark(easel, work, { layer, pitch, column, row, dice })
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

const times = ([low, high]: Span, by: number): Span => [low * by, high * by]

function grown(layer: Layer, scale: number): Layer {
  if (layer.thick[1] * UNIT * scale >= THINNEST) return layer
  const { pitch, long, thick } = layer
  // Longer too, but not as much: they still have to follow small forms.
  return grown({ ...layer, pitch: pitch * 2, long: times(long, 1.5), thick: times(thick, 2) }, scale)
}

interface Cell {
  readonly layer: Layer
  readonly pitch: number
  readonly column: number
  readonly row: number
  readonly dice: Dice
}

function setMark(
  easel: Easel,
  { ground, colours, flow }: StrokeWork,
  { layer, pitch, column, row, dice }: Cell,
): void {
  dice.begin(column, row)
  const unit = UNIT * easel.scale
  const x = ((column + dice.next()) * pitch - easel.box.left) * easel.scale
  const y = ((row + dice.next()) * pitch - easel.box.top) * easel.scale
  if (layer.chance && dice.next() > layer.chance(x, y)) return
  const turn = (layer.turn ?? flow.turn)(x, y) + layer.stray * (dice.next() * 2 - 1)
  const wanted = dice.within(layer.long) * unit
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const at = indexOf(colours, x, y)
  const place = { colours, at, x, y, hold: layer.hold }
  const thick = keptWithin(place, -sin, cos, dice.within(layer.thick) * unit)
  const long = Math.max(thick, keptWithin(place, cos, sin, wanted))
  stamp(ground, layer.brush, {
    x,
    y,
    cos,
    sin,
    long,
    thick,
    bend: layer.bend * (dice.next() * 2 - 1),
    rgb: colourAt(colours.data, at, dice, layer),
    alpha: dice.within(layer.alpha),
    print: (dice.next() * 8) | 0,
  })
}

function colourAt(data: Uint8ClampedArray, at: number, dice: Dice, { light, hue, rgb }: Layer): Rgb {
  const level = light * (dice.next() * 2 - 1)
  const part = (c: 0 | 1 | 2) =>
    clamp((rgb ? rgb[c] : (data[at + c] ?? 0)) + level + hue * (dice.next() * 2 - 1), 0, 255)
  return [part(0), part(1), part(2)]
}

interface Place {
  readonly colours: Raster
  readonly at: number
  readonly x: number
  readonly y: number
  readonly hold: number
}

/** A length in a direction, shortened until its ends do not lie over an edge. */
function keptWithin(place: Place, cos: number, sin: number, long: number): number {
  for (let i = 0; i < 3; i++) {
    const [dx, dy] = [cos * long * 0.5, sin * long * 0.5]
    if (!differs(place, dx, dy) && !differs(place, -dx, -dy)) break
    long *= 0.58
  }
  return long
}

/** Whether the colour so far from a place is another one. */
function differs({ colours, at, x, y, hold }: Place, dx: number, dy: number): boolean {
  return difference(colours.data, at, indexOf(colours, x + dx, y + dy)) > hold
}

/** Index of the colour at a pixel of the picture. */
function indexOf(colours: Raster, x: number, y: number): number {
  const { width, height } = colours
  return (
    ((y < 0 ? 0 : y < height ? y | 0 : height - 1) * width + (x < 0 ? 0 : x < width ? x | 0 : width - 1)) * 4
  )
}

function difference(data: Uint8ClampedArray, one: number, other: number): number {
  // Both indices are bounded to the picture.
  return (
    Math.abs((data[one] as number) - (data[other] as number)) +
    Math.abs((data[one + 1] as number) - (data[other + 1] as number)) +
    Math.abs((data[one + 2] as number) - (data[other + 2] as number))
  )
}
