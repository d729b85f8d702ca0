import { afterAll, describe, expect, it } from 'vitest'
import { createSeededRandom } from '../../src/testing/random.ts'
import { freshFolder, PLAIN, removeFolders, startServer } from '../server-process.ts'
import { until } from '../until.ts'
import { openHookLedger } from './hook-ledger.ts'
import { runLoad } from './load.ts'

const KILLS = Number(process.env['KILLS'] ?? 20)
const SEED = 20_261_121
const CLIENTS = 4
/** Plain pictures, for what is tested is the order of writes; slow enough that a kill finds tasks in every state. */
const ACCOUNTS = [
  {
    ...PLAIN,
    coreSize: 3,
    queueSize: 0,
    timeoutMinutes: 5,
    rules: [{ outcome: 'slow:400ms; progress:10,40,70' }],
  },
]

interface TaskSeen {
  readonly id: string
  readonly status: string
  readonly imageUrl: string | null
  readonly failReason: string
  readonly state: string
}

/** The tasks of some ids as they are now, by id. */
async function fetchTasks(base: string, ids: Iterable<string>): Promise<ReadonlyMap<string, TaskSeen>> {
  const response = await fetch(`${base}/mj/task/list-by-condition`, {
    method: 'POST',
    body: JSON.stringify({ ids: [...ids] }),
  })
  const tasks = (await response.json()) as TaskSeen[]
  return new Map(tasks.map((task) => [task.id, task]))
}

describe(`a server killed ${KILLS} times under load`, () => {
  afterAll(removeFolders)

  it('loses nothing it accepted, and tells every end of it in order', async () => {
    const random = createSeededRandom(SEED)
    const data = await freshFolder()
    const hooks = await openHookLedger()
    const accepted = new Map<string, string>()
    const finalSeen = new Map<string, string>()
    const options = { data, accounts: ACCOUNTS, env: { ATELIER_ALLOW_HOSTS: '127.0.0.1' } }
    // A clean end keeps what was compiled, and all the starts to come are the quicker for it.
    let server = await startServer(options)
    await server.stop()

    for (let kill = 0; kill < KILLS; kill += 1) {
      server = await startServer(options)
      // Nothing accepted before the last kill is missing, and what was final is as it was.
      const tasks = await fetchTasks(server.base, accepted.keys())
      for (const [id, state] of accepted) {
        const task = tasks.get(id)
        expect(task?.state, `${id} after kill ${kill}`).toBe(state)
        if (finalSeen.has(id)) expect(task?.status).toBe(finalSeen.get(id))
        else if (task?.status === 'SUCCESS' || task?.status === 'FAILURE') finalSeen.set(id, task.status)
      }
      const load = runLoad({ base: server.base, hook: hooks.url, clients: CLIENTS, random })
      await new Promise((resolve) => setTimeout(resolve, random.below(900)))
      await server.kill()
      for (const [id, state] of await load.end()) accepted.set(id, state)
    }

    server = await startServer(options)
    const { base } = server
    expect(accepted.size).toBeGreaterThan(KILLS)
    await until(
      async () => {
        const tasks = [...(await fetchTasks(base, accepted.keys())).values()]
        expect(tasks.filter(({ status }) => status === 'FAILURE')).toEqual([])
        return tasks.every(({ status }) => status === 'SUCCESS')
      },
      'every accepted task has succeeded',
      240_000,
    )
    for (const [id, { imageUrl }] of await fetchTasks(base, accepted.keys())) {
      const picture = await fetch(String(imageUrl))
      expect(picture.status, `picture of ${id}`).toBe(200)
      expect((await picture.arrayBuffer()).byteLength).toBe(Number(picture.headers.get('content-length')))
    }
    await until(
      () => [...accepted.keys()].every((id) => hooks.told(id).at(-1)?.status === 'SUCCESS'),
      'every hook has heard SUCCESS',
      120_000,
    )
    for (const id of accepted.keys()) {
      const percents = hooks.told(id).map(({ percent }) => percent)
      expect(percents, `webhooks of ${id}`).toEqual(percents.toSorted((a, b) => a - b))
    }
    expect(await server.stop()).toBe(0)
    await hooks.close()
  }, 600_000)
})
