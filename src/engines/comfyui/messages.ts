/** What ComfyUI's socket says of one prompt. Pure. */
import { recordOf } from './signatures.ts'

/** One piece of news. Others than these say nothing that is needed. */
export type News =
  | { readonly kind: 'node'; readonly node: string }
  | { readonly kind: 'cached'; readonly nodes: readonly string[] }
  /** `value` of `max` steps of a node. */
  | { readonly kind: 'step'; readonly node: string; readonly value: number; readonly max: number }
  | { readonly kind: 'preview'; readonly bytes: Uint8Array }
  /** Nothing more will be said: the history knows how it went. */
  | { readonly kind: 'ended' }

/** The kinds of binary messages that hold pictures: bare, and with words about them in front. */
const PREVIEW = 1
const PREVIEW_WITH_METADATA = 4

/** Reads a message about a prompt; null for everything else. */
export function readMessage(data: unknown, promptId: string): News | null {
  if (typeof data === 'string') return readText(data, promptId)
  return data instanceof ArrayBuffer ? readBinary(data, promptId) : null
}

function readText(text: string, promptId: string): News | null {
  const { type, data } = recordOf(parsed(text))
  const said = recordOf(data)
  if (said.prompt_id !== promptId) return null
  switch (type) {
    case 'executing':
      return typeof said.node === 'string' ? { kind: 'node', node: said.node } : { kind: 'ended' }
    case 'execution_cached':
      return { kind: 'cached', nodes: Array.isArray(said.nodes) ? said.nodes.map(String) : [] }
    case 'progress':
      return { kind: 'step', node: String(said.node), value: Number(said.value), max: Number(said.max) }
    default:
      return null
  }
}

/** Big-endian words: the kind; for a bare picture its format; for the other the length of the JSON before it. */
function readBinary(data: ArrayBuffer, promptId: string): News | null {
  if (data.byteLength < 8) return null
  const view = new DataView(data)
  const kind = view.getUint32(0)
  if (kind === PREVIEW) return { kind: 'preview', bytes: new Uint8Array(data, 8) }
  if (kind !== PREVIEW_WITH_METADATA) return null
  const length = view.getUint32(4)
  if (length > data.byteLength - 8) return null
  const words = recordOf(parsed(new TextDecoder().decode(new Uint8Array(data, 8, length))))
  return words.prompt_id === promptId ? { kind: 'preview', bytes: new Uint8Array(data, 8 + length) } : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
