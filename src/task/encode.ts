import { actionRow } from '../actions/table.ts'
import { PROFILES, type Profile } from '../protocol/profiles.ts'
import type { TaskJson, PictureJson } from '../protocol/task-json.ts'
import type { StoredPicture, SucceededTask, Task } from './task.ts'

/** Route under which the blobs of tasks are served; a link of ours is the public base and this. */
export const FILES_ROUTE = '/files/'

/** Stands where the public base goes. JSON never holds a bare NUL, so it cannot be met in a task's own text. */
const BASE_MARK = '\0'

const link = (blob: string): string => BASE_MARK + FILES_ROUTE + blob

/** The keys whose values may be links of ours. An unescaped quote cannot stand inside a JSON string: no text can forge one. */
const MARKED = /"(imageUrl|url|thumbnail|videoUrl)":"\\u0000/g

/**
 * The task as it goes over the wire in a dialect, ready but for the public base: JSON with a NUL wherever one of our
 * own links begins. Join it with `withBase`.
 */
export function encodeTask(task: Task, profile: Profile = PROFILES.comet): string {
  return JSON.stringify(toJson(task, profile)).replaceAll(MARKED, `"$1":"${BASE_MARK}`)
}

/** An encoded task with its links made absolute. `base` has no trailing slash: `http://127.0.0.1:8080`. */
export function withBase(encoded: string, base: string): string {
  return encoded.replaceAll(BASE_MARK, base)
}

/** A cancelled task reads FAILURE: the field's clients know no CANCEL. */
function toJson(task: Task, profile: Profile): TaskJson {
  const { absentText, absentTime } = profile
  const cover = coverOf(task)
  const told = toldBy(task)
  const started = task.status === 'MODAL' ? null : task.startedAt
  const finished = 'finishedAt' in task ? task.finishedAt : null
  return {
    id: task.id,
    action: actionOf(task, profile),
    status: task.status === 'CANCEL' ? 'FAILURE' : task.status,
    progress: progressOf(task, profile),
    prompt: told ?? task.prompt,
    promptEn: told ?? task.promptEn,
    description: task.description,
    state: task.state ?? absentText,
    submitTime: task.submittedAt,
    startTime: started ?? absentTime,
    finishTime: finished ?? absentTime,
    imageUrl: cover ? link(cover.blob) : absentText,
    failReason: failReasonOf(task, profile),
    properties: propertiesOf(task, told),
    buttons: task.status === 'SUCCESS' ? task.buttons : [],
    botType: task.botType,
    mode: task.speed,
    ...(task.customId === null ? {} : { customId: task.customId }),
    ...(cover ? { imageWidth: cover.width, imageHeight: cover.height } : {}),
    ...(task.status === 'SUCCESS' ? filesOf(task) : {}),
  }
}

/** The pictures and clips of a finished task. */
function filesOf({ result: { images, clips = [] } }: SucceededTask): Partial<TaskJson> {
  const imageUrls = images.map(pictureJson)
  const [first] = clips
  if (!first) return { imageUrls }
  return {
    imageUrls,
    videoUrl: link(first.blob),
    videoUrls: clips.map(({ blob }, at) => {
      const poster = images[at]
      return { url: link(blob), ...(poster ? { thumbnail: link(poster.blob) } : {}) }
    }),
  }
}

/** The row's word, or the dialect's; a reroll's may be that of what it repeats. */
function actionOf(task: Task, { reroll, actions }: Profile): string {
  const row = reroll === 'repeated' ? (task.repeats ?? task).row : task.row
  return actions[row] ?? (row === task.row ? task.action : actionRow(row).action)
}

const NUMERALS = ['1️⃣', '2️⃣', '3️⃣', '4️⃣', '5️⃣']

/** What a description or a shortening says, as the bot of the field writes it (protocol page, "describe", "shorten"). */
function toldBy(task: Task): string | null {
  if (task.status !== 'SUCCESS' || !task.result.texts) return null
  const { kind, texts, details } = task.result
  const numbered = texts.map((text, at) => `${NUMERALS[at] ?? ''} ${text}`)
  if (kind === 'description') return numbered.join('\n\n')
  return [...(details === undefined ? [] : [details]), 'Shortened prompts', ...numbered].join('\n')
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

function progressOf(task: Task, { failedProgress }: Profile): string {
  const hasFailed = task.status === 'FAILURE' || task.status === 'CANCEL'
  return hasFailed ? failedProgress : `${percentOf(task)}%`
}

function failReasonOf(task: Task, { cancelReason }: Profile): string {
  if (task.status === 'CANCEL') return cancelReason
  return task.status === 'FAILURE' ? task.reason : ''
}

/** `messageHash` is the job's uuid under the name clients know. */
function propertiesOf(task: Task, told: string | null): TaskJson['properties'] {
  return {
    finalPrompt: told ?? task.finalPrompt,
    finalZhPrompt: told !== null && /[\u4e00-\u9fff]/.test(told) ? told : '',
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
