/** What a ComfyUI says of its nodes in `GET /object_info`. Pure. */

/** One input of a node. */
export interface InputSignature {
  /** `MODEL`, `INT`, `*`; `COMBO` for a choice from a list. */
  readonly type: string
  readonly isRequired: boolean
  /** What may be chosen; null where anything may, as with uploaded pictures. */
  readonly choices: readonly string[] | null
}

/** One kind of node. */
export interface NodeSignature {
  readonly inputs: ReadonlyMap<string, InputSignature>
  readonly outputs: readonly string[]
}

/** The kinds of nodes a ComfyUI has, of those that were asked for. */
export type Signatures = ReadonlyMap<string, NodeSignature>

/** Reads `/object_info`, or `/object_info/{class}`; what is not as it should be is left out. */
export function readSignatures(info: unknown): Signatures {
  return new Map(
    Object.entries(recordOf(info)).map(([name, node]) => {
      const { input, output } = recordOf(node)
      const { required, optional } = recordOf(input)
      const inputs = new Map([
        ...Object.entries(recordOf(required)).map(([key, given]) => inputOf(key, given, true)),
        ...Object.entries(recordOf(optional)).map(([key, given]) => inputOf(key, given, false)),
      ])
      return [name, { inputs, outputs: Array.isArray(output) ? output.map(String) : [] }]
    }),
  )
}

/** A choice is written as its list, or as `COMBO` with the list among its options. */
function inputOf(name: string, given: unknown, isRequired: boolean): [string, InputSignature] {
  const [type, details] = Array.isArray(given) ? (given as readonly unknown[]) : []
  const { options, image_upload, video_upload } = recordOf(details)
  const list = Array.isArray(type) ? type : type === 'COMBO' && Array.isArray(options) ? options : null
  const isUploaded = image_upload === true || video_upload === true
  const choices = isUploaded || !list ? null : list.map(String)
  return [name, { type: list ? 'COMBO' : String(type), isRequired, choices }]
}

/** An object's entries; none for anything else. */
export function recordOf(given: unknown): Readonly<Record<string, unknown>> {
  // Its values stay unknown.
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {}
}
