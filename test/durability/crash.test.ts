import { readFile, readdir } from 'node:fs/promises'
import { platform } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeFolders, SMALL_PAINTER, startServer, type ServerProcess } from '../server-process.ts'
import { until } from '../until.ts'

/** The processes that descend from one, and what each was started with. */
async function descendants(
  root: number,
): Promise<readonly { readonly pid: number; readonly command: string }[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const all = await Promise.all(pids.map(readProcess))
  const alive = all.filter((one) => one !== null)
  const isBelow = (pid: number): boolean => {
    const parent = alive.find((one) => one.pid === pid)?.parent
    return parent !== undefined && (parent === root || isBelow(parent))
  }
  return alive.filter(({ pid }) => isBelow(pid))
}

async function readProcess(pid: number) {
  try {
    const [stat, command] = await Promise.all(
      ['stat', 'cmdline'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8')),
    )
    // The name in brackets may hold spaces: fields are counted behind it (proc_pid_stat(5)).
    const parent = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    return { pid, parent, command: command ?? '' }
  } catch {
    return null
  }
}

interface Wire {
  readonly status: string
  readonly failReason: string
}

describe.skipIf(platform !== 'linux')('a worker of the painter that crashes', { timeout: 180_000 }, () => {
  let server: ServerProcess

  beforeAll(async () => {
    server = await startServer({ accounts: [{ ...SMALL_PAINTER, cellPixels: 512 * 512 }] })
  })
  afterAll(async () => {
    await server.stop()
    await removeFolders()
  })

  const submit = async (): Promise<string> => {
    const body = JSON.stringify({ prompt: 'a lighthouse at dusk, oil painting' })
    const answer = await fetch(`${server.base}/mj/submit/imagine`, { method: 'POST', body })
    return ((await answer.json()) as { result: string }).result
  }
  const fetchTask = async (id: string): Promise<Wire> =>
    (await (await fetch(`${server.base}/mj/task/${id}/fetch`)).json()) as Wire
  const isIn = (id: string, status: string) => async () => (await fetchTask(id)).status === status

  const workers = async () =>
    (await descendants(server.pid)).filter(({ command }) => command.includes('painter/worker.ts'))

  /** Crashes whichever worker paints, again and again: one that only draws a preview costs its task nothing. */
  async function crashUntil(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
    await until(async () => {
      if (await condition()) return true
      for (const { pid } of await workers()) process.kill(pid, 'SIGSEGV')
      return false
    }, what)
  }

  it('costs its task one attempt', async () => {
    const id = await submit()
    await until(isIn(id, 'IN_PROGRESS'), 'the task is being painted')
    await crashUntil(() => server.output().includes('a run is tried again'), 'the run is tried again')
    await until(isIn(id, 'SUCCESS'), 'another worker has painted the task')
    expect((await fetchTask(id)).failReason).toBe('')
  })

  it('again and again fails its task, with words, and the next task is painted', async () => {
    const id = await submit()
    await crashUntil(isIn(id, 'FAILURE'), 'the task has failed')
    expect((await fetchTask(id)).failReason).toMatch(/A worker of the engine .*signal SIGSEGV/)
    const next = await submit()
    await until(isIn(next, 'SUCCESS'), 'the next task is painted')
  })
})
