/** Part of a day. Minutes since midnight; it goes over midnight where it ends before it begins. */
export interface Span {
  readonly from: number
  readonly to: number
}

const SPAN = /^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$/

/** The spans of a text such as `09:00-17:00, 22:00-02:00`; null when it is none. An empty text has no spans. */
export function readHours(text: string): readonly Span[] | null {
  const parts = text.split(/[,，]/).map((part) => part.trim())
  const spans = parts.filter((part) => part !== '').map(spanOf)
  return spans.includes(null) ? null : spans.filter((span) => span !== null)
}

function spanOf(part: string): Span | null {
  const [, ...figures] = SPAN.exec(part) ?? []
  const [hour = 24, minute = 60, endHour = 24, endMinute = 60] = figures.map(Number)
  const from = minuteOf(hour, minute)
  const to = minuteOf(endHour, endMinute)
  return from === null || to === null ? null : { from, to }
}

/** 24:00 is the end of the day. */
function minuteOf(hour: number, minute: number): number | null {
  const at = hour * 60 + minute
  return minute < 60 && at <= 24 * 60 ? at : null
}

/** Whether a minute of the day lies in one of the spans; their ends lie outside. */
export function isWithin(spans: readonly Span[], minute: number): boolean {
  return spans.some(({ from, to }) =>
    from <= to ? from <= minute && minute < to : minute >= from || minute < to,
  )
}

/** The hours of an account, as its operator wrote them. */
export interface Hours {
  /** Empty: all day. */
  readonly workTime: string
  /** Hours within (or beside) work time in which only follow-ups are taken; empty: none. */
  readonly fishingTime: string
}

/**
 * What an account takes at a minute of the day: new tasks in work time outside fishing time, follow-ups in either
 * (protocol page, "Account / instance").
 */
export function openAt({ workTime, fishingTime }: Hours, minute: number) {
  const works = workTime === '' || isWithin(readHours(workTime) ?? [], minute)
  const fishes = isWithin(readHours(fishingTime) ?? [], minute)
  return { forNew: works && !fishes, forFollowUps: works || fishes }
}
