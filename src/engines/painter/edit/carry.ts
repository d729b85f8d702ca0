/** What was found on a small sheet, carried out on the picture itself. */
import type { Mask } from '../../../pixels/mask.ts'
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import { smooth } from '../colours/colour.ts'
import { filled } from '../planes/fill.ts'
import { softened } from './known.ts'
import { distancesOf } from './match.ts'
import type { Plane } from '../planes/planes.ts'
import { stretched } from '../planes/scale.ts'
import type { Sheet } from './patches.ts'
import { middleIn } from './synthesis.ts'

/** Pixels of the sheet over which steps of colour between copies are smoothed away. */
const SMOOTHED = 2.5

/** Levels of 255 from which a step at the edge is no step of tone, and how far one is evened out: a share of the shorter side. */
const TONE = 30
const HELD = 0.6

/**
 * The picture with what it lacks copied, pixel by pixel, from where the sheet found it. Where neighbours on the sheet
 * are copied from different parts, the copies pass into one another; broad steps of colour between them are evened
 * out.
 */
export function carried(kept: Pixels, free: Mask, sheet: Sheet): Pixels {
  const { width, height, data } = kept
  const out = Uint8ClampedArray.from(data)
  const [across, down] = [sheet.width / width, sheet.height / height]
  const shifts = shiftsOf(sheet, kept)
  const evening = eveningOf(sheet, kept)
  const sum = new Float32Array(4)
  const add = (x: number, y: number, shift: number, share: number) => {
    if (share === 0 || shifts.isOwn[shift] === 1) return
    const from = Math.min(height - 1, Math.max(0, y + (shifts.y[shift] as number)))
    const at = (from * width + Math.min(width - 1, Math.max(0, x + (shifts.x[shift] as number)))) * 4
    for (let channel = 0; channel < 3; channel++)
      sum[channel] = (sum[channel] as number) + share * (data[at + channel] as number)
    sum[3] = (sum[3] as number) + share
  }
  for (let y = 0; y < height; y++) {
    const v = Math.min(sheet.height - 1, Math.max(0, (y + 0.5) * down - 0.5))
    const [top, low] = [
      Math.floor(v) * sheet.width,
      Math.min(sheet.height - 1, Math.floor(v) + 1) * sheet.width,
    ]
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if (free.data[i] === 0) continue
      const u = Math.min(sheet.width - 1, Math.max(0, (x + 0.5) * across - 0.5))
      const [left, right] = [Math.floor(u), Math.min(sheet.width - 1, Math.floor(u) + 1)]
      const [p, q] = [u - left, v - Math.floor(v)]
      sum.fill(0)
      add(x, y, top + left, (1 - p) * (1 - q))
      add(x, y, top + right, p * (1 - q))
      add(x, y, low + left, (1 - p) * q)
      add(x, y, low + right, p * q)
      for (let channel = 0; channel < 3; channel++)
        out[i * 4 + channel] = (sum[channel] as number) / (sum[3] as number) + (evening[channel]?.[i] ?? 0)
      out[i * 4 + 3] = 255
    }
  }
  return { width, height, data: new Uint8Array(out.buffer) }
}

interface Shifts {
  readonly x: Int32Array
  readonly y: Int32Array
  /** 1 where nothing is copied. */
  readonly isOwn: Uint8Array
}

/** How far off, in the picture's own pixels, each pixel of the sheet is copied from. */
function shiftsOf(sheet: Sheet, { width, height }: Size): Shifts {
  const [x, y] = [new Int32Array(sheet.missing.length), new Int32Array(sheet.missing.length)]
  for (let i = 0; i < x.length; i++) {
    const from = sourceOf(sheet, i)
    x[i] = Math.round((((from % sheet.width) - (i % sheet.width)) * width) / sheet.width)
    y[i] = Math.round(
      ((Math.floor(from / sheet.width) - Math.floor(i / sheet.width)) * height) / sheet.height,
    )
  }
  return { x, y, isOwn: sheet.missing.map((gone) => 1 - gone) }
}

function sourceOf(sheet: Sheet, i: number): number {
  if (sheet.missing[i] === 0) return i
  const middle = middleIn(sheet, i)
  return (sheet.field[middle] as number) + i - middle
}

/** What the copies lack of the sheet's own colours, and along the edge of what was there before, made smooth. */
function eveningOf(sheet: Sheet, size: Size): readonly Plane[] {
  const missing = Float32Array.from(sheet.missing)
  const known = missing.map((gone) => 1 - gone)
  const edge = edgeOf(sheet)
  const hold = distancesOf(known, sheet).map(
    (far) => 1 - smooth(0, HELD * Math.min(sheet.width, sheet.height), far),
  )
  const soft = (plane: Plane, where: Plane) => softened(plane, where, { size: sheet, radius: SMOOTHED })
  return [0, 1, 2].map((channel) => {
    const copied = missing.map((_, i) => sheet.shown[sourceOf(sheet, i) * 3 + channel] as number)
    const lack = copied.map((level, i) => (sheet.shown[i * 3 + channel] as number) - level)
    const [inner, outer] = [
      soft(copied, known),
      soft(
        sheet.shown.filter((_, i) => i % 3 === channel),
        missing,
      ),
    ]
    const step = edge.map((is, i) => (is === 1 ? muted((inner[i] as number) - (outer[i] as number)) : 0))
    const [around = step] = filled([step], edge, sheet)
    const even = soft(lack, missing).map((level, i) => level + (around[i] as number) * (hold[i] as number))
    return stretched(even, sheet, size)
  })
}

/** A step of colour as it is evened out: that of tone whole, that of some thing at the edge hardly. */
const muted = (step: number): number => step / (1 + (step / TONE) ** 2)

/** 1 for the missing pixels next to known ones. */
function edgeOf({ width, height, missing }: Sheet): Plane {
  return Float32Array.from(missing, (gone, i) => {
    const x = i % width
    const isEdge =
      (x > 0 && missing[i - 1] === 0) ||
      (x < width - 1 && missing[i + 1] === 0) ||
      (i >= width && missing[i - width] === 0) ||
      (i < width * (height - 1) && missing[i + width] === 0)
    return gone === 1 && isEdge ? 1 : 0
  })
}
