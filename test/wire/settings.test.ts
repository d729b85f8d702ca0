import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openHookLedger } from '../durability/hook-ledger.ts'
import {
  removeFolders,
  SMALL_PAINTER,
  startServer,
  type ServerOptions,
  type ServerProcess,
} from '../server-process.ts'
import { accepted, finished, refused, succeeded, TASK_ID, windowOpened } from './shapes.ts'
import { play, until, type Step } from './transcript.ts'
import { imagined } from './transcripts/imagine.ts'

const imagine = (say: string, json: Step['json'], more: Partial<Step> = {}): Step => ({
  say,
  path: '/mj/submit/imagine',
  body: { prompt: 'a paper boat' },
  ...(json === undefined ? {} : { json }),
  ...more,
})

describe('a server with settings of its own', () => {
  let server: ServerProcess | undefined
  const start = async (options: ServerOptions) => {
    server = await startServer(options)
    return server.base
  }
  const converse = (base: string, steps: readonly Step[]) =>
    play({ name: 'settings', from: 'this test', steps }, base)

  afterEach(async () => {
    await server?.stop()
  })
  afterAll(removeFolders)

  it('asks for a key in any of the four spellings, but for no key where none is needed', async () => {
    const base = await start({ env: { ATELIER_API_KEYS: 'alice:k1,bob:k2' } })
    const spellings: Readonly<Record<string, string>>[] = [
      { authorization: 'Bearer k1' },
      { authorization: 'k1' },
      { 'mj-api-secret': 'k1' },
      { 'MJ-Api-Secret': 'Bearer k1' },
    ]
    await converse(base, [
      imagine('no key', refused(4, /key/), { status: 401 }),
      imagine('a wrong key', refused(4, /key/), { status: 401, headers: { authorization: 'Bearer k3' } }),
      ...spellings.map((headers) =>
        imagine(`with ${JSON.stringify(headers)}`, { result: TASK_ID }, { headers, keep: { id: 'result' } }),
      ),
      {
        say: 'the task of another owner is unknown',
        path: '/mj/task/{id}/fetch',
        headers: { authorization: 'Bearer k2' },
        status: 404,
      },
      {
        say: 'nor can another owner go on from it',
        path: '/mj/submit/action',
        headers: { authorization: 'Bearer k2' },
        body: { taskId: '{id}', customId: 'MJ::JOB::upsample::1::x' },
        json: refused(4, /There is no task/),
      },
      {
        say: 'or cancel it',
        path: '/mj/task/{id}/cancel',
        headers: { authorization: 'Bearer k2' },
        body: {},
        status: 404,
      },
      {
        say: 'its owner sees it',
        path: '/mj/task/{id}/fetch',
        headers: { authorization: 'Bearer k1' },
        until: finished,
        json: succeeded(),
        keep: { picture: 'imageUrl' },
      },
      { say: 'its picture needs no key', path: '{picture}', answerHeaders: { 'content-type': 'image/png' } },
      {
        say: 'a preflight needs no key',
        method: 'OPTIONS',
        path: '/mj/submit/imagine',
        headers: {
          origin: 'https://app.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,mj-api-secret',
        },
        status: 204,
        answerHeaders: { 'access-control-allow-headers': /mj-api-secret/i },
      },
    ])
  })

  it('asks for words first when its instance is in remix', async () => {
    const base = await start({ accounts: [{ ...SMALL_PAINTER, remix: true }] })
    await converse(base, [
      ...imagined('a paper boat'),
      {
        say: 'press V3',
        path: '/mj/submit/action',
        body: { taskId: '{id}', customId: '{v3}' },
        json: windowOpened,
        keep: { child: 'result' },
      },
      { say: 'cancel the window', path: '/mj/task/{child}/cancel', body: {}, json: { code: 1 } },
      {
        say: 'it is cancelled',
        path: '/mj/task/{child}/fetch',
        json: { status: 'FAILURE', progress: '100%', failReason: 'cancelled' },
      },
    ])
  })

  it('confirms by itself when remix is automatic', async () => {
    const base = await start({ accounts: [{ ...SMALL_PAINTER, remix: true, remixAutoSubmit: true }] })
    await converse(base, [
      ...imagined('a paper boat'),
      {
        say: 'press V3',
        path: '/mj/submit/action',
        body: { taskId: '{id}', customId: '{v3}' },
        json: accepted,
      },
    ])
  })

  it('refuses what its queue has no room for, and forgets nothing of what it took', async () => {
    const base = await start({
      accounts: [{ ...SMALL_PAINTER, coreSize: 1, queueSize: 1, cellPixels: 1024 * 1024 }],
    })
    await converse(base, [
      imagine('the first gets the slot', accepted, { keep: { a: 'result' } }),
      imagine('the second waits', { code: 22, properties: { numberOfQueues: 1 } }, { keep: { b: 'result' } }),
      imagine('the third is refused', refused(23, /full/)),
      { say: 'the first succeeds', path: '/mj/task/{a}/fetch', until: finished, json: succeeded() },
      { say: 'the second succeeds', path: '/mj/task/{b}/fetch', until: finished, json: succeeded() },
    ])
  })

  it('limits the unfinished tasks and the submits of an owner', async () => {
    const base = await start({ env: { ATELIER_OPEN_PER_OWNER: '1', ATELIER_SUBMITS_PER_MINUTE: '3' } })
    await converse(base, [
      imagine('one', accepted),
      imagine('two', refused(23, /unfinished/)),
      imagine('three', undefined),
      imagine('four', refused(4, /minute/), { status: 429, answerHeaders: { 'retry-after': /^\d+$/ } }),
    ])
  })

  it.each([
    ['webp', 'image/webp'],
    ['jpeg', 'image/jpeg'],
  ])('keeps pictures as %s', async (format, type) => {
    const base = await start({ env: { ATELIER_IMAGE_FORMAT: format } })
    await converse(base, [
      ...imagined('a paper boat'),
      {
        say: 'its address',
        path: '/mj/task/{id}/fetch',
        keep: { url: 'imageUrl', thumbnail: 'imageUrls.0.thumbnail' },
      },
      { say: 'its picture', path: '{url}', answerHeaders: { 'content-type': type } },
      { say: 'a thumbnail', path: '{thumbnail}', answerHeaders: { 'content-type': 'image/webp' } },
    ])
  })

  it('tells a webhook everything in order, the end last, and says nothing of a window', async () => {
    const hooks = await openHookLedger()
    const base = await start({ env: { ATELIER_ALLOW_HOSTS: '127.0.0.1' } })
    const steps: Step[] = [
      imagine('with a webhook', accepted, {
        body: { prompt: 'a paper boat', notifyHook: hooks.url, state: 'room:7' },
        keep: { id: 'result' },
      }),
      {
        say: 'it succeeds',
        path: '/mj/task/{id}/fetch',
        until: finished,
        keep: { u1: 'buttons.0.customId', grid: 'id' },
      },
      {
        say: 'a follow-up with a webhook',
        path: '/mj/submit/action',
        body: { taskId: '{id}', customId: '{u1}', notifyHook: hooks.url },
        keep: { id: 'result' },
      },
      {
        say: 'it succeeds',
        path: '/mj/task/{id}/fetch',
        until: finished,
        keep: { job: 'properties.messageHash', single: 'id' },
      },
      {
        say: 'open a window',
        path: '/mj/submit/action',
        body: { taskId: '{id}', customId: 'MJ::CustomZoom::{job}', notifyHook: hooks.url },
        json: windowOpened,
        keep: { window: 'result' },
      },
    ]
    const ids = await play({ name: 'webhooks', from: 'this test', steps }, base)
    for (const id of [ids.get('grid'), ids.get('single')]) {
      await until(() => hooks.told(String(id)).at(-1)?.status === 'SUCCESS', 'SUCCESS is told')
      const told = hooks.told(String(id))
      const percents = told.map(({ percent }) => percent)
      expect(percents).toEqual(percents.toSorted((a, b) => a - b))
      expect(told.filter(({ status }) => status === 'NOT_START')).toEqual([])
    }
    expect(hooks.told(String(ids.get('grid'))).map(({ state }) => state)).toContain('room:7')
    expect(hooks.told(String(ids.get('window')))).toEqual([])
    await hooks.close()
  })
})
