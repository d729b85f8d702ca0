import { fork, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { LAST_WORDS_FD, TOO_LARGE, type Order, type Report, type WorkerBounds } from './messages.ts'

/** One forked worker, as its pool sees it. */
export interface WorkerProcess {
  /** Undefined when the process could not be started. */
  readonly pid: number | undefined
  tell(order: Order): void
  /** Ends it at once, whatever it does. */
  kill(): void
}

/** How a worker ended. */
export interface Death {
  readonly isTooLarge: boolean
  /** `signal SIGSEGV` or `exit code 1`. */
  readonly how: string
  /** The last line on stderr that speaks of an error; empty when there was none. */
  readonly complaint: string
}

export interface WorkerProcessOptions {
  /** The module that calls `serve`. */
  readonly entry: URL
  readonly memoryMb: number
  /** How far it yields to other processes: 0 not at all, to 19. */
  readonly niceness: number
  readonly onReport: (report: Report) => void
  readonly onDeath: (death: Death) => void
  /** A line the worker wrote to stderr: mostly what native code says before it crashes. */
  readonly onStderr: (line: string) => void
}

/** Letters of a complaint that are kept. */
const MOST_COMPLAINT = 300

/**
 * Forks a worker that may read the program's code and nothing else: no network, no writing, no child processes, no
 * environment of the server. The channel carries structured clones, so bytes pass as bytes.
 */
export function startWorkerProcess(options: WorkerProcessOptions): WorkerProcess {
  const { entry, memoryMb, niceness, onReport, onDeath, onStderr } = options
  const bounds: WorkerBounds = { parent: process.pid, memoryBytes: memoryMb * 2 ** 20 }
  const child = fork(entry, [JSON.stringify(bounds)], {
    execArgv: [...permissionFlags(), `--max-old-space-size=${memoryMb}`],
    env: environment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc', 'pipe'],
  })
  let lastWords = ''
  let complaint = ''
  let isDead = false
  const die = (how: string) => {
    if (isDead) return
    isDead = true
    onDeath({ isTooLarge: lastWords === TOO_LARGE, how, complaint })
  }
  child.on('message', (report) => onReport(report as Report)) // Only `serve` speaks on this channel.
  child.on('error', (error) => die(error.message))
  child.on('close', (code, signal) => die(signal ? `signal ${signal}` : `exit code ${code}`))
  child.stdio[LAST_WORDS_FD]?.on('data', (chunk: Buffer) => (lastWords += chunk.toString()))
  if (child.stderr) {
    createInterface(child.stderr).on('line', (line) => {
      if (/error/i.test(line)) complaint = line.slice(0, MOST_COMPLAINT)
      onStderr(line)
    })
  }
  lowerPriority(child, niceness)
  return {
    pid: child.pid,
    tell: (order) => {
      // A worker that just died cannot be told: its death is reported on its own.
      if (child.connected) child.send(order, () => {})
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

function lowerPriority({ pid }: ChildProcess, niceness: number): void {
  try {
    if (pid !== undefined) setPriority(pid, niceness)
  } catch {
    // It may be gone already, or the system may not allow it: the worker works all the same.
  }
}

/** Node's permission model. Addons are the drawing and decoding libraries; the thread is the watchdog. */
function permissionFlags(): string[] {
  return [
    '--permission',
    '--allow-addons',
    '--allow-worker',
    ...readableFolders().map((path) => `--allow-fs-read=${path}`),
    '--disable-warning=PERM0001',
    '--disable-warning=PERM0006',
  ]
}

/** Our code, the package.json that says it is made of modules, and every `node_modules` on the way up. */
function readableFolders(): string[] {
  const code = new URL('../', import.meta.url)
  const candidates = [code, new URL('../package.json', code)]
  let folder = code
  while (new URL('../', folder).href !== folder.href) {
    folder = new URL('../', folder)
    candidates.push(new URL('node_modules/', folder))
  }
  return candidates.map((url) => fileURLToPath(url)).filter((path) => existsSync(path))
}

/** What the system needs to start a process; no setting or secret of the server. One thread draws, one decodes. */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot'].map((name) => [name, process.env[name]])
  return { ...Object.fromEntries(kept), UV_THREADPOOL_SIZE: '2', MALLOC_ARENA_MAX: '2' }
}
