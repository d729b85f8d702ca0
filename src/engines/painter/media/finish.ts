/** The last pass over the pixels: contrast, split tone, vignette, grain. */
import { lerp } from '../colour.ts'
import { grainField, grainIndex } from '../grain.ts'
import type { Stage } from '../stage.ts'

/** Strengths of the last pass. */
export interface Finish {
  /** Levels. */
  readonly grain: number
  readonly vignette: number
  readonly contrast: number
}

/** Red, green, blue levels added to highlights and to shadows. */
const WARM = [4, 1, -4] as const
const COOL = [-3, 0, 5] as const

/** Finishes the easel's picture in place. */
export async function finish(stage: Stage, { grain, vignette, contrast }: Finish): Promise<void> {
  const { easel, scene } = stage
  const { width, height, context } = easel
  const image = context.getImageData(0, 0, width, height)
  const [reds, greens, blues] = [curve(0, contrast), curve(1, contrast), curve(2, contrast)]
  const field = grainField()
  const offset = scene.seed & 511
  const across = Float32Array.from({ length: width }, (_, x) => fromMiddle(x / width))
  const { data } = image
  for (let y = 0, i = 0; y < height; y++) {
    const down = fromMiddle(y / height)
    for (let x = 0; x < width; x++, i += 4) {
      // Indices stay inside the row, the picture, the tables and the grain tile.
      const away = (across[x] as number) + down
      const shade = 1 - shadow(away, vignette)
      const [r, g, b] = [data[i] as number, data[i + 1] as number, data[i + 2] as number]
      const bright = (r * 77 + g * 150 + b * 29) >> 8
      const weight = grain * (0.45 + 0.55 * (1 - Math.abs(bright - 118) / 140))
      const noise = (field[grainIndex(x + offset, y + offset * 3)] as number) * weight
      data[i] = (reds[r] as number) * shade + noise
      data[i + 1] = (greens[g] as number) * shade + noise
      data[i + 2] = (blues[b] as number) * shade + noise
    }
    if ((y & 127) === 127) await stage.breathe()
  }
  context.putImageData(image, 0, 0)
}

/** The share of light that a vignette takes at a place, given in shares of the picture. */
export function shadowAt(x: number, y: number, vignette: number): number {
  return shadow(fromMiddle(x) + fromMiddle(y), vignette)
}

const shadow = (away: number, vignette: number): number => vignette * away * away * 2.2

function fromMiddle(share: number): number {
  return ((share - 0.5) * 1.3) ** 2
}

/** An S-curve mixed in by `contrast`, highlights warmed and shadows cooled. */
function curve(channel: 0 | 1 | 2, contrast: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, level) => {
    const t = level / 255
    const s = t * t * (3 - 2 * t)
    return 255 * lerp(t, s, contrast) + WARM[channel] * t * t + COOL[channel] * (1 - t) * (1 - t)
  })
}
