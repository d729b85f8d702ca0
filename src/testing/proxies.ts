/** Small proxies of this machine, for tests: they lead to loopback whatever host they are asked for. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import {
  connect,
  createServer as createTcpServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net'

/** A proxy that writes down what it was asked. */
export interface TestProxy extends AsyncDisposable {
  /** `127.0.0.1:40123` */
  readonly host: string
  /** `upstream.test:8188`, with the login before it where one came: `me:secret@upstream.test:8188`. */
  readonly asked: readonly string[]
}

/** A proxy that takes CONNECT. With `refusal` it answers every tunnel with that status. */
export async function openHttpProxy(port: number, refusal?: number): Promise<TestProxy> {
  const asked: string[] = []
  const server = createServer().on('connect', (request, socket: Socket) => {
    const [, login] = /^Basic (.+)$/.exec(request.headers['proxy-authorization'] ?? '') ?? []
    asked.push(login ? `${Buffer.from(login, 'base64').toString()}@${request.url}` : String(request.url))
    if (refusal) return void socket.end(`HTTP/1.1 ${refusal} No\r\ncontent-length: 0\r\n\r\n`)
    join(socket, port, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
  })
  return listen(server, asked)
}

/** A proxy that speaks SOCKS 5 (RFC 1928), with a login (RFC 1929) where it is offered one. */
export async function openSocksProxy(port: number): Promise<TestProxy> {
  const asked: string[] = []
  const server = createTcpServer(async (socket) => {
    socket.on('error', () => {})
    const said = socket.iterator({ destroyOnReturn: false })
    const next = async (): Promise<Buffer> => (await said.next()).value
    const hello = await next()
    const hasLogin = hello.subarray(2).includes(2)
    socket.write(Buffer.from([5, hasLogin ? 2 : 0]))
    const login = hasLogin ? loginOf(await next()) : ''
    if (hasLogin) socket.write(Buffer.from([1, 0]))
    asked.push(login + destinationOf(await next()))
    await said.return?.()
    join(socket, port, () => socket.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0])))
  })
  return listen(server, asked)
}

function loginOf(message: Buffer): string {
  const nameEnd = 2 + (message[1] ?? 0)
  return `${message.subarray(2, nameEnd)}:${message.subarray(nameEnd + 1)}@`
}

function destinationOf(message: Buffer): string {
  const port = message.readUInt16BE(message.length - 2)
  const isName = message[3] === 3
  return `${isName ? message.subarray(5, -2) : message.subarray(4, -2).join('.')}:${port}`
}

function join(socket: Socket, port: number, onOpen: () => void): void {
  const far = connect(port, '127.0.0.1', () => {
    onOpen()
    socket.pipe(far).pipe(socket)
  })
  far.on('error', () => socket.destroy())
  socket.on('error', () => far.destroy()).on('close', () => far.destroy())
}

async function listen(server: Server, asked: readonly string[]): Promise<TestProxy> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
