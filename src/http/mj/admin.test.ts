import { hash } from 'node:crypto'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openTestServer, type TestServer } from '../testing.ts'

const ADMIN = { authorization: 'sesame' }
const DONE = { success: true, code: 0, message: 'Done', timestamp: expect.stringMatching(/^\d+$/) }
const failed = (words: RegExp) => ({ success: false, code: -1, message: expect.stringMatching(words) })

let server: TestServer
beforeEach(async () => {
  server = await openTestServer({ adminSha256: hash('sha256', 'sesame') })
  onTestFinished(() => server.close())
})
const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = ADMIN) => {
  const answer = await server.ask(method, `/mj/admin/${path}`, {
    headers,
    ...(body === undefined ? {} : { body }),
  })
  return [answer.status, answer.json()] as const
}

describe('the login', () => {
  it('takes the admin key as a JSON string and says what to send from then on', async () => {
    expect(await ask('POST', 'login', '"sesame"', {})).toEqual([
      200,
      { ...DONE, code: 1, apiSecret: 'sesame' },
    ])
    expect(await ask('POST', 'login', '"k1"', {})).toMatchObject([200, failed(/not the admin key/)])
    expect(await ask('POST', 'login', '{}', {})).toMatchObject([200, failed(/wanted string/)])
  })

  it('is the only way in without a key', async () => {
    expect(await ask('GET', 'current', undefined, {})).toMatchObject([401, failed(/admin key/)])
    expect(await ask('GET', 'current')).toMatchObject([200, { name: 'admin', active: true }])
  })

  it('speaks Chinese to whom it asks for it', async () => {
    const headers = { ...ADMIN, 'accept-language': 'zh-CN' }
    expect(await ask('POST', 'logout', undefined, headers)).toMatchObject([200, { message: '操作成功' }])
  })
})

describe('accounts', () => {
  it('are added, listed with how they are, changed with all that was shown, and removed', async () => {
    expect(await ask('POST', 'account', { id: 'x', engine: 'painter', remark: 'mine' })).toEqual([200, DONE])
    const [, list] = await ask('GET', 'accounts')
    const [account] = list as unknown as Record<string, unknown>[]
    expect(account).toMatchObject({ id: 'x', coreSize: 3, running: false, runningCount: 0, queueCount: 0 })
    expect(await ask('PUT', 'account/x', { ...account, enable: false })).toEqual([200, DONE])
    expect(await ask('GET', 'accounts')).toEqual([200, []])
    expect(await ask('GET', 'account/x')).toMatchObject([200, { enable: false, remark: 'mine' }])
    expect(await ask('DELETE', 'account/x')).toEqual([200, DONE])
    expect(await ask('GET', 'account/x')).toMatchObject([200, failed(/no account "x"/)])
  })

  it('are paged and searched', async () => {
    for (const id of ['x', 'y', 'z'])
      await ask('POST', 'account', { id, engine: 'painter', remark: `for ${id}`, enable: id !== 'z' })
    const page = (body: unknown) => ask('POST', 'accounts', body)
    expect(await page({ pagination: { current: 2, pageSize: 2 } })).toMatchObject([
      200,
      { list: [{ id: 'z' }], pagination: { current: 2, pageSize: 2, total: 3, pageCount: 2 } },
    ])
    expect(await page({ search: { enable: false } })).toMatchObject([200, { list: [{ id: 'z' }] }])
    expect(await page({ search: { remark: 'for y', channelId: '' } })).toMatchObject([
      200,
      { list: [{ id: 'y' }] },
    ])
    expect(await page({})).toMatchObject([200, { list: { length: 3 }, pagination: { pageSize: 10 } }])
  })
})

it('lists of banned words are added, changed, found by a word and removed', async () => {
  expect(await ask('POST', 'banned-word', { id: '', name: 'Trolls', keywords: ['troll'] })).toEqual([
    200,
    DONE,
  ])
  const find = { search: { keywords: ['troll'] } }
  const [, page] = await ask('POST', 'banned-words', find)
  const [list] = page['list'] as Record<string, unknown>[]
  expect(list).toMatchObject({ name: 'Trolls', enable: true, weight: 0 })
  expect(await ask('POST', 'banned-word', { ...list, enable: false })).toEqual([200, DONE])
  expect(await ask('POST', 'banned-words', find)).toMatchObject([200, { list: [{ enable: false }] }])
  expect(await ask('DELETE', `banned-word/${String(list?.['id'])}`)).toEqual([200, DONE])
  expect(await ask('POST', 'banned-words', find)).toMatchObject([200, { list: [], pagination: { total: 0 } }])
})

it('a task that is not there cannot be deleted, and the page of none is empty', async () => {
  expect(await ask('DELETE', 'task/1')).toMatchObject([200, failed(/no task 1/)])
  expect(await ask('POST', 'tasks', { pagination: { current: 1, pageSize: 1000 } })).toEqual([
    200,
    { list: [], pagination: { current: 1, pageSize: 100, total: 0, pageCount: 0 } },
  ])
})
