import { describe, expect, it } from 'vitest'
import { readAnswer, type Reading } from './answer.ts'

const read = (text: string, method = 'GET', isClosed = false): Reading =>
  readAnswer(Buffer.from(text, 'latin1'), method, isClosed)

const bodyOf = (reading: Reading): string | null =>
  reading.kind === 'whole' ? reading.answer.body.toString() : null
const restOf = (reading: Reading): string | null =>
  reading.kind === 'whole' ? reading.rest.toString() : null

describe('reading an answer', () => {
  it('takes as many bytes as its length says, and leaves the rest', () => {
    const reading = read('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1')
    expect(bodyOf(reading)).toBe('{}')
    expect(restOf(reading)).toBe('HTTP/1.1')
  })

  it('joins chunks', () => {
    const reading = read(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\nnext',
    )
    expect(bodyOf(reading)).toBe('{}')
    expect(restOf(reading)).toBe('next')
  })

  it('passes over interim answers', () => {
    expect(bodyOf(read('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1'))).toBe(
      '1',
    )
  })

  it('expects no body behind HEAD, 204 and 304', () => {
    expect(restOf(read('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n', 'HEAD'))).toBe('')
    expect(restOf(read('HTTP/1.1 204 No Content\r\n\r\nnext'))).toBe('next')
    expect(restOf(read('HTTP/1.1 304 Not Modified\r\n\r\nnext'))).toBe('next')
  })

  it('reads a body without a length to the end of the connection', () => {
    const text = 'HTTP/1.1 400 Bad Request\r\n\r\n{}'
    expect(read(text).kind).toBe('partial')
    expect(bodyOf(read(text, 'GET', true))).toBe('{}')
  })

  it.each(['HTTP/1.1 200 OK\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{}'])(
    'waits for more of %j',
    (text) => {
      expect(read(text).kind).toBe('partial')
    },
  )

  it.each([
    'HTTP/1.1 OK\r\n\r\n',
    '{"a":1}\r\n\r\n',
    'HTTP/1.1 200 OK\r\nno colon\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n1\r\n{\r\n0\r\n\r\n',
  ])('finds fault with %j', (text) => {
    expect(read(text).kind).toBe('broken')
  })
})
