import { describe, expect, it } from 'vitest'
import { EngineError, type PictureSource } from '../../engines/engine.ts'
import { openMemoryBlobStore } from '../../testing/memory-blob-store.ts'
import type { Fetcher } from './fetcher.ts'
import { openPictureReader } from './picture-reader.ts'
import { ReachError } from './reach-error.ts'

const NAME = '00112233445566778899aabbccddeeff.png'
const STORED = new Uint8Array([1, 2, 3])
const signal = new AbortController().signal

/** A PNG's header: all that is looked at. */
const png = (width: number, height: number): Uint8Array => {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008000000003a7e9b55', 'hex')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

async function openReader(found: Uint8Array | Error, publicUrl: string | null = null) {
  const blobs = openMemoryBlobStore()
  await blobs.put(NAME, STORED)
  const asked: string[] = []
  const fetcher: Pick<Fetcher, 'get'> = {
    async get(url) {
      asked.push(url)
      if (found instanceof Error) throw found
      return { bytes: found, contentType: 'image/png', url }
    },
  }
  const config = { port: 8080, publicUrl, pictureMegabytes: 1, pictureMegapixels: 4 }
  const read = openPictureReader({ blobs, fetcher, config })
  return { asked, read: (picture: PictureSource) => read(picture, signal) }
}

const link = (url: string): PictureSource => ({ kind: 'url', url })

describe('reading a picture', () => {
  it.each<[string, PictureSource]>([
    ['a blob by its name', { kind: 'blob', name: NAME }],
    ['a link to this server', link(`http://127.0.0.1:8080/files/${NAME}`)],
    [
      'a link to this server by another name of the machine',
      link(`http://localhost:8080/files/${NAME}?rand=1`),
    ],
    ['a link under the public base', link(`https://pictures.example/atelier/files/${NAME}`)],
    ['a link under a base that a proxy made', link(`http://atelier.lan/files/${NAME}`)],
  ])('takes %s from the store and fetches nothing', async (_, picture) => {
    const reader = await openReader(png(8, 8), 'https://pictures.example/atelier')
    expect(await reader.read(picture)).toEqual(STORED)
    expect(reader.asked).toEqual([])
  })

  it.each([
    'https://example.com/cat.png',
    'http://127.0.0.1:9090/cat.png',
    'https://pictures.example/cat.png',
    `https://example.com/files/ff${NAME.slice(2)}`,
  ])('fetches %s', async (url) => {
    const bytes = png(8, 8)
    const reader = await openReader(bytes, 'https://pictures.example/atelier')
    expect(await reader.read(link(url))).toBe(bytes)
    expect(reader.asked).toEqual([url])
  })

  it.each<[string, PictureSource, string]>([
    ['a blob', { kind: 'blob', name: 'gone.png' }, 'no longer stored'],
    [
      'a link of ours',
      link('http://127.0.0.1:8080/files/gone.png'),
      'http://127.0.0.1:8080/files/gone.png is no',
    ],
    ['a page of ours', link('http://[::1]:8080/mj/task/1/fetch'), 'no longer stored here'],
    ['a public link of ours', link('https://pictures.example/files/x.png'), 'no longer stored here'],
  ])('never goes out for %s that is gone', async (_, picture, words) => {
    const reader = await openReader(png(8, 8), 'https://pictures.example')
    const error = await reader.read(picture).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(EngineError)
    expect(error).toMatchObject({ failure: 'picture-unreadable', message: expect.stringContaining(words) })
    expect(reader.asked).toEqual([])
  })

  it.each<[string, Uint8Array | Error, string]>([
    ['is no picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'is not a picture'],
    ['has too many pixels', png(2_001, 2_000), '2001×2000; at most 4 megapixels'],
    [
      'cannot be reached',
      new ReachError('unreachable', 'https://x.example/?k=s', 'nothing listens'),
      'nothing listens',
    ],
  ])('says clearly that what it fetched %s', async (_, found, words) => {
    const reader = await openReader(found)
    const error = await reader.read(link('https://x.example/a.png?k=secret')).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ failure: 'picture-unreadable', message: expect.stringContaining(words) })
    expect(String(error)).not.toContain('secret')
  })

  it('passes on what is no fault of the picture', async () => {
    const reader = await openReader(new TypeError('a bug'))
    await expect(reader.read(link('https://x.example/a.png'))).rejects.toThrow(TypeError)
  })
})
