import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { buildConnector } from 'undici'
import { judgeHost, type ReachRules } from './addresses.ts'
import { portOf } from './link.ts'
import { ReachError } from './reach-error.ts'

/** Longest wait for a connection to one address. Milliseconds. */
const CONNECT_MS = 5_000

/** All addresses of a host name, the best first. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

/** Opens a connection to an address, as undici asks for it. */
export type Connect = buildConnector.connector

export interface GuardOptions extends ReachRules {
  readonly resolve?: Resolve
  readonly connect?: Connect
}

/** An error, or a socket. */
type Outcome = Parameters<buildConnector.Callback>

/**
 * The only way out of the server: a connector that looks up a host once, judges all its addresses, and connects to
 * one of those it has judged. A name whose address changes between the look and the connection gains nothing.
 */
export function guardedConnect(options: GuardOptions): Connect {
  const { resolve = resolveByOs, connect = buildConnector({ timeout: CONNECT_MS, allowH2: false }) } = options

  async function open(wanted: buildConnector.Options, address: string): Promise<Outcome> {
    try {
      return await new Promise((done) => {
        connect({ ...wanted, hostname: address }, (...outcome) => done(outcome))
      })
    } catch (error) {
      // Node throws at once for what it cannot even try, and always an error.
      return [error as Error, null]
    }
  }

  async function reach(wanted: buildConnector.Options): Promise<Outcome> {
    const { protocol, hostname, host = hostname } = wanted
    const link = new URL(`${protocol}//${host}`)
    const addresses = isIP(hostname) === 0 ? await resolve(hostname).catch(() => []) : [hostname]
    const cause = judgeHost({ hostname, port: portOf(link) }, addresses, options)
    if (cause !== null) return [new ReachError('refused-address', link.href, cause), null]
    let outcome: Outcome = [new ReachError('unresolvable', link.href, 'its host name has no address'), null]
    for (const address of addresses) {
      outcome = await open(wanted, address)
      if (outcome[0] === null) break
    }
    return outcome
  }

  return async (wanted, callback) => callback(...(await reach(wanted)))
}

async function resolveByOs(hostname: string): Promise<readonly string[]> {
  const found = await lookup(hostname, { all: true })
  return found.map(({ address }) => address)
}
