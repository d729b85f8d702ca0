/**
 * The blob store on a folder: a file a blob, in subfolders by the first two characters of its name. A blob is
 * written beside its place and moved into it, so that a name never stands for half of its bytes.
 */
import { mkdir, open, opendir, readFile, rename, rm, stat, unlink, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { BlobError, type BlobHead, type BlobStore } from '../blob-store.ts'
import { contentTypeOf, shardOf } from './names.ts'
import { streamOf } from './stream.ts'
import { blobErrorOf, isAbsent } from './trouble.ts'

/** Where files are written before they have a name. No shard is called so: those have two characters. */
const UNFINISHED = 'unfinished'

/** Where the blobs rest. */
export interface FsBlobStoreOptions {
  /** The folder; it is made when absent. */
  readonly path: string
}

/** Opens the blobs of a folder and sweeps what a crash left half-written. Rejects with `BlobError`. */
export async function openFsBlobStore({ path }: FsBlobStoreOptions): Promise<BlobStore> {
  const unfinished = join(path, UNFINISHED)
  let written = 0

  /** What `run` gives, with the system's refusals in the port's words. */
  async function attempt<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run()
    } catch (error) {
      throw error instanceof BlobError ? error : blobErrorOf(error, path)
    }
  }

  /** As `attempt`; null when there is no such file. */
  async function find<T>(name: string, run: (file: string) => Promise<T>): Promise<T | null> {
    if (contentTypeOf(name) === null) return null
    return attempt(() => run(join(path, shardOf(name), name))).catch((error: BlobError) => {
      if (isAbsent(error.cause)) return null
      throw error
    })
  }

  async function put(name: string, bytes: Uint8Array): Promise<BlobHead> {
    const contentType = contentTypeOf(name)
    if (contentType === null) throw new BlobError('failed', `${JSON.stringify(name)} is no name for a blob.`)
    const draft = join(unfinished, `${(written += 1)}`)
    const shard = join(path, shardOf(name))
    try {
      await writeDurably(draft, bytes)
      const isNew = (await mkdir(shard, { recursive: true })) !== undefined
      await rename(draft, join(shard, name))
      await syncFolder(shard)
      if (isNew) await syncFolder(path)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    return { name, size: bytes.length, contentType }
  }

  await attempt(async () => {
    await rm(unfinished, { recursive: true, force: true })
    await mkdir(unfinished, { recursive: true })
  })

  return {
    put: (name, bytes) => attempt(() => put(name, bytes)),
    head: (name) =>
      find(name, async (file) => ({
        name,
        size: (await stat(file)).size,
        contentType: contentTypeOf(name) ?? '',
      })),
    open: (name, range = { start: 0, end: Infinity }) =>
      find(name, async (file) => streamOf(await open(file), range)),
    bytes: (name) => find(name, (file) => readFile(file)),
    async delete(name) {
      await find(name, unlink)
    },
    list: (prefix) => namesIn(path, prefix),
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await using file = await open(path, 'wx')
  await file.writeFile(bytes)
  await file.sync()
}

/** Makes the names in a folder durable. */
async function syncFolder(path: string): Promise<void> {
  await using folder: FileHandle = await open(path)
  await folder.sync()
}

/** A prefix of two characters or more lies in one subfolder. */
async function* namesIn(path: string, prefix: string): AsyncIterable<string> {
  const shard = shardOf(prefix)
  for await (const folder of await opendir(path)) {
    if (folder.name === UNFINISHED || !folder.name.startsWith(shard)) continue
    for await (const { name } of await opendir(join(path, folder.name))) {
      if (name.startsWith(prefix)) yield name
    }
  }
}
