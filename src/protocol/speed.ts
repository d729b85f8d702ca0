/** The speed modes of the field; a task's `mode`. */
export const SPEEDS = ['FAST', 'RELAX', 'TURBO'] as const

export type Speed = (typeof SPEEDS)[number]

/** Path prefixes that carry a speed; the bare `/mj` carries none. */
export const SPEED_PREFIXES: ReadonlyArray<{ readonly prefix: string; readonly speed: Speed | null }> = [
  { prefix: '/mj', speed: null },
  ...SPEEDS.flatMap((speed) => [
    { prefix: `/mj-${speed.toLowerCase()}/mj`, speed },
    { prefix: `/${speed.toLowerCase()}/mj`, speed },
  ]),
]
