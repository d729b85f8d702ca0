/** What each operation asks of the platform: one row each, from a job to a call (Youchuan help, "API reference"). */
import type { ClipEnd, Direction, OperationName, OperationOf, UpscaleKind } from '../../actions/operation.ts'
import { formatPrompt } from '../../prompt/format.ts'
import { EngineError } from '../engine.ts'
import type { Order } from './api.ts'
import { firstSource, linkTo, parentPicture, sizeOfPicture, sourceOf, type Desk } from './desk.ts'
import { panned, PAN_SHARE, unframed, zoomedOut, type TobFrame } from './frames.ts'
import { everything, holesIn, maskOver, type TobMask } from './masks.ts'
import { readMemo } from './memo.ts'
import { clipWords, freshWords, hasOwnWords, remixWords } from './words.ts'

type Row<N extends OperationName> = (desk: Desk, operation: OperationOf<N>) => Promise<Order> | Order

const UPSCALES: Readonly<Record<UpscaleKind, number>> = { subtle: 0, creative: 1, '2x': 2, '4x': 3 }

const DIRECTIONS: Readonly<Record<Direction, number>> = { down: 0, right: 1, up: 2, left: 3 }

/** Version 8 has neither pan nor outpaint nor inpaint nor upscale there; what it has instead is `edit`. */
const EDITING_VERSION = 8

/** The least that `outpaint` steps back. */
const LEAST_OUTPAINT = 1.1

const ROWS: { readonly [N in OperationName]?: Row<N> } = {
  imagine: fresh,
  blend: fresh,
  vary,
  'vary-region': region,
  upscale,
  zoom,
  pan,
  edit: uploadPaint,
  retexture: async (desk) => ({
    path: 'retexture',
    body: { imgUrl: await linkTo(desk, firstSource(desk)), remixPrompt: remixWords(desk.job) },
  }),
  animate,
  extend: (desk, { index, ...ask }) => ({
    path: 'extend-video',
    body: { ...clip(desk, index), prompt: clipWords(desk.job, ask, {}) },
  }),
}

/** The operations that are a call there. */
export const ORDERED: readonly OperationName[] = [
  'imagine',
  'vary',
  'vary-region',
  'upscale',
  'zoom',
  'pan',
  'blend',
  'edit',
  'retexture',
  'animate',
  'extend',
]

/** Makes the call of a job. Throws `EngineError`. */
export async function orderOf(desk: Desk): Promise<Order> {
  const { job, app } = desk
  const again = readMemo(job.again, app)
  if (again && job.again && formatPrompt(job.again.prompt) === formatPrompt(job.prompt)) {
    return { path: 'reroll', body: { jobId: again.job } }
  }
  // The row of a name takes the operation of that name, which a lookup by the union cannot tell.
  const row = ROWS[job.operation.name] as Row<OperationName> | undefined
  if (!row) throw new EngineError('engine-refused', `The platform cannot do "${job.operation.name}".`)
  return row(desk, job.operation)
}

/** A picture of the parent, as every follow-up names it. */
function picture(desk: Desk, index: number) {
  const { job, place } = sourceOf(desk, index)
  return { jobId: job, imageNo: place }
}

function clip(desk: Desk, index: number) {
  const { job, place } = sourceOf(desk, index)
  return { jobId: job, videoNo: place }
}

/** New words for a follow-up, where it has some. */
const remixed = ({ job }: Desk) => (hasOwnWords(job) ? { remixPrompt: remixWords(job) } : {})

const isEditing = ({ job: { model, parent } }: Desk): boolean =>
  (parent?.model ?? model).number >= EDITING_VERSION

async function fresh(desk: Desk): Promise<Order> {
  const links = await Promise.all(desk.job.images.map((source) => linkTo(desk, source)))
  return { path: 'diffusion', body: { text: freshWords(desk.job, links) } }
}

function vary(desk: Desk, { index, strength }: OperationOf<'vary'>): Order {
  const isStrong = strength === 'strong'
  if (!hasOwnWords(desk.job)) {
    return { path: 'variation', body: { ...picture(desk, index), type: isStrong ? 1 : 0 } }
  }
  const body = { ...picture(desk, index), remixPrompt: remixWords(desk.job), mode: isStrong ? 0 : 1 }
  return { path: 'remix', body }
}

function upscale(desk: Desk, { index, kind }: OperationOf<'upscale'>): Order {
  if (desk.job.parent?.prompt.parameters.draft) return { path: 'enhance', body: picture(desk, index) }
  if (isEditing(desk)) {
    throw new EngineError(
      'engine-refused',
      'Version 8 has no upscaler there: draw the prompt with --hd, which gives twice the size at once.',
    )
  }
  return { path: 'upscale', body: { ...picture(desk, index), type: UPSCALES[kind] } }
}

async function region(desk: Desk, { index }: OperationOf<'vary-region'>): Promise<Order> {
  const size = await sizeOfPicture(desk, await parentPicture(desk, index))
  const mask = await maskOver(desk, size)
  if (!mask) throw new EngineError('invalid-parameter', 'A region needs a mask: white is painted anew.')
  if (isEditing(desk)) return edit(desk, index, unframed(size), mask)
  return { path: 'inpaint', body: { ...picture(desk, index), mask, ...remixed(desk) } }
}

async function zoom(desk: Desk, { index, factor, aspect }: OperationOf<'zoom'>): Promise<Order> {
  if (!isEditing(desk) && aspect === null && factor >= LEAST_OUTPAINT) {
    return { path: 'outpaint', body: { ...picture(desk, index), scale: factor, ...remixed(desk) } }
  }
  const size = await sizeOfPicture(desk, await parentPicture(desk, index))
  return edit(desk, index, zoomedOut(size, { factor, aspect }))
}

async function pan(desk: Desk, { index, direction }: OperationOf<'pan'>): Promise<Order> {
  if (!isEditing(desk)) {
    const body = { ...picture(desk, index), direction: DIRECTIONS[direction], scale: 1 + PAN_SHARE }
    return { path: 'pan', body: { ...body, ...remixed(desk) } }
  }
  const size = await sizeOfPicture(desk, await parentPicture(desk, index))
  return edit(desk, index, panned(size, direction))
}

/** A picture on a canvas, of which everything else is painted, and what the mask marks. */
function edit(desk: Desk, index: number, frame: TobFrame, mask?: TobMask): Order {
  const remixPrompt = remixWords(desk.job)
  return { path: 'edit', body: { ...picture(desk, index), ...frame, remixPrompt, ...(mask && { mask }) } }
}

/** Any picture: where the mask is white, else where it can be seen through, else all of it. */
async function uploadPaint(desk: Desk): Promise<Order> {
  const source = firstSource(desk)
  const imgUrl = await linkTo(desk, source)
  const bytes = await desk.read(source, desk.signal)
  const size = await sizeOfPicture(desk, bytes)
  const mask = (await maskOver(desk, size)) ?? (await holesIn(desk, bytes, size)) ?? everything(size)
  return {
    path: 'upload-paint',
    body: { imgUrl, mask, ...unframed(size), remixPrompt: remixWords(desk.job) },
  }
}

async function animate(desk: Desk, { index, lines, end, ...ask }: OperationOf<'animate'>): Promise<Order> {
  const { job, app } = desk
  const ended = await endOf(desk, end)
  const videoType = lines === 720 ? 1 : 0
  if (readMemo(job.parent, app)) {
    const body = { ...picture(desk, index), prompt: clipWords(job, ask, ended), videoType }
    return { path: 'video-diffusion', body }
  }
  const first = await linkTo(desk, job.parent?.images[index - 1] ?? firstSource(desk))
  return { path: 'video-diffusion', body: { prompt: clipWords(job, ask, { first, ...ended }), videoType } }
}

/** What clips end with: a link, or themselves. */
async function endOf(desk: Desk, end: ClipEnd): Promise<{ readonly end?: string }> {
  const last = desk.job.images.at(-1)
  if (end === 'loop') return { end }
  return end === 'picture' && last ? { end: await linkTo(desk, last) } : {}
}
