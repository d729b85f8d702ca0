import { describe, expect, it } from 'vitest'
import { baseOf, isHost, isLoopbackHost } from './address.ts'

it.each([
  'localhost',
  'localhost:8080',
  'LOCALHOST',
  'api.localhost:80',
  '127.0.0.1:8080',
  '127.9.9.9',
  '[::1]:8080',
])('%s is this machine', (host) => expect(isLoopbackHost(host)).toBe(true))

it.each([
  '',
  'example.org',
  'localhost.example.org',
  '127.0.0.1.example.org',
  '0.0.0.0',
  '10.0.0.1',
  'notlocalhost',
  '[::2]',
])('%s is not', (host) => expect(isLoopbackHost(host)).toBe(false))

it('a host holds nothing that could break out of a link or of JSON', () => {
  expect(['a.example', 'my_service:80', '[fe80::1]:80'].every(isHost)).toBe(true)
  expect(['', 'a b', 'a"b', 'a/b', 'a$&b', 'a@b', 'a:port', 'a\u0000'].some(isHost)).toBe(false)
})

describe('the base of links', () => {
  const forwarded = {
    host: '10.0.0.2:80',
    'x-forwarded-host': 'a.example, b.example',
    'x-forwarded-proto': 'https',
  }

  it('is the configured one, whatever the request says', () => {
    expect(baseOf(forwarded, { publicUrl: 'https://p.example', isProxyTrusted: true })).toBe(
      'https://p.example',
    )
  })

  it('is else the host of the request', () => {
    expect(baseOf(forwarded, { publicUrl: null, isProxyTrusted: false })).toBe('http://10.0.0.2:80')
  })

  it('is what a trusted proxy says it was asked for', () => {
    expect(baseOf(forwarded, { publicUrl: null, isProxyTrusted: true })).toBe('https://a.example')
    expect(baseOf({ host: 'c.example' }, { publicUrl: null, isProxyTrusted: true })).toBe('http://c.example')
  })
})
