/** Parts of sheets: what films are made of. Plain data. */
import type { Pixels, Size } from '../../../pixels/pixels.ts'

/** A rectangle of pixels. */
export interface Cut {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A part of a sheet, with its pixels. */
export interface Plane extends Cut {
  readonly data: Uint8Array
}

/** The smallest part of a sheet that shows all that is on it; null for an empty one. */
export function planeOf(sheet: Pixels): Plane | null {
  const cut = filledCut(sheet)
  return cut && planeOfCut(sheet, cut)
}

/** A part of a sheet. */
export function planeOfCut(sheet: Pixels, { left, top, width, height }: Cut): Plane {
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * sheet.width + left) * 4
    data.set(sheet.data.subarray(from, from + width * 4), y * width * 4)
  }
  return { left, top, width, height, data }
}

/** The part of a sheet that is not transparent; null for an empty one. */
export function filledCut({ width, height, data }: Pixels): Cut | null {
  let [left, right, top, bottom] = [width, -1, -1, -1]
  for (let y = 0; y < height; y++) {
    const row = y * width * 4 + 3
    for (let x = 0; x < width; x++) {
      if (data[row + x * 4] === 0) continue
      if (x < left) left = x
      if (x > right) right = x
      if (top < 0) top = y
      bottom = y
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 }
}

/** A sheet with everything inside a cut left out. */
export function cleared(sheet: Pixels, cut: Cut): Pixels {
  const data = new Uint8Array(sheet.data)
  for (let y = cut.top; y < cut.top + cut.height; y++) {
    data.fill(0, (y * sheet.width + cut.left) * 4, (y * sheet.width + cut.left + cut.width) * 4)
  }
  return { ...sheet, data }
}

/** The whole of a sheet. */
export const wholeCut = ({ width, height }: Size): Cut => ({ left: 0, top: 0, width, height })
