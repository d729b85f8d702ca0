/** What a finished prompt left behind, read from its entry in the history. Pure. */
import type { KeptFile } from './comfy.ts'
import { recordOf } from './signatures.ts'
import { troubleOfError, troubleOfInterruption } from './troubles.ts'

/** Everything a prompt made, in the order of the graph's nodes. */
export interface Outcome {
  readonly pictures: readonly KeptFile[]
  readonly clips: readonly KeptFile[]
  readonly texts: readonly string[]
}

/** Names of clips: they are listed among the pictures. */
const CLIP = /\.(?:mp4|webm|mkv|mov)$/i

/** Keys under which nodes list files; packs of nodes have keys of their own for clips. */
const LISTS = ['images', 'gifs', 'videos'] as const

/** Reads an entry of the history. Throws `EngineError` when the prompt ended badly. */
export function readOutcome(entry: unknown, nodes: readonly string[]): Outcome {
  const { outputs, status } = recordOf(entry)
  const { status_str, messages } = recordOf(status)
  if (status_str === 'error') throw troubleIn(messages)
  const given = recordOf(outputs)
  const inOrder = nodes.map((node) => recordOf(given[node]))
  const files = inOrder.flatMap((output) => LISTS.flatMap((list) => filesIn(output[list])))
  return {
    pictures: files.filter(({ filename }) => !CLIP.test(filename)),
    clips: files.filter(({ filename }) => CLIP.test(filename)),
    texts: inOrder.flatMap(({ text }) => (Array.isArray(text) ? text : [])).filter(isWords),
  }
}

function troubleIn(messages: unknown): Error {
  const all = Array.isArray(messages) ? messages : []
  const error = all.find((message) => Array.isArray(message) && message[0] === 'execution_error') as unknown[]
  return error ? troubleOfError(error[1]) : troubleOfInterruption()
}

function filesIn(list: unknown): KeptFile[] {
  return (Array.isArray(list) ? list : []).map((file) => {
    const { filename, subfolder = '', type = 'output' } = recordOf(file)
    return { filename: String(filename), subfolder: String(subfolder), type: String(type) }
  })
}

const isWords = (text: unknown): text is string => typeof text === 'string' && text.trim() !== ''
