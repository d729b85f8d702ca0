import { describe, expect, it } from 'vitest'
import { ImagineBody, IdsBody } from '../actions/bodies.ts'
import { parseJson, readerOf } from './json-body.ts'

const parse = (text: string) => parseJson(Buffer.from(text))
const read = readerOf(ImagineBody)

/** The words of the refusal. */
const problem = (value: unknown) => {
  const answer = read(value)
  return 'error' in answer ? answer.error.message : 'none'
}

describe('parsing', () => {
  it('takes any JSON, with or without a byte order mark', () => {
    expect(parse('{"a":[1,"é"]}')).toEqual({ a: [1, 'é'] })
    expect(parse('\uFEFF {"a":1}')).toEqual({ a: 1 })
    expect(parse('null')).toBeNull()
  })

  it('sees nothing in an empty body', () => {
    expect(parse('')).toBeUndefined()
    expect(parse(' \r\n')).toBeUndefined()
  })

  it.each(['{', '{"a":}', "{'a':1}", '{"prompt":"a"} x', 'prompt=a', 'undefined', '\0'])(
    'refuses %j',
    (text) => {
      expect(() => parse(text)).toThrow(/^The body is not JSON \(/)
    },
  )

  it('says where it broke without repeating the body', () => {
    expect(() => parse(`{"base64Array":["${'A'.repeat(5000)}"`)).toThrow(/^.{1,160}$/)
    expect(() => parse('prompt=a-secret-word')).not.toThrow(/secret/)
  })
})

describe('reading', () => {
  it('counts explicit nulls as absent, at the top and inside accountFilter', () => {
    const body = {
      prompt: 'a',
      state: null,
      base64Array: null,
      accountFilter: { modes: null, instanceId: 'x' },
    }
    expect(read(body)).toEqual({ value: { prompt: 'a', accountFilter: { instanceId: 'x' } } })
  })

  it('drops keys that it does not know', () => {
    expect(read({ prompt: 'a', ar: '1:1', accountFilter: { seed: 1 } })).toEqual({
      value: { prompt: 'a', accountFilter: {} },
    })
  })

  it('takes no body, and a body of null, for an empty one', () => {
    expect(read(undefined)).toEqual({ value: {} })
    expect(read(null)).toEqual({ value: {} })
  })

  it('is not fooled by keys that reach for prototypes', () => {
    const body = parse(
      '{"__proto__":{"prompt":"evil"},"constructor":1,"accountFilter":{"__proto__":{"remix":true}}}',
    )
    expect(read(body)).toEqual({ value: { accountFilter: {} } })
    expect(({} as Record<string, unknown>)['prompt']).toBeUndefined()
  })

  it('is not troubled by depth or size of what it does not know', () => {
    const deep = `{"prompt":"a","x":${'['.repeat(200_000)}${']'.repeat(200_000)},"y":1e999}`
    expect(read(parse(deep))).toEqual({ value: { prompt: 'a' } })
  })

  it.each([
    [[], 'body is array; wanted object.'],
    ['text', 'body is "text"; wanted object.'],
    [{ prompt: 5 }, 'prompt is 5; wanted string.'],
    [{ prompt: Infinity }, 'prompt is Infinity; wanted string.'],
    [{ prompt: {} }, 'prompt is object; wanted string.'],
    [{ state: 'x'.repeat(50), prompt: true }, 'prompt is true; wanted string.'],
    [{ base64Array: 'data:' }, 'base64Array is "data:"; wanted array of string.'],
    [{ base64Array: ['a', null] }, 'base64Array[1] is null; wanted string.'],
    [{ botType: 'DALLE' }, 'botType is "DALLE"; wanted "MID_JOURNEY" | "NIJI_JOURNEY" | "mj" | "niji" | "".'],
    [{ accountFilter: 1 }, 'accountFilter is 1; wanted object.'],
    [
      { accountFilter: { modes: ['SLOW'] } },
      'accountFilter.modes[0] is "SLOW"; wanted "FAST" | "RELAX" | "TURBO".',
    ],
    [{ accountFilter: { remix: 'yes' } }, 'accountFilter.remix is "yes"; wanted boolean.'],
  ])('refuses %j with its path, what came and what was wanted', (body, text) => {
    expect(problem(body)).toBe(text)
  })

  it('quotes only the beginning of a long text', () => {
    expect(problem({ botType: 'B'.repeat(5000) })).toMatch(/^botType is "B{40}"…; wanted/)
  })

  it('takes ids as text and as whole numbers', () => {
    const ids = readerOf(IdsBody)
    expect(ids({ ids: ['1', 1_773_314_942_177_684] })).toEqual({
      value: { ids: ['1', 1_773_314_942_177_684] },
    })
    expect(ids({ ids: [1.5] })).toMatchObject({
      error: { message: 'ids[0] is 1.5; wanted string | integer.' },
    })
  })
})
