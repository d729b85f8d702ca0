import { KEY_SPELLINGS, PROFILES, type KeySpelling } from '../../protocol/profiles.ts'
import type { Asking, Case } from '../case.ts'
import { anyOf, that } from '../match.ts'
import { anObject, answers, refused, someText } from '../shapes.ts'

const group = 'transport and auth'
const PAGE = 'https://app.example'
const NOBODYS_ID = '1111111111111111'

/** Asks for nothing, and makes nothing: what it is answered tells whether the request came through. */
const askNothing = (say: string, more: Partial<Asking> = {}): Asking => ({
  say,
  path: '/mj/task/list-by-condition',
  body: { ids: [] },
  wants: answers([]),
  ...more,
})

const askGrid = (say: string, more: Partial<Asking> = {}): Asking => ({
  say,
  path: '/mj/task/{grid.id}/fetch',
  wants: answers({ id: '{grid.id}' }),
  ...more,
})

const forPage = anyOf('*', PAGE)
const readable = { 'access-control-allow-origin': forPage }
const keyRefused = answers(anObject, { status: anyOf(401, 403) })
const taskUnknown = refused('task-unknown', 4, { http: 404 })

const allows = (...names: readonly string[]) =>
  that(`one that names ${names.join(' and ')}`, (value) => {
    const listed = String(value)
      .toLowerCase()
      .split(/\s*,\s*/)
    return listed.includes('*') || names.every((name) => listed.includes(name))
  })

const SPELT: Readonly<Record<KeySpelling, { readonly words: string; readonly from: readonly string[] }>> = {
  bearer: { words: 'as Authorization: Bearer K', from: ['clients page 4', 'action page: authorization'] },
  bare: { words: 'as Authorization: K', from: ['clients page 5'] },
  secret: { words: 'as mj-api-secret: K', from: ['clients page 3', 'clients page §4.1'] },
  'secret-bearer': { words: 'as mj-api-secret: Bearer K', from: ['protocol §1.3'] },
}

/** Checklist 1–16: how requests come in and answers go out. */
export const transportAndAuth: readonly Case[] = [
  {
    name: 'a preflight from any page needs no key',
    group,
    from: ['clients page 1'],
    needs: ['key'],
    uses: ['cors'],
    steps: [
      {
        say: 'a browser asks whether it may submit',
        method: 'OPTIONS',
        path: '/mj/submit/imagine',
        key: 'none',
        headers: {
          origin: PAGE,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,mj-api-secret',
        },
        wants: {
          status: that('2xx', (status) => Number(status) >= 200 && Number(status) < 300),
          headers: { ...readable, 'access-control-allow-headers': allows('content-type', 'mj-api-secret') },
        },
      },
    ],
  },
  {
    name: 'pages may read every answer, refusals too',
    group,
    from: ['clients page 2'],
    needs: ['key'],
    uses: ['cors'],
    steps: [
      askNothing('200', {
        headers: { origin: PAGE },
        wants: answers([], { headers: readable }),
      }),
      {
        say: '404, or what the dialect says instead',
        path: `/mj/task/${NOBODYS_ID}/fetch`,
        headers: { origin: PAGE },
        wants: (profile) => ({ ...taskUnknown(profile), headers: readable }),
      },
      askNothing('401', {
        key: 'none',
        headers: { origin: PAGE },
        wants: { ...keyRefused, headers: readable },
      }),
    ],
  },
  ...KEY_SPELLINGS.map((spelling): Case => ({
    name: `a key is taken ${SPELT[spelling].words}`,
    group,
    from: SPELT[spelling].from,
    needs: ['key'],
    only: Object.values(PROFILES).flatMap(({ name, keySpellings }) =>
      keySpellings.includes(spelling) ? [name] : [],
    ),
    steps: [askNothing('with the key', { key: spelling })],
  })),
  {
    name: 'the name of the key header is read in any case',
    group,
    from: ['clients page 3'],
    needs: ['key'],
    steps: [askNothing('as Mj-Api-Secret', { key: 'none', headers: { 'Mj-Api-Secret': '{key}' } })],
  },
  {
    name: 'a wrong key is refused with JSON',
    group,
    from: ['clients page 6', 'protocol §1.3'],
    needs: ['key'],
    steps: [
      askNothing('no key', { key: 'none', wants: keyRefused }),
      askNothing('a wrong key', { key: 'wrong', wants: keyRefused }),
      askNothing('a wrong key for a submit', { key: 'wrong', path: '/mj/submit/imagine', wants: keyRefused }),
    ],
  },
  {
    name: 'without keys nobody is asked for one',
    group,
    from: ['clients page 7'],
    needs: ['open'],
    given: ['grid'],
    steps: [
      askNothing('a list'),
      askGrid('a task'),
      askNothing('any key is fine', {
        headers: { 'mj-api-secret': 'anything', authorization: 'Bearer anything' },
      }),
    ],
  },
  {
    name: 'headers it does not know are ignored',
    group,
    from: ['clients page 8'],
    steps: [askNothing('those of a web client', { headers: { 'Mj-Version': '2.5.5', 'x-ptoken': 'abc' } })],
  },
  {
    name: 'a body of 10 MB is read',
    group,
    from: ['clients page 8'],
    steps: [
      askNothing('with pictures it does not need', { body: { ids: [], base64: 'A'.repeat(10_000_000) } }),
    ],
  },
  {
    name: 'a GET may say that it is JSON, and may have a body',
    group,
    from: ['clients page 10', 'clients page §4.1'],
    given: ['grid'],
    steps: [
      askGrid('a Content-Type and no body', { headers: { 'content-type': 'application/json' } }),
      askGrid('the body null, as relays send it', { method: 'GET', body: 'null' }),
      askGrid('the body null without a Content-Type', { method: 'GET', body: 'null', isTyped: false }),
    ],
  },
  {
    name: 'JSON is read whatever the Content-Type says',
    group,
    from: ['clients page 11', 'clients page §4.1'],
    given: ['grid'],
    steps: [undefined, 'text/plain', 'application/octet-stream', 'application/json; charset=UTF-8'].map(
      (type) =>
        askNothing(type ?? 'no Content-Type at all', {
          body: { ids: ['{grid.id}'] },
          isTyped: false,
          headers: type === undefined ? {} : { 'content-type': type },
          wants: answers([{ id: '{grid.id}' }]),
        }),
    ),
  },
  {
    name: 'a task is the same under every speed prefix',
    group,
    from: ['clients page 12', 'protocol §1.1'],
    given: ['grid'],
    needs: ['root'],
    uses: ['speed prefixes'],
    steps: ['fast', 'turbo', 'relax'].flatMap((speed) => [
      askGrid(`fetched under /mj-${speed}`, { path: `/mj-${speed}/mj/task/{grid.id}/fetch` }),
      askNothing(`listed under /mj-${speed}`, {
        path: `/mj-${speed}/mj/task/list-by-condition`,
        body: { ids: ['{grid.id}'] },
        wants: answers([{ id: '{grid.id}' }]),
      }),
    ]),
  },
  {
    name: 'other routes have the speed prefixes too',
    group,
    from: ['clients page 12'],
    needs: ['root'],
    uses: ['speed prefixes'],
    steps: ['/mj-fast', '/mj-turbo', '/mj-relax'].map((prefix) => ({
      say: `a face swap under ${prefix}`,
      path: `${prefix}/mj/insight-face/swap`,
      body: {},
      wants: answers({ code: 4 }, { status: anyOf(200, 400) }),
    })),
  },
  {
    name: 'answers are UTF-8 JSON that keeps emoji',
    group,
    from: ['clients page 16'],
    given: ['grid'],
    uses: ['buttons'],
    steps: [
      askGrid('the reroll', {
        wants: {
          headers: { 'content-type': /^application\/json(; ?charset=utf-8)?$/i },
          json: { buttons: that('a list with 🔄', (list) => JSON.stringify(list).includes('"🔄"')) },
        },
      }),
    ],
  },
  {
    name: 'a path it does not know is answered in JSON',
    group,
    from: ['clients page 43'],
    steps: [
      {
        say: 'an unknown verb',
        path: '/mj/submit/teleport',
        body: {},
        wants: answers({ description: someText }, { status: anyOf(400, 404) }),
      },
      {
        say: 'an unknown question',
        path: '/mj/nothing/here',
        wants: answers({ description: someText }, { status: anyOf(400, 404) }),
      },
    ],
  },
  {
    name: 'tasks are seen by their owner alone',
    group,
    from: ['protocol §9.3 task scope'],
    given: ['grid'],
    needs: ['other-key'],
    uses: ['owners'],
    steps: [
      askGrid('another owner fetches it', { key: 'other', wants: taskUnknown }),
      askNothing('another owner lists it', { key: 'other', body: { ids: ['{grid.id}'] } }),
      {
        say: 'another owner goes on from it',
        path: '/mj/submit/change',
        body: { taskId: '{grid.id}', action: 'UPSCALE', index: 1 },
        key: 'other',
        wants: refused('parent-unknown'),
      },
    ],
  },
]
