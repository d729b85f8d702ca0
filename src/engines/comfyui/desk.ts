/** What an operation is made into an order with. */
import { EngineError, type Job, type PictureSource, type ReadKind } from '../engine.ts'
import { placeholdersIn, type Graph, type Value } from './graph.ts'
import type { GraphName } from './graphs.ts'
import { lookAt, type Picture } from './pictures.ts'
import type { JobPlaceholder } from './placeholders.ts'
import type { Settings } from './settings.ts'
import type { Size } from './sizes.ts'
import type { Survey } from './survey.ts'
import { dialsOf } from './tuning.ts'
import { wordsOf } from './words.ts'

/** What a finished order holds. */
export type Gives =
  | { readonly kind: 'pictures'; readonly count: number }
  | { readonly kind: 'clips'; readonly count: number }
  | { readonly kind: 'texts' }

/** Values of the placeholders that every job brings anew. */
export type JobValues = { readonly [N in JobPlaceholder]?: Value }

/** A graph to be run, as often as it takes to have all it shall give. */
export interface Order {
  readonly graph: Graph
  readonly values: JobValues
  /** To be uploaded; the placeholder becomes the name under which ComfyUI keeps it. */
  readonly pictures: { readonly [N in JobPlaceholder]?: Picture }
  readonly gives: Gives
  /** Of what it gives: how many one run makes. */
  readonly batch: number
}

/** What an order is made from. */
export interface Desk {
  readonly job: Job
  readonly settings: Settings
  readonly survey: Survey
  read(source: PictureSource, wanted?: ReadKind): Promise<Uint8Array>
}

/** What an order of pictures adds. */
interface Drawing {
  readonly values: JobValues
  readonly pictures?: Order['pictures']
  /** Pictures it gives; a grid's four when left out. */
  readonly count?: number
}

/** The order of pictures: the first of these graphs that runs, or the operator's own. */
export function drawing(
  desk: Desk,
  names: readonly GraphName[],
  { values, pictures = {}, count = 4 }: Drawing,
): Order {
  const { graph } = choose(desk, names, pictures.PICTURE !== undefined)
  return {
    graph,
    values: { ...spoken(desk), ...values },
    pictures,
    gives: { kind: 'pictures', count },
    // A graph that says nothing of a batch makes one picture a run.
    batch: placeholdersIn(graph).has('BATCH') ? Math.min(count, desk.settings.batch) : 1,
  }
}

/**
 * The graph for an operation, the operator's own before ours; but one that says nothing of a picture is not for a job
 * that goes on from one. Throws `EngineError` (`engine-refused`) that says what is missing.
 */
export function choose(
  { job, survey }: Desk,
  names: readonly GraphName[],
  hasPicture = true,
): { name: GraphName | 'own'; graph: Graph } {
  const own = survey.own.get(job.operation.name)
  const isMeant = own && !(hasPicture && 'graph' in own && !placeholdersIn(own.graph).has('PICTURE'))
  const candidates = isMeant
    ? [{ name: 'own' as const, standing: own }]
    : names.map((name) => ({ name, standing: survey.graphs[name] }))
  for (const { name, standing } of candidates) {
    if ('graph' in standing) return { name, graph: standing.graph }
  }
  const lacks = candidates.flatMap(({ standing }) => ('lack' in standing ? [standing.lack] : []))
  throw new EngineError('engine-refused', `This ComfyUI cannot do it: ${lacks.join('; or ')}.`)
}

/** The words and the dials of a job. */
export function spoken({ job, settings }: Desk): JobValues {
  const { prompt, no } = wordsOf(job.prompt, settings.negative)
  return { PROMPT: prompt, NO: no, ...dialsOf(job.prompt.parameters, settings) }
}

/** A size as the graphs call it. */
export const sized = ({ width, height }: Size): JobValues => ({ WIDTH: width, HEIGHT: height })

/** One of the job's pictures, looked at. */
export const pictureOf = async (desk: Desk, source: PictureSource): Promise<Picture> =>
  lookAt(await desk.read(source))

/** The first of the job's own pictures. Throws `EngineError` (`invalid-parameter`). */
export async function firstPicture(desk: Desk): Promise<Picture> {
  const [source] = desk.job.images
  if (!source) throw new EngineError('invalid-parameter', 'This needs a picture; none came.')
  return pictureOf(desk, source)
}

/** The parent's picture of an index, counted from 1. Throws `EngineError` (`parent-lost`). */
export async function parentPicture(desk: Pick<Desk, 'job' | 'read'>, index: number): Promise<Picture> {
  const source = desk.job.parent?.images[index - 1]
  if (!source) throw new EngineError('parent-lost', `The parent task has no picture ${index}.`)
  return lookAt(await desk.read(source))
}
