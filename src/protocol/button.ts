/** A follow-up offered on a finished task. Always four strings and two numbers, because clients index them blindly. */
export interface Button {
  /** Address to send to `/mj/submit/action`. */
  readonly customId: string
  /** A unicode character or a custom emoji name; `""` when there is none. */
  readonly emoji: string
  /** Visible text; `""` when the emoji says it all. */
  readonly label: string
  /** Discord's component type: always 2, a button. */
  readonly type: 2
  /** Discord's button style: always 2, grey, as on a fresh message. */
  readonly style: 2
}
