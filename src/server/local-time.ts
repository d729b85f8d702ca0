/** A moment as the operator's clock on the wall shows it. */
export interface LocalTime {
  /** `2026-11-21` */
  readonly day: string
  /** Minutes since midnight. */
  readonly minute: number
}

const MINUTE_MS = 60_000

/** Reads moments in a time zone; null for the machine's own. Throws when there is no such zone. */
export function createLocalTime(timeZone: string | null): (now: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en', {
    ...(timeZone === null ? {} : { timeZone }),
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const read = (now: number): LocalTime => {
    const { year, month, day, hour, minute } = Object.fromEntries(
      format.formatToParts(now).map(({ type, value }) => [type, value]),
    )
    return { day: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute) }
  }
  // Every submit asks, and formatting is slow: within a minute the answer is the same.
  let last = { at: Number.NaN, time: { day: '', minute: 0 } }
  return (now) => {
    const at = Math.floor(now / MINUTE_MS)
    if (at !== last.at) last = { at, time: read(now) }
    return last.time
  }
}
