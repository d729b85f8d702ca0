/** Brings home what a finished upstream task made: pictures and clips at once, for its links expire. */
import type { ClientTask, TaskFile } from '../../client/task.ts'
import { EngineError, type EncodedPicture, type EngineEvent } from '../engine.ts'
import { blankCard } from './card.ts'
import { asPicture, fetchClip, fetchPicture } from './file.ts'
import type { RelayMemo } from './memo.ts'
import { buttonsIn, kindOf } from './result.ts'
import { seedOf } from './seed.ts'
import { describedIn, shortenedIn } from './texts.ts'
import type { RunFacts } from './upstream.ts'

type Succeeded = Extract<EngineEvent, { kind: 'succeeded' }>
type Gathered = Pick<Succeeded, 'images' | 'clips' | 'texts' | 'details'>

/** Fetches of everything before a finished task counts as lost: links are told before their files are everywhere. */
const FETCHES = 6
const FIRST_PAUSE_MS = 500

/** The end of a good run. Throws `EngineError` when what was made cannot be had. */
export async function harvest(finished: ClientTask, facts: RunFacts): Promise<Succeeded> {
  const { job, upstream } = facts
  const [{ task, gathered }, seed] = await Promise.all([
    gatherAll(finished, facts),
    seedOf(finished.id, facts),
  ])
  const memo: RelayMemo = {
    upstream: upstream.address,
    task: task.id,
    customIds: task.buttons.map(({ customId }) => customId),
  }
  return {
    kind: 'succeeded',
    ...gathered,
    engine: `relay/${upstream.name}`,
    memo,
    buttons: buttonsIn(task, job, upstream.row),
    ...(job.operation.name === 'verbatim' ? { gives: kindOf(task, job) } : {}),
    ...(seed === null ? {} : { seed }),
  }
}

/** Gathers, and again with fresh links while they lead nowhere yet. */
async function gatherAll(finished: ClientTask, facts: RunFacts) {
  const { upstream, signal } = facts
  for (let fetches = 1, task = finished; ; fetches += 1) {
    try {
      return { task, gathered: await gather(task, facts) }
    } catch (error) {
      const isLost = error instanceof EngineError && error.failure === 'picture-unreadable'
      if (!isLost || fetches === FETCHES) throw error
      await upstream.pause(FIRST_PAUSE_MS * 2 ** (fetches - 1), signal)
      const again = await upstream.client.fetch(task.id, { signal })
      if (again.ok && again.value?.status === 'SUCCESS') task = again.value
    }
  }
}

async function gather(task: ClientTask, facts: RunFacts): Promise<Gathered> {
  const kind = kindOf(task, facts.job)
  switch (kind) {
    case 'description':
      return { images: { cells: [await describedPicture(task, facts)] }, texts: describedIn(task) }
    case 'shortened': {
      const { texts, details } = shortenedIn(task)
      const card = await pictureOf(task, facts).catch(() => blankCard())
      return { images: { cells: [card] }, texts, ...(details === '' ? {} : { details }) }
    }
    case 'clips':
    case 'clip':
      return clipsOf(task, facts)
    case 'grid':
      return { images: await gridOf(task, facts) }
    case 'single':
    case 'upscaled':
      return { images: { cells: [await pictureOf(task, facts)] } }
  }
}

const linkTo = ({ imageUrl, imageUrls }: ClientTask): string =>
  imageUrl ?? imageUrls[0]?.url ?? missing('picture')

const pictureOf = (task: ClientTask, { upstream, signal }: RunFacts): Promise<EncodedPicture> =>
  fetchPicture(linkTo(task), upstream.context, signal)

/** The picture that was described is ours already; only of another task's is it the upstream's. */
async function describedPicture(task: ClientTask, facts: RunFacts): Promise<EncodedPicture> {
  const { job, upstream, signal } = facts
  const [source] = job.images
  const own = source && asPicture(await upstream.context.read(source, signal))
  return own ?? pictureOf(task, facts)
}

/** The grid and, where the upstream tells them, its cells; the server makes the one of the other. */
async function gridOf(task: ClientTask, facts: RunFacts): Promise<Succeeded['images']> {
  const { context } = facts.upstream
  const links = task.imageUrls.length === 4 ? task.imageUrls : []
  const cells = await Promise.all(links.map(({ url }) => fetchPicture(url, context, facts.signal)))
  const isCell = links.some(({ url }) => url === task.imageUrl)
  const hasGrid = !isCell && (task.imageUrl !== null || cells.length === 0)
  return { ...(cells.length > 0 && { cells }), ...(hasGrid && { grid: await pictureOf(task, facts) }) }
}

/** Clips with their posters: some upstreams put the one clip where pictures stand. */
async function clipsOf(task: ClientTask, facts: RunFacts): Promise<Gathered> {
  const { upstream, signal } = facts
  const files: readonly TaskFile[] =
    task.videoUrls.length > 0 ? task.videoUrls : [{ url: task.imageUrl ?? missing('clip'), thumbnail: null }]
  const clips = await Promise.all(
    files.map(async ({ url, thumbnail }, at) => {
      const link = thumbnail ?? task.imageUrls[at]?.url
      const told = link ? await fetchPicture(link, upstream.context, signal).catch(() => null) : null
      return fetchClip(url, told ?? (await firstFrame(facts)), { context: upstream.context, signal })
    }),
  )
  return { images: { cells: clips.map(({ poster }) => poster) }, clips }
}

/** What a clip begins with: the picture that it was made of. */
async function firstFrame({ job, upstream, signal }: RunFacts): Promise<EncodedPicture> {
  const { operation, parent, images } = job
  const index = 'index' in operation ? operation.index : 1
  const source = parent?.images[index - 1] ?? parent?.images[0] ?? images[0]
  const picture = source && asPicture(await upstream.context.read(source, signal))
  return picture ?? blankCard()
}

function missing(what: string): never {
  throw new EngineError(
    'picture-unreadable',
    `The upstream finished this task without the link of a ${what}.`,
  )
}
