import { describe, expect, it } from 'vitest'
import { checkHook } from './check-hook.ts'

const closed = { allowHosts: [], fetchPorts: [] }
const open = { allowHosts: ['localhost', '192.168.0.0/16'], fetchPorts: [] }

describe('checking a webhook address at submit', () => {
  it.each([
    'https://example.com/hook',
    'http://example.com:8080/hook?token=1',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/x',
    `https://example.com/${'x'.repeat(1_900)}`,
  ])('takes %s', (url) => {
    expect(checkHook(url, closed)).toBeNull()
  })

  it.each([
    ['not a url', 'not a URL'],
    ['/hook', 'not a URL'],
    ['http://', 'not a URL'],
    ['ftp://example.com/', 'ftp:'],
    ['file:///etc/passwd', 'file:'],
    ['javascript:alert(1)', 'javascript:'],
    ['https://user:pass@example.com/', 'user name or password'],
    ['http://127.0.0.1/hook', 'loopback'],
    ['http://2130706433/hook', 'loopback'],
    ['http://0x7f.1/hook', 'loopback'],
    ['http://①②⑦.0.0.1/hook', 'loopback'],
    ['http://[::1]/hook', 'loopback'],
    ['http://[::ffff:10.0.0.1]/hook', 'private'],
    ['http://169.254.169.254/latest/meta-data', 'link-local'],
    ['http://localhost:3000/hook', 'loopback'],
    ['http://app.localhost/hook', 'loopback'],
    [`https://example.com/${'x'.repeat(2_000)}`, '2020 characters'],
  ])('refuses %s', (url, word) => {
    expect(checkHook(url, closed)).toContain(word)
  })

  it('takes what the operator allows', () => {
    expect(checkHook('http://localhost:3000/hook', open)).toBeNull()
    expect(checkHook('http://192.168.1.5/hook', open)).toBeNull()
    expect(checkHook('http://10.0.0.1/hook', open)).toContain('private')
  })

  it('asks for an open port, by number or by scheme', () => {
    const rules = { allowHosts: [], fetchPorts: [443] }
    expect(checkHook('https://example.com/', rules)).toBeNull()
    expect(checkHook('http://example.com/', rules)).toContain('port 80')
    expect(checkHook('https://example.com:8443/', rules)).toContain('port 8443')
  })
})
