import { clampAspect, sizeOf, type Aspect } from '../../prompt/aspect.ts'
import type { Direction } from '../../actions/operation.ts'
import type { Settings } from './settings.ts'

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The widest ratio that models still draw as one picture. */
const WIDEST = 4

/** How many times the usual pixels a picture may have that goes on from another one: a pan makes it half as large again. */
const ROOM = 1.6

/** The share of a picture that a pan adds. */
const PAN_SHARE = 0.5

/** Longest side of an upscaled picture. */
const LONGEST = 8192

/** The size of new pictures of a ratio. */
export function newSize(aspect: Aspect, { pixels, family }: Settings): Size {
  return sizeOf(clampAspect(aspect, WIDEST), pixels, family.grid)
}

/** The size at which a picture is drawn again: its own, as far as the model can. */
export function redrawnSize(size: Size, { pixels, family }: Settings): Size {
  return sizeOf(size, Math.min(size.width * size.height, pixels * ROOM), family.step)
}

/** The size of a picture `factor` times as large, with sides of whole steps. */
export function enlargedSize({ width, height }: Size, factor: number, step: number): Size {
  const most = Math.min(factor, LONGEST / Math.max(width, height))
  const side = (length: number) => Math.max(step, Math.round((length * most) / step) * step)
  return { width: side(width), height: side(height) }
}

/** A picture set into a wider frame; margins in pixels of the frame. */
export interface Framed {
  readonly frame: Size
  readonly inner: Size
  readonly left: number
  readonly top: number
}

/** Steps back from a picture until it shows `factor` times as much, and on until the frame has the ratio. */
export function zoomedOut(
  size: Size,
  ask: { factor: number; aspect: Aspect | null },
  settings: Settings,
): Framed {
  const ratio = size.width / size.height
  const wanted = ask.aspect ? ask.aspect.width / ask.aspect.height : ratio
  const width = size.width * ask.factor * Math.max(1, wanted / ratio)
  const height = size.height * ask.factor * Math.max(1, ratio / wanted)
  const place = { x: 0.5, y: 0.5 }
  return framed(
    size,
    { width, height, place },
    sizeOf({ width, height }, settings.pixels, settings.family.step),
  )
}

/** Extends a picture by half towards one side. */
export function panned(size: Size, direction: Direction, settings: Settings): Framed {
  const isWide = direction === 'left' || direction === 'right'
  const width = size.width * (isWide ? 1 + PAN_SHARE : 1)
  const height = size.height * (isWide ? 1 : 1 + PAN_SHARE)
  const place = { x: direction === 'left' ? 1 : 0, y: direction === 'up' ? 1 : 0 }
  return framed(size, { width, height, place }, redrawnSize({ width, height }, settings))
}

interface Wider extends Size {
  /** Where the picture lies in the spare room: 0 left or top, 1 right or bottom. */
  readonly place: { readonly x: number; readonly y: number }
}

function framed(size: Size, wider: Wider, frame: Size): Framed {
  const inner = {
    width: Math.max(1, Math.round(frame.width * shareOf(size.width, wider.width))),
    height: Math.max(1, Math.round(frame.height * shareOf(size.height, wider.height))),
  }
  return {
    frame,
    inner,
    left: Math.round((frame.width - inner.width) * wider.place.x),
    top: Math.round((frame.height - inner.height) * wider.place.y),
  }
}

const shareOf = (own: number, all: number): number => Math.min(1, own / all)
