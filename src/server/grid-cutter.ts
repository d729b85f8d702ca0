import type { PixelHandlers } from '../pixels/handlers.ts'
import { openPixelPool } from '../pixels/pool.ts'
import type { GridCutter } from './gallery.ts'

/** Bounds of the one worker that composes and splits grids for engines that give only one of the two. */
const MEMORY_MB = 1_024
const TIMEOUT_MS = 60_000

/** Written without loss, so that what an engine made is not made worse. */
const WRITING = { encoding: { format: 'png', quality: 100 }, notes: null, hasThumbnail: true } as const

/** A cutter in a worker process, which starts with the first grid it is asked for. */
export function openGridCutter(): GridCutter & { close(): Promise<void> } {
  const pool = openPixelPool<PixelHandlers>({
    entry: new URL('../pixels/worker.ts', import.meta.url),
    size: 1,
    memoryMb: MEMORY_MB,
    timeoutMs: TIMEOUT_MS,
  })
  return {
    compose: (cells) =>
      pool.run('compose', { ...WRITING, cells: cells.map(({ bytes }) => bytes), cell: null }),
    split: (grid) => pool.run('split', { ...WRITING, grid: grid.bytes }),
    close: () => pool.close(),
  }
}
