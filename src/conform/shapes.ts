/** What the answers of this API look like, in every dialect. */
import { sniffPicture } from '../pixels/sniff.ts'
import { shapeOf, type Profile } from '../protocol/profiles.ts'
import type { ReplyCode } from '../protocol/reply.ts'
import type { RefusalName } from '../refusals.ts'
import type { Wanted } from './case.ts'
import { absent, allOf, anyOf, isRecord, listOf, partOf, that, type Check, type Pattern } from './match.ts'

/** Keys of an answer, and what they must look like. */
export type Keys = Readonly<Record<string, Pattern>>

/** Ids are text of digits: relays make floating point numbers of anything else (clients page 20). */
export const TASK_ID = /^\d+$/
/** Absolute, so that a client elsewhere can open it. */
export const LINK = /^https?:\/\/\S+$/
const JSON_TYPE = /^application\/json/

export const anObject = that('an object', isRecord)
export const someText = /\S/
export const aText = that('text', (value) => typeof value === 'string')
const textOrNothing = anyOf(null, aText)
const noLinkYet = anyOf(null, '', LINK)
const ms = that(
  'whole milliseconds since 1970',
  (value) => Number.isSafeInteger(value) && Number(value) > 1_000_000_000_000,
)
const number = that('a whole number', Number.isSafeInteger)
const noReason = anyOf(null, '')

/** An answer with JSON in it. */
export const answers = (json: Pattern, more: Wanted = {}): Wanted => ({
  ...more,
  headers: { 'content-type': JSON_TYPE, ...more.headers },
  json,
})

/** Relays edit `"code":22` in the raw bytes: it must be compact, and stand there once (clients page 15). */
const tellsCodeOnce = that(
  'compact JSON that tells its code once',
  (text) =>
    typeof text === 'string' && [...text.matchAll(/"code"\s*:/g)].length === 1 && /"code":\d+[,}]/.test(text),
)

/** The envelope of a task that was taken; more of its keys may be named. */
export const taken =
  (more: Keys = {}) =>
  ({ queuedCode }: Profile): Wanted =>
    answers(
      allOf(
        { code: anyOf(1, queuedCode), description: someText, result: TASK_ID, properties: anObject, ...more },
        that('code 22 only with numberOfQueues', tellsItsPlace),
      ),
      { text: tellsCodeOnce },
    )

/** A task that waits says behind how many: clients take any other code 22 for an error (clients page 25, D6). */
const tellsItsPlace = (envelope: unknown) =>
  partOf(envelope, 'code') !== 22 || Number(partOf(envelope, 'properties.numberOfQueues')) > 0

/** The envelope of a window that opens, by the action whose window it is. Some dialects tell of few windows. */
export const windowOpened =
  (action: string) =>
  ({ toldWindows }: Profile): Wanted => {
    const isTold = toldWindows === 'all' || toldWindows.includes(action)
    const told = { code: 21, description: /confirm/, properties: { finalPrompt: aText, remix: true } }
    return answers(
      {
        description: someText,
        result: TASK_ID,
        properties: anObject,
        ...(isTold ? told : { code: 1 }),
      },
      { text: tellsCodeOnce },
    )
  }

/** A refusal as its dialect sends it: never with an id in `result`, for clients would poll it. */
export const refused =
  (name: RefusalName, code: ReplyCode = 4, { http = 200 }: { readonly http?: number } = {}) =>
  (profile: Profile): Wanted => {
    const shape = { http, code, body: 'envelope', ...shapeOf(profile, { name, code }) } as const
    if (shape.body === 'empty') return { status: shape.http, text: '' }
    const words = { code: shape.code, description: someText }
    const json =
      shape.body === 'relay'
        ? { ...words, type: 'upstream_error', result: absent }
        : { ...words, result: null, properties: anObject }
    return answers(json, { status: shape.http })
  }

const isUnique = (values: readonly unknown[]) => new Set(values).size === values.length

const aButton = allOf(
  { customId: someText, emoji: aText, label: aText, type: number, style: number },
  that(
    'a button with a label or an emoji',
    (button) => isRecord(button) && `${button['label']}${button['emoji']}` !== '',
  ),
)

/** Buttons as every client can draw and find them (clients page 68). */
export const buttons = allOf(
  listOf(aButton),
  that(
    'no customId twice',
    (list) => Array.isArray(list) && isUnique(list.map((button) => button?.customId)),
  ),
)

/** A button by what it shows and where it leads. */
export const button = (label: string, emoji: string, customId: RegExp): Keys => ({ label, emoji, customId })

/** Whatever the status says: clients read these keys by plain indexing (clients page 65). */
const always: Keys = {
  id: TASK_ID,
  action: /^[A-Z_]+$/,
  prompt: textOrNothing,
  promptEn: textOrNothing,
  description: textOrNothing,
  state: textOrNothing,
  submitTime: ms,
  imageUrl: noLinkYet,
  failReason: noReason,
  properties: anObject,
  // The oldest servers have none; cases of buttons want them.
  buttons: anyOf(absent, buttons),
}

/** A task that goes on. */
export const unfinished: Pattern = {
  ...always,
  status: /^(NOT_START|SUBMITTED|IN_PROGRESS)$/,
  progress: /^\d{1,3}%$/,
  startTime: anyOf(null, 0, ms),
  finishTime: anyOf(null, 0),
}

/** A task that waits for its window. */
export const waiting = ({ absentText, absentTime }: Profile): Pattern => ({
  ...always,
  status: 'MODAL',
  progress: /^\d{1,3}%$/,
  finishTime: absentTime,
  imageUrl: absentText,
  buttons: [],
})

/** A task that is over, well or badly. */
export const finished: Pattern = { status: /^(SUCCESS|FAILURE|CANCEL)$/ }

/** A task that went well. */
export const succeeded = (more: Keys = {}): Pattern =>
  allOf(
    {
      ...always,
      status: 'SUCCESS',
      progress: '100%',
      startTime: ms,
      finishTime: ms,
      imageUrl: LINK,
      ...more,
    },
    that('imageUrls and videoUrls with links in them, or none at all', hasNoEmptyList),
  )

/** Clients show these lists instead of the picture as soon as there is one (clients page, "Dooy"). */
function hasNoEmptyList(task: unknown): boolean {
  if (!isRecord(task)) return false
  return [task['imageUrls'], task['videoUrls']].every(
    (list) =>
      list === undefined ||
      list === null ||
      (Array.isArray(list) &&
        list.length > 0 &&
        list.every((item) => isRecord(item) && LINK.test(String(item['url'])))),
  )
}

/** A task that went badly, in a dialect. */
export const failed = ({ failedProgress }: Profile, failReason: Pattern = someText): Pattern => ({
  ...always,
  status: 'FAILURE',
  progress: failedProgress,
  finishTime: ms,
  failReason,
})

/** The bytes of a picture. */
export const aPicture = that(
  'a picture that can be decoded',
  (bytes) => bytes instanceof Uint8Array && sniffPicture(bytes) !== null,
)

/** ISO/IEC 14496-12 §4.3: the second word of the file names its first box. */
export const anMp4 = that(
  'an MP4',
  (bytes) => bytes instanceof Uint8Array && new TextDecoder('latin1').decode(bytes.subarray(4, 8)) === 'ftyp',
)

const ORDER = ['MODAL', 'NOT_START', 'SUBMITTED', 'IN_PROGRESS', 'SUCCESS', 'FAILURE', 'CANCEL']

/** A list of the states of one task as they were seen: neither status nor progress goes back. */
export const goesForward: Check = (states, place) => {
  const steps = Array.isArray(states) ? states.filter(isRecord) : []
  const back = steps.find((step, at) => {
    const before = steps[at - 1]
    return before !== undefined && (rank(step) < rank(before) || percent(step) < percent(before))
  })
  if (back === undefined) return null
  const seen = new Set(steps.map(({ status, progress }) => `${String(status)} ${String(progress)}`))
  return `${place.path} goes back: ${[...seen].join(', ')}`
}

const rank = ({ status }: Readonly<Record<string, unknown>>) => ORDER.indexOf(String(status))

/** A failed task says nothing of its progress in some dialects. */
const percent = ({ progress }: Readonly<Record<string, unknown>>) =>
  progress === '' ? 100 : Number.parseInt(String(progress), 10)
