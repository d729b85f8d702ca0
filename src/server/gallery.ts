import { buttonsOf } from '../actions/buttons.ts'
import { actionRow } from '../actions/table.ts'
import type { BlobStore } from '../blobs/blob-store.ts'
import {
  EngineError,
  type EncodedPicture,
  type EngineEvent,
  type Instance,
  type Job,
} from '../engines/engine.ts'
import type { Button } from '../protocol/button.ts'
import type { Log } from '../telemetry/log.ts'
import type { Result, StoredPicture, Task } from '../task/task.ts'
import type { Random } from './random.ts'

type Succeeded = Extract<EngineEvent, { kind: 'succeeded' }>

/** Makes one picture of a grid's cells, and cells of a grid: in a worker, for whoever gave only one of them. */
export interface GridCutter {
  compose(cells: readonly EncodedPicture[]): Promise<EncodedPicture>
  split(grid: EncodedPicture): Promise<readonly EncodedPicture[]>
}

/** Keeps what runs make: pictures as blobs, and the result that names them. */
export interface Gallery {
  /** Stores a finished run's pictures; resolves once a crash can no longer lose them. */
  keep(
    event: Succeeded,
    run: { readonly task: Task; readonly job: Job; readonly instance: Instance },
  ): Promise<{ readonly result: Result; readonly buttons: readonly Button[] }>
  keepPreview(preview: EncodedPicture): Promise<StoredPicture>
  /** Removes pictures that are no longer shown. Never rejects. */
  discard(blobs: readonly string[]): Promise<void>
}

/** Previews have names of their own, so that those a crash left behind can be swept at start. */
export const PREVIEW_PREFIX = 'p-'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'video/mp4': 'mp4',
}

export interface GalleryContext {
  readonly blobs: BlobStore
  readonly random: Random
  readonly cutter: GridCutter
  readonly log: Log
}

export function createGallery({ blobs, random, cutter, log }: GalleryContext): Gallery {
  async function put(bytes: Uint8Array, contentType: string, prefix = ''): Promise<string> {
    const extension = EXTENSIONS[contentType]
    if (!extension) throw new EngineError('internal', `The engine gave a picture of type ${contentType}.`)
    const { name } = await blobs.put(`${prefix}${random.name()}.${extension}`, bytes)
    return name
  }

  async function store(picture: EncodedPicture, prefix = ''): Promise<StoredPicture> {
    const { bytes, contentType, width, height } = picture
    const [blob, thumbnail] = await Promise.all([
      put(bytes, contentType, prefix),
      picture.thumbnail ? put(picture.thumbnail, 'image/webp', prefix) : undefined,
    ])
    return { blob, width, height, ...(thumbnail === undefined ? {} : { thumbnail }) }
  }

  /** Both faces of a grid, whichever the engine gave. */
  async function gridOf({ images: { grid, cells } }: Succeeded) {
    if (grid) return { grid, cells: cells ?? (await cutter.split(grid)) }
    if (cells) return { grid: await cutter.compose(cells), cells }
    throw new EngineError('internal', 'The engine ended without pictures.')
  }

  async function picturesOf(event: Succeeded, kind: Result['kind']) {
    if (kind === 'grid') {
      const { grid, cells } = await gridOf(event)
      return { cover: await store(grid), images: await all(cells, store) }
    }
    const { grid, cells = [] } = event.images
    const images = await all(cells, store)
    return { cover: grid ? await store(grid) : images[0], images }
  }

  async function clipsOf({ clips }: Succeeded): Promise<Pick<Result, 'clips'>> {
    if (!clips) return {}
    return {
      clips: await all(clips, async ({ bytes, contentType, width, height, seconds }) => ({
        blob: await put(bytes, contentType),
        width,
        height,
        seconds,
      })),
    }
  }

  async function discard(names: readonly string[]): Promise<void> {
    await Promise.all(
      names.map((name) =>
        blobs
          .delete(name)
          .catch((error: unknown) => log.warn({ err: error, name }, 'a picture stays behind')),
      ),
    )
  }

  return {
    async keep(event, { task, job, instance }) {
      const kind = event.gives ?? kindOf(task)
      const [{ cover, images }, clips] = await Promise.all([picturesOf(event, kind), clipsOf(event)])
      const cell = images[0]
      if (!cover || !cell) throw new EngineError('internal', 'The engine ended without pictures.')
      const { texts, details, engine, memo = null } = event
      const told = { ...(texts ? { texts } : {}), ...(details === undefined ? {} : { details }) }
      const result: Result = { kind, cover, images, ...clips, ...told, engine, memo }
      if (event.isExpired) await discard(blobsOf(result))
      const { model, jobId } = job
      const { operations } = instance
      const count = (texts ?? images).length
      const offered = () => buttonsOf({ kind, model, aspect: cell, jobId, operations, count })
      return { result, buttons: event.buttons ?? offered() }
    },
    keepPreview: (preview) => store(preview, PREVIEW_PREFIX),
    discard,
  }
}

/** Every file that a result shows. */
export function blobsOf({ cover, images, clips = [] }: Result): readonly string[] {
  const pictures = [cover, ...images].flatMap(({ blob, thumbnail }) => [blob, thumbnail ?? []].flat())
  return [...new Set([...pictures, ...clips.map(({ blob }) => blob)])]
}

/** What a task gives; one that makes its parent once more gives what that is. */
function kindOf(task: Task): Result['kind'] {
  const { gives } = actionRow((task.repeats ?? task).row)
  if (gives === 'parent' || gives === 'again') throw new Error(`row ${task.row} makes no task`)
  return gives
}

const all = <From, To>(items: readonly From[], make: (item: From) => Promise<To>): Promise<To[]> =>
  Promise.all(items.map((item) => make(item)))
