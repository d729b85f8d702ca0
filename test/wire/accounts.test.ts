import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { begin } from '../../src/conform/asks.ts'
import type { Asking } from '../../src/conform/case.ts'
import { finished, succeeded, taken } from '../../src/conform/shapes.ts'
import {
  ENDLESS,
  freshFolder,
  PLAIN,
  removeFolders,
  startServer,
  type ServerOptions,
  type ServerProcess,
} from '../server-process.ts'
import { converse, fetched, imagine, refusedWith } from './converse.ts'

const account = (id: string, more: object = {}) => ({ ...PLAIN, id, ...more })
const UTC = { ATELIER_TIME_ZONE: 'UTC' }

const takenBy = (id: string, code = 1) => taken({ code, properties: { discordInstanceId: id } })
const asking = (say: string, filter: object, wants: Asking['wants'], more: Partial<Asking> = {}) =>
  imagine(say, wants, { body: { prompt: 'a paper boat', accountFilter: filter }, ...more })

/** A time zone in which the day is half over, whatever the hour: no limit of a day ends during the test. */
function zoneAtNoon(): string {
  const hours = 12 - new Date().getUTCHours()
  // The names of these zones count the other way round.
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
}

/** A minute of the day that is hours away, as working hours. */
function farMinute(): string {
  const at = new Date(Date.now() + 2 * 3_600_000)
  const text = (minutes: number) => new Date(at.getTime() + minutes * 60_000).toISOString().slice(11, 16)
  return `${text(0)}-${text(1)}`
}

describe('accounts', () => {
  let server: ServerProcess | undefined
  const start = async (options: ServerOptions) => {
    server = await startServer(options)
    return server.base
  }
  // Nobody waits for the pictures.
  afterEach(async () => server?.kill())
  afterAll(removeFolders)

  it('do relaxed work in a lane of its own, which delays no other', async () => {
    const base = await start({
      accounts: [account('a', { ...ENDLESS, coreSize: 1, relaxCoreSize: 1, relaxQueueSize: 1 })],
    })
    const relaxed = { path: '/mj-relax/mj/submit/imagine' }
    await converse(base, [
      imagine('the slot is taken', taken({ code: 1 }), { keep: { fast: 'result' } }),
      imagine('a second waits', taken({ code: 22, properties: { numberOfQueues: 1 } })),
      imagine('a relaxed one does not', taken({ code: 1 }), { ...relaxed, keep: { calm: 'result' } }),
      imagine('a second relaxed one does', taken({ code: 22, properties: { numberOfQueues: 1 } }), relaxed),
      imagine('a third finds the lane full', refusedWith(23, /queue of a is full/), relaxed),
      imagine('while the other has room', taken({ code: 22, properties: { numberOfQueues: 2 } })),
      fetched('the first is fast', { mode: 'FAST' }, { path: '/mj/task/{fast}/fetch' }),
      fetched('the other relaxed', { mode: 'RELAX' }, { path: '/mj/task/{calm}/fetch' }),
    ])
  })

  it('without one let relaxed work share the queue of the others', async () => {
    const base = await start({ accounts: [account('a', { ...ENDLESS, coreSize: 1 })] })
    await converse(base, [
      imagine('the slot is taken', taken({ code: 1 })),
      imagine('a relaxed one waits behind it', taken({ code: 22, properties: { numberOfQueues: 1 } }), {
        path: '/mj-relax/mj/submit/imagine',
      }),
    ])
  })

  it('are chosen by the first of the speeds asked for that any of them has', async () => {
    const base = await start({
      accounts: [account('quick', { modes: ['FAST'] }), account('calm', { modes: ['RELAX'] })],
    })
    await converse(base, [
      asking('relax first', { modes: ['RELAX', 'FAST'] }, takenBy('calm'), { keep: { id: 'result' } }),
      fetched('it is relaxed', { mode: 'RELAX' }),
      asking('fast first', { modes: ['FAST', 'RELAX'] }, takenBy('quick')),
      asking('turbo, which nobody has, then relax', { modes: ['TURBO', 'RELAX'] }, takenBy('calm')),
      asking('turbo alone', { modes: ['TURBO'] }, refusedWith(3, /no speed of TURBO/)),
      asking('fast by path comes before the filter', { modes: ['RELAX'] }, takenBy('quick'), {
        path: '/mj-fast/mj/submit/imagine',
      }),
      imagine('the flag of the words comes last', takenBy('calm'), { body: { prompt: 'a boat --relax' } }),
      asking('nothing asked', {}, takenBy('quick')),
    ])
  })

  it('with a speed of their own run everything at that', async () => {
    const base = await start({ accounts: [account('a', { mode: 'RELAX' })] })
    await converse(base, [
      imagine('fast is asked', taken(), { path: '/mj-fast/mj/submit/imagine', keep: { id: 'result' } }),
      fetched('it is relaxed', { mode: 'RELAX' }),
    ])
  })

  it('are chosen by id, by channel and by remark', async () => {
    const base = await start({
      accounts: [
        account('a', { remark: 'for drafts' }),
        account('b', { remark: 'for print, large', channelId: 'studio' }),
        account('c', { subChannels: ['studio'] }),
      ],
    })
    await converse(base, [
      asking('by id', { instanceId: 'b' }, takenBy('b')),
      asking('by another', { instanceId: 'c' }, takenBy('c')),
      asking('by an id nobody has', { instanceId: 'd' }, refusedWith(3, /accountFilter\.instanceId/)),
      asking('by channel', { channelId: 'studio', remark: 'print' }, takenBy('b')),
      asking('by a sub-channel', { channelId: 'studio', remark: '', instanceId: 'c' }, takenBy('c')),
      asking('by a part of the remark', { remark: 'draft' }, takenBy('a')),
      asking('by a remark nobody has', { remark: 'video' }, refusedWith(3, /accountFilter\.remark/)),
    ])
  })

  it('take turns under the rule round-robin', async () => {
    const base = await start({
      accounts: [account('a'), account('b'), account('c')],
      env: { ATELIER_ACCOUNT_RULE: 'round-robin' },
    })
    await converse(
      base,
      ['a', 'b', 'c', 'a', 'b'].map((id) => imagine(`the turn of ${id}`, takenBy(id))),
    )
  })

  it('that are disabled take nothing', async () => {
    const base = await start({ accounts: [account('off', { enable: false }), account('on')] })
    await converse(base, [
      asking('the disabled one', { instanceId: 'off' }, refusedWith(3, /off: it is disabled/)),
      imagine('any', takenBy('on')),
      imagine('any again', takenBy('on')),
    ])
  })

  it('refuse what their features do not allow', async () => {
    const base = await start({ accounts: [account('a', { enableNiji: false, isDraft: false })] })
    await converse(base, [
      imagine('the Niji bot', refusedWith(4, /enableNiji is off/), {
        body: { prompt: 'a boat', botType: 'NIJI_JOURNEY' },
      }),
      imagine('a draft', refusedWith(4, /isDraft is off/), { body: { prompt: 'a boat --draft --v 7' } }),
      imagine('neither', takenBy('a')),
    ])
  })

  it('take new tasks in their working hours alone', async () => {
    const closed = account('closed', { workTime: farMinute() })
    const base = await start({ accounts: [closed, account('open')], env: UTC })
    await converse(base, [
      asking(
        'out of hours',
        { instanceId: 'closed' },
        refusedWith(23, /closed: it takes no such tasks at this hour/),
      ),
      imagine('any', takenBy('open')),
    ])
  })

  it('take follow-ups alone in fishing time', async () => {
    const data = await freshFolder()
    const kept = await converse(await start({ data, accounts: [account('a')], env: UTC }), [
      imagine('a grid', takenBy('a'), { keep: { id: 'result' } }),
      begin({ id: 'id', u1: 'buttons.0.customId' }),
    ])
    await server?.kill()
    const base = await start({ data, accounts: [account('a', { fishingTime: '00:00-24:00' })], env: UTC })
    await converse(base, [
      imagine('a new one', refusedWith(23, /at this hour/)),
      {
        say: 'a follow-up',
        path: '/mj/submit/action',
        body: { taskId: kept.get('id'), customId: kept.get('u1') },
        wants: takenBy('a'),
      },
    ])
  })

  it('take no more in a day than they may, over a restart too', async () => {
    const data = await freshFolder()
    const env = { ATELIER_TIME_ZONE: zoneAtNoon() }
    const accounts = [account('a', { dayDrawLimit: 2, dayRelaxDrawLimit: 1 })]
    const relaxed = { path: '/mj-relax/mj/submit/imagine' }
    const fast = { path: '/mj-fast/mj/submit/imagine' }
    await converse(await start({ data, accounts, env }), [
      imagine('one', taken(), fast),
      imagine('two', taken(), fast),
      imagine('three', refusedWith(23, /Daily limit reached: a: it has taken the 2 tasks of its day/), fast),
    ])
    await server?.kill()
    await converse(await start({ data, accounts, env }), [
      imagine('four', refusedWith(23, /Daily limit reached/), fast),
      imagine('a relaxed one', taken(), relaxed),
      imagine('another', refusedWith(23, /Daily limit reached: a: it has taken the 1 tasks/), relaxed),
    ])
  })

  it('that are gone leave their tasks to others', async () => {
    const data = await freshFolder()
    const kept = await converse(
      await start({ data, accounts: [account('a', { ...ENDLESS, coreSize: 1 })] }),
      [
        imagine('one runs', takenBy('a'), { keep: { one: 'result' } }),
        imagine('one waits', takenBy('a', 22), { keep: { two: 'result' } }),
      ],
    )
    await server?.kill()
    const base = await start({ data, accounts: [account('b')] })
    for (const id of ['one', 'two']) {
      await converse(base, [
        fetched('both end at the other account', succeeded({ properties: { discordInstanceId: 'b' } }), {
          path: `/mj/task/${kept.get(id)}/fetch`,
          until: finished,
        }),
      ])
    }
    expect(server?.output()).toContain('a task was moved')
  })
})
