import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createAuth, type Auth } from './auth.ts'
import { aKey } from './testing.ts'

const nameOf = (auth: Auth, headers: IncomingHttpHeaders, socket = new Socket()) => {
  const answer = auth({ headers, socket })
  return typeof answer === 'string' ? answer : answer.name
}

describe('with keys', () => {
  const auth = createAuth([aKey('k1', 'alice'), aKey('k2', 'alice'), aKey('k3', 'bob')])

  it.each([
    ['Authorization: Bearer K', { authorization: 'Bearer k1' }],
    ['Authorization: bearer K', { authorization: 'bearer  k1' }],
    ['Authorization: K', { authorization: 'k1' }],
    ['mj-api-secret: K', { 'mj-api-secret': 'k1' }],
    ['mj-api-secret: Bearer K', { 'mj-api-secret': 'Bearer k1' }],
    ['another key of the same owner', { authorization: 'Bearer k2' }],
  ])('takes %s', (_, headers) => expect(nameOf(auth, headers)).toBe('alice'))

  it('asks for a key where none is sent', () => {
    expect(nameOf(auth, {})).toBe('key-missing')
    expect(nameOf(auth, { authorization: 'Bearer ' })).toBe('key-missing')
  })

  it('refuses a key that nobody has, and a hash sent as a key', () => {
    expect(nameOf(auth, { authorization: 'Bearer k4' })).toBe('key-unknown')
    expect(nameOf(auth, { authorization: createHash('sha256').update('k1').digest('hex') })).toBe(
      'key-unknown',
    )
  })

  it('takes the good one of two, for relays fill the other header with their own', () => {
    expect(nameOf(auth, { authorization: 'midjourney-proxy', 'mj-api-secret': 'k3' })).toBe('bob')
  })

  it('reads a key beyond ASCII by its bytes', () => {
    const sent = Buffer.from('schlüssel').toString('latin1')
    expect(nameOf(createAuth([aKey('schlüssel', 'carol')]), { authorization: sent })).toBe('carol')
  })

  it('remembers what a connection showed, and looks again at anything else', () => {
    const socket = new Socket()
    expect(nameOf(auth, { authorization: 'Bearer k1' }, socket)).toBe('alice')
    expect(nameOf(auth, { authorization: 'Bearer k1' }, socket)).toBe('alice')
    expect(nameOf(auth, { authorization: 'Bearer k3' }, socket)).toBe('bob')
    expect(nameOf(auth, { authorization: 'Bearer k4' }, socket)).toBe('key-unknown')
    expect(nameOf(auth, {}, socket)).toBe('key-missing')
    expect(nameOf(auth, { 'mj-api-secret': 'k1' }, socket)).toBe('alice')
  })
})

it('without keys everyone is local, whatever key is sent', () => {
  expect(nameOf(createAuth([]), {})).toBe('local')
  expect(nameOf(createAuth([]), { authorization: 'Bearer anything' })).toBe('local')
})
