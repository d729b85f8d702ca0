/** Soft copies of RGBA pixels, made small and blurred on whole numbers: the same on every processor. */

/** RGBA bytes, row by row. */
export interface Raster {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** A small copy of a picture: one pixel for `times` by `times` of its own. */
export interface Small extends Raster {
  readonly times: number
}

/** Red, green and blue blurred by about `radius` pixels, the smaller the softer. */
export function softened(raster: Raster, radius: number): Small {
  return blurred(shrunk(raster, radius), radius)
}

/** A copy as small as a blur of `radius` pixels allows: every pixel the mean of those it stands for. */
export function shrunk(raster: Raster, radius: number): Small {
  let small: Small = { ...halved(raster), times: 2 }
  while (radius / small.times >= FINE) small = { ...halved(small), times: small.times * 2 }
  return small
}

/** Pixels of a blur below which a smaller copy would show. */
const FINE = 5

/** Blurs a small copy, in place, by about `radius` pixels of the picture it was made of. */
export function blurred(small: Small, radius: number): Small {
  const reach = Math.max(1, Math.round(radius / small.times / 1.5))
  const other = new Uint8ClampedArray(small.data.length)
  for (let round = 0; round < 2; round++) {
    across(small.data, other, { ...small, reach })
    down(other, small.data, { ...small, reach })
  }
  return small
}

/** Gives rows of `width` pixels of the picture that a small copy was made of: red, green, blue, mixed smoothly. */
export function readSmall(
  { data, width: wide, height, times }: Small,
  width: number,
): (y: number) => Float32Array {
  const start = 0.5 / times - 0.5
  // Where every pixel of a row lies is known before the first one.
  const [places, shares] = [new Uint16Array(width), new Float64Array(width)]
  for (let x = 0; x < width; x++) {
    const fx = Math.min(wide - 1, Math.max(0, x / times + start))
    places[x] = (fx | 0) * 3
    shares[x] = fx - (fx | 0)
  }
  const [line, out] = [new Float32Array((wide + 1) * 3), new Float32Array(width * 3)]
  return (y) => {
    const fy = Math.min(height - 1, Math.max(0, y / times + start))
    const top = (fy | 0) * wide * 4
    const below = Math.min(height - 1, (fy | 0) + 1) * wide * 4
    const dy = fy - (fy | 0)
    // Every index is bounded to the copy; the line has one pixel more than it.
    for (let i = 0, at = 0; i <= wide; i++, at += i < wide - 1 ? 4 : 0) {
      for (let c = 0; c < 3; c++) {
        const upper = data[top + at + c] as number
        line[i * 3 + c] = upper + ((data[below + at + c] as number) - upper) * dy
      }
    }
    for (let x = 0, to = 0; x < width; x++, to += 3) {
      const from = places[x] as number
      const dx = shares[x] as number
      const r = line[from] as number
      const g = line[from + 1] as number
      const b = line[from + 2] as number
      out[to] = r + ((line[from + 3] as number) - r) * dx
      out[to + 1] = g + ((line[from + 4] as number) - g) * dx
      out[to + 2] = b + ((line[from + 5] as number) - b) * dx
    }
    return out
  }
}

/** Index of a small copy's pixel under one of the picture. */
export function smallIndex({ width, height, times }: Small, x: number, y: number): number {
  return (Math.min(height - 1, (y / times) | 0) * width + Math.min(width - 1, (x / times) | 0)) * 4
}

/** Means of two by two pixels, four bytes at a time. */
function halved({ data, width, height }: Raster): Raster {
  const [w, h] = [Math.max(1, width >> 1), Math.max(1, height >> 1)]
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const half = new Uint32Array(w * h)
  for (let y = 0, i = 0; y < h; y++) {
    const below = y * 2 + 1 < height ? width : 0
    for (let x = 0, at = y * 2 * width; x < w; x++, i++, at += 2) {
      const right = x * 2 + 1 < width ? 1 : 0
      // All four neighbours lie inside the picture.
      const a = pixels[at] as number
      const b = pixels[at + right] as number
      const c = pixels[at + below] as number
      const d = pixels[at + below + right] as number
      // A quarter of each byte's upper bits, and of the sum of the lower two, which do not meet the next byte's.
      const high = ((a >>> 2) & SIX) + ((b >>> 2) & SIX) + ((c >>> 2) & SIX) + ((d >>> 2) & SIX)
      half[i] = high + ((((a & TWO) + (b & TWO) + (c & TWO) + (d & TWO)) >>> 2) & TWO)
    }
  }
  return { data: new Uint8ClampedArray(half.buffer), width: w, height: h }
}

const SIX = 0x3f3f3f3f
const TWO = 0x03030303

interface Sweep {
  readonly width: number
  readonly height: number
  readonly reach: number
}

/** A running mean along every row. */
function across(from: Uint8ClampedArray, to: Uint8ClampedArray, { width, height, reach }: Sweep): void {
  const share = 1 / (reach * 2 + 1)
  for (let y = 0; y < height; y++) {
    const start = y * width * 4
    const last = start + (width - 1) * 4
    for (let c = 0; c < 3; c++) {
      // Every index is bounded to its row.
      let sum = (from[start + c] as number) * (reach + 1)
      for (let i = 1; i <= reach; i++) sum += from[Math.min(last, start + i * 4) + c] as number
      for (let at = start; at <= last; at += 4) {
        to[at + c] = sum * share
        const ahead = at + (reach + 1) * 4
        const behind = at - reach * 4
        sum +=
          (from[(ahead > last ? last : ahead) + c] as number) -
          (from[(behind < start ? start : behind) + c] as number)
      }
    }
  }
}

/** A running mean down every column, with a sum for each: neighbours in memory are worked on together. */
function down(from: Uint8ClampedArray, to: Uint8ClampedArray, { width, height, reach }: Sweep): void {
  const share = 1 / (reach * 2 + 1)
  const wide = width * 4
  const sums = new Int32Array(wide)
  const rowAt = (y: number) => Math.min(height - 1, Math.max(0, y)) * wide
  for (let y = -reach; y <= reach; y++) {
    const row = rowAt(y)
    // Rows are bounded to the picture.
    for (let i = 0; i < wide; i++) sums[i] = (sums[i] as number) + (from[row + i] as number)
  }
  for (let y = 0; y < height; y++) {
    const row = y * wide
    const ahead = rowAt(y + reach + 1)
    const behind = rowAt(y - reach)
    for (let i = 0; i < wide; i++) {
      const sum = sums[i] as number
      to[row + i] = sum * share
      sums[i] = sum + (from[ahead + i] as number) - (from[behind + i] as number)
    }
  }
}
