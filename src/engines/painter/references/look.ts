/** What is taken from a picture that a prompt shows: its colours, its layout, its manner. */
import type { Pixels } from '../../../pixels/pixels.ts'
import { glanceAt } from '../describe/glance.ts'
import { horizonOf } from '../describe/horizon.ts'
import { massOf } from '../describe/mass.ts'
import { factsOf } from '../describe/facts.ts'
import type { Texture } from '../describe/sight.ts'
import { paletteOf } from './image-palette.ts'
import type { ImagePalette } from './image-palette.ts'
import { planesOf } from '../planes/planes.ts'
import type { Reference } from './reference.ts'
import type { MediumName } from '../scene.ts'
import type { Layout, StyleLook } from '../plan/scene-ask.ts'

/** The middle of a picture, in which a character stands: shares of its sides. */
const MIDDLE = { x: 0.25, y: 0.1, width: 0.5, height: 0.8 } as const

/** How surfaces are painted that look like this. */
const MANNERS: Readonly<Record<Texture, { readonly texture: number; readonly medium: MediumName }>> = {
  flat: { texture: 0.12, medium: 'poster' },
  smooth: { texture: 0.4, medium: 'gouache' },
  detailed: { texture: 0.9, medium: 'oil' },
}

/** The colours of a picture. Throws `EngineError` when it cannot be read. */
export async function readPalette(picture: Uint8Array): Promise<ImagePalette> {
  return paletteIn(await glanceAt(picture))
}

/** The colours of a picture, and where its horizon and its mass lie. */
export async function readLayout(picture: Uint8Array, weight: number): Promise<Layout> {
  const planes = planesOf(await glanceAt(picture))
  const { x, y } = massOf(planes)
  return { horizon: horizonOf(planes), mass: { x, y }, weight }
}

/** The manner in which a picture is painted. */
export async function readStyle({ picture, weight }: Reference): Promise<StyleLook> {
  const pixels = await glanceAt(picture)
  const { texture } = factsOf(pixels, pixels.width / pixels.height)
  return { palette: { ...paletteIn(pixels), weight }, ...MANNERS[texture] }
}

/** The colours of what stands in the middle of a picture. */
export async function readCharacter({ picture, weight }: Reference): Promise<ImagePalette> {
  return { ...paletteIn(middleOf(await glanceAt(picture))), weight }
}

function paletteIn({ data, width, height }: Pixels): ImagePalette {
  return paletteOf(new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength), width, height)
}

function middleOf({ data, width, height }: Pixels): Pixels {
  const [left, top] = [Math.floor(MIDDLE.x * width), Math.floor(MIDDLE.y * height)]
  const size = { width: Math.ceil(MIDDLE.width * width), height: Math.ceil(MIDDLE.height * height) }
  const out = new Uint8Array(size.width * size.height * 4)
  for (let row = 0; row < size.height; row++) {
    const from = ((top + row) * width + left) * 4
    out.set(data.subarray(from, from + size.width * 4), row * size.width * 4)
  }
  return { ...size, data: out }
}
