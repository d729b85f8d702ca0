/** What `--weird` does to the figures of a picture: sizes out of order, things that lean, companions out of place. */
import { clamp } from '../colours/colour.ts'
import { figureBox } from '../canvas/figure.ts'
import { placeOf } from '../places/atlas.ts'
import type { Figure } from '../scene.ts'
import type { Placing } from './placed.ts'
import { SUBJECTS, subjectOf } from '../subjects/catalogue.ts'

/** `--weird` at its most. */
const MOST = 3000

/** Shares of the most from which on sizes surprise, something floats that never does, and the sky is a second ground. */
const ODD_SIZES = 0.12
const COMPANION = 0.3
const TWIN = 0.6

/** Radians that things on the ground lean at the most. */
const LEAN = 0.16

/** What looks strange when it floats in the air, and good. */
const SURREAL: ReadonlySet<string> = new Set(
  (
    'whale teapot clock umbrella octopus piano planet fish chair door paper-boat jellyfish elephant house guitar book ' +
    'crown violin key lantern sailing-boat turtle bicycle telephone tree cottage goldfish seahorse'
  ).split(' '),
)

/** Sizes that nobody expects. */
const ODD = [1.7, 0.42, 1.35, 0.55] as const

/** The figures, some of them too large or too small, and leaning. */
export function surprised(
  figures: readonly Figure[],
  { ask, size: frame, next }: Placing,
): readonly Figure[] {
  const weird = clamp(ask.weird / MOST)
  if (weird === 0) return figures
  return figures.map((figure) => {
    const [luck, lean] = [next(), next.range(-1, 1)]
    const factor = weird > ODD_SIZES && luck < 0.35 + weird / 2 ? next.pick(ODD) : 1
    const room = (0.8 * frame.height) / (figureBox(figure).bottom - figureBox(figure).top)
    return {
      ...figure,
      size: figure.size * Math.min(factor, Math.max(1, room)),
      tilt: figure.tilt + LEAN * weird * lean,
    }
  })
}

/** What has no business in the air: a stranger, or the twin of what is shown; nothing below a certain weirdness. */
export function companionOf(figures: readonly Figure[], placing: Placing): readonly Figure[] {
  const { ask, next, horizon, size: frame, place } = placing
  if (ask.weird < COMPANION * MOST || ask.tile || !placeOf(place).slots.includes('air')) return []
  const twin = ask.weird >= TWIN * MOST ? twinOf(figures[0], placing) : null
  if (twin) return [twin]
  const shown = new Set(figures.map(({ subject }) => subject))
  const strange = SUBJECTS.filter(({ id }) => SURREAL.has(id) && !shown.has(id))
  const { id, upright } = next.pick(strange)
  const focal = figures[0]
  const side = (focal?.x ?? 0) < frame.width / 2 ? 0.74 : 0.26
  const x = (side + next.range(-0.06, 0.06)) * frame.width
  const y = Math.max(0.2, Math.min(horizon, frame.height) * next.range(0.34, 0.5))
  return [
    {
      subject: id,
      slot: 'air',
      x,
      y,
      size: next.range(0.12, 0.2) / Math.max(0.8, subjectOf(id).scale ** 0.3),
      flip: !upright && x < frame.width / 2,
      tilt: next.range(-0.5, 0.5),
      colours: {},
      seed: next.whole(0, 1e6),
    },
  ]
}

/** The focal figure once more, upside down: it stands on the upper edge of the picture as if that were ground too. */
function twinOf(focal: Figure | undefined, { size: frame, next }: Placing): Figure | null {
  if (!focal || focal.slot === 'air' || subjectOf(focal.subject).cropped) return null
  return {
    ...focal,
    slot: 'air',
    x: clamp(frame.width - focal.x, 0.2 * frame.width, 0.8 * frame.width),
    y: 0,
    size: Math.min(0.85 * focal.size, 0.36 * frame.height),
    tilt: Math.PI + next.range(-0.08, 0.08),
    seed: next.whole(0, 1e6),
  }
}
