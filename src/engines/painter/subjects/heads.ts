/** Where those who can put something on have their heads. */

/** A head in the units of its drawing. */
export interface Head {
  readonly x: number
  /** The line of the eyes. */
  readonly y: number
  /** Half of its width. */
  readonly half: number
  /** Where the brim of a hat sits. */
  readonly brim: number
}

const head = (x: number, y: number, half: number, brim: number): Head => ({ x, y, half, brim })

/** Of grown-ups, who are all built alike. */
const GROWN_UP = head(0, -0.88, 0.095, -0.94)

const HEADS: Readonly<Record<string, Head>> = {
  goat: head(-0.44, -0.84, 0.2, -0.96),
  otter: head(0, -0.87, 0.27, -0.98),
  sloth: head(-0.02, -0.775, 0.22, -0.93),
  toucan: head(-0.05, -0.87, 0.16, -0.97),
  pelican: head(-0.21, -0.93, 0.11, -1.0),
  ostrich: head(-0.25, -1.06, 0.085, -1.1),
  cat: head(0, -0.75, 0.27, -0.9),
  dog: head(-0.16, -0.86, 0.22, -0.95),
  'running-dog': head(-0.52, -0.81, 0.19, -0.93),
  fox: head(-0.08, -0.68, 0.22, -0.78),
  rabbit: head(-0.17, -0.6, 0.19, -0.72),
  owl: head(0, -0.73, 0.33, -0.88),
  penguin: head(0, -0.87, 0.21, -0.96),
  panda: head(0, -0.75, 0.33, -0.94),
  bear: head(-0.57, -0.7, 0.25, -0.84),
  'polar-bear': head(-0.57, -0.7, 0.25, -0.84),
  lion: head(-0.42, -0.76, 0.27, -0.98),
  tiger: head(-0.56, -0.72, 0.2, -0.83),
  monkey: head(0, -0.76, 0.29, -0.95),
  koala: head(0, -0.76, 0.3, -0.9),
  frog: head(0, -0.84, 0.32, -0.84),
  duck: head(-0.24, -0.8, 0.17, -0.9),
  hedgehog: head(-0.32, -0.36, 0.2, -0.54),
  mouse: head(-0.2, -0.62, 0.2, -0.76),
  pig: head(-0.36, -0.67, 0.27, -0.86),
  elephant: head(-0.4, -0.76, 0.24, -0.96),
  hippopotamus: head(-0.38, -0.72, 0.24, -0.86),
  squirrel: head(-0.2, -0.67, 0.17, -0.79),
  parrot: head(-0.2, -0.83, 0.19, -0.97),
  flamingo: head(-0.34, -0.92, 0.09, -0.97),
  gorilla: head(0, -0.825, 0.24, -1.02),
  octopus: head(0, -0.7, 0.3, -0.95),
  'baby-dragon': head(0, -0.81, 0.34, -1.02),
  chick: head(0, -0.77, 0.29, -0.93),
  raccoon: head(0, -0.74, 0.36, -0.92),
  'red-panda': head(0, -0.74, 0.36, -0.92),
  'teddy-bear': head(0, -0.76, 0.29, -0.94),
  ghost: head(0, -0.75, 0.26, -0.96),
  robot: head(0, -0.81, 0.27, -0.94),
  skull: head(0, -0.5, 0.42, -0.9),
  skeleton: head(0, -0.92, 0.12, -0.98),
  girl: head(0, -0.71, 0.17, -0.88),
  boy: head(0, -0.68, 0.16, -0.8),
  woman: GROWN_UP,
  man: GROWN_UP,
  'old-man': GROWN_UP,
  'old-woman': GROWN_UP,
  'portrait-cat': head(0, -0.66, 0.42, -0.94),
  'portrait-dog': head(0, -0.7, 0.34, -0.95),
  'portrait-fox': head(0, -0.66, 0.38, -0.9),
  'portrait-woman': head(0, -0.64, 0.25, -0.94),
  'portrait-man': head(0, -0.65, 0.25, -0.94),
}

/** The head of a subject; null for what can put nothing on. */
export function headOf(id: string): Head | null {
  return HEADS[id] ?? null
}
