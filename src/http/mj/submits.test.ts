import { describe, expect, it } from 'vitest'
import { PROFILES } from '../../protocol/profiles.ts'
import { SPEED_PREFIXES } from '../../protocol/speed.ts'
import { refuse } from '../../refusals.ts'
import type { Answer } from '../../server/atelier.ts'
import { aTask } from '../../testing/a-task.ts'
import { fakeAtelier, openTestServer } from '../testing.ts'

const IMAGINE = '/mj/submit/imagine'
const waiting = aTask('NOT_START', { instanceId: 'a1', channelId: 'c1' })
const body = { prompt: 'a paper boat' }

/** What a submit answers, as text, when the Atelier answers `answer`. */
async function textOf(answer: Answer, headers = {}) {
  await using server = await openTestServer({}, { atelier: fakeAtelier(() => answer) })
  const { status, text } = await server.ask('POST', IMAGINE, { body, headers })
  return { status, text }
}

const zh = { 'accept-language': 'zh-CN,zh;q=0.9' }

describe('the envelope', () => {
  it('says code 1 while a slot is free', async () => {
    expect(await textOf({ kind: 'accepted', task: waiting, ahead: 0 })).toEqual({
      status: 200,
      text: `{"code":1,"description":"Submission successful","result":"${waiting.id}","properties":{"discordInstanceId":"a1","discordChannelId":"c1"}}`,
    })
  })

  it('says code 22 and how many are ahead when the task is really queued', async () => {
    expect((await textOf({ kind: 'accepted', task: waiting, ahead: 3 })).text).toBe(
      `{"code":22,"description":"Queued: 3 tasks ahead","result":"${waiting.id}","properties":{"discordInstanceId":"a1","discordChannelId":"c1","numberOfQueues":3}}`,
    )
    expect((await textOf({ kind: 'accepted', task: waiting, ahead: 1 })).text).toContain(
      'Queued: 1 task ahead',
    )
  })

  it('says code 21 with the words of the window', async () => {
    const task = aTask('MODAL', { instanceId: 'a1', channelId: 'c1', finalPrompt: 'a boat --zoom 2' })
    expect((await textOf({ kind: 'modal', task })).text).toBe(
      `{"code":21,"description":"Waiting for window confirm","result":"${task.id}","properties":{"discordInstanceId":"a1","discordChannelId":"c1","finalPrompt":"a boat --zoom 2","remix":true}}`,
    )
  })

  it('says code 1 for a task that is already there', async () => {
    const { text } = await textOf({ kind: 'existing', task: aTask('SUCCESS') })
    expect(JSON.parse(text)).toMatchObject({ code: 1, result: waiting.id })
  })

  it('says a refusal with HTTP 200, a null result and the facts of the refusal', async () => {
    const refusal = refuse('word-banned', { word: 'gore' }, { promptEn: 'gore', bannedWord: 'gore' })
    const { status, text } = await textOf({ kind: 'refused', refusal })
    expect(status).toBe(200)
    expect(JSON.parse(text)).toEqual({
      code: 24,
      description: refusal.text.en,
      result: null,
      properties: { promptEn: 'gore', bannedWord: 'gore' },
    })
  })

  it.each([
    [{ kind: 'accepted', task: waiting, ahead: 0 }, '提交成功'],
    [{ kind: 'accepted', task: waiting, ahead: 2 }, '排队中，前面还有2个任务'],
    [{ kind: 'modal', task: aTask('MODAL') }, 'Waiting for window confirm（等待窗口确认）'],
    [{ kind: 'refused', refusal: refuse('prompt-missing', {}) }, 'prompt不能为空'],
  ] satisfies [Answer, string][])('speaks Chinese to who asks for it: %#', async (answer, description) => {
    expect(JSON.parse((await textOf(answer, zh)).text)).toMatchObject({ description })
  })
})

/** A body of this many bytes. */
const bodyOf = (bytes: number) => `{"prompt":"${'a'.repeat(bytes - 13)}"}`

describe('the request', () => {
  it.each(SPEED_PREFIXES)('is the same under $prefix but for the speed $speed', async ({ prefix, speed }) => {
    await using server = await openTestServer()
    await server.ask('POST', `${prefix}/submit/imagine`, { body })
    await server.ask('POST', `${prefix}/submit/action`, { body: { taskId: '1', customId: 'x' } })
    await server.ask('POST', `${prefix}/submit/modal`, { body: { taskId: 1 } })
    const caller = {
      owner: 'local',
      profile: PROFILES.comet,
      base: server.address,
      speed,
      notifyHook: null,
      language: 'en',
      fanOut: false,
      openPerOwner: null,
      sandbox: null,
      submitsPerMinute: null,
    }
    expect(server.atelier.calls).toEqual([
      { method: 'submit', caller, body },
      { method: 'press', caller, body: { taskId: '1', customId: 'x' } },
      { method: 'confirm', caller, body: { taskId: 1 } },
    ])
  })

  it.each([
    undefined,
    'application/json',
    'text/plain',
    'application/x-www-form-urlencoded',
    'nonsense',
    ';;',
    'undefined',
  ])('is JSON although its Content-Type is %s', async (type) => {
    await using server = await openTestServer()
    const headers = type === undefined ? {} : { 'content-type': type }
    expect((await server.ask('POST', IMAGINE, { headers, body })).json()['code']).toBe(1)
    expect(server.atelier.calls[0]?.body).toEqual(body)
  })

  it('may leave out the body, and may carry headers nobody knows', async () => {
    await using server = await openTestServer()
    const headers = { 'mj-version': '2', 'x-ptoken': 'y', 'content-type': 'application/json' }
    expect((await server.ask('POST', IMAGINE, { headers })).status).toBe(200)
    expect(server.atelier.calls[0]?.body).toEqual({})
  })

  it('keeps its text to the byte', async () => {
    await using server = await openTestServer()
    const state = ' {"room":"猫 🐈\\u0000"}\n'
    await server.ask('POST', IMAGINE, { body: { prompt: ' a ', state } })
    expect(server.atelier.calls[0]?.body).toEqual({ prompt: ' a ', state })
  })

  it.each([
    ['{', /not JSON/],
    ['[1]', /^body is array; wanted object/],
    ['{"prompt":5}', /^prompt is 5; wanted string/],
    [`{"prompt":${'['.repeat(100_000)}`, /not JSON/],
  ])('is refused with HTTP 200 and code 4 where it is malformed: %.20s', async (text, description) => {
    await using server = await openTestServer()
    const answer = await server.ask('POST', IMAGINE, { body: text })
    expect(answer.status).toBe(200)
    expect(answer.json()).toEqual({
      code: 4,
      description: expect.stringMatching(description),
      result: null,
      properties: {},
    })
    expect(server.atelier.calls).toEqual([])
  })

  it('may be as large as the limit, and is refused with 413 beyond it', async () => {
    await using server = await openTestServer({ bodyMegabytes: 1 })
    expect((await server.ask('POST', IMAGINE, { body: bodyOf(1_000_000) })).json()['code']).toBe(1)
    const answer = await server.ask('POST', IMAGINE, { body: bodyOf(8_000_000) })
    expect(answer.status).toBe(413)
    expect(answer.json()).toMatchObject({
      code: 4,
      result: null,
      description: expect.stringContaining('1 MB'),
    })
  })

  it('is counted per owner and minute, and told when to come again', async () => {
    let now = 0
    await using server = await openTestServer({ submitsPerMinute: 2 }, { now: () => now })
    const submit = () => server.ask('POST', '/mj-turbo/mj/submit/imagine', { body })
    expect([(await submit()).status, (await submit()).status]).toEqual([200, 200])
    now = 20_000
    const answer = await submit()
    expect(answer.status).toBe(429)
    expect(answer.headers['retry-after']).toBe('40')
    expect(answer.json()).toMatchObject({ code: 4, result: null })
    expect(server.atelier.calls.length).toBe(2)
    now = 60_000
    expect((await submit()).status).toBe(200)
  })

  it('is answered with 500 and a number where the server fails, and only the log knows why', async () => {
    const atelier = fakeAtelier(() => Promise.reject(new Error('disk on fire')))
    await using server = await openTestServer({}, { atelier })
    const answer = await server.ask('POST', IMAGINE, { body })
    expect(answer.status).toBe(500)
    expect(answer.text).not.toMatch(/fire|at /)
    const id = /Internal error (\w+)/.exec(answer.text)?.[1]
    const [level, fields] = server.lines.find(([, , text]) => text === 'internal error') ?? []
    expect(level).toBe('error')
    expect(fields).toMatchObject({ id, err: { message: 'disk on fire' } })
  })
})

it('face swapping is refused in words under every prefix', async () => {
  await using server = await openTestServer()
  for (const { prefix } of SPEED_PREFIXES) {
    const answer = await server.ask('POST', `${prefix}/insight-face/swap`, { body: { sourceBase64: 'a' } })
    expect([answer.status, answer.json()['code']]).toEqual([200, 4])
  }
})
