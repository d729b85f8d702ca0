import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { isFinal, type Status } from '../protocol/status.ts'
import type { TaskJson } from '../protocol/task-json.ts'
import { StoreError, type Store } from '../stores/store.ts'
import { encodeTask } from '../task/encode.ts'
import { aTask } from '../testing/a-task.ts'
import { createFakeClock } from '../testing/clock.ts'
import { openMemoryStore } from '../testing/memory-store.ts'
import { quietLog } from '../testing/quiet-log.ts'
import { openCourier, type CourierContext } from './courier.ts'
import { openFetcher } from './reach/fetcher.ts'

const SECRET = `whsec_${Buffer.from('a secret of twenty-four.').toString('base64')}`

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

interface Arrival {
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly task: TaskJson
}

interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
}

/** A webhook receiver of this machine that answers as told. */
async function openReceiver(answer: (arrival: Arrival, nth: number) => Answer | Promise<Answer>) {
  const arrivals: Arrival[] = []
  const server = createServer(async (request, response) => {
    const text = (await request.setEncoding('utf8').toArray()).join('')
    const arrival = { url: request.url ?? '', headers: request.headers, text, task: JSON.parse(text) }
    arrivals.push(arrival)
    const { status, headers } = await answer(arrival, arrivals.length)
    response.writeHead(status, headers).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => [server.closeAllConnections(), server.close()])
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  const told = () => arrivals.map(({ task }) => `${task.status} ${task.progress}`)
  return { arrivals, told, url }
}

/** A condition may take its time on a busy machine. */
const patient = { timeout: 20_000, interval: 5 }

/** Lets everything that waits on promises alone run to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

const taken = (): Answer => ({ status: 200 })
const never = () => new Promise<Answer>(() => {})

/** A store with a courier, and a way to let tasks change. */
function openWorld(more: Partial<CourierContext> = {}) {
  const clock = createFakeClock(Date.now())
  const store = openMemoryStore()
  const logged: string[] = []
  const note = (fields: object, text: string) => logged.push(`${text} ${JSON.stringify(fields)}`)
  const fetcher = openFetcher({ allowHosts: ['127.0.0.1'], fetchPorts: [] })
  cleanups.push(() => fetcher.close())
  const open = (changed: Partial<CourierContext> = {}) => {
    const log = { ...quietLog, info: note, warn: note, error: note }
    const context = {
      store,
      fetcher,
      clock,
      log,
      random: { draw: () => 0.5 },
      secret: null,
      ...more,
      ...changed,
    }
    const courier = openCourier(context)
    cleanups.push(() => closeSoon(courier))
    return courier
  }
  /** Waits for what is on its way no longer than the fake clock says. */
  const closeSoon = async (courier: ReturnType<typeof openCourier>) => {
    const closed = courier.close()
    clock.advance(3_000)
    await closed
  }

  /** The next state of a task; its hook is to hear of it, unless it went back to the queue. */
  async function change(id: string, status: Status, { url = '', percent = 40 } = {}): Promise<void> {
    const before = await store.task(id)
    const version = (before?.version ?? 0) + 1
    const hook = before?.hook ?? { url, profile: 'comet', base: 'https://pictures.example' }
    const progress = status === 'IN_PROGRESS' ? { progress: percent } : {}
    const task = aTask(status, { id, jobId: id, version, hook, ...progress })
    const write = { kind: before ? 'move' : 'create', task, encoded: encodeTask(task) } as const
    const final = isFinal(status)
    const tell = { kind: 'tell', taskId: id, url: hook.url, version, final, at: clock.now() } as const
    await store.commit({ changes: status === 'NOT_START' ? [write] : [write, tell] })
  }

  const rows = () => store.deliveries(Number.MAX_SAFE_INTEGER, 1_000)
  const idle = async () => {
    await expect.poll(rows, patient).toEqual([])
  }
  return { clock, store, open, change, rows, idle, logged }
}

/** A store whose nth page of deliveries arrives late. */
function slowPages(store: Store, nth: number) {
  const late = Promise.withResolvers<void>()
  let pages = 0
  const deliveries: Store['deliveries'] = async (...asked) => {
    const rows = await store.deliveries(...asked)
    pages += 1
    if (pages === nth) await late.promise
    return rows
  }
  return { store: { ...store, deliveries }, pages: () => pages, go: late.resolve }
}

describe('the courier', () => {
  it('sends the whole task as JSON, its links on the base of its submit', async () => {
    const world = openWorld()
    const receiver = await openReceiver(taken)
    await world.change('1', 'SUCCESS', receiver)
    world.open().wake()
    await world.idle()
    expect(receiver.arrivals).toHaveLength(1)
    const [{ headers, task }] = receiver.arrivals as [Arrival]
    expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'webhook-id': '1-1' })
    expect(headers).not.toHaveProperty('webhook-signature')
    expect(task).toMatchObject({ id: '1', status: 'SUCCESS', progress: '100%', state: null })
    expect(task.imageUrl).toMatch(/^https:\/\/pictures\.example\/files\/\w+\.png$/)
  })

  it('signs what it sends when it has a secret', async () => {
    const world = openWorld({ secret: SECRET })
    const receiver = await openReceiver(taken)
    await world.change('1', 'SUCCESS', receiver)
    world.open().wake()
    await world.idle()
    const [{ headers, text }] = receiver.arrivals as [Arrival]
    expect(new Webhook(SECRET).verify(text, headers as Record<string, string>)).toMatchObject({ id: '1' })
  })

  it('sends one delivery of a task at a time, each the task as it is then, the last word last', async () => {
    const world = openWorld()
    const first = Promise.withResolvers<Answer>()
    const receiver = await openReceiver((_, nth) => (nth === 1 ? first.promise : taken()))
    const courier = world.open()
    await world.change('1', 'SUBMITTED', receiver)
    courier.wake()
    await expect.poll(receiver.told, patient).toEqual(['SUBMITTED 0%'])
    for (const percent of [10, 20, 30]) {
      await world.change('1', 'IN_PROGRESS', { percent })
      courier.wake()
    }
    await world.change('2', 'SUBMITTED', receiver)
    courier.wake()
    await expect.poll(() => receiver.arrivals.map(({ task }) => task.id), patient).toEqual(['1', '2'])
    first.resolve(taken())
    await expect.poll(receiver.told, patient).toContain('IN_PROGRESS 30%')
    await world.change('1', 'SUCCESS')
    courier.wake()
    await world.idle()
    const ofFirst = receiver.arrivals.filter(({ task }) => task.id === '1').map(({ task }) => task.progress)
    expect(ofFirst).toEqual(['0%', '30%', '100%'])
  })

  it('counts every version up to the one it sent as told', async () => {
    const world = openWorld()
    const receiver = await openReceiver(taken)
    await world.change('1', 'SUBMITTED', receiver)
    await world.change('1', 'IN_PROGRESS', { percent: 50 })
    await world.change('1', 'SUCCESS')
    world.open().wake()
    await world.idle()
    expect(receiver.told()).toEqual(['SUCCESS 100%'])
  })

  it('tells nobody of a step back to the queue', async () => {
    const world = openWorld()
    const receiver = await openReceiver(taken)
    await world.change('1', 'IN_PROGRESS', receiver)
    await world.change('1', 'NOT_START')
    const courier = world.open()
    courier.wake()
    await world.idle()
    await world.change('1', 'IN_PROGRESS', { percent: 60 })
    courier.wake()
    await world.idle()
    expect(receiver.told()).toEqual(['IN_PROGRESS 60%'])
  })

  it('does not send again what ended while it was looking', async () => {
    const world = openWorld()
    const receiver = await openReceiver(taken)
    const slow = slowPages(world.store, 2)
    await world.change('1', 'SUCCESS', receiver)
    const courier = world.open({ store: slow.store })
    courier.wake()
    await expect.poll(slow.pages, patient).toBe(1)
    courier.wake()
    await world.idle()
    slow.go()
    await expect.poll(slow.pages, patient).toBeGreaterThan(2)
    expect(receiver.told()).toEqual(['SUCCESS 100%'])
  })

  it('does not send again what it has sent in a newer state than it was asked for', async () => {
    const world = openWorld()
    const receiver = await openReceiver(taken)
    const slow = slowPages(world.store, 1)
    await world.change('1', 'SUBMITTED', receiver)
    world.open({ store: slow.store }).wake()
    await expect.poll(slow.pages, patient).toBe(1)
    await world.change('1', 'SUCCESS')
    slow.go()
    await world.idle()
    expect(receiver.told()).toEqual(['SUCCESS 100%'])
  })
})

describe('a webhook that fails', () => {
  it('is tried again at its time until it is taken, and only the host is logged', async () => {
    const world = openWorld()
    const receiver = await openReceiver((_, nth) => ({ status: nth < 4 ? 500 : 200 }))
    await world.change('1', 'SUCCESS', receiver)
    world.open().wake()
    for (const [attempts, pause] of [
      [1, 1_000],
      [2, 5_000],
      [3, 30_000],
    ] as const) {
      await expect.poll(world.rows, patient).toMatchObject([{ attempts, dueAt: world.clock.now() + pause }])
      world.clock.advance(pause)
    }
    await world.idle()
    expect(receiver.arrivals).toHaveLength(4)
    const ids = receiver.arrivals.map(({ headers }) => headers['webhook-id'])
    expect(new Set(ids)).toEqual(new Set(['1-1']))
    expect(world.logged[0]).toContain('it answered with status 500')
    expect(world.logged.join()).not.toContain('/hook')
  })

  it('is tried neither before its time nor after', async () => {
    const times: number[] = []
    const post = async () => {
      times.push(world.clock.now())
      return { status: 500, retryAfter: null }
    }
    const world = openWorld({ fetcher: { post } })
    await world.change('1', 'SUCCESS', { url: 'http://receiver.example/' })
    world.open().wake()
    await settle()
    for (let steps = 0; steps < 80; steps += 1) {
      world.clock.advance(500)
      await settle()
    }
    expect(times.map((time) => time - times[0]!)).toEqual([0, 1_000, 6_000, 36_000])
  })

  it('is tried again when nobody listens', async () => {
    const world = openWorld()
    const receiver = await openReceiver(taken)
    await cleanups.pop()?.()
    await world.change('1', 'SUCCESS', receiver)
    world.open().wake()
    await expect.poll(world.rows, patient).toMatchObject([{ attempts: 1 }])
    expect(world.logged.join()).toContain('nothing listens there')
  })

  it('stays away as long as it is asked to', async () => {
    const world = openWorld()
    const receiver = await openReceiver(() => ({ status: 429, headers: { 'retry-after': '90' } }))
    await world.change('1', 'SUCCESS', receiver)
    world.open().wake()
    await expect.poll(world.rows, patient).toMatchObject([{ attempts: 1, dueAt: world.clock.now() + 90_000 }])
  })

  it.each<[string, Answer, number]>([
    ['an error of the receiver', { status: 500 }, 11],
    ['a refusal', { status: 404 }, 4],
    ['a redirect, which it does not follow', { status: 307, headers: { location: '/other' } }, 4],
  ])('is given up after %s came often enough', async (_, answer, tries) => {
    const world = openWorld()
    const receiver = await openReceiver(() => answer)
    await world.change('1', 'SUCCESS', receiver)
    world.open().wake()
    for (let attempts = 1; attempts < tries; attempts += 1) {
      await expect.poll(world.rows, patient).toMatchObject([{ attempts }])
      world.clock.advance((await world.store.nextDelivery())! - world.clock.now())
    }
    await world.idle()
    expect(receiver.arrivals.map(({ url }) => url)).toEqual(Array.from({ length: tries }, () => '/hook'))
    expect(world.logged.at(-1)).toContain('given up')
  })

  it('begins anew with a newer state, even after it was given up', async () => {
    const world = openWorld()
    let status = 404
    const receiver = await openReceiver(() => ({ status }))
    const courier = world.open()
    await world.change('1', 'SUBMITTED', receiver)
    courier.wake()
    await expect.poll(world.rows, patient).toMatchObject([{ attempts: 1 }])
    world.clock.advance(1_000)
    await world.idle()
    status = 200
    await world.change('1', 'SUCCESS')
    courier.wake()
    await world.idle()
    expect(receiver.told()).toEqual(['SUBMITTED 0%', 'SUBMITTED 0%', 'SUCCESS 100%'])
  })

  it('hears of what happened during the last try that was refused', async () => {
    const world = openWorld()
    const last = Promise.withResolvers<Answer>()
    const answers = [{ status: 404 }, last.promise]
    const receiver = await openReceiver(() => answers.shift() ?? taken())
    await world.change('1', 'SUBMITTED', receiver)
    world.open().wake()
    await expect.poll(world.rows, patient).toMatchObject([{ attempts: 1 }])
    world.clock.advance(1_000)
    await expect.poll(receiver.told, patient).toHaveLength(2)
    await world.change('1', 'SUCCESS')
    last.resolve({ status: 404 })
    await world.idle()
    expect(receiver.told()).toEqual(['SUBMITTED 0%', 'SUBMITTED 0%', 'SUCCESS 100%'])
  })

  it('hears no more of a task after it has answered 410, but of others', async () => {
    const world = openWorld()
    const receiver = await openReceiver(({ task }) => ({ status: task.id === '1' ? 410 : 200 }))
    const courier = world.open()
    for (const status of ['SUBMITTED', 'IN_PROGRESS', 'SUCCESS'] as const) {
      for (const id of ['1', '2']) await world.change(id, status, receiver)
      courier.wake()
      await world.idle()
    }
    expect(receiver.arrivals.filter(({ task }) => task.id === '1')).toHaveLength(1)
    expect(receiver.arrivals.filter(({ task }) => task.id === '2')).toHaveLength(3)
  })

  it('never delays another host, however many deliveries it keeps waiting', async () => {
    const world = openWorld()
    const dead = await openReceiver(never)
    const alive = await openReceiver(taken)
    for (let id = 1; id <= 600; id += 1) await world.change(`${id}`, 'SUCCESS', dead)
    world.clock.advance(1)
    await world.change('700', 'SUCCESS', alive)
    world.open().wake()
    await expect.poll(() => dead.arrivals.length, patient).toBe(8)
    world.clock.advance(1_000)
    await expect.poll(alive.told, patient).toEqual(['SUCCESS 100%'])
    expect(dead.arrivals).toHaveLength(8)
    await expect.poll(world.rows, patient).toHaveLength(600)
  })

  it('is retried in time although another host keeps its own waiting', async () => {
    const world = openWorld()
    const dead = await openReceiver(never)
    const flaky = await openReceiver((_, nth) => ({ status: nth === 1 ? 500 : 200 }))
    await world.change('1', 'SUCCESS', dead)
    await world.change('2', 'SUCCESS', flaky)
    world.open().wake()
    await expect.poll(() => flaky.arrivals.length, patient).toBe(1)
    await expect
      .poll(world.rows, patient)
      .toContainEqual(expect.objectContaining({ taskId: '2', attempts: 1 }))
    world.clock.advance(1_000)
    await expect.poll(() => flaky.arrivals.length, patient).toBe(2)
  })
})

describe('the rows of the courier', () => {
  it('go out after a restart', async () => {
    const world = openWorld()
    const receiver = await openReceiver((_, nth) => ({ status: nth === 1 ? 503 : 200 }))
    await world.change('1', 'SUCCESS', receiver)
    const before = world.open()
    before.wake()
    await expect.poll(world.rows, patient).toMatchObject([{ attempts: 1 }])
    await before.close()
    world.clock.advance(1_000)
    world.open().wake()
    await world.idle()
    expect(receiver.arrivals).toHaveLength(2)
  })

  it('are told when what is on its way arrives while it closes', async () => {
    const world = openWorld()
    const answer = Promise.withResolvers<Answer>()
    const receiver = await openReceiver(() => answer.promise)
    await world.change('1', 'SUCCESS', receiver)
    const courier = world.open()
    courier.wake()
    await expect.poll(() => receiver.arrivals.length, patient).toBe(1)
    const closed = courier.close()
    await world.change('2', 'SUCCESS', receiver)
    courier.wake()
    answer.resolve(taken())
    await closed
    expect(await world.rows()).toMatchObject([{ taskId: '2', attempts: 0 }])
    expect(receiver.arrivals).toHaveLength(1)
  })

  it('are not begun by a look that ends after it closed, nor looked at again', async () => {
    let posts = 0
    const post = async () => {
      posts += 1
      return { status: 200, retryAfter: null }
    }
    const world = openWorld({ fetcher: { post } })
    const slow = slowPages(world.store, 1)
    await world.change('1', 'SUCCESS', { url: 'http://receiver.example/' })
    const courier = world.open({ store: slow.store })
    courier.wake()
    await expect.poll(slow.pages, patient).toBe(1)
    const closed = courier.close()
    slow.go()
    await closed
    courier.wake()
    world.clock.advance(60_000)
    await settle()
    expect(posts).toBe(0)
    expect(slow.pages()).toBe(1)
    expect(await world.rows()).toHaveLength(1)
  })

  it('stay as they are when nobody answers while it closes', async () => {
    const world = openWorld()
    const receiver = await openReceiver(never)
    await world.change('1', 'SUCCESS', receiver)
    const courier = world.open()
    courier.wake()
    await expect.poll(() => receiver.arrivals.length, patient).toBe(1)
    const closed = courier.close()
    world.clock.advance(3_000)
    await closed
    expect(await world.rows()).toMatchObject([{ taskId: '1', attempts: 0 }])
  })

  it('are sent again, after a rest, when the store could not note that they were told', async () => {
    const world = openWorld()
    const receiver = await openReceiver(taken)
    await world.change('1', 'SUCCESS', receiver)
    let isFull = true
    const commit: Store['commit'] = async (call) => {
      if (isFull) throw new StoreError('full', 'the disk is full')
      return world.store.commit(call)
    }
    const courier = world.open({ store: { ...world.store, commit } })
    courier.wake()
    await expect.poll(() => world.logged.length, patient).toBe(1)
    courier.wake()
    isFull = false
    world.clock.advance(2_000)
    await world.idle()
    expect(receiver.arrivals).toHaveLength(2)
  })
})
