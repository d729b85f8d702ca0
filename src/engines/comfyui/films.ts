/** Clips: one picture, set in motion. */
import type { OperationOf } from '../../actions/operation.ts'
import { EngineError } from '../engine.ts'
import { choose, firstPicture, parentPicture, sized, spoken, type Desk, type Order } from './desk.ts'
import { newSize } from './sizes.ts'

/** What clips of each model are like: frames, frames a second, and pixels as it was trained. */
const FILMS = {
  'animate-wan': { frames: 121, fps: 24, pixels: { 480: 832 * 480, 720: 1280 * 704 }, grid: 32, steps: 20 },
  'animate-svd': { frames: 25, fps: 6, pixels: { 480: 832 * 480, 720: 1024 * 576 }, grid: 64, steps: 20 },
} as const

/** SVD's "motion bucket": how much moves. */
const MOTIONS = { low: 60, high: 160 } as const

/** One, two or four clips that set out from a picture. Throws `EngineError`. */
export async function animate(desk: Desk, { index, ...ask }: OperationOf<'animate'>): Promise<Order> {
  const { job } = desk
  if (ask.end !== 'open') {
    throw new EngineError(
      'engine-refused',
      'A ComfyUI makes clips with an open end. Leave --end and --loop out.',
    )
  }
  const source = job.parent ? await parentPicture(desk, index) : await firstPicture(desk)
  const { name, graph } = choose(desk, ['animate-wan', 'animate-svd'])
  const film = FILMS[name === 'animate-svd' ? name : 'animate-wan']
  const size = newSize(source, {
    ...desk.settings,
    pixels: film.pixels[ask.lines],
    family: { ...desk.settings.family, grid: film.grid },
  })
  return {
    graph,
    values: {
      ...spoken(desk),
      ...sized(size),
      STEPS: film.steps,
      FRAMES: film.frames,
      FPS: film.fps,
      MOTION: MOTIONS[ask.motion],
    },
    pictures: { PICTURE: source },
    gives: { kind: 'clips', count: ask.count },
    batch: 1,
  }
}
