/**
 * The way out of one account: to its own upstream freely, to whatever anybody else names through the guard, and either
 * through the account's proxy where it has one.
 */
import { Agent, WebSocket, fetch } from 'undici'
import type { EngineContext, Outbound } from '../../engines/engine.ts'
import { openFetcher, type Fetched, type GetOptions } from './fetcher.ts'
import type { GuardOptions } from './guard.ts'
import { openPictureReader, type PictureReaderContext } from './picture-reader.ts'
import { proxyConnect } from './proxy.ts'

/** What an account says about its way out. */
export interface WayOutOptions {
  /** `http:`, `https:` or `socks5:`; null: none. */
  readonly proxy: string | null
  /** The address of its upstream; null for an engine that has none. */
  readonly url: string | null
}

/** The address of the upstream that an account's options name; an engine that wraps another has its options within. */
export function upstreamOf({ url, inner }: Readonly<Record<string, unknown>>): string | null {
  if (typeof url === 'string') return url
  const isWrapping = typeof inner === 'object' && inner !== null && 'url' in inner
  return isWrapping && typeof inner.url === 'string' ? inner.url : null
}

/** What an engine is lent of it. */
export interface WayOut extends Pick<EngineContext, 'read' | 'outbound' | 'receiver' | 'linkOf'> {
  /** Cuts all connections. */
  close(): Promise<void>
}

export interface WayOutContext extends Omit<PictureReaderContext, 'config'> {
  readonly config: PictureReaderContext['config'] & GuardOptions
}

/** Opens an account's way out. `context.fetcher` serves an account that has neither a proxy nor an upstream. */
export function openWayOut({ proxy, url }: WayOutOptions, context: WayOutContext): WayOut {
  const { blobs, config } = context
  const through = proxy === null ? {} : { connect: proxyConnect(proxy) }
  const agent = new Agent({ ...through, headersTimeout: 0, bodyTimeout: 0 })
  const own = proxy === null ? null : openFetcher({ ...config, ...through })
  const upstream = url === null ? null : URL.parse(url)
  const allowHosts = [...config.allowHosts, ...(upstream ? [upstream.hostname] : [])]
  const trusting = openFetcher({ ...config, ...through, allowHosts, fetchPorts: [] })

  function get(link: string, wanted: GetOptions): Promise<Fetched> {
    const isTrusted = upstream !== null && URL.parse(link)?.origin === upstream.origin
    return (isTrusted ? trusting : (own ?? context.fetcher)).get(link, wanted)
  }

  return {
    outbound: outboundOf(agent),
    read: openPictureReader({ blobs, config, fetcher: { get } }),
    async close() {
      await Promise.all([agent.destroy(), trusting.close(), own?.close()])
    },
  }
}

function outboundOf(dispatcher: Agent): Outbound {
  return {
    // undici's own Response is the standard's, in other words.
    fetch: (link, init) => fetch(link, { ...init, dispatcher, redirect: 'manual' } as never) as never,
    socket: (link, headers = {}) => new WebSocket(link, { dispatcher, headers }) as never,
  }
}
