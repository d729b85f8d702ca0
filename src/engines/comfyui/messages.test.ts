import { describe, expect, it } from 'vitest'
import { readMessage } from './messages.ts'

const text = (type: string, data: object) => JSON.stringify({ type, data: { prompt_id: 'mine', ...data } })

/** A binary message of a kind. */
function binary(kind: number, ...parts: (number | Uint8Array)[]): ArrayBuffer {
  const words = [kind, ...parts].map((part) => {
    if (typeof part !== 'number') return part
    const word = Buffer.alloc(4)
    word.writeUInt32BE(part)
    return word
  })
  return Uint8Array.from(Buffer.concat(words)).buffer
}

const picture = Uint8Array.of(1, 2, 3)

describe('a message of the socket', () => {
  it.each([
    [text('executing', { node: 'sampler' }), { kind: 'node', node: 'sampler' }],
    [text('executing', { node: null }), { kind: 'ended' }],
    [text('execution_cached', { nodes: ['model'] }), { kind: 'cached', nodes: ['model'] }],
    [
      text('progress', { node: 'sampler', value: 3, max: 25 }),
      { kind: 'step', node: 'sampler', value: 3, max: 25 },
    ],
  ])('tells of the prompt: %s', (message, news) => {
    expect(readMessage(message, 'mine')).toEqual(news)
  })

  it.each([
    text('executing', { node: 'sampler', prompt_id: 'another' }),
    text('status', { status: {} }),
    'no JSON',
    '"a text"',
  ])('says nothing of the prompt otherwise: %s', (message) => {
    expect(readMessage(message, 'mine')).toBeNull()
  })

  it('holds a preview, with or without words about it', () => {
    const words = (promptId: string) => new TextEncoder().encode(JSON.stringify({ prompt_id: promptId }))
    const mine = words('mine')
    expect(readMessage(binary(1, 1, picture), 'mine')).toEqual({ kind: 'preview', bytes: picture })
    expect(readMessage(binary(4, mine.length, mine, picture), 'mine')).toEqual({
      kind: 'preview',
      bytes: picture,
    })
    const other = words('other')
    expect(readMessage(binary(4, other.length, other, picture), 'mine')).toBeNull()
  })

  it.each([binary(3, 2, picture), binary(4, 4_000_000, picture), new ArrayBuffer(3)])(
    'may be binary and no preview',
    (message) => {
      expect(readMessage(message, 'mine')).toBeNull()
    },
  )
})
