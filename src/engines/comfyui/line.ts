import type { Comfy } from './comfy.ts'

/** What ComfyUI says over its socket, for whoever asks for the next of it. It may be cut: then there is silence. */
export interface Line {
  readonly isOpen: boolean
  /** Opens the socket, or opens it again; resolves when it is open, has failed, or `ms` have passed. */
  open(ms: number, signal: AbortSignal): Promise<void>
  /** The next message; null when none comes within `ms`, the socket closes, or the signal aborts. */
  next(ms: number, signal: AbortSignal): Promise<unknown>
  close(): void
}

const nothing = () => {}

/** A line for the prompts queued with one client id. Nothing is opened yet. */
export function createLine(comfy: Pick<Comfy, 'socket'>, clientId: string): Line {
  let socket: WebSocket | null = null
  let heard: unknown[] = []
  let wake = nothing

  /** Resolves at the next wake, after `ms`, or when the signal aborts. */
  function something(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        wake = nothing
        resolve()
      }
      const timer = setTimeout(end, ms)
      signal.addEventListener('abort', end)
      wake = end
      if (signal.aborted) end()
    })
  }

  function connect(): WebSocket {
    const fresh = comfy.socket(clientId)
    fresh.binaryType = 'arraybuffer'
    fresh.addEventListener('open', () => wake())
    fresh.addEventListener('message', ({ data }: MessageEvent) => {
      heard.push(data as unknown)
      wake()
    })
    fresh.addEventListener('close', () => {
      if (socket === fresh) socket = null
      wake()
    })
    // A close follows every error, and says no more than it.
    fresh.addEventListener('error', nothing)
    return fresh
  }

  return {
    get isOpen() {
      return socket?.readyState === 1
    },
    async open(ms, signal) {
      socket ??= connect()
      if (socket.readyState === 0) await something(ms, signal)
    },
    async next(ms, signal) {
      if (heard.length === 0) await something(ms, signal)
      const [first = null, ...rest] = heard
      heard = rest
      return signal.aborted ? null : first
    },
    close() {
      socket?.close()
      socket = null
    },
  }
}
