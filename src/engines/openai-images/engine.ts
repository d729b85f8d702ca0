import { setTimeout as sleep } from 'node:timers/promises'
import type { PixelHandlers } from '../../pixels/handlers.ts'
import { openPixelPool } from '../../pixels/pool.ts'
import type { Engine, EngineContext } from '../engine.ts'
import { createApi } from './api.ts'
import { diagnose } from './diagnose.ts'
import { createOpenAiInstance } from './instance.ts'
import { options, type OpenAiImagesOptions } from './options.ts'
import { PROFILES } from './profiles.ts'
import type { Pace } from './telling.ts'

/** Bounds of the one worker that cuts pictures to their ratio and sets them into canvases. */
const MEMORY_MB = 1_024
const TIMEOUT_MS = 60_000

const CLOCK: Pace = {
  now: () => performance.now(),
  pause: (ms, signal) => sleep(ms, undefined, { signal, ref: false }),
}

/** The images API of OpenAI, and of servers that speak like it. */
export const openaiImages: Engine<OpenAiImagesOptions> = createEngine(CLOCK)

/** The engine with a clock of one's own. */
export function createEngine(pace: Pace): Engine<OpenAiImagesOptions> {
  return {
    name: 'openai-images',
    options,
    open: async (account, context) =>
      createOpenAiInstance({
        api: apiOf(account.options, context, pace),
        options: account.options,
        row: PROFILES[account.options.profile],
        pool: openPixelPool<PixelHandlers>({
          entry: new URL('../../pixels/worker.ts', import.meta.url),
          size: 1,
          memoryMb: MEMORY_MB,
          timeoutMs: TIMEOUT_MS,
          onTrouble: context.warn,
        }),
        pace,
        read: context.read,
      }),
    diagnose: (account, context) =>
      diagnose(account.options, PROFILES[account.options.profile], apiOf(account.options, context, pace)),
  }
}

const apiOf = (
  account: OpenAiImagesOptions,
  { outbound }: Pick<EngineContext, 'outbound'>,
  { pause }: Pace,
) => createApi({ options: account, row: PROFILES[account.profile], outbound, pause })
