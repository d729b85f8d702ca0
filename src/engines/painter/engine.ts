import { availableParallelism } from 'node:os'
import { Type, type Static } from 'typebox'
import type { PixelHandlers } from '../../pixels/handlers.ts'
import { openPixelPool } from '../../pixels/pool.ts'
import type { Engine } from '../engine.ts'
import type { PainterHandlers } from './handlers.ts'
import { createPainterInstance } from './instance.ts'

/** More workers than this want more memory than a machine spares unasked. */
const MOST_WORKERS_UNASKED = 8

const options = Type.Object(
  {
    workers: Type.Integer({
      minimum: 1,
      maximum: 128,
      default: Math.min(availableParallelism(), MOST_WORKERS_UNASKED),
      description: 'Processes that paint. By default one for each core, at most eight.',
    }),
    format: Type.Union([Type.Literal('png'), Type.Literal('webp'), Type.Literal('jpeg')], {
      default: 'png',
      description: 'How pictures are written. PNG is exact; WebP and JPEG are several times smaller.',
    }),
    quality: Type.Integer({
      minimum: 1,
      maximum: 100,
      default: 92,
      description: 'Quality of WebP and JPEG.',
    }),
    cellPixels: Type.Integer({
      minimum: 64 * 64,
      maximum: 2048 * 2048,
      default: 1024 * 1024,
      description: 'Pixels of each picture of a grid; an upscale has four or sixteen times as many.',
    }),
    workerMemoryMb: Type.Integer({
      minimum: 256,
      default: 1024,
      description: 'Memory one worker may take before its job fails.',
    }),
    niceness: Type.Integer({
      minimum: 0,
      maximum: 19,
      default: 10,
      description: 'How far workers yield to the server and other programs.',
    }),
    stepSeconds: Type.Integer({
      minimum: 1,
      default: 120,
      description: 'Time one picture may take before its job fails.',
    }),
  },
  { additionalProperties: false },
)

/** The painter's keys in an account row. */
export type PainterOptions = Static<typeof options>

/**
 * The embedded engine: draws an illustration of the prompt, offline and without a model. Deterministic: the same job
 * gives the same bytes.
 */
export const painter: Engine<PainterOptions> = {
  name: 'painter',
  options,
  async open({ options: { workers, format, quality, cellPixels, ...limits } }, context) {
    const pool = openPixelPool<PixelHandlers & PainterHandlers>({
      entry: new URL('worker.ts', import.meta.url),
      size: workers,
      niceness: limits.niceness,
      memoryMb: limits.workerMemoryMb,
      timeoutMs: limits.stepSeconds * 1000,
      onTrouble: context.warn,
    })
    try {
      await pool.warm()
    } catch (error) {
      await pool.close()
      throw error
    }
    return createPainterInstance({ pool, encoding: { format, quality }, cellPixels, context })
  },
}
