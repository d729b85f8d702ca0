/** What each operation sends: one row each, from a job to a graph and what fills it. */
import type { OperationName, OperationOf, UpscaleKind } from '../../actions/operation.ts'
import type { Aspect } from '../../prompt/aspect.ts'
import { EngineError } from '../engine.ts'
import {
  choose,
  drawing,
  firstPicture,
  parentPicture,
  pictureOf,
  sized,
  spoken,
  type Desk,
  type Order,
} from './desk.ts'
import { animate } from './films.ts'
import type { GraphName } from './graphs.ts'
import type { Picture } from './pictures.ts'
import { enlargedSize, newSize, panned, redrawnSize, zoomedOut, type Framed } from './sizes.ts'
import { denoiseOf, denoiseOfWeight } from './tuning.ts'

type Row<N extends OperationName> = (desk: Desk, operation: OperationOf<N>) => Promise<Order>

const SQUARE: Aspect = { width: 1, height: 1 }

/** How much is drawn anew: a subtle variation keeps what is where, a strong one little more than the colours. */
const STRENGTHS = { subtle: 0.45, strong: 0.75 } as const

/** How an upscale enlarges, and how much of it is drawn anew where no upscale model does it. */
const UPSCALES: Readonly<Record<UpscaleKind, { readonly factor: number; readonly denoise: number }>> = {
  subtle: { factor: 2, denoise: 0.2 },
  creative: { factor: 2, denoise: 0.35 },
  '2x': { factor: 2, denoise: 0.2 },
  '4x': { factor: 4, denoise: 0.2 },
}

/** Drawn anew where forms shall stay and no ControlNet holds them. */
const RETEXTURED = 0.65

/** A blend keeps what its pictures share. */
const BLENDED = 0.7

/** The width of the seam between a picture and what is drawn around it, as a share of the frame. */
const SEAM = 1 / 24

const ROWS: { readonly [N in OperationName]?: Row<N> } = {
  imagine,
  vary: async (desk, { index, strength }) =>
    redraw(desk, await parentPicture(desk, index), STRENGTHS[strength]),
  'vary-region': async (desk, { index }) => region(desk, await parentPicture(desk, index)),
  upscale,
  zoom: async (desk, { index, factor, aspect }) => {
    const picture = await parentPicture(desk, index)
    return widen(desk, picture, zoomedOut(picture, { factor, aspect }, desk.settings))
  },
  pan: async (desk, { index, direction }) => {
    const picture = await parentPicture(desk, index)
    return widen(desk, picture, panned(picture, direction, desk.settings))
  },
  blend: async (desk) => mix(desk, BLENDED),
  edit,
  retexture,
  describe,
  animate,
}

/** Makes the order of a job. Throws `EngineError`. */
export async function orderOf(desk: Desk): Promise<Order> {
  const { operation } = desk.job
  // The row of a name takes the operation of that name, which a lookup by the union cannot tell.
  const row = ROWS[operation.name] as Row<OperationName> | undefined
  if (!row) throw new EngineError('engine-refused', `A ComfyUI cannot do "${operation.name}".`)
  return row(desk, operation)
}

async function imagine(desk: Desk): Promise<Order> {
  const { job, settings } = desk
  if (job.images.length > 0) return mix(desk, denoiseOfWeight(job.prompt.parameters))
  const size = newSize(job.prompt.parameters.aspect ?? SQUARE, settings)
  return drawing(desk, ['imagine'], { values: { ...sized(size), DENOISE: 1 } })
}

/** The pictures of the job, laid over one another in equal parts, as what drawing sets out from. */
async function mix(desk: Desk, denoise: number): Promise<Order> {
  const { job, settings } = desk
  const pictures = await Promise.all(job.images.slice(0, MOST_MIXED).map((image) => pictureOf(desk, image)))
  const [first] = pictures
  if (!first) throw new EngineError('invalid-parameter', 'A blend takes 2 to 5 pictures; none came.')
  const size = newSize(job.prompt.parameters.aspect ?? SQUARE, settings)
  const at = (place: number) => pictures[place - 1] ?? first
  const share = (place: number) => (place <= pictures.length ? 1 / place : 0)
  return drawing(desk, ['mix'], {
    values: {
      ...sized(size),
      DENOISE: denoiseOf(job.prompt.parameters, denoise),
      SHARE_2: share(2),
      SHARE_3: share(3),
      SHARE_4: share(4),
      SHARE_5: share(5),
    },
    pictures: { PICTURE: first, PICTURE_2: at(2), PICTURE_3: at(3), PICTURE_4: at(4), PICTURE_5: at(5) },
  })
}

const MOST_MIXED = 5

function redraw(desk: Desk, source: Picture, denoise: number): Order {
  const { settings, job } = desk
  const values = {
    ...sized(redrawnSize(source, settings)),
    DENOISE: denoiseOf(job.prompt.parameters, denoise),
  }
  return drawing(desk, ['redraw'], { values, pictures: { PICTURE: source } })
}

async function region(desk: Desk, source: Picture): Promise<Order> {
  const { job, settings } = desk
  if (!job.mask) throw new EngineError('invalid-parameter', 'A region needs a mask: white is painted anew.')
  const values = { ...sized(redrawnSize(source, settings)), DENOISE: 1 }
  const mask = await pictureOf(desk, job.mask)
  return drawing(desk, ['region'], { values, pictures: { PICTURE: source, MASK: mask } })
}

/** White in the mask, else what is transparent, else the whole picture. */
async function edit(desk: Desk): Promise<Order> {
  const source = await firstPicture(desk)
  if (desk.job.mask) return region(desk, source)
  if (!source.mayShowThrough) return redraw(desk, source, STRENGTHS.strong)
  const values = { ...sized(redrawnSize(source, desk.settings)), DENOISE: 1 }
  return drawing(desk, ['region-transparent'], { values, pictures: { PICTURE: source } })
}

async function upscale(desk: Desk, { index, kind }: OperationOf<'upscale'>): Promise<Order> {
  const source = await parentPicture(desk, index)
  const { factor, denoise } = UPSCALES[kind]
  const size = enlargedSize(source, factor, desk.settings.family.step)
  const names: GraphName[] = kind === 'creative' ? ['upscale-redraw'] : ['upscale-model', 'upscale-redraw']
  const values = { ...sized(size), DENOISE: denoise }
  return drawing(desk, names, { values, pictures: { PICTURE: source }, count: 1 })
}

function widen(desk: Desk, source: Picture, { frame, inner, left, top }: Framed): Order {
  const values = {
    ...sized(frame),
    DENOISE: 1,
    INNER_WIDTH: inner.width,
    INNER_HEIGHT: inner.height,
    LEFT: left,
    TOP: top,
    RIGHT: frame.width - inner.width - left,
    BOTTOM: frame.height - inner.height - top,
    FEATHER: Math.round(Math.min(frame.width, frame.height) * SEAM),
  }
  return drawing(desk, ['widen'], { values, pictures: { PICTURE: source } })
}

async function retexture(desk: Desk): Promise<Order> {
  const source = await firstPicture(desk)
  const chosen = choose(desk, ['retexture-edges', 'redraw'])
  if (chosen.name !== 'retexture-edges') return redraw(desk, source, RETEXTURED)
  const values = { ...sized(redrawnSize(source, desk.settings)), DENOISE: 1 }
  return drawing(desk, ['retexture-edges'], { values, pictures: { PICTURE: source } })
}

async function describe(desk: Desk): Promise<Order> {
  const described = await firstPicture(desk)
  const { graph } = choose(desk, ['describe-florence2'])
  const values = { ...spoken(desk), SEED: desk.job.seed }
  return { graph, values, pictures: { PICTURE: described }, gives: { kind: 'texts' }, batch: 1 }
}
