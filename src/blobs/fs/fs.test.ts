import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { blobStoreContract } from '../../testing/blob-store-contract.ts'
import type { BlobStore } from '../blob-store.ts'
import { openFsBlobStore } from './open.ts'
import { blobErrorOf } from './trouble.ts'

const root = await mkdtemp(join(tmpdir(), 'atelier-blobs-'))
afterAll(() => rm(root, { recursive: true }))
const newFolder = () => mkdtemp(join(root, 'data-'))

async function openFilesIn(path: string): Promise<readonly string[]> {
  const links = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''))
  return (await Promise.all(links)).filter((link) => link.startsWith(path))
}

blobStoreContract({
  name: 'fs',
  async open() {
    const path = await newFolder()
    return { blobs: await openFsBlobStore({ path }), reopen: () => openFsBlobStore({ path }) }
  },
})

describe('a folder of blobs', () => {
  let path: string
  let blobs: BlobStore
  beforeEach(async () => {
    path = join(await newFolder(), 'files')
    blobs = await openFsBlobStore({ path })
  })

  it.each([
    '../secret.png',
    'a/b.png',
    '..',
    '',
    'a.png.exe',
    'a.b.png',
    'A.png',
    'a.png\0',
    'a.png\n',
    `${'a'.repeat(81)}.png`,
  ])('takes %j for no name', async (name) => {
    await writeFile(join(path, '..', 'secret.png'), 'secret')
    await expect(blobs.put(name, new Uint8Array(1))).rejects.toMatchObject({
      name: 'BlobError',
      kind: 'failed',
      message: expect.stringContaining(JSON.stringify(name)),
    })
    expect(await blobs.head(name)).toBeNull()
    expect(await blobs.open(name)).toBeNull()
    expect(await blobs.bytes(name)).toBeNull()
    await blobs.delete(name)
    expect(await readdir(join(path, '..'))).toEqual(['files', 'secret.png'])
  })

  it.each([
    ['a.png', 'image/png'],
    ['a.webp', 'image/webp'],
    ['a.jpg', 'image/jpeg'],
    ['a.jpeg', 'image/jpeg'],
    ['a.gif', 'image/gif'],
    ['a.mp4', 'video/mp4'],
    ['a.json', 'application/json'],
  ])('serves %s as %s', async (name, contentType) => {
    expect(await blobs.put(name, new Uint8Array(1))).toMatchObject({ contentType })
  })

  it('sweeps what a crash left half-written', async () => {
    await blobs.put('ab.png', new Uint8Array(1))
    await writeFile(join(path, 'unfinished', '7'), 'half')
    await openFsBlobStore({ path })
    expect(await readdir(join(path, 'unfinished'))).toEqual([])
    expect(await readdir(join(path, 'ab'))).toEqual(['ab.png'])
  })

  it('leaves nothing behind of a blob that could not be stored', async () => {
    await mkdir(join(path, 'ab', 'ab.png'), { recursive: true })
    await expect(blobs.put('ab.png', new Uint8Array(1))).rejects.toMatchObject({
      name: 'BlobError',
      message: expect.stringContaining(path),
    })
    expect(await readdir(join(path, 'unfinished'))).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')('closes the file when a reader turns away', async () => {
    await blobs.put('ab.png', new Uint8Array(1_000_000))
    const reader = (await blobs.open('ab.png'))?.getReader()
    const chunk = await reader?.read()
    expect(chunk?.value?.length).toBeLessThanOrEqual(65_536)
    expect(await openFilesIn(path)).toHaveLength(1)
    await reader?.cancel()
    expect(await openFilesIn(path)).toEqual([])
  })

  it('cannot be a file', async () => {
    const file = join(path, 'file')
    await writeFile(file, '')
    await expect(openFsBlobStore({ path: file })).rejects.toMatchObject({ name: 'BlobError', kind: 'failed' })
  })
})

it.each([
  ['ENOSPC', 'full', 'Free some space'],
  ['EDQUOT', 'full', 'Free some space'],
  ['EROFS', 'read-only', 'write access'],
  ['EACCES', 'read-only', 'write access'],
  ['EIO', 'failed', 'could not be used'],
])('makes %s an error of kind %s that says what to do', (code, kind, words) => {
  const error = blobErrorOf(Object.assign(new Error(`${code}: write`), { code }), '/data/files')
  expect(error).toMatchObject({ name: 'BlobError', kind })
  expect(error.message).toContain('/data/files')
  expect(error.message).toContain(words)
})
