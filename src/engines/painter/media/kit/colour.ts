/** Changes of colour over whole pictures. */
import type { Raster } from '../blur.ts'

/** Makes colours purer (`chroma`) and lighter (`light`, of the way to white), in place. */
export function vivid({ data }: Raster, { chroma, light }: { chroma: number; light: number }): void {
  const push = Math.round(chroma * 256)
  const bases = Int32Array.from({ length: 256 }, (_, grey) => grey + (255 - grey) * light)
  for (let at = 0; at < data.length; at += 4) {
    // A pixel has four bytes; a grey is one of 256.
    const r = data[at] as number
    const g = data[at + 1] as number
    const b = data[at + 2] as number
    const grey = (77 * r + 151 * g + 28 * b) >> 8
    const base = bases[grey] as number
    data[at] = base + (((r - grey) * push) >> 8)
    data[at + 1] = base + (((g - grey) * push) >> 8)
    data[at + 2] = base + (((b - grey) * push) >> 8)
  }
}

/** What a pixel of light adds to one of a picture: both shine, neither goes beyond white. */
export function screened(value: number, light: number): number {
  return 255 - ((255 - value) * (255 - Math.min(255, light))) / 255
}
