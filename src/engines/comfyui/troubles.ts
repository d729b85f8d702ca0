/** What a ComfyUI says went wrong, as failures with words a person can act on. Pure. */
import { EngineError } from '../engine.ts'
import type { FailureName } from '../../failures.ts'
import { MODELS } from './models.ts'
import { recordOf } from './signatures.ts'

/** How the text of an exception is understood: the first row that fits. */
interface TroubleRow {
  readonly says: RegExp
  readonly failure: FailureName
  readonly advice: string
}

const TROUBLES: readonly TroubleRow[] = [
  {
    says: /out of ?memory|allocation on device|not enough memory|defaultcpuallocator/i,
    failure: 'too-large',
    advice: 'The GPU ran out of memory. Ask for a smaller picture, or set "batch" to 1 or "pixels" lower',
  },
  {
    says: /cuda error|cublas|cudnn|hip error|mps backend|device-side assert/i,
    failure: 'engine-crashed',
    advice: 'The GPU failed. Should it go on, start the ComfyUI again',
  },
  {
    says: /cannot identify image file|unidentifiedimage|truncated/i,
    failure: 'picture-unreadable',
    advice: 'A picture of this task could not be read',
  },
]

const UNKNOWN: Omit<TroubleRow, 'says'> = {
  failure: 'engine-refused',
  advice: 'Try the graph in the ComfyUI itself',
}

/** The failure of a prompt that ended badly, from its `execution_error`. */
export function troubleOfError(data: unknown): EngineError {
  const { node_id, node_type, exception_type, exception_message } = recordOf(data)
  const said = `${String(exception_type ?? 'an error')}: ${shortened(String(exception_message ?? ''))}`
  const { failure, advice } = TROUBLES.find(({ says }) => says.test(said)) ?? UNKNOWN
  const where = `node "${String(node_id)}" (${String(node_type)})`
  return new EngineError(failure, `${advice}. ComfyUI stopped in ${where} with ${said}`)
}

/** The failure of a prompt that was stopped, and not by us. */
export function troubleOfInterruption(): EngineError {
  return new EngineError('engine-refused', 'Somebody stopped this task in the ComfyUI itself.')
}

/** The failure of a prompt that ComfyUI would not queue: the body of its HTTP 400. */
export function troubleOfRefusal(text: string): EngineError {
  const { error, node_errors } = recordOf(parsed(text))
  const mistakes = Object.entries(recordOf(node_errors)).flatMap(([id, given]) => {
    const { errors, class_type } = recordOf(given)
    return (Array.isArray(errors) ? errors : []).map((one) =>
      mistakeOf(id, String(class_type), recordOf(one)),
    )
  })
  const isFileGone = mistakes.some(({ isPictureGone }) => isPictureGone)
  const said = mistakes.map(({ words }) => words).join('; ')
  const { message = shortened(text), details = '' } = recordOf(error)
  const words = said === '' ? `${String(message)} ${String(details)}`.trim() : said
  // A picture that was there a moment ago is there again after another upload.
  return new EngineError(
    isFileGone ? 'engine-crashed' : 'engine-refused',
    `The ComfyUI does not take the graph: ${words}.`,
  )
}

interface Mistake {
  readonly words: string
  readonly isPictureGone: boolean
}

function mistakeOf(id: string, classType: string, error: Readonly<Record<string, unknown>>): Mistake {
  const { type, message, details, extra_info } = error
  const { input_name, received_value } = recordOf(extra_info)
  const model = Object.values(MODELS).find(({ node, input }) => node === classType && input === input_name)
  if (type === 'value_not_in_list' && model) {
    const words = `model missing: "${String(received_value)}". Put it into ${model.folder} of the ComfyUI`
    return { words, isPictureGone: false }
  }
  const isPictureGone = type === 'custom_validation_failed' && classType.startsWith('Load')
  return {
    words: `node "${id}" (${classType}): ${String(message)} ${shortened(String(details ?? ''))}`.trim(),
    isPictureGone,
  }
}

/** The beginning of something that may be very long, on one line. */
const shortened = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 300)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
