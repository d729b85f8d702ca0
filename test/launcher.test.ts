import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'

const LAUNCHER = fileURLToPath(new URL('../bin/atelier.mjs', import.meta.url))
const PINNED = process.execPath

/** Says what it hears, and ends when told to by SIGTERM: with 7, or with the signal its argument names. */
const PROGRAM = `
const heard: string[] = []
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) {
  process.on(signal, () => {
    heard.push(signal)
    console.log(\`heard \${heard.join(' ')};\`)
    if (signal !== 'SIGTERM') return
    if (process.argv[2]) process.kill(process.pid, process.argv[2])
    else process.exit(7)
  })
}
setInterval(() => {}, 1_000_000)
console.log(\`started \${process.pid} under \${process.versions.node};\`)
`

const folders: string[] = []
const launched: ChildProcess[] = []
afterEach(() => launched.splice(0).forEach((child) => child.kill('SIGKILL')))
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

interface Installation {
  /** The version that package.json pins. */
  readonly pinned?: string
  /** Folder of the runtime's package, from the project's. */
  readonly runtimeAt?: string
}

/** The launcher in a project of its own, around a program that listens to signals. */
async function install({ pinned = '26.0.0', runtimeAt }: Installation = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atelier-launcher-'))
  folders.push(folder)
  const project = join(folder, 'projects/atelier')
  await mkdir(join(project, 'src'), { recursive: true })
  await cp(LAUNCHER, join(project, 'bin/atelier.mjs'))
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ type: 'module', devDependencies: { node: pinned } }),
  )
  await writeFile(join(project, 'src/main.ts'), PROGRAM)
  if (runtimeAt !== undefined) {
    await mkdir(join(project, runtimeAt, 'bin'), { recursive: true })
    await symlink(PINNED, join(project, runtimeAt, 'bin/node'))
  }
  return join(project, 'bin/atelier.mjs')
}

interface Launch {
  /** What `node` is on this machine's PATH. */
  readonly node?: string
  readonly env?: Readonly<Record<string, string>>
  readonly arguments?: readonly string[]
}

/** Starts a launcher in a process group of its own, as a shell does. */
function launch(launcher: string, { node = PINNED, env = {}, arguments: words = [] }: Launch = {}) {
  const child = spawn(node, [launcher, ...words], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  launched.push(child)
  let printed = ''
  const ended = once(child, 'close')
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  return {
    pid: child.pid!,
    /** Waits until it has printed this, and gives all it has printed. */
    async says(text: string): Promise<string> {
      while (!printed.includes(text))
        await Promise.race([once(child.stdout, 'data'), ended.then(() => stop(text))])
      return printed
    },
    /** Waits for the end of the launcher and of everything that writes where it does. */
    async end(): Promise<Pick<ChildProcess, 'exitCode' | 'signalCode'> & { printed: string }> {
      await ended
      return { exitCode: child.exitCode, signalCode: child.signalCode, printed }
    },
  }
  function stop(text: string): never {
    throw new Error(`ended without saying "${text}": ${printed}`)
  }
}

/** A `node` on the PATH that is too old to run the sources; undefined on a machine without one. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules') && folder !== dirname(PINNED))
  .map((folder) => join(folder, 'node'))
  .find((file) => {
    try {
      return Number.parseInt(execFileSync(file, ['--version'], { encoding: 'utf8' }).slice(1), 10) < 26
    } catch {
      return false
    }
  })

describe('the launcher', () => {
  it('starts the program in its own process under a runtime that is new enough', async () => {
    const run = launch(await install())
    await run.says(`started ${run.pid} `)
    process.kill(run.pid, 'SIGTERM')
    expect(await run.end()).toMatchObject({ exitCode: 7 })
  })

  it.skipIf(oldNode === undefined).each([
    ['its own', 'node_modules/node'],
    ['a hoisted', '../../node_modules/node'],
  ])('leaves an old runtime for the one in %s node_modules', async (_, runtimeAt) => {
    const run = launch(await install({ runtimeAt }), { node: oldNode! })
    await run.says(`under ${process.versions.node};`)
    process.kill(run.pid, 'SIGTERM')
    expect(await run.end()).toMatchObject({ exitCode: 7 })
  })

  it('passes Ctrl-C and a repeated one on once, and the exit code back', async () => {
    const run = launch(await install(), { env: { ATELIER_NODE: PINNED } })
    await run.says('started')
    process.kill(-run.pid, 'SIGINT')
    await run.says('heard SIGINT;')
    process.kill(-run.pid, 'SIGINT')
    process.kill(run.pid, 'SIGHUP')
    await run.says('SIGHUP;')
    process.kill(run.pid, 'SIGTERM')
    const { exitCode, printed } = await run.end()
    expect(printed).toContain('heard SIGINT SIGHUP SIGTERM;')
    expect(exitCode).toBe(7)
  })

  it('ends by the signal that ended the program', async () => {
    const run = launch(await install(), { env: { ATELIER_NODE: PINNED }, arguments: ['SIGKILL'] })
    await run.says('started')
    process.kill(run.pid, 'SIGTERM')
    expect(await run.end()).toMatchObject({ exitCode: null, signalCode: 'SIGKILL' })
  })

  it('leaves no program behind when it is killed outright', async () => {
    const run = launch(await install(), { env: { ATELIER_NODE: PINNED } })
    await run.says('started')
    process.kill(run.pid, 'SIGKILL')
    expect((await run.end()).printed).toContain('heard SIGTERM;')
  })

  it('says what to do when no runtime is new enough', async () => {
    const { exitCode, printed } = await launch(await install({ pinned: '99.1.0' })).end()
    expect(exitCode).toBe(1)
    expect(printed).toContain(`wants Node 99 or newer; this is Node ${process.versions.node}`)
    expect(printed).toContain('npm install-scripts approve node && npm rebuild node')
  })

  it('says so when ATELIER_NODE names no runtime, and takes no other instead', async () => {
    const run = launch(await install(), { env: { ATELIER_NODE: '/nowhere/node' } })
    const { exitCode, printed } = await run.end()
    expect(exitCode).toBe(1)
    expect(printed).toContain('ATELIER_NODE names /nowhere/node')
  })
})
