/** What a ComfyUI can do for an account: every graph held against its nodes and models. Pure. */
import type { OperationName } from '../../actions/operation.ts'
import { fill, isLink, placeholdersIn, type Graph, type GraphNode } from './graph.ts'
import { GRAPH_NAMES, type GraphName, type GraphShelf } from './graphs.ts'
import { MODELS, type ModelChoices } from './models.ts'
import { JOB_PLACEHOLDERS } from './placeholders.ts'
import { LINK_NAMES, type Settings } from './settings.ts'
import type { NodeSignature, Signatures } from './signatures.ts'

/** A graph that runs, or why it does not. */
export type Standing = { readonly graph: Graph } | { readonly lack: string }

export interface Survey {
  readonly graphs: Readonly<Record<GraphName, Standing>>
  readonly own: ReadonlyMap<OperationName, Standing>
  readonly operations: ReadonlySet<OperationName>
  /** Why an operation is not among them. */
  readonly missing: ReadonlyMap<OperationName, string>
}

/**
 * The graphs of each operation, the best first: one that runs is enough. An operation that draws nothing needs none.
 * What is not here no ComfyUI does: words cannot be shortened, clips not be continued.
 */
const GRAPHS_OF: { readonly [N in OperationName]?: readonly GraphName[] } = {
  imagine: ['imagine'],
  pick: [],
  vary: ['redraw'],
  'vary-region': ['region'],
  upscale: ['upscale-model', 'upscale-redraw'],
  zoom: ['widen'],
  pan: ['widen'],
  blend: ['mix'],
  describe: ['describe-florence2'],
  edit: ['region'],
  retexture: ['retexture-edges', 'redraw'],
  animate: ['animate-wan', 'animate-svd'],
  'pick-clip': ['animate-wan', 'animate-svd'],
}

/** Where nodes come from that ComfyUI does not bring itself. */
const PACKS: Readonly<Record<string, string>> = {
  DownloadAndLoadFlorence2Model: 'ComfyUI-Florence2',
  Florence2Run: 'ComfyUI-Florence2',
}

/** Nodes of which a survey has to know. */
export function classesIn(shelf: GraphShelf): ReadonlySet<string> {
  const all = [...Object.values(shelf.graphs), ...Object.values(shelf.parts), ...shelf.own.values()]
  const named = all.flatMap((graph) => Object.values(graph).map(({ class_type }) => class_type))
  const plain = named.filter((name) => !name.startsWith('$'))
  return new Set([
    ...plain,
    'EmptyLatentImage',
    'EmptySD3LatentImage',
    ...Object.values(MODELS).map(({ node }) => node),
  ])
}

/** Holds every graph against what the ComfyUI has. */
export function surveyOf(
  shelf: GraphShelf,
  settings: Settings,
  known: { readonly signatures: Signatures; readonly models: ModelChoices },
): Survey {
  const standing = (template: Graph): Standing => {
    const graph = assemble(template, settings)
    const filled = fill(graph, settings.values)
    const lack =
      missingNodes(filled, known.signatures) ??
      modelLack(graph, known.models) ??
      placeholderLack(graph) ??
      misfit(filled, known.signatures)
    return lack === null ? { graph } : { lack }
  }
  const graphs = Object.fromEntries(
    GRAPH_NAMES.map((name) => [name, standing(shelf.graphs[name])]),
  ) as Survey['graphs'] // One for every name.
  const own = new Map([...shelf.own].map(([operation, graph]) => [operation, standing(graph)]))
  const missing = new Map<OperationName, string>()
  const operations = new Set<OperationName>()
  for (const operation of new Set([...keysOf(GRAPHS_OF), ...own.keys()])) {
    const ours = (GRAPHS_OF[operation] ?? []).map((name) => graphs[name])
    const candidates = own.has(operation) ? [own.get(operation)].filter((one) => one !== undefined) : ours
    const lack = lackOf(candidates)
    if (lack === null) operations.add(operation)
    else missing.set(operation, lack)
  }
  return { graphs, own, operations, missing }
}

/** A template with the parts behind the links it draws on. */
function assemble(template: Graph, { parts }: Settings): Graph {
  const names = placeholdersIn(template)
  return LINK_NAMES.some((name) => names.has(name)) ? { ...parts, ...template } : template
}

/** Why none of them runs; null where one does, or none is needed. */
function lackOf(candidates: readonly Standing[]): string | null {
  const lacks = candidates.flatMap((one) => ('lack' in one ? [one.lack] : []))
  return candidates.length > 0 && lacks.length === candidates.length
    ? [...new Set(lacks)].join('; or ')
    : null
}

function modelLack(graph: Graph, models: ModelChoices): string | null {
  const names = placeholdersIn(graph)
  const lacks = keysOf(models).flatMap((name) => {
    const choice = models[name]
    return names.has(name) && 'lack' in choice ? [choice.lack] : []
  })
  return lacks.length > 0 ? lacks.join('; ') : null
}

function placeholderLack(graph: Graph): string | null {
  const known: ReadonlySet<string> = new Set([
    ...JOB_PLACEHOLDERS,
    ...LINK_NAMES,
    ...Object.keys(MODELS),
    'EMPTY_LATENT',
    'SAMPLER',
    'SCHEDULER',
  ])
  const unknown = [...placeholdersIn(graph)].find((name) => !known.has(name))
  return unknown === undefined
    ? null
    : `placeholder $${unknown} is unknown; known are ${[...known].map((name) => `$${name}`).join(', ')}`
}

function missingNodes(graph: Graph, signatures: Signatures): string | null {
  const names = new Set(Object.values(graph).map(({ class_type }) => class_type))
  const lacks = [...names].filter((name) => !signatures.has(name)).map(missingNode)
  return lacks.length > 0 ? lacks.join('; ') : null
}

function missingNode(name: string): string {
  const pack = PACKS[name]
  return pack === undefined
    ? `node missing: ${name}. Update the ComfyUI, or install the pack that has it`
    : `node missing: ${name}. Install the pack ${pack} into custom_nodes of the ComfyUI`
}

/** A node of another version, or a choice that it does not offer. */
function misfit(graph: Graph, signatures: Signatures): string | null {
  for (const [id, node] of Object.entries(graph)) {
    const signature = signatures.get(node.class_type)
    const objection = signature ? objectionTo(node, signature) : null
    if (objection !== null) return `node "${id}" (${node.class_type}) ${objection}`
  }
  return null
}

function objectionTo({ inputs }: GraphNode, signature: NodeSignature): string | null {
  for (const [name, { isRequired, choices }] of signature.inputs) {
    const given = inputs[name]
    if (given === undefined) {
      if (isRequired) return `wants an input "${name}", which the graph does not give`
      continue
    }
    const isFixed = typeof given === 'string' && !given.includes('$')
    if (choices && isFixed && !isLink(given) && !choices.includes(given)) {
      return `has no ${name} "${given}"; wanted one of ${choices.slice(0, 12).join(', ')}`
    }
  }
  return null
}

const keysOf = <Key extends string>(record: { readonly [K in Key]?: unknown }): Key[] =>
  Object.keys(record) as Key[] // Its own keys.
