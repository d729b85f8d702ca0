import type { Asking, Case } from '../case.ts'
import { anyOf, isRecord, listOf, that } from '../match.ts'
import { anObject, answers, refused, someText, TASK_ID } from '../shapes.ts'

const group = 'queries'
const NOBODYS_IDS = Array.from({ length: 99 }, (_, index) => String(1_111_111_111_111_111 + index))

const list = (say: string, ids: unknown, wants: Asking['wants'], verb = 'list-by-condition'): Asking => ({
  say,
  path: `/mj/task/${verb}`,
  body: { ids },
  ...(wants === undefined ? {} : { wants }),
})

const someTasks = listOf({ id: TASK_ID, status: /^[A-Z_]+$/ })

const newestFirst = that('the newest first', (all) => {
  const times = Array.isArray(all) ? all.map((task) => Number(task?.submitTime)) : []
  return times.every((time, at) => at === 0 || time <= Number(times[at - 1]))
})

/** Checklist 81–90: what can be asked of tasks. */
export const queries: readonly Case[] = [
  {
    name: 'a list holds those that were asked for, and no others',
    group,
    from: [
      'clients page 81',
      'clients page §3 Dooy',
      'clients page §3 ruoyi',
      'clients page §4.5',
      'protocol §1.4.2',
      'protocol §1.5 task/list-by-condition',
      'protocol §9.3 list-by-condition',
    ],
    given: ['grid'],
    steps: [
      list(
        'one among 99 unknown',
        ['{grid.id}', ...NOBODYS_IDS],
        answers([{ id: '{grid.id}', status: 'SUCCESS' }], { withinMs: 5000 }),
      ),
      list('the same twice', ['{grid.id}', '{grid.id}'], answers([{ id: '{grid.id}' }])),
      list('none', [], answers([])),
      list('null', null, answers([])),
      {
        say: 'as a number',
        path: '/mj/task/list-by-condition',
        body: '{"ids":[{grid.id}]}',
        wants: answers([{ id: '{grid.id}' }]),
      },
    ],
  },
  {
    name: 'a list holds tasks as fetch shows them',
    group,
    from: ['clients page 65', 'clients page 81', 'protocol §2.1'],
    given: ['grid'],
    steps: [
      list(
        'the grid',
        ['{grid.id}'],
        answers([
          { id: '{grid.id}', action: 'IMAGINE', progress: '100%', imageUrl: someText, properties: anObject },
        ]),
      ),
    ],
  },
  {
    name: 'list-by-ids shows what a table shows',
    group,
    from: [
      'clients page 84',
      'clients page §3 trueai webui',
      'protocol §1.5 task/list-by-condition',
      'protocol §2.1 displays',
    ],
    given: ['grid'],
    uses: ['list-by-ids'],
    steps: [
      list(
        'the grid',
        ['{grid.id}'],
        answers([
          {
            id: '{grid.id}',
            displays: { discordInstanceId: someText, submitTime: someText, status: someText },
          },
        ]),
        'list-by-ids',
      ),
    ],
  },
  {
    name: 'an unknown task is answered as the dialect does',
    group,
    from: [
      'clients page 88',
      'clients page D5',
      'protocol §8.1 fetch unknown id',
      'protocol §9.3 unknown task fetch',
    ],
    steps: [
      {
        say: 'fetch it',
        path: `/mj/task/${NOBODYS_IDS[0]}/fetch`,
        wants: refused('task-unknown', 4, { http: 404 }),
      },
    ],
  },
  {
    name: 'no cache keeps what fetch answers',
    group,
    from: ['clients page 90'],
    given: ['grid'],
    steps: [
      {
        say: 'the grid',
        path: '/mj/task/{grid.id}/fetch',
        wants: answers({ id: '{grid.id}' }, { headers: { 'cache-control': /no-store/ } }),
      },
    ],
  },
  {
    name: 'the seed is text of digits',
    group,
    from: ['clients page 85', 'protocol §1.5 task/{id}/image-seed'],
    given: ['grid'],
    uses: ['image-seed'],
    steps: [
      {
        say: 'of the grid',
        path: '/mj/task/{grid.id}/image-seed',
        wants: answers({ code: 1, description: someText, result: /^\d+$/ }),
      },
      {
        say: 'as relays ask',
        method: 'GET',
        path: '/mj/task/{grid.id}/image-seed',
        body: 'null',
        wants: answers({ code: 1 }),
      },
    ],
  },
  {
    name: 'the queue is a list of what is not finished',
    group,
    from: ['clients page 86', 'protocol §1.5 task/queue'],
    uses: ['queue'],
    steps: [
      {
        say: 'whatever is in it',
        path: '/mj/task/queue',
        wants: answers(listOf({ id: TASK_ID, status: /^(MODAL|NOT_START|SUBMITTED|IN_PROGRESS)$/ })),
      },
    ],
  },
  {
    name: 'the list begins with the newest',
    group,
    from: ['clients page 87', 'protocol §1.5 task/list'],
    given: ['grid'],
    uses: ['list'],
    steps: [
      { say: 'all of it', path: '/mj/task/list', wants: answers(someTasks) },
      { say: 'in order', path: '/mj/task/list', wants: answers(newestFirst) },
    ],
  },
  {
    name: 'tasks are searched by pages',
    group,
    from: ['protocol §1.5 task/query'],
    given: ['grid'],
    uses: ['query'],
    steps: [
      {
        say: 'one a page, by what it is',
        path: '/mj/task/query',
        body: { pageNumber: 0, pageSize: 1, sort: 'id,desc', ids: ['{grid.id}'], statusSet: ['SUCCESS'] },
        wants: answers(that('a page that holds one task', holdsOne)),
      },
    ],
  },
  {
    name: 'a finished task cannot be cancelled, and an unknown one is none',
    group,
    from: ['clients page 89', 'protocol §1.5 task/{id}/cancel'],
    given: ['grid'],
    uses: ['cancel'],
    steps: [
      { say: 'the grid', path: '/mj/task/{grid.id}/cancel', body: {}, wants: refused('task-final') },
      {
        say: 'nobody',
        path: `/mj/task/${NOBODYS_IDS[0]}/cancel`,
        body: {},
        wants: refused('task-unknown', 4, { http: 404 }),
      },
      {
        say: 'the grid is what it was',
        path: '/mj/task/{grid.id}/fetch',
        wants: answers({ status: 'SUCCESS' }),
      },
    ],
  },
  {
    name: 'accounts are shown without their secrets',
    group,
    from: ['protocol §1.5 account / admin surface', 'protocol §6.2'],
    uses: ['accounts'],
    steps: [
      {
        say: 'all of them',
        path: '/mj/account/list',
        wants: answers(
          that(
            'accounts with id and sizes, and no secret',
            (all) => Array.isArray(all) && all.length > 0 && all.every(isShownAccount),
          ),
        ),
        keep: { account: '0.id' },
      },
      {
        say: 'one of them',
        path: '/mj/account/{account}/fetch',
        wants: answers(that('that account', isShownAccount)),
      },
    ],
  },
  {
    name: 'home counts what was drawn',
    group,
    from: ['protocol §1.5 home'],
    uses: ['home'],
    steps: [
      { say: 'anyone may ask', path: '/mj/home', key: 'none', wants: answers(that('counters', hasCounters)) },
    ],
  },
  {
    name: 'a picture is found under the id of its task',
    group,
    from: ['clients page §4.7', 'protocol §1.5 image/{id}', 'protocol §9.3 imageUrl'],
    given: ['grid'],
    uses: ['images by task'],
    steps: [
      { say: 'of the grid', path: '/mj/image/{grid.id}', wants: { headers: { 'content-type': /^image\// } } },
      { say: 'of nobody', path: `/mj/image/${NOBODYS_IDS[0]}`, wants: { status: anyOf(400, 404) } },
    ],
  },
]

function holdsOne(page: unknown): boolean {
  if (!isRecord(page)) return false
  return Object.values(page).some((tasks) => Array.isArray(tasks) && tasks.length === 1)
}

function isShownAccount(account: unknown): boolean {
  return (
    isRecord(account) &&
    typeof account['id'] === 'string' &&
    typeof account['coreSize'] === 'number' &&
    typeof account['queueSize'] === 'number' &&
    !account['userToken']
  )
}

function hasCounters(home: unknown): boolean {
  return (
    isRecord(home) && ['todayDraw', 'totalDraw'].every((name) => Number.isSafeInteger(countOf(home, name)))
  )
}

/** Some wrap the counters in `data`. */
function countOf(home: Readonly<Record<string, unknown>>, name: string): unknown {
  return home[name] ?? (isRecord(home['data']) ? home['data'][name] : undefined)
}
