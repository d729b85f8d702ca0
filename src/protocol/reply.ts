/** Codes of the submit envelope (protocol page, "code values"). 21 and 22 are replies, not errors. */
export const REPLY_CODES = {
  accepted: 1,
  noInstance: 3,
  invalid: 4,
  systemError: 9,
  modal: 21,
  queued: 22,
  queueFull: 23,
  banned: 24,
} as const

export type ReplyCode = (typeof REPLY_CODES)[keyof typeof REPLY_CODES]

/** The envelope every `/mj/submit/*` answers with. */
export interface Reply {
  readonly code: ReplyCode
  readonly description: string
  /** The task id as a digit string, `null` on refusal. */
  readonly result: string | readonly string[] | null
  readonly properties: Readonly<Record<string, unknown>>
}
