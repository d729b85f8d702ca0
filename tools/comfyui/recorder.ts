/** A way out that writes down what a ComfyUI says, and makes clips short enough for a CPU. */
import { WebSocket, fetch } from 'undici'
import type { Outbound } from '../../src/engines/engine.ts'

/** One run as it came: messages of its socket, binary ones in base64, and its entry in the history. */
export interface RecordedRun {
  graph: unknown
  messages: ({ text: unknown } | { base64: string })[]
  history: unknown
}

export interface Recorder {
  readonly outbound: Outbound
  /** What comes from now on belongs to this run. */
  begin(name: string): void
  recorded(): {
    readonly nodes: Readonly<Record<string, unknown>>
    readonly runs: Readonly<Record<string, RecordedRun>>
  }
}

/** Inputs that a CPU must be spared. */
const SHORT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  SVD_img2vid_Conditioning: { width: 64, height: 64, video_frames: 3 },
  Wan22ImageToVideoLatent: { width: 64, height: 64, length: 5 },
  KSampler: { steps: 2 },
}

export function createRecorder(): Recorder {
  const nodes: Record<string, unknown> = {}
  const runs: Record<string, RecordedRun> = {}
  /** One preview is like another, and large. */
  let hasPreview = false
  let run: RecordedRun = { graph: null, messages: [], history: null }

  async function tell(link: URL, text: string): Promise<void> {
    if (link.pathname.startsWith('/object_info/')) {
      for (const [name, info] of Object.entries(JSON.parse(text) as Record<string, Info>))
        nodes[name] = trimmed(info)
    }
    if (link.pathname.startsWith('/history/') && text !== '{}') {
      const [entry] = Object.values(JSON.parse(text) as Record<string, Entry>)
      run.history = { outputs: entry?.outputs, status: entry?.status }
    }
  }

  return {
    begin(name) {
      run = { graph: null, messages: [], history: null }
      runs[name] = run
    },
    recorded: () => ({ nodes, runs: oneOfEach(runs) }),
    outbound: {
      async fetch(given, init) {
        const link = new URL(given)
        const isPrompt = link.pathname === '/prompt' && typeof init?.body === 'string'
        const body = isPrompt ? shortened(String(init.body)) : init?.body
        if (isPrompt) run.graph = (JSON.parse(String(body)) as { prompt: unknown }).prompt
        // undici's own types are the standard's, in other words.
        const response = (await fetch(link, { ...init, body } as never)) as unknown as Response
        if (response.headers.get('content-type')?.includes('json'))
          await tell(link, await response.clone().text())
        return response
      },
      socket(link) {
        const socket = new WebSocket(link) as unknown as globalThis.WebSocket
        const { messages } = run
        socket.addEventListener('message', ({ data }) => {
          const text = typeof data === 'string' ? (JSON.parse(data) as { type: string }) : null
          // It repeats with every step what all nodes before it have said.
          if (text?.type === 'progress_state') return
          if (text) messages.push({ text })
          else if (!hasPreview) messages.push({ base64: Buffer.from(data as ArrayBuffer).toString('base64') })
          hasPreview ||= !text
        })
        return socket
      },
    },
  }
}

interface Entry {
  readonly outputs: unknown
  readonly status: unknown
}

/** The first run of every graph: another run of the same nodes says nothing more. */
function oneOfEach(runs: Readonly<Record<string, RecordedRun>>): Readonly<Record<string, RecordedRun>> {
  const seen = new Set<string>()
  const first = Object.entries(runs).filter(([, { graph }]) => {
    const nodes = Object.keys((graph ?? {}) as object).join()
    return nodes !== '' && !seen.has(nodes) && seen.add(nodes)
  })
  return Object.fromEntries(first)
}

interface Info {
  readonly input: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>
  readonly output: unknown
  readonly output_node: unknown
}

const KEPT = new Set(['min', 'max', 'step', 'default', 'options', 'image_upload', 'video_upload'])

/** Types, ranges and lists; words for people stay out. */
function trimmed({ input, output, output_node }: Info): unknown {
  return { input: { required: side(input.required), optional: side(input.optional) }, output, output_node }
}

function side(inputs: Readonly<Record<string, readonly unknown[]>> = {}) {
  return Object.fromEntries(Object.entries(inputs).map(([name, given]) => [name, trimmedInput(given)]))
}

function trimmedInput([type, details]: readonly unknown[]): unknown {
  const kept = Object.entries((details ?? {}) as object).filter(([key]) => KEPT.has(key))
  return [type, Object.fromEntries(kept)]
}

function shortened(body: string): string {
  const asked = JSON.parse(body) as { prompt: Record<string, { class_type: string; inputs: object }> }
  const isFilm = Object.values(asked.prompt).some(({ class_type }) => class_type === 'CreateVideo')
  for (const { class_type, inputs } of isFilm ? Object.values(asked.prompt) : []) {
    Object.assign(inputs, SHORT[class_type])
  }
  return JSON.stringify(asked)
}
