/** A ComfyUI over HTTP: the few routes this engine needs (ComfyUI's own server, `server.py`). */
import { createHash } from 'node:crypto'
import { EngineError, type Outbound } from '../engine.ts'
import { troubleOfRefusal } from './troubles.ts'
import type { Graph } from './graph.ts'
import { multipart } from '../multipart.ts'
import { recordOf } from './signatures.ts'

/** A file that ComfyUI keeps. */
export interface KeptFile {
  readonly filename: string
  readonly subfolder: string
  readonly type: string
}

/** Where a prompt is: waiting, being run, finished, or nowhere. */
export type Whereabouts =
  | { readonly kind: 'pending' | 'running' | 'nowhere' }
  | { readonly kind: 'finished'; readonly entry: unknown }

export interface Comfy {
  /** Version and devices, for people to read. Throws `EngineError` (`engine-unavailable`) when it cannot be reached. */
  stats(signal: AbortSignal): Promise<unknown>
  /** What it says of one kind of node; `{}` for one it does not have. */
  nodeInfo(name: string, signal: AbortSignal): Promise<unknown>
  /** Queues a graph under an id of our own. Throws `EngineError` when it is refused. */
  queue(graph: Graph, ids: { readonly promptId: string; readonly clientId: string }): Promise<void>
  find(promptId: string, signal: AbortSignal): Promise<Whereabouts>
  /** Takes a prompt out of the queue, or stops it where it runs. */
  cancel(promptId: string, signal: AbortSignal): Promise<void>
  /** Puts a file where graphs can load it; the name to load it by. */
  upload(
    bytes: Uint8Array,
    kind: { extension: string; contentType: string },
    signal: AbortSignal,
  ): Promise<string>
  /** Throws `EngineError` (`engine-crashed`) when the file is gone. */
  view(file: KeptFile, signal: AbortSignal): Promise<Uint8Array>
  /** Opens the socket that tells of prompts queued with the same client id. */
  socket(clientId: string): WebSocket
}

const JSON_TYPE = 'application/json'

/** How long a short answer may take, and a file. */
const ANSWER_MS = 30_000
const FILE_MS = 300_000

/** Bytes of a picture or clip that are read. */
const MOST_BYTES = 512e6

/** Letters of an unexpected answer that are shown. */
const SHOWN = 200

export interface ComfyContext {
  readonly url: string
  readonly key?: string | undefined
  readonly outbound: Outbound
}

/** Opens nothing yet: every call stands for itself. */
export function createComfy({ url, key, outbound }: ComfyContext): Comfy {
  const base = url.replace(/\/+$/, '')
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` }

  async function ask(path: string, { signal, ...init }: Ask): Promise<Response> {
    const timeout = AbortSignal.timeout(init.timeoutMs ?? ANSWER_MS)
    try {
      return await outbound.fetch(base + path, {
        method: init.body === undefined ? 'GET' : 'POST',
        headers: {
          ...headers,
          ...(init.body !== undefined && { 'content-type': init.contentType ?? JSON_TYPE }),
        },
        ...(init.body !== undefined && { body: init.body }),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      })
    } catch (error) {
      throw away(base, error)
    }
  }

  async function json(path: string, asked: Ask): Promise<unknown> {
    const response = await ask(path, asked)
    const text = await response.text().catch((error: unknown) => Promise.reject(away(base, error)))
    if (!response.ok) throw unexpected(base + path, response.status, text)
    try {
      return text === '' ? {} : (JSON.parse(text) as unknown)
    } catch {
      throw unexpected(base + path, response.status, text)
    }
  }

  const post = (path: string, body: unknown, signal: AbortSignal): Promise<unknown> =>
    json(path, { signal, body: JSON.stringify(body) })

  async function find(promptId: string, signal: AbortSignal): Promise<Whereabouts> {
    // The queue first: a prompt that ends between the two looks is then found in the history.
    const { queue_running: running, queue_pending: pending } = recordOf(await json('/queue', { signal }))
    if (hasPrompt(running, promptId)) return { kind: 'running' }
    if (hasPrompt(pending, promptId)) return { kind: 'pending' }
    const entry = recordOf(await json(`/history/${promptId}`, { signal }))[promptId]
    return entry === undefined ? { kind: 'nowhere' } : { kind: 'finished', entry }
  }

  return {
    stats: (signal) => json('/system_stats', { signal }),
    nodeInfo: (name, signal) => json(`/object_info/${encodeURIComponent(name)}`, { signal }),
    async queue(graph, { promptId, clientId }) {
      const body = JSON.stringify({ prompt: graph, prompt_id: promptId, client_id: clientId })
      const response = await ask('/prompt', { body })
      const text = await response.text().catch((error: unknown) => Promise.reject(away(base, error)))
      if (response.status === 400) throw troubleOfRefusal(text)
      if (!response.ok) throw unexpected(`${base}/prompt`, response.status, text)
    },
    find,
    async cancel(promptId, signal) {
      await post('/queue', { delete: [promptId] }, signal)
      // Older servers stop whatever runs, whoever's it is: they are asked only when it is ours.
      if ((await find(promptId, signal)).kind === 'running') {
        await post('/interrupt', { prompt_id: promptId }, signal)
      }
    },
    async upload(bytes, { extension, contentType }, signal) {
      const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${extension}`
      const form = multipart({ type: 'temp', subfolder: 'atelier', overwrite: 'true' }, [
        { field: 'image', name, contentType, bytes },
      ])
      const kept = recordOf(await json('/upload/image', { signal, ...form, timeoutMs: FILE_MS }))
      const folder = kept.subfolder ? `${String(kept.subfolder)}/` : ''
      return `${folder}${String(kept.name)} [${String(kept.type)}]`
    },
    async view(file, signal) {
      const response = await ask(`/view?${new URLSearchParams({ ...file })}`, { signal, timeoutMs: FILE_MS })
      if (response.ok) return readBytes(response, file, base)
      const problem = `The ComfyUI no longer has "${file.filename}", which it made (HTTP ${response.status}).`
      throw new EngineError('engine-crashed', problem)
    },
    socket: (clientId) => outbound.socket(`${base.replace(/^http/, 'ws')}/ws?clientId=${clientId}`, headers),
  }
}

interface Ask {
  readonly signal?: AbortSignal
  /** Makes it a POST. */
  readonly body?: string | Uint8Array<ArrayBuffer>
  /** Of the body; JSON when left out. */
  readonly contentType?: string
  readonly timeoutMs?: number
}

/** A prompt in one of the two lists: `[number, id, graph, …]`. */
function hasPrompt(list: unknown, promptId: string): boolean {
  return Array.isArray(list) && list.some((item) => Array.isArray(item) && item[1] === promptId)
}

async function readBytes(response: Response, { filename }: KeptFile, base: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of response.body ?? []) {
      size += part.length
      if (size > MOST_BYTES) throw new EngineError('too-large', `"${filename}" has more than 512 MB.`)
      parts.push(part)
    }
  } catch (error) {
    throw error instanceof EngineError ? error : away(base, error)
  }
  return Buffer.concat(parts)
}

function away(base: string, error: unknown): EngineError {
  const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined }
  const why = cause instanceof Error && cause.message !== '' ? cause.message : message
  return new EngineError(
    'engine-unavailable',
    `The ComfyUI at ${base} could not be reached: ${why}. Is it running, and is "url" right?`,
    { cause: error },
  )
}

function unexpected(link: string, status: number, text: string): EngineError {
  const isBarred = status === 401 || status === 403
  const advice = isBarred ? 'Check "key".' : 'Is this the address of a ComfyUI?'
  const shown = text.replace(/\s+/g, ' ').slice(0, SHOWN)
  return new EngineError('engine-unavailable', `${link} answered HTTP ${status} "${shown}". ${advice}`)
}
