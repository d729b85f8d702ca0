/** What shall be painted anew, as the platform is told of it: by a link, or by polygons. */
import type { Size } from '../../pixels/pixels.ts'
import { EngineError } from '../engine.ts'
import { linkOfMask, type Desk } from './desk.ts'

/** A polygon in a picture of this size: x and y by turns, clockwise from the top left. */
export interface TobArea extends Size {
  readonly points: readonly number[]
}

/** A picture whose white shall be painted anew, or polygons. */
export type TobMask = { readonly url: string } | { readonly areas: readonly TobArea[] }

/** Sides of a picture that polygons may be in. */
const SHORTEST = 500
const LONGEST = 4_096

/** The job's mask over a picture. Throws `EngineError` for a mask that cannot be read or marks nothing. */
export async function maskOver(desk: Desk, size: Size): Promise<TobMask | null> {
  const { job, read, signal } = desk
  if (!job.mask) return null
  const url = linkOfMask(desk)
  if (url !== null) return { url }
  return outlined(desk, { picture: await read(job.mask, signal), by: 'brightness', size })
}

/** What of a picture can be seen through; null for nothing. Throws `EngineError` for a picture that cannot be read. */
export async function holesIn(desk: Desk, picture: Uint8Array, size: Size): Promise<TobMask | null> {
  try {
    return await outlined(desk, { picture, by: 'transparency', size })
  } catch (error) {
    if (error instanceof EngineError && error.failure === 'invalid-parameter') return null
    throw error
  }
}

/** All of a picture. */
export function everything(size: Size): TobMask {
  const { width, height } = measured(size)
  return { areas: [{ width, height, points: [0, 0, width, 0, width, height, 0, height] }] }
}

interface Marks {
  readonly picture: Uint8Array
  readonly by: 'brightness' | 'transparency'
  readonly size: Size
}

async function outlined({ pool, signal }: Desk, { picture, by, size }: Marks): Promise<TobMask> {
  const within = measured(size)
  const outlines = await pool.run('outlines', { picture, by, size: within }, { signal })
  return { areas: outlines.map((corners) => ({ ...within, points: corners.flatMap(({ x, y }) => [x, y]) })) }
}

/** The size in which polygons are told: the picture's own, as far as the platform takes it. */
function measured({ width, height }: Size): Size {
  const up = Math.max(1, SHORTEST / Math.min(width, height))
  const factor = Math.min(up, LONGEST / Math.max(width, height))
  const side = (length: number) => Math.min(LONGEST, Math.max(SHORTEST, Math.round(length * factor)))
  return { width: side(width), height: side(height) }
}
