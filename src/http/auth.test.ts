import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { KeyConfig } from '../config/config.ts'
import { createAuth, isVisitor, type Auth } from './auth.ts'
import { aKey } from './testing.ts'

const nameOf = (auth: Auth, headers: IncomingHttpHeaders, socket = new Socket()) => {
  const answer = auth({ headers, socket })
  return isVisitor(answer) ? answer.owner : answer.name
}

const authOf = (...keys: readonly KeyConfig[]) => createAuth({ keys: () => keys, profile: 'comet' })

describe('with keys', () => {
  const auth = authOf(aKey('k1', 'alice'), aKey('k2', 'alice'), aKey('k3', 'bob'))

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
    expect(nameOf(authOf(aKey('schlüssel', 'carol')), { authorization: sent })).toBe('carol')
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

describe('a key of a dialect', () => {
  const auth = authOf(
    aKey('n', 'new', { profile: 'newapi' }),
    aKey('t', 'true', { profile: 'trueai' }),
    aKey('off', 'gone', { enable: false }),
  )

  it('is answered in that dialect, the others in that of the server', () => {
    const visitor = createAuth({ keys: () => [aKey('k', 'alice')], profile: 'novicezk' })
    expect(auth({ headers: { authorization: 'Bearer n' }, socket: new Socket() })).toMatchObject({
      profile: { name: 'newapi' },
    })
    expect(visitor({ headers: { 'mj-api-secret': 'k' }, socket: new Socket() })).toMatchObject({
      profile: { name: 'novicezk' },
    })
  })

  it.each([
    ['bare', { authorization: 't' }, 'true'],
    ['with Bearer', { authorization: 'Bearer t' }, 'key-spelling'],
    ['bare where Bearer is read', { authorization: 'n' }, 'key-spelling'],
    ['in both headers, of which one counts', { authorization: 'n', 'mj-api-secret': 'n' }, 'new'],
  ])('counts only in the spellings it reads: %s', (_, headers, wanted) => {
    expect(nameOf(auth, headers)).toBe(wanted)
  })

  it('names the spellings that count', () => {
    expect(auth({ headers: { authorization: 'Bearer t' }, socket: new Socket() })).toMatchObject({
      text: {
        en: expect.stringContaining('send it as "Authorization: <key>" / "mj-api-secret: <key>"'),
      },
    })
  })

  it('opens nothing while it is switched off', () => {
    expect(nameOf(auth, { authorization: 'off' })).toBe('key-disabled')
  })
})

it('looks again at a connection once the keys have changed', () => {
  let keys = [aKey('k1', 'alice')]
  const auth = createAuth({ keys: () => keys, profile: 'comet' })
  const socket = new Socket()
  expect(nameOf(auth, { authorization: 'k1' }, socket)).toBe('alice')
  keys = [aKey('k2', 'alice')]
  expect(nameOf(auth, { authorization: 'k1' }, socket)).toBe('key-unknown')
  expect(nameOf(auth, { authorization: 'k2' }, socket)).toBe('alice')
})

it('without keys everyone is local, whatever key is sent', () => {
  expect(nameOf(authOf(), {})).toBe('local')
  expect(nameOf(authOf(), { authorization: 'Bearer anything' })).toBe('local')
})
