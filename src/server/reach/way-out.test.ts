import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { afterEach, describe, expect, it } from 'vitest'
import { EngineError, type PictureSource } from '../../engines/engine.ts'
import { openMemoryBlobStore } from '../../testing/memory-blob-store.ts'
import { openHttpProxy, openSocksProxy } from '../../testing/proxies.ts'
import { openFetcher } from './fetcher.ts'
import { openWayOut, type WayOutOptions } from './way-out.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const signal = new AbortController().signal
const link = (url: string): PictureSource => ({ kind: 'url', url })
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000080000000808000000003a7e9b55', 'hex')
const MP4 = Buffer.from('0000001c6674797069736f6d0000020069736f6d', 'hex')

/** A server of this machine, and its port. */
async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => [server.closeAllConnections(), server.close()])
  return (server.address() as AddressInfo).port
}

const servePicture = () =>
  serve((_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(PNG))

function open(options: Partial<WayOutOptions>, allowHosts: readonly string[] = []) {
  const config = {
    port: 1,
    publicUrl: null,
    pictureMegabytes: 1,
    pictureMegapixels: 4,
    allowHosts,
    fetchPorts: [],
    resolve: async () => ['203.0.113.7'],
  }
  const fetcher = openFetcher(config)
  const way = openWayOut(
    { proxy: null, url: null, ...options },
    { blobs: openMemoryBlobStore(), fetcher, config },
  )
  cleanups.push(() => Promise.all([way.close(), fetcher.close()]))
  return way
}

describe("an account's way out", () => {
  it('reads pictures of its own upstream, though that is no public address', async () => {
    const url = `http://127.0.0.1:${await servePicture()}/some/base`
    const way = open({ url })
    expect(Buffer.from(await way.read(link(new URL('/view?a=b', url).href), signal))).toEqual(PNG)
  })

  it('reads nothing else there that is no public address', async () => {
    const way = open({ url: `http://127.0.0.1:${await servePicture()}` })
    const other = `http://127.0.0.1:${await servePicture()}/`
    await expect(way.read(link(other), signal)).rejects.toThrow(/loopback address/)
    await expect(open({}).read(link(other), signal)).rejects.toThrow(EngineError)
  })

  it('tells a clip from a picture', async () => {
    const port = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'video/mp4' }).end(MP4),
    )
    const way = open({ url: `http://127.0.0.1:${port}` })
    const clip = link(`http://127.0.0.1:${port}/clip.mp4`)
    expect(Buffer.from(await way.read(clip, signal, 'clip'))).toEqual(MP4)
    await expect(way.read(clip, signal)).rejects.toThrow(/wanted image/)
  })

  it('follows no redirect on behalf of an engine', async () => {
    const port = await serve((_, response) => response.writeHead(302, { location: '/elsewhere' }).end())
    const answer = await open({}).outbound.fetch(`http://127.0.0.1:${port}/`)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/elsewhere'])
  })
})

describe.each([
  ['http', openHttpProxy],
  ['socks5', openSocksProxy],
] as const)('a way out through a proxy of the kind %s', (scheme, openProxy) => {
  it('leads everything there is to ask through it, and leaves the name to it', async () => {
    const port = await servePicture()
    await using proxy = await openProxy(port)
    const way = open({ proxy: `${scheme}://${proxy.host}`, url: 'http://upstream.test:8188' })
    const answer = await way.outbound.fetch('http://upstream.test:8188/prompt')
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PNG)
    expect(proxy.asked).toEqual(['upstream.test:8188'])
  })

  it('shows its name and password to the proxy', async () => {
    await using proxy = await openProxy(await servePicture())
    const way = open({ proxy: `${scheme}://me:s%3Acret@${proxy.host}` })
    await way.outbound.fetch('http://upstream.test/')
    expect(proxy.asked).toEqual(['me:s:cret@upstream.test:80'])
  })

  it('opens web sockets through it', async () => {
    const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    cleanups.push(() => sockets.close())
    await once(sockets, 'listening')
    sockets.on('connection', (socket) => socket.send('hello'))
    await using proxy = await openProxy((sockets.address() as AddressInfo).port)
    const socket = open({ proxy: `${scheme}://${proxy.host}` }).outbound.socket('ws://upstream.test:8188/ws')
    const [message] = (await once(socket, 'message')) as [MessageEvent]
    expect(message.data).toBe('hello')
    expect(proxy.asked).toEqual(['upstream.test:8188'])
    socket.close()
  })

  it('gives the proxy an address that was judged, for a picture from elsewhere', async () => {
    await using proxy = await openProxy(await servePicture())
    const way = open({ proxy: `${scheme}://${proxy.host}` })
    await expect(way.read(link('http://cdn.test/a.png'), signal)).rejects.toThrow(
      /203\.0\.113\.7 is a reserved address/,
    )
    await expect(way.read(link('http://10.0.0.1/a.png'), signal)).rejects.toThrow(/private address/)
    expect(proxy.asked).toEqual([])
    const freer = open({ proxy: `${scheme}://${proxy.host}` }, ['203.0.113.0/24'])
    expect(Buffer.from(await freer.read(link('http://cdn.test/a.png'), signal))).toEqual(PNG)
    expect(proxy.asked).toEqual(['203.0.113.7:80'])
  })
})

describe('a proxy that does not do its part', () => {
  it('is named without its password when it refuses', async () => {
    await using proxy = await openHttpProxy(1, 407)
    const way = open({ proxy: `http://me:hidden@${proxy.host}` })
    const error = await way.outbound.fetch('http://upstream.test/').catch((cause: unknown) => cause)
    const { cause } = error as Error
    expect(cause).toMatchObject({ code: 'ECONNREFUSED' })
    const words = String(cause)
    expect(words).toContain(`the proxy ${proxy.host} says: status 407`)
    expect(words).not.toContain('hidden')
  })

  it('is named when nobody answers there', async () => {
    const way = open({ proxy: 'socks5://127.0.0.1:1', url: 'http://upstream.test' })
    await expect(way.read(link('http://upstream.test/a.png'), signal)).rejects.toThrow(
      /the proxy 127\.0\.0\.1:1 says: .*ECONNREFUSED/,
    )
  })
})
