const WINDOW_MS = 60_000

/** What came of a submit. */
export interface Paced {
  /** Seconds to wait; 0: it counts and may go on. */
  readonly seconds: number
  /** Submits this owner may send in a minute; 0 for any number. */
  readonly limit: number
}

/** How fast an owner may submit. */
export interface Pace {
  /** Counts one submit; once the minute is used up it counts nothing. `own` is a limit that the owner's key names. */
  take(owner: string, own?: number | null): Paced
}

/** An owner's minute begins with the first submit after the last one ended. `perMinute` 0: any number. */
export function createPace(perMinute: number, now: () => number): Pace {
  const minutes = new Map<string, { readonly endsAt: number; readonly count: number }>()
  return {
    take(owner, own) {
      const limit = own ?? perMinute
      if (limit <= 0) return { seconds: 0, limit }
      const known = minutes.get(owner)
      const minute = known && known.endsAt > now() ? known : { endsAt: now() + WINDOW_MS, count: 0 }
      if (minute.count >= limit) return { seconds: Math.ceil((minute.endsAt - now()) / 1000), limit }
      minutes.set(owner, { ...minute, count: minute.count + 1 })
      return { seconds: 0, limit }
    },
  }
}
