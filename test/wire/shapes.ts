import type { Pattern } from './transcript.ts'

/** 16 digits. */
export const TASK_ID = /^\d{16}$/
export const LINK = /^http:\/\/127\.0\.0\.1:\d+\/files\/[0-9a-f]{32}\.(png|webp|jpg)$/
export const ms = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) > 1_700_000_000_000
const isObject = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** The envelope of a submit that was taken (imagine page, 200). */
export const accepted: Pattern = {
  code: 1,
  description: /./,
  result: TASK_ID,
  properties: { discordInstanceId: 'local', discordChannelId: 'local' },
}

/** The envelope of a window (modal page): code 21. */
export const windowOpened: Pattern = {
  code: 21,
  description: /^Waiting for window confirm/,
  result: TASK_ID,
  properties: { finalPrompt: /./, remix: true },
}

/** The envelope of a refusal: clients would poll whatever stands in `result`. */
export const refused = (code: number, description: RegExp): Pattern => ({
  code,
  description,
  result: null,
  properties: isObject,
})

/** Keys that several clients read by plain indexing, in every state. */
const always: Record<string, Pattern> = {
  id: TASK_ID,
  prompt: /./,
  promptEn: /./,
  description: /./,
  submitTime: ms,
  properties: isObject,
  progress: /^\d{1,3}%$/,
}

export const succeeded = (more: Record<string, Pattern> = {}): Pattern => ({
  ...always,
  status: 'SUCCESS',
  progress: '100%',
  startTime: ms,
  finishTime: ms,
  imageUrl: LINK,
  failReason: '',
  ...more,
})

export const finished: Pattern = { status: /^(SUCCESS|FAILURE)$/ }

export const button = (label: string, emoji: string, customId: RegExp): Pattern => ({
  label,
  emoji,
  customId,
  type: 2,
  style: 2,
})
