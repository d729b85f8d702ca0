import { createHash } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import type { EncodedPicture } from '../engine.ts'
import { aJob, aStudio, cellsOf, finish } from './fixtures/a-studio.ts'
import { createPainterInstance } from './instance.ts'
import { PAINTER_VERSION } from './version.ts'

/** Small enough to paint them all in seconds: the same code paints them large. */
const SIDE = 96

const PROMPTS = [
  'a paper boat floating on calm water at sunrise --ar 3:2',
  'a lighthouse on a stormy sea',
  'a cabin by a mountain lake, fog',
  'a canoe on a river in autumn',
  'palm trees on a tropical beach, noon',
  'a tent in desert dunes at golden hour',
  'a deer in a forest, morning',
  'a windmill on a meadow full of tulips',
  'a castle in the mountains at dusk',
  'a fox in deep snow at night, aurora',
  'a city skyline at night',
  'a street in the rain, cyberpunk',
  'a village by the sea, evening --ar 16:9',
  'a cosy room with a cat',
  'an astronaut in deep space',
  'a whale underwater',
  'a hot air balloon above the clouds',
  'a teapot and lemons, still life',
  'portrait of a woman --ar 2:3',
  'a tiger, watercolour',
  'a harbour, oil painting',
  'mountains in mist, ink wash painting',
  'a fox in the snow, gouache',
  'a boat, woodblock print',
  'a sleeping cat, line art',
  'mountains, low-poly',
  'a castle at night, pixel art',
  'a deer, paper cut',
  'a bird, stained glass',
  'a flamingo, neon art',
  'a rocket, blueprint',
  'a house, isometric',
  'a cactus, minimalist',
  'a mountain village, vintage travel poster',
  'a horse, charcoal sketch',
  'a girl on a hill --niji 6',
  'a cat on a stack of books',
  'three blue balloons above a yellow house',
  '月光下的灯塔，水彩',
  '夕焼けの海に浮かぶ帆船',
  'un castillo rojo en las montañas al atardecer',
  'une maison sous la neige, la nuit',
  'ein roter Leuchtturm am Meer im Nebel',
  'a house on a hill --stylize 1000 --chaos 60',
  'a house on a hill --weird 2000 --raw',
  'a house on a hill, clouds --no clouds --v 6.1',
  'a koi fish --tile',
  'the melancholy of the algorithm',
  'quantum bureaucracy --seed 42',
]

const studio = aStudio(2, SIDE)
const painter = createPainterInstance(studio)
afterAll(() => painter.close())

/** Of every byte of the four pictures. */
function hashOf(cells: readonly EncodedPicture[]): string {
  const hash = createHash('sha256')
  for (const { bytes } of cells) hash.update(bytes)
  return hash.digest('hex').slice(0, 32)
}

async function lineOf(text: string): Promise<string> {
  const { model, seed } = jobFacts(text)
  const cells = cellsOf(await finish(painter, aJob(text, { ...model, seed })))
  return `${hashOf(cells)}  ${text}`
}

/** As the server would have it: the model and the seed that the words name. */
function jobFacts(text: string) {
  const { parameters } = aJob(text).prompt
  const { niji, seed = 7 } = parameters
  const model =
    niji === undefined ? {} : { model: { family: 'niji', version: niji, number: Number(niji) } as const }
  return { model, seed }
}

/**
 * The same words, seed and version give the same bytes, everywhere and for ever. Where other bytes are meant, raise
 * PAINTER_VERSION and write the table anew: `npx vitest run src/engines/painter/golden.test.ts --update`.
 */
it('paints what it has painted before', { timeout: 180_000 }, async () => {
  const lines = await Promise.all(PROMPTS.map(lineOf))
  expect(new Set(lines.map((line) => line.slice(0, 32))).size).toBe(PROMPTS.length)
  const table = [`painter ${PAINTER_VERSION}, four pictures of ${SIDE}² each`, ...lines, ''].join('\n')
  await expect(table).toMatchFileSnapshot('fixtures/golden.txt')
})
