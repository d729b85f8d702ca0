import { expect, it } from 'vitest'
import { eventsIn } from './sse.ts'

/** A text in pieces of so many bytes. */
async function* pieces(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const STREAM = [
  ': a comment\n\n',
  'event: one\ndata: {"a":"船"}\n\n',
  'data: {"b":\ndata: 2}\r\n\r\n',
  'data: [DONE]\n\n',
  'data:{"c":3}',
].join('')

it.each([1, 2, 7, 1_000])('events are read however they are cut: by %i bytes', async (length) => {
  expect(await Array.fromAsync(eventsIn(pieces(STREAM, length)))).toEqual([{ a: '船' }, { b: 2 }, { c: 3 }])
})
