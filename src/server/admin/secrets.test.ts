import { Type } from 'typebox'
import { describe, expect, it } from 'vitest'
import { findPlainSecret, HIDDEN, withoutSecrets } from './secrets.ts'

describe('a secret in clear', () => {
  it.each([
    ['apiKey', { apiKey: 'sesame' }],
    ['key', { key: 'sesame' }],
    ['access_token', { access_token: 'sesame' }],
    ['headers.Authorization', { headers: { Authorization: 'Bearer sesame' } }],
    ['credentials.user', { credentials: { user: 'ann' } }],
    ['upstreams.password', { upstreams: [{ password: 'sesame' }] }],
    ['url', { url: 'https://ann:sesame@far.example/mj' }],
  ])('is found at %s', (path, row) => {
    expect(findPlainSecret(row, null)).toBe(path)
    expect(JSON.stringify(withoutSecrets(row, null))).not.toMatch(/sesame|ann/)
  })

  it('is found where the schema of the engine marks one', () => {
    const schema = Type.Object({ pin: Type.String({ writeOnly: true }), name: Type.String() })
    expect(findPlainSecret({ name: 'x', pin: '1234' }, schema)).toBe('pin')
    expect(withoutSecrets({ name: 'x', pin: '1234' }, schema)).toEqual({ name: 'x', pin: HIDDEN })
  })
})

it.each([
  ['a secret that is only named', { apiKey: 'env:KEY', token: 'file:/run/token' }],
  [
    'no secret at all',
    { url: 'https://far.example/mj', maxTokens: 100, keyframes: 'all', list: ['a', 1, null] },
  ],
  ['an empty one', { apiKey: '' }],
])('%s may stand as it is', (_, row) => {
  expect(findPlainSecret(row, null)).toBeNull()
  expect(withoutSecrets(row, null)).toEqual(row)
})
