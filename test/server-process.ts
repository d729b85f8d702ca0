import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Makes plain pictures at once and without a worker: most of the wire does not depend on what is in them. */
export const PLAIN = { id: 'local', engine: 'sandbox', inner: { engine: 'blank' } }
/** For accounts of `PLAIN` whose tasks shall keep their slots. */
export const ENDLESS = { rules: [{ outcome: 'stall' }] }
/** Paints, and as little as is worth it. */
export const SMALL_PAINTER = { id: 'local', engine: 'painter', cellPixels: 128 * 128, workers: 1 }

/** A real server in a process of its own. */
export interface ServerProcess {
  /** `http://127.0.0.1:54321` */
  readonly base: string
  readonly data: string
  readonly pid: number
  /** Everything it has printed. */
  output(): string
  /** Ends it politely; its exit code. */
  stop(): Promise<number | null>
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
}

export interface ServerOptions {
  /** Data folder; a fresh one when left out. */
  readonly data?: string
  readonly env?: Readonly<Record<string, string>>
  /** Left out: one account of `PLAIN`. */
  readonly accounts?: readonly object[]
  /** Other keys of the settings file. */
  readonly settings?: object
}

/** A fresh folder, removed by `removeFolders`. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atelier-test-'))
  folders.push(folder)
  return folder
}

const folders: string[] = []

/** Removes every fresh folder of this test file. */
export async function removeFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
}

/** Starts a server as `npm start` does, on a free port, and waits until it listens. */
export async function startServer({
  data,
  env = {},
  accounts,
  settings,
}: ServerOptions = {}): Promise<ServerProcess> {
  const folder = data ?? (await freshFolder())
  const config = join(await freshFolder(), 'atelier.config.json')
  await writeFile(config, JSON.stringify({ ...settings, accounts: accounts ?? [PLAIN] }))
  const child = spawn(process.execPath, [join(ROOT, 'bin/atelier.mjs')], {
    env: {
      PATH: process.env['PATH'] ?? '',
      ATELIER_PORT: '0',
      ATELIER_DATA: folder,
      ATELIER_CONFIG: config,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const base = await listening(child, () => printed)
  const ended = once(child, 'exit')
  return {
    base,
    data: folder,
    // It has printed something: it was started.
    pid: child.pid ?? 0,
    output: () => printed,
    async stop() {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The address it prints once it listens. Throws with what it printed when it ends before that. */
function listening(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /listens on (\S+)/.exec(printed())?.[1]
      if (address) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed()}`)))
  })
}
