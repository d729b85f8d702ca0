/** Connections through a proxy: the tunnel is dug here, TLS to the host at its far end is undici's own. */
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { SocksClient } from 'socks'
import { buildConnector } from 'undici'
import type { Connect } from './guard.ts'
import { portOf } from './link.ts'
import { ReachError } from './reach-error.ts'

/** Longest wait until a tunnel is open. Milliseconds. */
const TUNNEL_MS = 15_000

/** A socket, or why there is none. */
type Outcome = readonly [null, Socket] | readonly [Error, null]

/** The code of a connection that nobody took: it tells whoever asked that nothing has been sent. */
const NOTHING_SENT = { code: 'ECONNREFUSED' }

/** What a tunnel leads to: a host name is looked up by the proxy. */
interface Destination {
  readonly host: string
  readonly port: number
}

/**
 * A connector that reaches every host through one proxy: `http:` and `https:` ones by CONNECT (RFC 9110, 9.3.6),
 * `socks5:` ones by RFC 1928. A name and password in the address are given to the proxy and to nobody else.
 */
export function proxyConnect(address: string): Connect {
  const proxy = new URL(address)
  const connect = buildConnector({ timeout: TUNNEL_MS, allowH2: false })
  const dig = proxy.protocol.startsWith('socks') ? socksTunnel : connectTunnel

  async function reach(wanted: buildConnector.Options): Promise<Outcome> {
    const link = new URL(`${wanted.protocol}//${wanted.host ?? wanted.hostname}`)
    try {
      return [null, await dig(proxy, { host: bare(wanted.hostname), port: portOf(link) })]
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const said = `the proxy ${proxy.host} says: ${reason}`
      return [
        Object.assign(new ReachError('unreachable', link.href, said, { cause: error }), NOTHING_SENT),
        null,
      ]
    }
  }

  return async (wanted, callback) => {
    const [error, httpSocket] = await reach(wanted)
    if (error !== null) return callback(error, null)
    return wanted.protocol === 'https:'
      ? connect({ ...wanted, httpSocket }, callback)
      : callback(null, httpSocket)
  }
}

/** An IPv6 address without the brackets it has in a URL. */
const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1')

const decoded = (text: string): string => decodeURIComponent(text)

function connectTunnel(proxy: URL, { host, port }: Destination): Promise<Socket> {
  const path = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const login = `${decoded(proxy.username)}:${decoded(proxy.password)}`
  const headers = {
    host: path,
    ...(login !== ':' && { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` }),
  }
  const ask = proxy.protocol === 'https:' ? httpsRequest : httpRequest
  const request = ask({
    host: bare(proxy.hostname),
    port: portOf(proxy),
    method: 'CONNECT',
    path,
    headers,
    agent: false,
    timeout: TUNNEL_MS,
  })
  return new Promise((resolve, reject) => {
    request
      .once('connect', ({ statusCode }, socket, head) => {
        if (statusCode === 200 && head.length === 0) return resolve(socket as Socket)
        socket.destroy()
        reject(new Error(statusCode === 200 ? 'bytes before the tunnel was used' : `status ${statusCode}`))
      })
      .once('response', ({ statusCode }) => {
        request.destroy()
        reject(new Error(`status ${statusCode}`))
      })
      .once('timeout', () => request.destroy(new Error('nothing, for too long')))
      .once('error', reject)
      .end()
  })
}

async function socksTunnel(proxy: URL, destination: Destination): Promise<Socket> {
  const { socket } = await SocksClient.createConnection({
    proxy: {
      host: bare(proxy.hostname),
      port: Number(proxy.port || 1080),
      type: 5,
      ...(proxy.username !== '' && { userId: decoded(proxy.username), password: decoded(proxy.password) }),
    },
    command: 'connect',
    destination,
    timeout: TUNNEL_MS,
  })
  return socket
}
