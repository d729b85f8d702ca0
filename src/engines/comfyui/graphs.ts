import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OPERATION_NAMES, type OperationName } from '../../actions/operation.ts'
import { EngineError } from '../engine.ts'
import { objectionTo, type Graph } from './graph.ts'

/** What our own graphs are called: one file each in `graphs/`. */
export const GRAPH_NAMES = [
  'imagine',
  'redraw',
  'mix',
  'region',
  'region-transparent',
  'widen',
  'upscale-model',
  'upscale-redraw',
  'retexture-edges',
  'describe-florence2',
  'animate-wan',
  'animate-svd',
] as const

export type GraphName = (typeof GRAPH_NAMES)[number]

/** Parts that graphs share: how the model is loaded, and how words are read. */
const PART_NAMES = ['model-checkpoint', 'model-parts', 'model-vae', 'words', 'words-guided'] as const

export type PartName = (typeof PART_NAMES)[number]

/** Everything that can be sent to a ComfyUI, before it is filled in. */
export interface GraphShelf {
  readonly graphs: Readonly<Record<GraphName, Graph>>
  readonly parts: Readonly<Record<PartName, Graph>>
  /** The operator's own, each in the place of all of ours for its operation. */
  readonly own: ReadonlyMap<OperationName, Graph>
}

const OURS = fileURLToPath(new URL('graphs', import.meta.url))

/** Reads our graphs, and those of a folder of the operator's, named for their operations: `upscale.json`. Throws
 *  `EngineError` (`engine-unavailable`) that names the file and what is wrong with it. */
export async function loadGraphs(folder: string | null): Promise<GraphShelf> {
  const [graphs, parts, own] = await Promise.all([readAll(GRAPH_NAMES), readAll(PART_NAMES), readOwn(folder)])
  return { graphs, parts, own }
}

async function readAll<Name extends string>(names: readonly Name[]): Promise<Readonly<Record<Name, Graph>>> {
  const read = await Promise.all(
    names.map(async (name) => [name, await readGraph(join(OURS, `${name}.json`))] as const),
  )
  // Every name has just been given its graph.
  return Object.fromEntries(read) as Record<Name, Graph>
}

async function readOwn(folder: string | null): Promise<ReadonlyMap<OperationName, Graph>> {
  if (folder === null) return new Map()
  const files = (await readdir(folder).catch(refuse(folder))).filter((file) => file.endsWith('.json'))
  const names = files.map((file) => operationOf(folder, file))
  const graphs = await Promise.all(files.map((file) => readGraph(join(folder, file))))
  return new Map(graphs.map((graph, at) => [names[at] ?? 'imagine', graph]))
}

function operationOf(folder: string, file: string): OperationName {
  const name = OPERATION_NAMES.find((operation) => `${operation}.json` === file)
  if (name) return name
  const wanted = OPERATION_NAMES.map((operation) => `${operation}.json`).join(', ')
  throw new EngineError(
    'engine-unavailable',
    `${join(folder, file)} is named for no operation; wanted one of ${wanted}.`,
  )
}

async function readGraph(path: string): Promise<Graph> {
  const text = await readFile(path, 'utf8').catch(refuse(path))
  const graph = parse(text, path)
  const objection = objectionTo(graph)
  if (objection !== null) throw new EngineError('engine-unavailable', `${path}: ${objection}.`)
  // Just looked at.
  return graph as Graph
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse(path)(error)
  }
}

const refuse =
  (path: string) =>
  (error: unknown): never => {
    const cause = error instanceof Error ? error.message : String(error)
    throw new EngineError('engine-unavailable', `${path} could not be read: ${cause}.`, { cause: error })
  }
