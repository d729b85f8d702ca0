/**
 * Atelier with its real store, loops and HTTP, and an engine that costs nothing: `idle` never ends a run, `instant`
 * ends it at once.
 */
import { join } from 'node:path'
import { Type } from 'typebox'
import { openFsBlobStore } from '../src/blobs/fs/open.ts'
import { readConfig } from '../src/config/read.ts'
import type { EncodedPicture, Engine, EngineEvent } from '../src/engines/engine.ts'
import { openHttp } from '../src/http/app.ts'
import { systemClock } from '../src/server/clock.ts'
import { systemRandom } from '../src/server/random.ts'
import { openFetcher } from '../src/server/reach/fetcher.ts'
import { openServer } from '../src/server/server.ts'
import { openSqliteStore } from '../src/stores/sqlite/open.ts'
import { createLog } from '../src/telemetry/log.ts'
import { receiveOrder } from './servers.ts'

const order = await receiveOrder<'atelier'>()
const picture: EncodedPicture = {
  bytes: new Uint8Array(64),
  contentType: 'image/png',
  width: 1024,
  height: 1024,
}

async function* run(_job: unknown, signal: AbortSignal): AsyncGenerator<EngineEvent> {
  if (order.engine === 'idle') await new Promise((resolve) => signal.addEventListener('abort', resolve))
  else yield { kind: 'succeeded', images: { grid: picture, cells: [picture] }, engine: 'bench/1' }
}
const engine: Engine = {
  name: 'painter',
  options: Type.Object({}),
  open: async () => ({ operations: new Set(['imagine']), run, close: async () => {} }),
}

const config = {
  ...readConfig({ env: { ATELIER_PORT: '0', ATELIER_DATA: order.data }, cwd: order.data }),
  logLevel: 'silent' as const,
}
const accounts = config.accounts.map((account) => ({ ...account, queueSize: 0 }))
const log = createLog('silent')
const atelier = await openServer({
  config: { ...config, accounts },
  store: await openSqliteStore({ path: config.data }),
  blobs: await openFsBlobStore({ path: join(config.data, 'files') }),
  fetcher: openFetcher(config),
  engines: new Map([['painter', engine]]),
  findEngine: async () => null,
  place: { env: {}, cwd: order.data },
  clock: systemClock,
  random: systemRandom,
  log,
  cutter: { compose: async () => picture, split: async () => [picture] },
})
const { address } = await openHttp({ atelier, config: { ...config, accounts }, log, now: systemClock.now })
process.send?.(Number(new URL(address).port))
