/** A picture on a larger canvas, as the platform is told of it. Pure. */
import type { Direction } from '../../actions/operation.ts'
import type { Aspect } from '../../prompt/aspect.ts'
import type { Size } from '../../pixels/pixels.ts'

/** A canvas and where the picture lies on it, in pixels. */
export interface TobFrame {
  readonly canvas: Size
  readonly imgPos: Size & { readonly x: number; readonly y: number }
}

/** The share of a picture that a pan adds. */
export const PAN_SHARE = 0.5

/** Longest side of a canvas. */
const LONGEST = 4_096

/** The picture alone. */
export const unframed = (size: Size): TobFrame => frame(size, size, { x: 0, y: 0 })

/** Steps back from a picture until it shows `factor` times as much, and on until the canvas has the ratio. */
export function zoomedOut(
  size: Size,
  { factor, aspect }: { factor: number; aspect: Aspect | null },
): TobFrame {
  const ratio = size.width / size.height
  const wanted = aspect ? aspect.width / aspect.height : ratio
  const wider = {
    width: size.width * factor * Math.max(1, wanted / ratio),
    height: size.height * factor * Math.max(1, ratio / wanted),
  }
  return frame(size, wider, { x: 0.5, y: 0.5 })
}

/** Extends a picture by half towards one side. */
export function panned(size: Size, direction: Direction): TobFrame {
  const isWide = direction === 'left' || direction === 'right'
  const wider = {
    width: size.width * (isWide ? 1 + PAN_SHARE : 1),
    height: size.height * (isWide ? 1 : 1 + PAN_SHARE),
  }
  return frame(size, wider, { x: direction === 'left' ? 1 : 0, y: direction === 'up' ? 1 : 0 })
}

/** `at` says where the picture lies in the spare room: 0 left or top, 1 right or bottom. */
function frame(size: Size, wider: Size, at: { readonly x: number; readonly y: number }): TobFrame {
  const scale = Math.min(1, LONGEST / Math.max(wider.width, wider.height))
  const scaled = ({ width, height }: Size) => ({
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  })
  const [canvas, inner] = [scaled(wider), scaled(size)]
  const x = Math.round((canvas.width - inner.width) * at.x)
  const y = Math.round((canvas.height - inner.height) * at.y)
  return { canvas, imgPos: { ...inner, x, y } }
}
