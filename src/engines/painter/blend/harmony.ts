import { CHANNELS, mapPlanes, type Planes } from '../planes/planes.ts'
import { spreadOf } from '../planes/statistics.ts'

/** How far pictures are brought to a common mean, and to a common spread, for light and for colour. */
const PULL = {
  L: { mean: 0.35, deviation: 0.4 },
  a: { mean: 0.55, deviation: 0.35 },
  b: { mean: 0.55, deviation: 0.35 },
}

/** Pictures in one light: the mean and the spread of each channel brought nearer to what they have in common. */
export function harmonised(pictures: readonly Planes[]): readonly Planes[] {
  const spreads = pictures.map((picture) => CHANNELS.map((channel) => spreadOf(picture[channel])))
  return pictures.map((picture, p) =>
    mapPlanes(picture, (plane, channel) => {
      const index = CHANNELS.indexOf(channel)
      const own = spreads[p]?.[index] ?? { mean: 0, deviation: 1 }
      const mean = meanOf(spreads.map((spread) => spread[index]?.mean ?? 0))
      const deviation = meanOf(spreads.map((spread) => spread[index]?.deviation ?? 0))
      const pull = PULL[channel]
      const scale =
        (own.deviation + (deviation - own.deviation) * pull.deviation) / Math.max(1e-4, own.deviation)
      const middle = own.mean + (mean - own.mean) * pull.mean
      const stretch = Math.min(2, scale)
      const out = new Float32Array(plane.length)
      for (let i = 0; i < out.length; i++) out[i] = middle + ((plane[i] as number) - own.mean) * stretch
      return out
    }),
  )
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
