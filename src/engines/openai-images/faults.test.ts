import { describe, expect, it } from 'vitest'
import { aJob } from '../../testing/a-job.ts'
import { anAccount, anInstance, never, resultOf } from './fixtures/an-account.ts'
import { openTestServer, says, type Instead } from './fixtures/a-server.ts'
import type { OpenAiImagesOptions } from './options.ts'

type Response = Parameters<Instead>[1]

/** Runs an imagine; how often pictures were asked for, and what it threw or null. */
async function ran(instead: Instead, options: Partial<OpenAiImagesOptions> = {}) {
  await using server = await openTestServer({ instead })
  const instance = anInstance(anAccount(server.url, options))
  const error: unknown = await resultOf(instance.run(aJob(), never())).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  await instance.close()
  return { error, asked: server.drawn().length }
}

const answers =
  (status: number, body: unknown, headers = {}): Instead =>
  (_heard, response) =>
    says(response, status, body, headers)

const error = (message: string, code: string | null = null, type = 'invalid_request_error') => ({
  error: { message, type, code, param: null },
})

const words = (text: string): unknown => expect.stringContaining(text)

describe('a server that refuses', () => {
  it.each([
    [
      400,
      error('Your request was rejected by the safety system.', 'moderation_blocked'),
      'engine-refused',
      'safety system',
    ],
    [400, error('Rejected.', 'content_policy_violation'), 'engine-refused', 'other words'],
    [400, error("Invalid size '32x32'.", 'invalid_value'), 'engine-refused', '"sizes"'],
    [400, error("The model 'x' does not exist.", 'model_not_found'), 'engine-unavailable', '"model"'],
    [400, error('Something else.'), 'engine-refused', 'Something else.'],
    [
      401,
      error('Incorrect API key provided: sk-secret-0001.', 'invalid_api_key'),
      'engine-unavailable',
      '***',
    ],
    [403, error('Not allowed.'), 'engine-unavailable', '"key"'],
    [404, error('Not found.'), 'engine-unavailable', '"url"'],
    [429, error('No quota.', 'insufficient_quota', 'insufficient_quota'), 'engine-unavailable', 'credit'],
    [500, error('The server had an error.', null, 'server_error'), 'engine-unavailable', 'had an error'],
    [500, { error: 'generate_image returned no results' }, 'engine-unavailable', 'no results'],
    [307, '', 'engine-unavailable', 'leads elsewhere'],
  ])('with HTTP %i %j: %s, in words, after one call', async (status, body, failure, said) => {
    const { error: thrown, asked } = await ran(answers(status, body))
    expect(thrown).toMatchObject({ failure, message: words(said) })
    expect(String(thrown)).not.toContain('sk-secret')
    expect(asked).toBe(1)
  })
})

describe('a server that has no time', () => {
  it.each([429, 503])('with HTTP %i is asked again, after the pause it wants', async (status) => {
    const busy: Instead = (_heard, response, nth) =>
      nth < 3
        ? says(response, status, error('slow down', 'rate_limit_exceeded'), { 'retry-after': '2' })
        : undefined
    expect(await ran(busy)).toEqual({ error: null, asked: 3 })
  })

  it('for good sends the task elsewhere', async () => {
    const { error: thrown, asked } = await ran(answers(429, error('slow down')))
    expect(thrown).toMatchObject({ failure: 'engine-unavailable', message: words('slow down') })
    expect(asked).toBe(7)
  })
})

describe('a lost answer', () => {
  const halfAnswer = (_heard: unknown, response: Response): true => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"data":[')
    setTimeout(() => response.destroy(), 5)
    return true
  }
  const halfStream = (_heard: unknown, response: Response): true => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end('data: {"type":"image_generation.partial_image","b64_json":""}\n\n')
    return true
  }
  const pages: readonly (readonly [string, Instead])[] = [
    ['a cut connection', (_heard, response) => response.destroy()],
    ['half an answer', halfAnswer],
    ['a page of a gateway', answers(502, '<html>Bad Gateway</html>')],
    ['a timeout of a gateway', answers(504, '')],
    ['something that is no JSON', answers(200, 'OK')],
    ['an answer without pictures', answers(200, { data: [] })],
    ['a stream without its end', halfStream],
  ]

  it.each(pages)('%s is never sent again where it costs', async (_what, instead) => {
    const { error: thrown, asked } = await ran(instead)
    expect(thrown).toMatchObject({ failure: 'may-have-run' })
    expect(asked).toBe(1)
  })

  it.each(pages)('%s of a server of one’s own lets the task be tried again', async (_what, instead) => {
    const { error: thrown, asked } = await ran(instead, { profile: 'localai' })
    expect(thrown).toMatchObject({ failure: 'engine-crashed' })
    expect(asked).toBe(1)
  })

  it('one that takes too long counts as lost', async () => {
    const { error: thrown } = await ran(() => true, { callSeconds: 1 })
    expect(thrown).toMatchObject({ failure: 'may-have-run', message: words('too long') })
  })

  it('of one call ends the others', async () => {
    const { error: thrown, asked } = await ran(
      (_heard, response, nth) => (nth === 1 ? response.destroy() : true),
      { batch: 1 },
    )
    expect(thrown).toMatchObject({ failure: 'may-have-run' })
    expect(asked).toBeLessThanOrEqual(4)
  })
})

describe('other things that go wrong', () => {
  it('nobody listens: the task goes elsewhere, for nothing was sent', async () => {
    const server = await openTestServer()
    await server[Symbol.asyncDispose]()
    const instance = anInstance(anAccount(server.url))
    await expect(resultOf(instance.run(aJob(), never()))).rejects.toMatchObject({
      failure: 'engine-unavailable',
      message: words('ECONNREFUSED'),
    })
    await expect(instance.health!()).rejects.toMatchObject({ failure: 'engine-unavailable' })
    await instance.close()
  })

  it('one refused picture of four is asked for once more', async () => {
    const refused: Instead = (_heard, response, nth) =>
      nth === 2 ? says(response, 400, error('Blocked.', 'moderation_blocked')) : undefined
    expect(await ran(refused, { batch: 1 })).toEqual({ error: null, asked: 5 })
  })

  it('bytes that are no picture are no result', async () => {
    const data = [1, 2, 3, 4].map(() => ({ b64_json: Buffer.from('<svg/>').toString('base64') }))
    const { error: thrown } = await ran(answers(200, { data }))
    expect(thrown).toMatchObject({ failure: 'picture-unreadable' })
  })

  it('an error within a stream is the server’s own', async () => {
    const { error: thrown } = await ran(
      (_heard, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        return response.end(
          `data: ${JSON.stringify({ type: 'error', ...error('Blocked.', 'moderation_blocked') })}\n\n`,
        )
      },
      { partialImages: 1 },
    )
    expect(thrown).toMatchObject({ failure: 'engine-refused', message: words('Blocked.') })
  })
})

describe('health', () => {
  it.each([
    [200, { data: [] }, true],
    [404, 'no such route', true],
    [401, error('wrong key'), false],
    [502, '', false],
  ])('HTTP %i at the list of models: %s %s', async (status, body, isGood) => {
    await using server = await openTestServer({ instead: answers(status, body) })
    const instance = anInstance(anAccount(server.url))
    const checked = instance.health!().then(
      () => true,
      () => false,
    )
    expect(await checked).toBe(isGood)
    await instance.close()
  })
})
