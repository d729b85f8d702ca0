/** What each operation asks of the server, and what becomes of what it gives: one row each. */
import type { OperationName, OperationOf } from '../../actions/operation.ts'
import type { Aspect } from '../../prompt/aspect.ts'
import type { Staging } from '../../pixels/area.ts'
import { EngineError, type EncodedPicture } from '../engine.ts'
import {
  asPicture,
  firstPicture,
  parentPicture,
  sendable,
  sizeOfPicture,
  writingOf,
  type Desk,
  type Gathered,
} from './desk.ts'
import { draw, type Drawing } from './draw.ts'
import { framed, largerSize, panned, readSize, zoomedOut, type Sizes, type Widened } from './sizes.ts'
import { describe, shorten } from './texts.ts'
import { sayingOfStrength, sayingOfUpscale, spoken, wordsOf, type SayingName } from './words.ts'

type Row<N extends OperationName> = (desk: Desk, operation: OperationOf<N>) => Promise<Gathered>

const SQUARE: Aspect = { width: 1, height: 1 }

const CELLS = 4

const ROWS: { readonly [N in OperationName]?: Row<N> } = {
  imagine,
  pick: async (desk, { index }) => ({ images: { cells: [asPicture(await parentPicture(desk, index))] } }),
  vary: async (desk, { index, strength }) =>
    again(desk, await parentPicture(desk, index), sayingOfStrength(strength)),
  'vary-region': async (desk, { index }) => region(desk, await parentPicture(desk, index)),
  upscale,
  zoom: async (desk, { index, factor, aspect }) =>
    widen(desk, await parentPicture(desk, index), (size, sizes) =>
      zoomedOut(size, { factor, aspect }, sizes),
    ),
  pan: async (desk, { index, direction }) =>
    widen(desk, await parentPicture(desk, index), (size, sizes) => panned(size, direction, sizes)),
  blend: async (desk) => together(desk, 'blend'),
  edit: async (desk) => region(desk, await firstPicture(desk)),
  retexture: async (desk) => again(desk, await firstPicture(desk), 'retexture'),
  describe: async (desk, { language }) => describe(desk, language),
  shorten: async (desk, { isDetailed }) => shorten(desk, isDetailed),
}

/** Carries out the operation of a job. Throws `EngineError`. */
export async function perform(desk: Desk): Promise<Gathered> {
  const { operation } = desk.job
  // The row of a name takes the operation of that name, which a lookup by the union cannot tell.
  const row = ROWS[operation.name] as Row<OperationName> | undefined
  if (!row) throw new EngineError('engine-refused', `An OpenAI-shaped server cannot do "${operation.name}".`)
  return row(desk, operation)
}

/** What is said, from the words of the job. */
function said({ job }: Desk, saying: SayingName | null): Pick<Drawing, 'words' | 'unwanted'> {
  const { wanted, unwanted } = wordsOf(job.prompt)
  return { words: saying === null ? wanted : spoken(saying, wanted), unwanted }
}

async function imagine(desk: Desk): Promise<Gathered> {
  const { job, sizes } = desk
  if (job.images.length > 0) return together(desk, 'references')
  const staging = framed(job.prompt.parameters.aspect ?? SQUARE, sizes)
  return drawn(desk, { ...said(desk, null), pictures: [], hole: null }, staging)
}

/** A new picture out of all those of the job. */
async function together(desk: Desk, saying: SayingName): Promise<Gathered> {
  const { job, sizes, options, read, signal } = desk
  if (!options.edits)
    throw new EngineError('engine-refused', 'This server draws from words only ("edits" is off).')
  const all = await Promise.all(job.images.map((source) => read(source, signal)))
  const pictures = await Promise.all(all.map((bytes) => sendable(desk, bytes)))
  const staging = framed(job.prompt.parameters.aspect ?? SQUARE, sizes)
  return drawn(desk, { ...said(desk, saying), pictures, hole: null }, staging)
}

/** The same picture drawn again, in its own ratio. */
async function again(desk: Desk, picture: Uint8Array, saying: SayingName): Promise<Gathered> {
  const [size, sent] = await Promise.all([sizeOfPicture(desk, picture), sendable(desk, picture)])
  return drawn(desk, { ...said(desk, saying), pictures: [sent], hole: null }, framed(size, desk.sizes))
}

async function upscale(desk: Desk, { index, kind }: OperationOf<'upscale'>): Promise<Gathered> {
  const picture = await parentPicture(desk, index)
  const [size, sent] = await Promise.all([sizeOfPicture(desk, picture), sendable(desk, picture)])
  const larger = largerSize(size, desk.sizes)
  if (!larger) {
    const ratio = `${size.width} × ${size.height}`
    throw new EngineError('engine-refused', `The model draws no larger size in the ratio of ${ratio}.`)
  }
  const staging = framed(size, { kind: 'list', list: [larger] })
  const drawing = { ...said(desk, sayingOfUpscale(kind)), pictures: [sent], hole: null }
  return drawn(desk, drawing, staging, 1)
}

/** A part of a picture painted anew: what the mask marks or, without one, what can be seen through; else all of it. */
async function region(desk: Desk, picture: Uint8Array): Promise<Gathered> {
  const { job, row, pool, read, signal } = desk
  const mask = job.mask ? await read(job.mask, signal) : null
  const staging = framed(await sizeOfPicture(desk, picture), maskedSizes(desk))
  const order = { picture, mask, isOpaque: row.isOpaque, ...staging }
  const { picture: sent, hole, isHoled } = await pool.run('stage', order, { signal })
  if (!isHoled) return again(desk, picture, 'change')
  const drawing = { ...said(desk, 'region'), size: staging.canvas, pictures: [sent], hole }
  const cells = (await draw(desk, drawing, CELLS)).map((painted) =>
    pool.run('restore', { picture, mask, painted, ...staging, ...writingOf(desk) }, { signal }),
  )
  return { images: { cells: await Promise.all(cells) } }
}

/** A picture continued into a wider frame. */
async function widen(
  desk: Desk,
  picture: Uint8Array,
  widened: (size: { width: number; height: number }, sizes: Sizes) => Widened,
): Promise<Gathered> {
  const { row, pool, signal } = desk
  const { frame, ...staging } = widened(await sizeOfPicture(desk, picture), maskedSizes(desk))
  const order = { picture, mask: null, isOpaque: row.isOpaque, ...staging }
  const { picture: sent, hole } = await pool.run('stage', order, { signal })
  const drawing = { ...said(desk, 'widen'), pictures: [sent], hole }
  return drawn(desk, drawing, { canvas: staging.canvas, place: frame })
}

/** Sizes in which pictures with a mask come back. */
const maskedSizes = ({ row, sizes }: Desk): Sizes =>
  row.region.size === null ? sizes : { kind: 'list', list: [readSize(row.region.size)] }

/** Draws on a canvas, and cuts each picture to its place. */
async function drawn(
  desk: Desk,
  drawing: Omit<Drawing, 'size'>,
  staging: Staging,
  count = CELLS,
): Promise<Gathered> {
  const pictures = await draw(desk, { ...drawing, size: staging.canvas }, count)
  return { images: { cells: await Promise.all(pictures.map((painted) => cut(desk, painted, staging))) } }
}

async function cut(desk: Desk, painted: Uint8Array, staging: Staging): Promise<EncodedPicture> {
  const { pool, signal } = desk
  return pool.run('unstage', { painted, ...staging, ...writingOf(desk) }, { signal })
}
