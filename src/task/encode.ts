import type { TaskJson, PictureJson } from '../protocol/task-json.ts'
import type { StoredPicture, Task } from './task.ts'

/** Route under which the blobs of tasks are served; a link of ours is the public base and this. */
export const FILES_ROUTE = '/files/'

/** Stands where the public base goes. JSON never holds a bare NUL, so it cannot be met in a task's own text. */
const BASE_MARK = '\0'

const link = (blob: string): string => BASE_MARK + FILES_ROUTE + blob

/** The keys whose values may be links of ours. An unescaped quote cannot stand inside a JSON string: no text can forge one. */
const MARKED = /"(imageUrl|url|thumbnail|videoUrl)":"\\u0000/g

/**
 * The task as it goes over the wire, ready but for the public base: JSON with a NUL wherever one of our own
 * links begins. Join it with `withBase`.
 */
export function encodeTask(task: Task): string {
  return JSON.stringify(toJson(task)).replaceAll(MARKED, `"$1":"${BASE_MARK}`)
}

/** An encoded task with its links made absolute. `base` has no trailing slash: `http://127.0.0.1:8080`. */
export function withBase(encoded: string, base: string): string {
  return encoded.replaceAll(BASE_MARK, base)
}

/** The default dialect's shape of a task. A cancelled task reads FAILURE: the field's clients know no CANCEL. */
function toJson(task: Task): TaskJson {
  const cover = coverOf(task)
  return {
    id: task.id,
    action: task.action,
    status: task.status === 'CANCEL' ? 'FAILURE' : task.status,
    progress: `${percentOf(task)}%`,
    prompt: task.prompt,
    promptEn: task.promptEn,
    description: task.description,
    state: task.state,
    submitTime: task.submittedAt,
    startTime: task.status === 'MODAL' ? null : task.startedAt,
    finishTime: 'finishedAt' in task ? task.finishedAt : null,
    imageUrl: cover && link(cover.blob),
    failReason: failReasonOf(task),
    properties: propertiesOf(task),
    buttons: task.status === 'SUCCESS' ? task.buttons : [],
    botType: task.botType,
    mode: task.speed,
    ...(task.customId === null ? {} : { customId: task.customId }),
    ...(cover ? { imageWidth: cover.width, imageHeight: cover.height } : {}),
    ...(task.status === 'SUCCESS' ? { imageUrls: task.result.images.map(pictureJson) } : {}),
  }
}

function coverOf(task: Task): StoredPicture | null {
  if (task.status === 'SUCCESS') return task.result.cover
  return task.status === 'IN_PROGRESS' ? task.preview : null
}

function percentOf(task: Task): number {
  switch (task.status) {
    case 'MODAL':
      return 0
    case 'NOT_START':
    case 'SUBMITTED':
      return task.floor
    case 'IN_PROGRESS':
      return task.progress
    case 'SUCCESS':
    case 'FAILURE':
    case 'CANCEL':
      return 100
  }
}

function failReasonOf(task: Task): string {
  if (task.status === 'CANCEL') return 'cancelled'
  return task.status === 'FAILURE' ? task.reason : ''
}

/** `messageHash` is the job's uuid under the name clients know. */
function propertiesOf(task: Task): TaskJson['properties'] {
  return {
    finalPrompt: task.finalPrompt,
    finalZhPrompt: '',
    discordInstanceId: task.instanceId,
    discordChannelId: task.channelId,
    messageHash: task.jobId,
    botType: task.botType,
    seed: task.seed,
    ...(task.status === 'SUCCESS' ? { engine: task.result.engine } : {}),
  }
}

function pictureJson(picture: StoredPicture): PictureJson {
  return {
    url: link(picture.blob),
    ...(picture.thumbnail === undefined ? {} : { thumbnail: link(picture.thumbnail) }),
  }
}
