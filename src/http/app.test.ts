import { once } from 'node:events'
import { Agent, request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../server/atelier.ts'
import { aTask } from '../testing/a-task.ts'
import { PATIENCE } from './server.ts'
import { aKey, fakeAtelier, openTestServer } from './testing.ts'

const portOf = (address: string) => Number(new URL(address).port)

/** Sends text as it is and gives all that comes back until the server hangs up. */
async function speak(address: string, words: string): Promise<string> {
  const socket = connect(portOf(address), '127.0.0.1')
  socket.write(words)
  return text(socket)
}

describe('the probes', () => {
  it('say alive, and ready while work can be taken, to anyone', async () => {
    await using server = await openTestServer({ keys: [aKey('k', 'a')] })
    for (const path of ['/livez', '/readyz']) {
      const answer = await server.ask('GET', path)
      expect([answer.status, answer.text]).toEqual([200, '{"status":"ok"}'])
    }
    expect((await server.ask('HEAD', '/readyz')).status).toBe(200)
  })

  it('say why no work can be taken', async () => {
    const atelier = { ...fakeAtelier(), readiness: () => 'the disk is full' }
    await using server = await openTestServer({}, { atelier })
    const answer = await server.ask('GET', '/readyz')
    expect([answer.status, answer.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'the disk is full' },
    ])
    expect((await server.ask('GET', '/livez')).status).toBe(200)
  })
})

describe('closing', () => {
  it('lets a running reply finish, refuses what comes after it and hangs up', async () => {
    const answer = Promise.withResolvers<Answer>()
    const server = await openTestServer({}, { atelier: fakeAtelier(() => answer.promise) })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const submit = request(`${server.address}/mj/submit/imagine`, { method: 'POST', agent }).end(
      '{"prompt":"a"}',
    )
    await expect.poll(() => server.atelier.calls.length).toBe(1)

    const closed = server.close()
    await expect(server.ask('GET', '/livez')).rejects.toThrow(/ECONNRE(FUSED|SET)/)
    answer.resolve({ kind: 'accepted', task: aTask('NOT_START'), ahead: 0 })
    const [response] = (await once(submit, 'response')) as [IncomingMessage]
    expect(JSON.parse(await text(response))).toMatchObject({ code: 1 })
    expect(response.headers.connection).toBe('close')
    await closed
    agent.destroy()
  })

  it('ends idle connections at once', async () => {
    const server = await openTestServer()
    const socket = connect(portOf(server.address), '127.0.0.1')
    socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'data')
    const closed = server.close()
    await expect(once(socket.resume(), 'end')).resolves.toEqual([])
    await closed
  })

  it('refuses in words a request that was only half here', async () => {
    const server = await openTestServer()
    const socket = connect(portOf(server.address), '127.0.0.1')
    const heard = text(socket)
    socket.write('POST /mj/submit/imagine HTTP/1.1\r\nHost: local')
    // An answer to what was sent later shows that the half was read.
    await server.ask('GET', '/livez')
    const closed = server.close()
    socket.write('host\r\nContent-Length: 2\r\n\r\n{}')
    expect(await heard).toMatch(/^HTTP\/1.1 503 [^]*connection: close[^]*"code":9,.*shutting down/i)
    await closed
    expect(server.atelier.calls).toEqual([])
  })
})

describe('clients that misbehave', () => {
  const patience = { ...PATIENCE, head: 200, request: 400 }

  it('are cut off with 408 when the rest of a body does not come', async () => {
    await using server = await openTestServer({}, { patience })
    const head = 'POST /mj/submit/imagine HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n'
    const heard = await speak(server.address, `${head}{"prompt":`)
    expect(heard).toMatch(/^HTTP\/1.1 408 Request Timeout\r\n[^]*"code":4[^]*did not come in time/)
    expect(server.atelier.calls).toEqual([])
  })

  it('are cut off when they do not even finish the head', async () => {
    await using server = await openTestServer({}, { patience })
    expect(await speak(server.address, 'GET /livez HTTP/1.1\r\nHost: loc')).toMatch(/^HTTP\/1.1 408 /)
  })

  it('are cut off when they stay silent in the middle of an answer', async () => {
    await using server = await openTestServer(
      {},
      { atelier: fakeAtelier(() => new Promise(() => {})), patience: { ...PATIENCE, silence: 100 } },
    )
    await expect(server.ask('POST', '/mj/submit/imagine', { body: {} })).rejects.toThrow(/hang up|RESET/)
  })

  it('hear in JSON that what they speak is not HTTP', async () => {
    await using server = await openTestServer()
    const heard = await speak(server.address, 'HELO there\r\n\r\n')
    expect(heard).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/)
    expect(heard).toMatch(
      /content-type: application\/json[^]*\r\n\r\n\{"code":4,.*"result":null,"properties":\{\}\}$/,
    )
  })

  it('may break off a body without a trace of an error', async () => {
    await using server = await openTestServer()
    const socket = connect(portOf(server.address), '127.0.0.1')
    socket.write(
      'POST /mj/submit/imagine HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"prompt":',
    )
    await once(socket, 'ready')
    socket.resetAndDestroy()
    expect((await server.ask('GET', '/livez')).status).toBe(200)
    expect(server.lines.filter(([level]) => level === 'error')).toEqual([])
  })
})

it('rejects when the port is taken', async () => {
  await using server = await openTestServer()
  await expect(openTestServer({ port: portOf(server.address) })).rejects.toThrow(/EADDRINUSE/)
})

it('writes a line for each submit, without query or headers', async () => {
  await using server = await openTestServer()
  await server.ask('POST', '/mj/submit/imagine?secret=1', { body: { prompt: 'a' } })
  expect(server.lines).toEqual([
    ['info', { method: 'POST', path: '/mj/submit/imagine', status: 200, ms: expect.any(Number) }, 'answered'],
  ])
})

describe('a request that Node would answer itself', () => {
  it('without a host is refused in words', async () => {
    await using server = await openTestServer()
    const answer = await speak(server.address, 'GET /livez HTTP/1.1\r\nconnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*"code":4/s)
  })

  it('with an expectation nobody knows is answered as if it had none', async () => {
    await using server = await openTestServer()
    const { host } = new URL(server.address)
    const head = `GET /livez HTTP/1.1\r\nhost: ${host}\r\nexpect: a miracle\r\nconnection: close\r\n\r\n`
    expect(await speak(server.address, head)).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('may ask to continue behind another one without breaking its answer', async () => {
    await using server = await openTestServer()
    const { host } = new URL(server.address)
    const first = `GET /livez HTTP/1.1\r\nhost: ${host}\r\n\r\n`
    const second = `GET /livez HTTP/1.1\r\nhost: ${host}\r\nexpect: 100-continue\r\nconnection: close\r\n\r\n`
    const answers = await speak(server.address, first + second)
    const heads = answers.split(/(?=HTTP\/1\.1 )/).map((part) => part.slice(9, 12))
    expect(heads.filter((status) => status !== '100')).toEqual(['200', '200'])
    for (const part of answers.split(/HTTP\/1\.1 200 OK/).slice(1))
      expect(part).toMatch(/\r\n\r\n\{"status":"ok"\}/)
  })
})
