const WINDOW_MS = 60_000

/** How fast an owner may submit. */
export interface Pace {
  /** Submits in a minute; 0 for any number. */
  readonly perMinute: number
  /** Counts one submit and gives 0; once the minute is used up, counts nothing and gives the seconds to wait. */
  take(owner: string): number
}

/** An owner's minute begins with the first submit after the last one ended. */
export function createPace(perMinute: number, now: () => number): Pace {
  const minutes = new Map<string, { readonly endsAt: number; readonly count: number }>()
  return {
    perMinute,
    take(owner) {
      if (perMinute <= 0) return 0
      const known = minutes.get(owner)
      const minute = known && known.endsAt > now() ? known : { endsAt: now() + WINDOW_MS, count: 0 }
      if (minute.count >= perMinute) return Math.ceil((minute.endsAt - now()) / 1000)
      minutes.set(owner, { ...minute, count: minute.count + 1 })
      return 0
    },
  }
}
