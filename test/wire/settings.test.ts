import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openHookLedger } from '../durability/hook-ledger.ts'
import {
  ENDLESS,
  PLAIN,
  removeFolders,
  SMALL_PAINTER,
  startServer,
  type ServerOptions,
  type ServerProcess,
} from '../server-process.ts'
import { begin, submit } from '../../src/conform/asks.ts'
import type { Asking, Step } from '../../src/conform/case.ts'
import { answers, finished, succeeded, taken, windowOpened } from '../../src/conform/shapes.ts'
import { until } from '../until.ts'
import { converse, fetched, imagine, refusedWith } from './converse.ts'

/** A finished grid under the name `id`. */
const imagined: readonly Step[] = [
  submit('imagine', { prompt: 'a paper boat' }),
  begin({ id: 'id', v3: 'buttons.7.customId' }),
]

const press = (wants: Asking['wants']): Asking => ({
  say: 'press V3',
  path: '/mj/submit/action',
  body: { taskId: '{id}', customId: '{v3}' },
  ...(wants === undefined ? {} : { wants }),
  keep: { child: 'result' },
})

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

describe('a server with settings of its own', () => {
  let server: ServerProcess | undefined
  const start = async (options: ServerOptions) => {
    server = await startServer(options)
    return server.base
  }

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
      imagine('no key', refusedWith(4, /key/, { status: 401 })),
      imagine('a wrong key', refusedWith(4, /key/, { status: 401 }), { headers: bearer('k3') }),
      ...spellings.map((headers) =>
        imagine(`with ${JSON.stringify(headers)}`, taken(), { headers, keep: { id: 'result' } }),
      ),
      fetched('the task of another owner is unknown', null, {
        headers: bearer('k2'),
        wants: refusedWith(4, /There is no task/, { status: 404 }),
      }),
      {
        say: 'nor can another owner go on from it',
        path: '/mj/submit/action',
        headers: bearer('k2'),
        body: { taskId: '{id}', customId: 'MJ::JOB::upsample::1::x' },
        wants: refusedWith(4, /There is no task/),
      },
      {
        say: 'or cancel it',
        path: '/mj/task/{id}/cancel',
        headers: bearer('k2'),
        body: {},
        wants: { status: 404 },
      },
      fetched('its owner sees it', succeeded(), {
        headers: bearer('k1'),
        until: finished,
        keep: { picture: 'imageUrl' },
      }),
      {
        say: 'its picture needs no key',
        path: '{picture}',
        wants: { headers: { 'content-type': /^image\// } },
      },
    ])
  })

  it('asks for words first when its instance is in remix', async () => {
    const base = await start({ accounts: [{ ...PLAIN, remix: true }] })
    await converse(base, [
      ...imagined,
      press(windowOpened('variation')),
      { say: 'cancel the window', path: '/mj/task/{child}/cancel', body: {}, wants: answers({ code: 1 }) },
      fetched(
        'it is cancelled',
        { status: 'FAILURE', progress: '100%', failReason: 'cancelled' },
        { path: '/mj/task/{child}/fetch' },
      ),
    ])
  })

  it('confirms by itself when remix is automatic', async () => {
    const base = await start({ accounts: [{ ...PLAIN, remix: true, remixAutoSubmit: true }] })
    await converse(base, [...imagined, press(taken())])
  })

  it('limits the unfinished tasks and the submits of an owner', async () => {
    const env = { ATELIER_OPEN_PER_OWNER: '1', ATELIER_SUBMITS_PER_MINUTE: '3' }
    const base = await start({ env, accounts: [{ ...PLAIN, ...ENDLESS }] })
    await converse(base, [
      imagine('one', taken()),
      imagine('two', refusedWith(23, /unfinished/)),
      imagine('three'),
      imagine('four', refusedWith(4, /minute/, { status: 429, headers: { 'retry-after': /^\d+$/ } })),
    ])
  })

  it.each([
    ['webp', 'image/webp'],
    ['jpeg', 'image/jpeg'],
  ])('keeps pictures as %s', async (format, type) => {
    const base = await start({ env: { ATELIER_IMAGE_FORMAT: format }, accounts: [SMALL_PAINTER] })
    await converse(base, [
      ...imagined,
      fetched('its address', {}, { keep: { url: 'imageUrl', thumbnail: 'imageUrls.0.thumbnail' } }),
      { say: 'its picture', path: '{url}', wants: { headers: { 'content-type': type } } },
      { say: 'a thumbnail', path: '{thumbnail}', wants: { headers: { 'content-type': 'image/webp' } } },
    ])
  })

  it('tells a webhook everything in order, the end last, and says nothing of a window', async () => {
    const hooks = await openHookLedger()
    const base = await start({ env: { ATELIER_ALLOW_HOSTS: '127.0.0.1' } })
    const ids = await converse(base, [
      imagine('with a webhook', taken(), {
        body: { prompt: 'a paper boat', notifyHook: hooks.url, state: 'room:7' },
        keep: { id: 'result' },
      }),
      begin({ u1: 'buttons.0.customId', grid: 'id' }),
      {
        say: 'a follow-up with a webhook',
        path: '/mj/submit/action',
        body: { taskId: '{id}', customId: '{u1}', notifyHook: hooks.url },
        keep: { id: 'result' },
      },
      begin({ job: 'properties.messageHash', single: 'id' }),
      {
        say: 'open a window',
        path: '/mj/submit/action',
        body: { taskId: '{id}', customId: 'MJ::CustomZoom::{job}', notifyHook: hooks.url },
        wants: windowOpened('custom-zoom'),
        keep: { window: 'result' },
      },
    ])
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
