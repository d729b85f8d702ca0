/** Which size is asked for, and where the asked ratio lies in it. Pure. */
import type { Direction } from '../../actions/operation.ts'
import { clampAspect, sizeOf, type Aspect } from '../../prompt/aspect.ts'
import type { Size } from '../../pixels/pixels.ts'
import { middleOf, type Area, type Staging } from '../../pixels/area.ts'

/** What a model draws: certain sizes, or any of whole steps. */
export type Sizes =
  | { readonly kind: 'list'; readonly list: readonly Size[] }
  | {
      readonly kind: 'any'
      readonly step: number
      readonly pixels: number
      readonly upscalePixels: number | null
    }

/** The widest ratio that models still draw as one picture. */
const WIDEST = 4

/** The share of a picture that a pan adds. */
const PAN_SHARE = 0.5

/** An upscale has at least so many times the pixels. */
const WORTHWHILE = 1.5

export const writeSize = ({ width, height }: Size): string => `${width}x${height}`

/** Reads `1024x1536`. */
export function readSize(text: string): Size {
  const [width = 1, height = 1] = text.split('x').map(Number)
  return { width, height }
}

/** How far two ratios are apart: 0 for the same. */
const apart = (one: Size, other: Size): number =>
  Math.abs(Math.log((one.width * other.height) / (one.height * other.width)))

/** Sizes whose ratio is nearest, the smallest first. */
function nearest(list: readonly Size[], aspect: Aspect): readonly Size[] {
  const least = Math.min(...list.map((size) => apart(size, aspect)))
  return list
    .filter((size) => apart(size, aspect) <= least + 1e-6)
    .toSorted((a, b) => a.width * a.height - b.width * b.height)
}

/** The size to ask for when a picture of some ratio is wanted. */
export function sizeFor(aspect: Aspect, sizes: Sizes): Size {
  if (sizes.kind === 'any') return sizeOf(clampAspect(aspect, WIDEST), sizes.pixels, sizes.step)
  return nearest(sizes.list, aspect)[0] ?? { width: 1024, height: 1024 }
}

/** The largest size of about the same ratio; null where there is none that is worth it. */
export function largerSize(size: Size, sizes: Sizes): Size | null {
  const larger =
    sizes.kind === 'list'
      ? nearest(sizes.list, size).at(-1)
      : sizes.upscalePixels === null
        ? undefined
        : sizeOf(clampAspect(size, WIDEST), sizes.upscalePixels, sizes.step)
  const usual = sizeFor(size, sizes)
  const isWorthwhile = larger && larger.width * larger.height >= WORTHWHILE * usual.width * usual.height
  return isWorthwhile ? larger : null
}

/** Whether there is a larger size for any ratio at all. */
export function hasLarger(sizes: Sizes): boolean {
  const ratios = sizes.kind === 'list' ? sizes.list : [{ width: 1, height: 1 }]
  return ratios.some((ratio) => largerSize(ratio, sizes) !== null)
}

/** The largest place of some ratio in the middle of a canvas of the nearest size. */
export function framed(aspect: Aspect, sizes: Sizes): Staging {
  const canvas = sizeFor(aspect, sizes)
  return { canvas, place: middleOf(canvas, aspect) }
}

/** A picture set into a wider frame, and the frame in its canvas. */
export interface Widened extends Staging {
  /** The part of the canvas that is kept: the frame. */
  readonly frame: Area
}

/** Steps back from a picture until it shows `factor` times as much, and on until the frame has the ratio. */
export function zoomedOut(size: Size, ask: { factor: number; aspect: Aspect | null }, sizes: Sizes): Widened {
  const ratio = size.width / size.height
  const wanted = ask.aspect ? ask.aspect.width / ask.aspect.height : ratio
  const width = size.width * ask.factor * Math.max(1, wanted / ratio)
  const height = size.height * ask.factor * Math.max(1, ratio / wanted)
  return widened(size, { width, height }, { x: 0.5, y: 0.5 }, sizes)
}

/** Extends a picture by half towards one side. */
export function panned(size: Size, direction: Direction, sizes: Sizes): Widened {
  const isWide = direction === 'left' || direction === 'right'
  const width = size.width * (isWide ? 1 + PAN_SHARE : 1)
  const height = size.height * (isWide ? 1 : 1 + PAN_SHARE)
  return widened(
    size,
    { width, height },
    { x: direction === 'left' ? 1 : 0, y: direction === 'up' ? 1 : 0 },
    sizes,
  )
}

/** `at` says where the picture lies in the spare room: 0 left or top, 1 right or bottom. */
function widened(size: Size, wider: Size, at: { x: number; y: number }, sizes: Sizes): Widened {
  const { canvas, place: frame } = framed(wider, sizes)
  const width = Math.max(1, Math.min(frame.width, Math.round((frame.width * size.width) / wider.width)))
  const height = Math.max(1, Math.min(frame.height, Math.round((frame.height * size.height) / wider.height)))
  const place = {
    x: frame.x + Math.round((frame.width - width) * at.x),
    y: frame.y + Math.round((frame.height - height) * at.y),
    width,
    height,
  }
  return { canvas, place, frame }
}
