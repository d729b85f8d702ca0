import { setTimeout as sleep } from 'node:timers/promises'
import type { PixelHandlers } from '../../pixels/handlers.ts'
import { openPixelPool } from '../../pixels/pool.ts'
import type { Engine, EngineContext, Instance } from '../engine.ts'
import { createApi } from './api.ts'
import { diagnose } from './diagnose.ts'
import { createYouchuanInstance } from './instance.ts'
import { options, type YouchuanOptions } from './options.ts'
import { createWatch, type Pauses } from './watch.ts'

/** Waits; rejects with the reason of the signal when that aborts. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>

/** Bounds of the one worker that measures pictures and traces masks. */
const MEMORY_MB = 512
const TIMEOUT_MS = 60_000

/** Pauses grow so many times longer where the platform calls by itself. */
const CALLED = 6

const sleeping: Pause = (ms, signal) => sleep(ms, undefined, { signal, ref: false })

/** Midjourney's models by the open platform of Youchuan. */
export const youchuan: Engine<YouchuanOptions> = {
  name: 'youchuan',
  options,
  open: async (account, context) => openYouchuan(account.options, context),
  diagnose: (account, context) =>
    diagnose(account.options, apiOf(account.options, context, sleeping), context),
}

const apiOf = (account: YouchuanOptions, { outbound }: Pick<EngineContext, 'outbound'>, pause: Pause) =>
  createApi({ options: account, outbound, pause })

/** Opens an account. It asks nothing: a platform that is away must not keep running tasks from going on. */
export function openYouchuan(
  account: YouchuanOptions,
  context: EngineContext,
  pause: Pause = sleeping,
): Instance {
  const { app, webhook } = account
  const { read, linkOf } = context
  const receiver = webhook ? (context.receiver ?? null) : null
  const api = apiOf(account, context, pause)
  const pool = openPixelPool<PixelHandlers>({
    entry: new URL('../../pixels/worker.ts', import.meta.url),
    size: 1,
    memoryMb: MEMORY_MB,
    timeoutMs: TIMEOUT_MS,
    onTrouble: context.warn,
  })
  const watch = createWatch({ api, pauses: pausesOf(account, receiver !== null), pause, receiver })
  const callback = receiver?.url ?? null
  return createYouchuanInstance({ api, app, watch, pool, pause, callback, read, ...(linkOf && { linkOf }) })
}

function pausesOf({ pollSeconds, longestPollSeconds }: YouchuanOptions, isCalled: boolean): Pauses {
  const factor = isCalled ? CALLED * 1_000 : 1_000
  return { first: pollSeconds * factor, longest: Math.max(pollSeconds, longestPollSeconds) * factor }
}
