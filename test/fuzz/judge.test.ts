import { describe, expect, it } from 'vitest'
import { readDescription } from './description.ts'
import { createJudge } from './judge.ts'
import { plainShot, type Shot } from './shot.ts'
import type { Exchange } from './wire.ts'

const description = readDescription({
  servers: [{ url: '/' }, { url: '/fast' }],
  paths: {
    '/mj/task/{id}/fetch': {
      get: {
        responses: {
          '200': {
            content: {
              'application/json': {
                schema: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
              },
            },
          },
        },
      },
    },
    '/mj/odd': {
      get: {
        responses: {
          '404': { content: { 'application/json': { schema: { type: 'object', required: ['success'] } } } },
        },
      },
    },
    '/api/admin/keys': { get: { responses: { '200': { content: { 'application/json': { schema: {} } } } } } },
  },
})
const SECRET = 'a secret'
const judge = createJudge({ description, secrets: [SECRET], isOperator: false })

const FETCH = '/mj/task/1/fetch'
const shotAt = (target: string, method = 'GET'): Shot =>
  plainShot('schema', 'x', { method, target, headers: [], body: null })

const answered = (status: number, body: unknown, type = 'application/json; charset=utf-8'): Exchange => ({
  answers: [
    {
      status,
      headers: new Map([['content-type', type]]),
      body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    },
  ],
  ending: 'answered',
  trouble: '',
  ms: 1,
})
const envelope = (more: object = {}) => ({
  code: 4,
  description: 'no',
  result: null,
  properties: {},
  ...more,
})
const ended = (ending: Exchange['ending']): Exchange => ({ answers: [], ending, trouble: '', ms: 1 })

describe('the judge', () => {
  it.each([
    [FETCH, answered(200, { id: '1' })],
    [`/fast${FETCH}`, answered(200, { id: '1' })],
    [`//mj/task/%31/fetch/?x`, answered(200, { id: '1' })],
    [FETCH, answered(404, envelope())],
    ['/nothing', answered(404, envelope())],
    ['/mj/odd', answered(404, { success: false })],
    ['/mj/odd', answered(404, envelope())],
    ['/docs', answered(200, '<html>', 'text/html')],
  ])('has nothing against %s answered so', (target, exchange) => {
    expect(judge(shotAt(target), exchange)).toBeNull()
  })

  it.each([
    ['a bug of the server', FETCH, answered(500, envelope({ code: 9 }))],
    ['a failing unknown route', '/nothing', answered(503, envelope())],
    ['another shape', FETCH, answered(200, { id: 1 })],
    ['a shape of another route', `/fast${FETCH}`, answered(200, [])],
    ['a status that is not described', FETCH, answered(302, envelope())],
    ['text', FETCH, answered(404, 'Not Found', 'text/plain')],
    ['broken JSON', FETCH, answered(404, '{"code":4,')],
    ['an empty body', FETCH, answered(400, '')],
    ['a refusal without words', FETCH, answered(404, envelope({ description: '' }))],
    ['a refusal with a code of text', FETCH, answered(404, envelope({ code: '4' }))],
    ['a refusal with an id', FETCH, answered(404, envelope({ result: '1' }))],
    ['a refusal without properties', FETCH, answered(404, envelope({ properties: null }))],
    ['a secret', FETCH, answered(200, { id: SECRET })],
    ['an open door', '/api/admin/keys', answered(200, {})],
  ])('finds %s', (_, target, exchange) => {
    expect(judge(shotAt(target), exchange)).toEqual(expect.any(String))
  })

  it.each(['closed', 'late', 'broken', 'gone'] as const)('finds that a request ended %s', (ending) => {
    expect(judge(shotAt(FETCH), { ...ended(ending), trouble: 'x' })).toEqual(expect.any(String))
  })

  it('lets the server hang up on what is no request', () => {
    expect(judge({ ...shotAt(FETCH), mayClose: true }, ended('closed'))).toBeNull()
  })

  it('asks for no body behind HEAD', () => {
    expect(judge(shotAt(FETCH, 'HEAD'), answered(404, ''))).toBeNull()
  })
})
