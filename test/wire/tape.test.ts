/** A real upstream on tape: what was recorded once is given back without it, and holds no secret. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { freshFolder, removeFolders, startServer } from '../server-process.ts'
import { until } from '../until.ts'

const KEY = 'sk-upstream-0123456789'

interface Wire {
  readonly status: string
  readonly failReason: string
  readonly imageUrl: string
  readonly buttons: readonly { readonly customId: string }[]
}

async function ask(base: string, path: string, body?: object): Promise<unknown> {
  return (await fetch(base + path, body ? { method: 'POST', body: JSON.stringify(body) } : {})).json()
}

/** A grid and the first of its pictures, drawn by a server; the bytes of both. */
async function draw(base: string): Promise<readonly Buffer[]> {
  const ended = async (submitted: unknown): Promise<Wire & { readonly id: string }> => {
    const { result: id } = submitted as { result: string }
    let task = {} as Wire
    await until(async () => {
      task = (await ask(base, `/mj/task/${id}/fetch`)) as Wire
      return task.status === 'SUCCESS' || task.status === 'FAILURE'
    }, `task ${id} is over`)
    expect(task, task.failReason).toMatchObject({ status: 'SUCCESS' })
    return { ...task, id }
  }
  const grid = await ended(await ask(base, '/mj/submit/imagine', { prompt: 'a paper boat' }))
  const press = { taskId: grid.id, customId: grid.buttons[0]?.customId }
  const single = await ended(await ask(base, '/mj/submit/action', press))
  const pictures = [grid, single].map(async ({ imageUrl }) => (await fetch(imageUrl)).arrayBuffer())
  return (await Promise.all(pictures)).map((bytes) => Buffer.from(bytes))
}

afterAll(removeFolders)

it('an upstream is recorded once and replayed ever after', { timeout: 240_000 }, async () => {
  const upstream = await startServer({
    accounts: [{ id: 'far', engine: 'sandbox', inner: { engine: 'blank' } }],
    env: { ATELIER_API_KEYS: `far:${KEY}` },
  })
  const tape = join(await freshFolder(), 'upstream.jsonl')
  const relay = { engine: 'relay', url: upstream.base, profile: 'atelier', pollSeconds: 0.1 }
  const recorder = await startServer({
    accounts: [{ id: 'near', engine: 'sandbox', record: tape, inner: { ...relay, key: 'env:UPSTREAM_KEY' } }],
    env: { UPSTREAM_KEY: KEY },
  })
  const live = await draw(recorder.base)
  await recorder.kill()
  await upstream.kill()
  expect(await readFile(tape, 'utf8')).not.toContain(KEY)

  const player = await startServer({
    accounts: [{ id: 'near', engine: 'sandbox', replay: tape, inner: relay }],
  })
  expect(await draw(player.base)).toEqual(live)
  await player.kill()
})
