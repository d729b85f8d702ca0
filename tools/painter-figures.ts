/**
 * Paints the figures of docs/painter.md into docs/images.
 *   node tools/painter-figures.ts
 */
import { writeFile } from 'node:fs/promises'
import { createCanvas } from '@napi-rs/canvas'
import sharp from 'sharp'
import { askFor } from '../src/engines/painter/plan/ask-for.ts'
import { composeScenes } from '../src/engines/painter/compose/compose.ts'
import { paint } from '../src/engines/painter/paint.ts'
import { placeOf } from '../src/engines/painter/places/atlas.ts'
import type { MediumName, Scene } from '../src/engines/painter/scene.ts'

const WIDTH = 300
const HEIGHT = 200
const GAP = 6

type Picture = Awaited<ReturnType<typeof paint>>

/** Pictures side by side, in rows, as WebP in docs/images. */
async function strip(name: string, pictures: readonly Picture[], columns: number): Promise<void> {
  const rows = Math.ceil(pictures.length / columns)
  const sheet = createCanvas(columns * (WIDTH + GAP) - GAP, rows * (HEIGHT + GAP) - GAP)
  const context = sheet.getContext('2d')
  for (const [at, picture] of pictures.entries())
    context.drawImage(picture, (at % columns) * (WIDTH + GAP), Math.floor(at / columns) * (HEIGHT + GAP))
  const png = await sheet.encode('png')
  await writeFile(`docs/images/${name}.webp`, await sharp(png).webp({ quality: 84 }).toBuffer())
}

const scenesOf = (text: string, count = 1): readonly Scene[] =>
  composeScenes(askFor(text, { count, seed: 7, aspect: { width: 3, height: 2 } }))

const size = { width: WIDTH, height: HEIGHT }
const paintAll = async (scenes: readonly Scene[]): Promise<readonly Picture[]> => {
  const pictures: Picture[] = []
  for (const scene of scenes) pictures.push(await paint(scene, size))
  return pictures
}

/** One scene, painted up to a sixth, two sixths … of its layers. */
async function layersOf(scene: Scene, steps: number): Promise<readonly Picture[]> {
  const { layers } = placeOf(scene.place)
  const pictures: Picture[] = []
  for (let step = 1; step < steps; step++) {
    const shown = layers.slice(0, Math.ceil((layers.length * step) / steps))
    pictures.push(await paint(scene, { ...size, plate: { layers: shown } }))
  }
  return [...pictures, await paint(scene, size)]
}

const MEDIA: readonly MediumName[] = [
  'grain',
  'watercolour',
  'oil',
  'ink',
  'woodblock',
  'stained-glass',
  'low-poly',
  'pixel',
  'paper-cut',
  'neon',
  'blueprint',
  'anime',
]
const HOURS = ['dawn', 'noon', 'golden hour', 'dusk', 'blue hour', 'night with stars', 'snow', 'rain', 'fog']

const [castle] = scenesOf('a castle by a lake in the mountains')
if (!castle) throw new Error('nothing was composed')
await strip('painter-layers', await layersOf(castle, 6), 3)
await strip('painter-cells', await paintAll(scenesOf('a castle by a lake in the mountains', 4)), 4)
await strip('painter-media', await paintAll(MEDIA.map((medium) => ({ ...castle, medium }))), 4)
await strip(
  'painter-hours',
  await paintAll(HOURS.flatMap((hour) => scenesOf(`a stone bridge over a river, ${hour}`))),
  3,
)
