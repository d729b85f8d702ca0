/** Graphs in ComfyUI's API format, with placeholders. Pure. */

/** The output of another node. */
export type Link = readonly [node: string, output: number]

/** What stands for a placeholder. */
export type Value = string | number | boolean | Link

export type Values = Readonly<Record<string, Value>>

/** One node; what is not a link is a literal. */
export interface GraphNode {
  readonly class_type: string
  readonly inputs: Readonly<Record<string, unknown>>
}

/** Nodes by their ids, as `POST /prompt` takes them. */
export type Graph = Readonly<Record<string, GraphNode>>

/** A dollar sign and capitals: `$PROMPT`, `$PICTURE_2`. */
const PLACEHOLDER = /\$([A-Z][A-Z0-9_]*)/g

/** The placeholders of a graph, without their dollar signs. */
export function placeholdersIn(graph: Graph): ReadonlySet<string> {
  const texts = Object.values(graph).flatMap(({ class_type, inputs }) => [
    class_type,
    ...Object.values(inputs),
  ])
  return new Set(
    texts.flatMap((text) =>
      typeof text === 'string' ? [...text.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []) : [],
    ),
  )
}

/**
 * The graph with its placeholders filled in, once: what a value holds is never read for placeholders itself. Alone in
 * its place a placeholder becomes the value with its type; within other words, its text. One without a value stays.
 */
export function fill(graph: Graph, values: Values): Graph {
  const filled = (given: unknown): unknown => {
    if (typeof given !== 'string') return given
    const [, whole] = /^\$([A-Z][A-Z0-9_]*)$/.exec(given) ?? []
    if (whole !== undefined) return values[whole] ?? given
    return given.replace(PLACEHOLDER, (placeholder, name: string) => String(values[name] ?? placeholder))
  }
  const entries = Object.entries(graph).map(([id, { class_type, inputs }]): [string, GraphNode] => [
    id,
    {
      class_type: String(filled(class_type)),
      inputs: Object.fromEntries(Object.entries(inputs).map(([name, given]) => [name, filled(given)])),
    },
  ])
  return Object.fromEntries(entries)
}

/** Whether an input is the output of another node. */
export function isLink(given: unknown): given is Link {
  return (
    Array.isArray(given) && given.length === 2 && typeof given[0] === 'string' && typeof given[1] === 'number'
  )
}

/** What is wrong with the shape of something that should be a graph; null when nothing is. */
export function objectionTo(given: unknown): string | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return 'it is no object of nodes; export it with "Export (API)"'
  }
  if ('nodes' in given && Array.isArray(given.nodes)) {
    return 'it is a workflow as the editor saves it; export it with "Export (API)"'
  }
  const wrong = Object.entries(given).find(([, node]) => !isNode(node))
  if (wrong) return `node "${wrong[0]}" has no class_type or no inputs; export it with "Export (API)"`
  return Object.keys(given).length === 0 ? 'it has no nodes' : null
}

function isNode(node: unknown): node is GraphNode {
  return (
    typeof node === 'object' &&
    node !== null &&
    'class_type' in node &&
    typeof node.class_type === 'string' &&
    'inputs' in node &&
    typeof node.inputs === 'object' &&
    node.inputs !== null
  )
}
