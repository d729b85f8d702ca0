/** What the runs of one painter instance share: its workers, its settings, and where pictures are read. */
import type { Encoding, Writing } from '../../pixels/encode.ts'
import type { PixelHandlers } from '../../pixels/handlers.ts'
import type { PixelPool } from '../../pixels/pool.ts'
import type { EncodedPicture, EngineContext, EngineEvent, Job } from '../engine.ts'
import type { PainterHandlers } from './handlers.ts'
import { PAINTER_VERSION } from './version.ts'

export interface Studio {
  readonly pool: PixelPool<PixelHandlers & PainterHandlers>
  readonly encoding: Encoding
  /** Pixels of one cell. */
  readonly cellPixels: number
  readonly context: EngineContext
}

/** One run at work. */
export interface Run {
  readonly studio: Studio
  readonly job: Job
  readonly signal: AbortSignal
  /** Tells the share of all work that is done, 0 to 1, and what there is to see. It never falls: a lower one counts for nothing. */
  tell(share: number, preview?: EncodedPicture): void
}

export type Succeeded = Extract<EngineEvent, { kind: 'succeeded' }>

/** Shown as `properties.engine`. */
export const ENGINE = `painter/${PAINTER_VERSION}`

/** How the results of a run are written, and what they say of themselves. */
export const writingOf = ({ studio, job }: Run): Writing => ({
  encoding: studio.encoding,
  notes: { prompt: job.finalPrompt, seed: job.seed, engine: ENGINE },
  hasThumbnail: true,
})
