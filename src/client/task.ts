/** A task as any server of this API tells it, read into one shape (protocol page, "The Task object"). */
import type { Button } from '../protocol/button.ts'
import { STATUSES, type Status } from '../protocol/status.ts'
import { isJson, listIn, numberIn, objectIn, textIn, wordsIn, type Json } from './json.ts'

/** A file of a finished task. */
export interface TaskFile {
  readonly url: string
  /** A smaller picture of it. */
  readonly thumbnail: string | null
}

/** A task. What a server left out, or wrote as null, `""` or 0, is null or an empty list. */
export interface ClientTask {
  readonly id: string
  /** The server's own word: `IMAGINE`, `UPSCALE`, `UPSCALE_HD` … */
  readonly action: string
  /** A word that no server of the field uses reads NOT_START: it is not final. */
  readonly status: Status
  /** Whole percent, 0 to 100. */
  readonly progress: number
  readonly prompt: string
  readonly promptEn: string
  readonly description: string
  readonly state: string
  /** Milliseconds since the epoch; so the two below. */
  readonly submitTime: number | null
  readonly startTime: number | null
  readonly finishTime: number | null
  /** The grid, the one picture, or what moves in clips; a preview while the task runs. Some servers put a clip here. */
  readonly imageUrl: string | null
  /** The pictures of a grid one by one, where the server tells them. */
  readonly imageUrls: readonly TaskFile[]
  /** Clips, a lone `videoUrl` included. */
  readonly videoUrls: readonly TaskFile[]
  readonly failReason: string | null
  readonly buttons: readonly Button[]
  readonly properties: Json
}

/** What servers of the field and their gateways write for a status beside its own word. */
const STATUS_WORDS: Readonly<Record<string, Status>> = {
  ...Object.fromEntries(STATUSES.map((status) => [status, status])),
  CANCELED: 'CANCEL',
  CANCELLED: 'CANCEL',
  RUNNING: 'IN_PROGRESS',
  PROCESSING: 'IN_PROGRESS',
  COMPLETED: 'SUCCESS',
  SUCCEEDED: 'SUCCESS',
  FAILED: 'FAILURE',
  ERROR: 'FAILURE',
}

/** Reads a task; null for what is none. A wrapping `data` is looked into. */
export function readTask(value: unknown): ClientTask | null {
  const json = unwrapped(value)
  const id = wordsIn(json?.['id'] ?? json?.['taskId'])
  if (!json || id === null || !('status' in json || 'progress' in json)) return null
  return {
    id,
    action: textIn(json['action']),
    status: STATUS_WORDS[textIn(json['status']).toUpperCase()] ?? 'NOT_START',
    progress: percentIn(json['progress']),
    prompt: textIn(json['prompt']),
    promptEn: textIn(json['promptEn']),
    description: textIn(json['description']),
    state: textIn(json['state']),
    submitTime: timeIn(json['submitTime']),
    startTime: timeIn(json['startTime']),
    finishTime: timeIn(json['finishTime']),
    imageUrl: wordsIn(json['imageUrl']),
    imageUrls: filesIn(json['imageUrls']),
    videoUrls: clipsIn(json),
    failReason: wordsIn(json['failReason']),
    buttons: listIn(json['buttons']).flatMap(buttonIn),
    properties: objectIn(json['properties']),
  }
}

/** Reads a list of tasks, leaving out what is none; null for what is no list. Gateways wrap it in `data` or `list`. */
export function readTasks(value: unknown): readonly ClientTask[] | null {
  const list = [value, ...Object.values(objectIn(value))].find((one) => Array.isArray(one))
  return list === undefined ? null : listIn(list).flatMap((one) => readTask(one) ?? [])
}

function unwrapped(value: unknown): Json | null {
  if (!isJson(value)) return null
  return isJson(value['data']) && !('status' in value) ? value['data'] : value
}

function percentIn(value: unknown): number {
  return Math.floor(Math.min(100, Math.max(0, numberIn(value) ?? 0)))
}

/** Relays write 0 for a time that is not there. */
function timeIn(value: unknown): number | null {
  return numberIn(value) || null
}

function filesIn(value: unknown): readonly TaskFile[] {
  return listIn(value).flatMap((one) => {
    const url = wordsIn(isJson(one) ? one['url'] : one)
    return url === null ? [] : [{ url, thumbnail: wordsIn(objectIn(one)['thumbnail']) }]
  })
}

function clipsIn(json: Json): readonly TaskFile[] {
  const several = filesIn(json['videoUrls'])
  return several.length > 0 ? several : filesIn([json['videoUrl']])
}

/** A button with an address; links to a page have none and are left out. */
function buttonIn(value: unknown): readonly Button[] {
  const { customId, emoji, label } = objectIn(value)
  if (typeof customId !== 'string' || customId === '') return []
  return [
    { customId, emoji: textIn(objectIn(emoji)['name'] ?? emoji), label: textIn(label), type: 2, style: 2 },
  ]
}
