import { describe, expect, it } from 'vitest'
import { judge, judgeHost, knownAddresses, type ReachRules } from './addresses.ts'

const closed: ReachRules = { allowHosts: [], fetchPorts: [] }

const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '134744072', // 8.8.8.8
  '0x08080808',
  '010.8.8.8', // octal: 8.8.8.8
  '8.526344', // 8.8.8.8
  '2001:4860:4860::8888',
  '2606:4700:4700::1111',
  '::ffff:8.8.8.8',
  '64:ff9b::8.8.8.8',
]

const REFUSED: readonly [string, string][] = [
  ['127.0.0.1', 'loopback'],
  ['127.255.255.255', 'loopback'],
  ['2130706433', 'loopback'],
  ['0x7f000001', 'loopback'],
  ['017700000001', 'loopback'],
  ['0x7f.1', 'loopback'],
  ['0177.0.0.01', 'loopback'],
  ['127.1', 'loopback'],
  ['::1', 'loopback'],
  ['0:0:0:0:0:0:0:1', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::FFFF:7F00:1', 'loopback'],
  ['64:ff9b::127.0.0.1', 'loopback'],
  ['10.0.0.0', 'private'],
  ['10.255.255.255', 'private'],
  ['172.16.0.0', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.0.1', 'private'],
  ['3232235521', 'private'], // 192.168.0.1
  ['012.1', 'private'], // 10.0.0.1
  ['::ffff:10.0.0.1', 'private'],
  ['64:ff9b::c0a8:1', 'private'],
  ['fc00::1', 'private'],
  ['fd00:ec2::254', 'private'],
  ['169.254.0.1', 'link-local'],
  ['169.254.169.254', 'link-local'],
  ['0xa9fea9fe', 'link-local'], // 169.254.169.254
  ['::ffff:169.254.169.254', 'link-local'],
  ['64:ff9b::a9fe:a9fe', 'link-local'],
  ['fe80::1', 'link-local'],
  ['febf:ffff::1', 'link-local'],
  ['100.64.0.0', 'carrier'],
  ['100.100.100.200', 'carrier'],
  ['100.127.255.255', 'carrier'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.255', 'multicast'],
  ['ff02::1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['0.0.0.0', 'no address of a host'],
  ['0', 'no address of a host'],
  ['0.1.2.3', 'no address of a host'],
  ['::', 'no address of a host'],
  ['192.0.0.192', 'reserved'],
  ['192.0.2.1', 'reserved'], // documentation
  ['198.51.100.7', 'reserved'],
  ['203.0.113.7', 'reserved'],
  ['198.18.0.1', 'reserved'], // benchmarking
  ['198.19.255.255', 'reserved'],
  ['192.88.99.1', 'reserved'], // 6to4 relays
  ['240.0.0.1', 'reserved'],
  ['::7f00:1', 'reserved'], // IPv4-compatible
  ['::8.8.8.8', 'reserved'],
  ['::ffff:0:8.8.8.8', 'reserved'], // translated
  ['64:ff9b:1::8.8.8.8', 'reserved'], // NAT64 of somebody's own
  ['2002:7f00:1::1', 'reserved'], // 6to4
  ['2002:808:808::1', 'reserved'],
  ['2001:0:7f00:1::', 'reserved'], // Teredo
  ['2001:db8::1', 'reserved'], // documentation
  ['3fff::1', 'reserved'],
  ['2001:2::1', 'reserved'], // benchmarking
  ['fec0::1', 'reserved'], // site-local
  ['100::1', 'reserved'], // discard
  ['4000::1', 'reserved'], // given to nobody
  ['168.63.129.16', 'cloud platform'],
  ['fe80::1%eth0', 'not an IP address'],
  ['2606:4700:4700::1111%1', 'not an IP address'],
  ['', 'not an IP address'],
  ['08.8.8.8', 'not an IP address'],
  ['256.1.1.1', 'not an IP address'],
  ['1.2.3.4.5', 'not an IP address'],
  ['4294967296', 'not an IP address'],
  ['8.8.8.8 ', 'not an IP address'],
  ['8.8.8.8\0', 'not an IP address'],
  ['example.com', 'not an IP address'],
]

describe('judging an address', () => {
  it.each(PUBLIC)('lets %s through: it is public', (address) => {
    expect(judge(address, 443, closed)).toBeNull()
  })

  it.each(REFUSED)('refuses %j: %s', (address, word) => {
    expect(judge(address, 443, closed)).toContain(word)
  })

  it('says what to do about a refusal', () => {
    expect(judge('10.0.0.1', 80, closed)).toBe(
      '10.0.0.1 is a private address; to allow it, add it to ATELIER_ALLOW_HOSTS',
    )
  })
})

describe('what the operator allows', () => {
  const rows: readonly [string, string, boolean][] = [
    ['10.0.0.1', '10.0.0.1', true],
    ['10.0.0.1', '10.0.0.2', false],
    ['10.0.0.0/8', '10.9.8.7', true],
    ['10.0.0.0/8', '11.0.0.1', true], // public anyway
    ['10.0.0.0/8', '192.168.0.1', false],
    ['10.0.0.0/8', '::ffff:10.0.0.1', true],
    ['10.0.0.0/8', '64:ff9b::10.0.0.1', true],
    ['10.0.0.0/8', '167772161', true], // 10.0.0.1
    ['127.0.0.1', '127.0.0.2', false],
    ['127.0.0.1', '::1', false],
    ['::1', '::1', true],
    ['[::1]', '::1', true],
    ['fd00::/8', 'fd12::1', true],
    ['fd00::/8', 'fc12::1', false],
    ['0.0.0.0/0', 'fd12::1', false],
    ['::/0', '10.0.0.1', false],
    ['2002::/16', '2002:7f00:1::1', true],
    ['fe80::/10', 'fe80::1%eth0', false],
    ['10.0.0.1/99', '10.0.0.1', false],
    ['gpu.lan', '10.0.0.1', false],
  ]

  it.each(rows)('with %s, %s is reachable: %s', (entry, address, isReachable) => {
    expect(judge(address, 80, { allowHosts: [entry], fetchPorts: [] }) === null).toBe(isReachable)
  })

  const names: readonly [string, string, boolean][] = [
    ['gpu.lan', 'gpu.lan', true],
    ['gpu.lan', 'GPU.LAN.', true],
    ['GPU.lan.', 'gpu.lan', true],
    ['gpu.lan', 'evil-gpu.lan', false],
    ['gpu.lan', 'gpu.lan.evil.example', false],
    ['*.lan', 'gpu.lan', true],
    ['*.lan', 'a.b.lan', true],
    ['*.lan', 'lan', false],
    ['*.lan', 'evillan', false],
    ['*.1', '10.0.0.1', false],
    ['10.0.0.0/8', 'any.example', true],
  ]

  it.each(names)('with %s, the host %s may be at 10.0.0.1: %s', (entry, hostname, isReachable) => {
    const rules = { allowHosts: [entry], fetchPorts: [] }
    expect(judgeHost({ hostname, port: 80 }, ['10.0.0.1'], rules) === null).toBe(isReachable)
  })

  it('opens the listed ports alone, to allowed hosts too', () => {
    const rules = { allowHosts: ['gpu.lan', '10.0.0.1'], fetchPorts: [80, 443] }
    expect(judge('8.8.8.8', 443, rules)).toBeNull()
    expect(judge('8.8.8.8', 22, rules)).toContain('ATELIER_FETCH_PORTS')
    expect(judge('10.0.0.1', 22, rules)).toContain('port 22')
    expect(judgeHost({ hostname: 'gpu.lan', port: 22 }, ['10.0.0.2'], rules)).toContain('port 22')
    expect(judgeHost({ hostname: 'gpu.lan', port: 80 }, ['10.0.0.2'], rules)).toBeNull()
  })
})

describe('judging a host', () => {
  it('refuses it when one of its addresses is bad', () => {
    const host = { hostname: 'rebound.example', port: 80 }
    expect(judgeHost(host, ['8.8.8.8', '10.0.0.1'], closed)).toContain('10.0.0.1 is a private address')
    expect(judgeHost(host, ['8.8.8.8', '1.1.1.1'], closed)).toBeNull()
  })

  it.each([
    ['10.0.0.1', ['10.0.0.1']],
    ['[::1]', ['::1']],
    ['localhost', ['127.0.0.1', '::1']],
    ['LOCALHOST.', ['127.0.0.1', '::1']],
    ['app.localhost', ['127.0.0.1', '::1']],
    ['example.com', null],
    ['notlocalhost', null],
  ])('knows the addresses of %s without a look-up: %j', (hostname, addresses) => {
    expect(knownAddresses(hostname)).toEqual(addresses)
  })
})
