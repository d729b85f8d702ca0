/** A soft copy of RGBA pixels, by two box blurs on whole numbers: the same on every processor. */

/** RGBA bytes, row by row. */
export interface Raster {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** Red, green and blue blurred by about `radius` pixels, at half the size; read it at `softIndex`. */
export function softened({ data, width, height }: Raster, radius: number): Raster {
  const half = halved({ data, width, height })
  const reach = Math.max(1, Math.round(radius / 3))
  const other = new Uint8ClampedArray(half.data.length)
  for (let round = 0; round < 2; round++) {
    sweep(half.data, other, {
      lines: half.height,
      length: half.width,
      step: 4,
      stride: half.width * 4,
      reach,
    })
    sweep(other, half.data, {
      lines: half.width,
      length: half.height,
      step: half.width * 4,
      stride: 4,
      reach,
    })
  }
  return half
}

/** Index of the blurred pixel under a full-size one. */
export function softIndex(soft: Raster, x: number, y: number): number {
  return (Math.min(soft.height - 1, y >> 1) * soft.width + Math.min(soft.width - 1, x >> 1)) * 4
}

function halved({ data, width, height }: Raster): Raster {
  const [w, h] = [Math.max(1, width >> 1), Math.max(1, height >> 1)]
  const half = new Uint8ClampedArray(w * h * 4)
  for (let y = 0, i = 0; y < h; y++) {
    for (let x = 0; x < w; x++, i += 4) {
      const at = (y * 2 * width + x * 2) * 4
      const below = y * 2 + 1 < height ? at + width * 4 : at
      const right = x * 2 + 1 < width ? 4 : 0
      for (let c = 0; c < 3; c++) {
        // All four neighbours lie inside the picture.
        const sum =
          (data[at + c] as number) +
          (data[at + right + c] as number) +
          (data[below + c] as number) +
          (data[below + right + c] as number)
        half[i + c] = sum >> 2
      }
    }
  }
  return { data: half, width: w, height: h }
}

interface Sweep {
  readonly lines: number
  readonly length: number
  /** Bytes between neighbours along a line, and between lines. */
  readonly step: number
  readonly stride: number
  readonly reach: number
}

/** A running mean along every line. */
function sweep(
  from: Uint8ClampedArray,
  to: Uint8ClampedArray,
  { lines, length, step, stride, reach }: Sweep,
): void {
  const window = reach * 2 + 1
  for (let line = 0; line < lines; line++) {
    for (let c = 0; c < 3; c++) {
      const start = line * stride + c
      const at = (i: number) => from[start + Math.max(0, Math.min(length - 1, i)) * step] as number
      let sum = 0
      for (let i = -reach; i <= reach; i++) sum += at(i)
      for (let i = 0; i < length; i++) {
        to[start + i * step] = sum / window
        sum += at(i + reach + 1) - at(i - reach)
      }
    }
  }
}
