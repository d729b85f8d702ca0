import { describe, expect, it } from 'vitest'
import { bodyAt, readUint32 } from './boxes.ts'
import { measureMp4, readMp4, writeMp4, type H264Track } from './mp4.ts'

/** A NAL unit of a type behind its length: 5 is a key picture, 1 any other. */
const unit = (type: number, length: number): Uint8Array =>
  Uint8Array.from([0, 0, 0, length, type, ...Array<number>(length - 1).fill(7)])

const track: H264Track = {
  size: { width: 832, height: 464 },
  rate: 24,
  setup: Uint8Array.of(1, 66, 192, 31, 255, 225, 0, 0, 1, 0, 0),
  samples: Array.from({ length: 48 }, (_, i) => unit(i % 24 === 0 ? 5 : 1, 10 + i)),
}

/** The types of the boxes that lie in a body, one after another. */
function typesIn(body: Uint8Array): string[] {
  const types: string[] = []
  for (let at = 0; at < body.length; at += readUint32(body, at)) {
    types.push(String.fromCharCode(...body.subarray(at + 4, at + 8)))
  }
  return types
}

describe('writeMp4', () => {
  const bytes = writeMp4(track)

  it('puts the directory before the pictures, so that a player need not wait for the end', () => {
    expect(typesIn(bytes)).toEqual(['ftyp', 'moov', 'mdat'])
  })

  it('says size and length', () => {
    expect(measureMp4(bytes)).toEqual({ width: 832, height: 464, seconds: 2 })
    expect(measureMp4(writeMp4({ ...track, samples: track.samples.slice(0, 12) }))?.seconds).toBe(0.5)
  })

  it('marks the pictures that can be shown without those before them', () => {
    const keys = bodyAt(bytes, ['moov', 'trak', 'mdia', 'minf', 'stbl', 'stss'])!
    expect([readUint32(keys, 4), readUint32(keys, 8), readUint32(keys, 12)]).toEqual([2, 1, 25])
  })

  it('says where the pictures begin', () => {
    const chunks = bodyAt(bytes, ['moov', 'trak', 'mdia', 'minf', 'stbl', 'stco'])!
    const begin = readUint32(chunks, 8)
    expect(bytes.subarray(begin, begin + 14)).toEqual(track.samples[0])
  })

  it('says what the colours mean', () => {
    const entries = bodyAt(bytes, ['moov', 'trak', 'mdia', 'minf', 'stbl', 'stsd'])!
    const colours = bodyAt(bodyAt(entries.subarray(8), ['avc1'])!.subarray(78), ['colr'])!
    expect([...colours]).toEqual([...Buffer.from('nclx'), 0, 1, 0, 1, 0, 1, 0])
  })

  it('gives equal bytes for equal tracks', () => {
    expect(writeMp4(track)).toEqual(bytes)
  })
})

describe('readMp4', () => {
  it('gives back what was written', () => {
    expect(readMp4(writeMp4(track))).toEqual(track)
  })

  it('knows nothing of other files', () => {
    expect(readMp4(new Uint8Array())).toBeNull()
    expect(readMp4(Buffer.from('RIFF0000WEBPVP8 and so on'))).toBeNull()
    expect(measureMp4(Buffer.from('a text without any box in it'))).toBeNull()
    expect(readMp4(writeMp4(track).subarray(0, 300))).toBeNull()
  })
})
