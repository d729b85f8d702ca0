/** The baseline: a bare `node:http` server that sends ready bytes, and validates a submit and answers from memory. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Compile } from 'typebox/compile'
import { ImagineBody } from '../src/actions/bodies.ts'
import { receiveOrder } from './servers.ts'

const order = await receiveOrder<'bare'>()
const ready = Buffer.from(order.body)
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': ready.length }
const submit = Compile(ImagineBody)
let last = Date.now() * 1000

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, headers).end(ready)
    return
  }
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
    const isList = request.url?.includes('list-by-condition') === true
    if (!isList && !submit.Check(body)) throw new Error('the bench sent a wrong body')
    const answer = isList
      ? order.body
      : JSON.stringify({
          code: 1,
          description: 'Submission successful',
          result: String(++last),
          properties: {},
        })
    response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(answer) }).end(answer)
  })
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
