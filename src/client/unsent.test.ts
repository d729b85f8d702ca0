import { describe, expect, it } from 'vitest'
import { causeOf, isUnsent, pauseIn } from './unsent.ts'

const coded = (code: string) => Object.assign(new Error('it failed'), { code })
const wrapping = (cause: unknown) => new TypeError('fetch failed', { cause })

describe('a request that failed', () => {
  it.each([
    ['a refused connection', coded('ECONNREFUSED')],
    ['a name that nobody knows', wrapping(coded('ENOTFOUND'))],
    ['a certificate nobody trusts', wrapping(coded('DEPTH_ZERO_SELF_SIGNED_CERT'))],
    [
      'two addresses that both refuse',
      wrapping(new AggregateError([coded('ECONNREFUSED'), coded('EHOSTUNREACH')])),
    ],
    ['a blocked port', wrapping(new Error('bad port'))],
  ])('was not sent: %s', (_, error) => expect(isUnsent(error)).toBe(true))

  it.each([
    ['a connection that broke', wrapping(coded('ECONNRESET'))],
    ['an answer that never came', wrapping(coded('UND_ERR_HEADERS_TIMEOUT'))],
    ['one of two addresses', new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')])],
    ['no address at all', new AggregateError([])],
    ['what a browser says', new TypeError('Failed to fetch')],
    ['no error', 'ECONNREFUSED'],
  ])('may have been sent: %s', (_, error) => expect(isUnsent(error)).toBe(false))

  it('is refused as unsent where fetch blocks the port', async () => {
    const error: unknown = await fetch('http://127.0.0.1:1/').catch((reason: unknown) => reason)
    expect([isUnsent(error), causeOf(error)]).toEqual([true, 'bad port'])
  })

  it('tells its innermost code, or words where there is none', () => {
    expect(causeOf(wrapping(new AggregateError([coded('ECONNREFUSED')])))).toBe('ECONNREFUSED')
    expect(causeOf(wrapping(new Error('no luck')))).toBe('no luck')
    expect(causeOf('cancel')).toBe('cancel')
  })
})

it.each([
  [null, null],
  ['3', 3_000],
  [' 10 ', 10_000],
  ['Wed, 21 Oct 2026 07:28:00 GMT', null],
  ['-1', null],
])('Retry-After %j asks for a pause of %j ms', (header, pause) => expect(pauseIn(header)).toBe(pause))
