import { join, relative } from 'node:path'
import { openFsBlobStore } from '../blobs/fs/open.ts'
import type { Config } from '../config/config.ts'
import { readConfig } from '../config/read.ts'
import { loadEngine, loadEngines } from '../engines/registry.ts'
import { openHttp } from '../http/app.ts'
import { openGridCutter } from '../server/grid-cutter.ts'
import { systemClock } from '../server/clock.ts'
import { systemRandom } from '../server/random.ts'
import { openFetcher } from '../server/reach/fetcher.ts'
import { openServer } from '../server/server.ts'
import { openSqliteStore } from '../stores/sqlite/open.ts'
import { createLog, type Log } from '../telemetry/log.ts'

/** A server that listens. */
export interface Running {
  /** `http://127.0.0.1:8080` */
  readonly address: string
  /** What a person should know now, ready to print. */
  readonly greeting: string
  readonly log: Log
  /** Stops listening, lets running work end, closes everything. */
  close(): Promise<void>
}

/**
 * Reads the settings, opens everything in the data folder and listens. Throws `ConfigError` with every mistake of
 * the settings, `StoreError` or `BlobError` with words for the operator when the data folder cannot be used.
 */
export async function serve(place: {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}): Promise<Running> {
  const config = readConfig(place)
  const log = createLog(config.logLevel)
  const engines = await loadEngines(config.accounts.map(({ engine }) => engine))
  await using opened = new AsyncDisposableStack()
  const store = await openSqliteStore({ path: config.data })
  opened.defer(() => store.close())
  const blobs = await openFsBlobStore({ path: join(config.data, 'files') })
  const cutter = openGridCutter()
  opened.defer(() => cutter.close())
  const fetcher = openFetcher(config)
  opened.defer(() => fetcher.close())
  const clock = systemClock
  const random = systemRandom
  const atelier = await openServer({
    config,
    store,
    blobs,
    fetcher,
    engines,
    findEngine: loadEngine,
    place,
    clock,
    random,
    log,
    cutter,
  })
  opened.defer(() => atelier.close())
  const http = await openHttp({ atelier, config, log, now: clock.now })
  opened.defer(() => http.close())
  const { accounts, keys } = atelier.admin
  // Whatever fails above closes what was opened before it; from here on the caller does.
  const running = opened.move()
  return {
    address: http.address,
    greeting: greet({ ...config, accounts: accounts.usable(), keys: keys.known() }, http.address, place.cwd),
    log,
    close: () => running.disposeAsync(),
  }
}

function greet(config: Config, address: string, cwd: string): string {
  const data = relative(cwd, config.data)
  const accounts = config.accounts.map(({ id, engine, modes }) => `${id} (${engine}; ${modes.join(', ')})`)
  return [
    `Atelier listens on ${address}`,
    `  instances  ${accounts.join('\n             ')}`,
    `  data       ${data.startsWith('..') ? config.data : `./${data}`}`,
    `  keys       ${config.keys.length > 0 ? `${config.keys.length} configured` : 'none: open to this machine only'}`,
    `  pages      ${address}/docs`,
  ].join('\n')
}
