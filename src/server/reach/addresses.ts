/**
 * Which addresses the server may be sent to by a caller: those of the public internet, and what its operator allows
 * besides. Decisions only; nothing here resolves or connects.
 */
import ipaddr from 'ipaddr.js'

/** What the operator says about reaching out. */
export interface ReachRules {
  /** Reachable although not public: addresses, CIDRs, host names, `*.suffix`. */
  readonly allowHosts: readonly string[]
  /** Empty: any. */
  readonly fetchPorts: readonly number[]
}

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Cidr = [Address, number]

/** All of IPv6 that is given out for the public internet (IANA, "IPv6 Global Unicast Address Assignments"). */
const PUBLIC_IPV6 = cidr('2000::/3')
/** The one NAT64 prefix that everybody reads alike: its last 32 bits are an IPv4 address (RFC 6052, 2.1). */
const NAT64 = cidr('64:ff9b::/96')
/** Looks public, yet answers with a virtual machine's own secrets (Microsoft, "What is IP address 168.63.129.16?"). */
const AZURE_HOST = cidr('168.63.129.16/32')

/** How the ranges that are not public are called; any other is reserved. */
const RANGE_WORDS: Readonly<Record<string, string>> = {
  loopback: 'a loopback address',
  private: 'a private address',
  linkLocal: 'a link-local address',
  uniqueLocal: 'a private address',
  carrierGradeNat: 'an address inside a carrier',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
  unspecified: 'no address of a host',
}

const HOW_TO_ALLOW = 'to allow it, add it to ATELIER_ALLOW_HOSTS'

/**
 * Why this address may not be reached, in words; null when it may. An address is judged as the operating system
 * would read it: `0x7f.1` is loopback, `::ffff:10.0.0.1` is private.
 */
export function judge(address: string, port: number, rules: ReachRules): string | null {
  const closed = judgePort(port, rules)
  if (closed !== null) return closed
  const parsed = parse(address)
  if (!parsed) return `"${address}" is not an IP address`
  if (rules.allowHosts.some((entry) => covers(entry, parsed))) return null
  const words = oddity(parsed)
  return words === null ? null : `${address} is ${words}; ${HOW_TO_ALLOW}`
}

function judgePort(port: number, { fetchPorts }: ReachRules): string | null {
  if (fetchPorts.length === 0 || fetchPorts.includes(port)) return null
  return `port ${port} is not open; to open it, add it to ATELIER_FETCH_PORTS`
}

/**
 * Why a host may not be reached at any of its addresses, in words; null when it may. One bad address speaks against
 * all: a name that leads inside as well as outside is a trap or a mistake.
 */
export function judgeHost(
  { hostname, port }: { readonly hostname: string; readonly port: number },
  addresses: readonly string[],
  rules: ReachRules,
): string | null {
  const closed = judgePort(port, rules)
  if (closed !== null || isAllowedName(hostname, rules)) return closed
  return addresses.map((address) => judge(address, port, rules)).find((cause) => cause !== null) ?? null
}

/**
 * The addresses of a URL's host that are known without asking anybody: those of a literal, and of `localhost`, which
 * is loopback by definition (RFC 6761, 6.3). Null for a name that must be looked up.
 */
export function knownAddresses(host: string): readonly string[] | null {
  const name = plainName(host)
  if (ipaddr.isValid(name)) return [name]
  return name === 'localhost' || name.endsWith('.localhost') ? ['127.0.0.1', '::1'] : null
}

/** Whether the operator allows a host by its name, whatever addresses it has. */
function isAllowedName(host: string, { allowHosts }: ReachRules): boolean {
  const name = plainName(host)
  if (ipaddr.isValid(name)) return false
  return allowHosts
    .map(plainName)
    .some((entry) => (entry.startsWith('*.') ? name.endsWith(entry.slice(1)) : entry === name))
}

/** A host without the spellings that mean nothing: case, the brackets of IPv6, the dot of the DNS root. */
function plainName(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

function cidr(text: string): Cidr {
  return ipaddr.parseCIDR(text)
}

/** Null for what is no address, or carries a zone: a caller has no business to choose an interface. */
function parse(address: string): Address | null {
  if (!ipaddr.isValid(address) || address.includes('%')) return null
  // The library takes `::8.8.8.8` for another spelling of `::ffff:8.8.8.8`, which it is not.
  return ipaddr.parse(address.replace(/^::(?=\d+\.)/, '::0:'))
}

/** The IPv4 address that an IPv6 one stands for; any other address itself. */
function embedded(address: Address): Address {
  if (address.kind() === 'ipv4') return address
  // `kind` has just said so; the library's types do not tell them apart by it.
  const ipv6 = address as ipaddr.IPv6
  if (ipv6.isIPv4MappedAddress()) return ipv6.toIPv4Address()
  return isIn(ipv6, NAT64) ? new ipaddr.IPv4(ipv6.toByteArray().slice(12)) : ipv6
}

/** What keeps an address out of the public internet; null for a public one. */
function oddity(address: Address): string | null {
  const meant = embedded(address)
  const range = meant.range()
  if (isIn(meant, AZURE_HOST)) return 'the address of a cloud platform'
  const isPublic = range === 'unicast' && (meant.kind() === 'ipv4' || isIn(meant, PUBLIC_IPV6))
  return isPublic ? null : (RANGE_WORDS[range] ?? 'a reserved address')
}

const isIn = (address: Address, [network, bits]: Cidr): boolean =>
  address.kind() === network.kind() && address.match(network, bits)

function covers(entry: string, address: Address): boolean {
  const network = networkOf(plainName(entry))
  return network !== null && (isIn(address, network) || isIn(embedded(address), network))
}

function networkOf(entry: string): Cidr | null {
  if (ipaddr.isValidCIDR(entry)) return cidr(entry)
  const address = parse(entry)
  return address && [address, address.kind() === 'ipv4' ? 32 : 128]
}
