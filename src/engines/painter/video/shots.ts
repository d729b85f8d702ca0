/** What clips show next: one more shot for each, from what they have shown and what is asked. */
import type { ClipAsk } from '../../../actions/operation.ts'
import type { Size } from '../../../pixels/pixels.ts'
import { hash } from '../random.ts'
import { planTrack } from './camera.ts'
import { RATE, type ClipMemo, type OneClip, type RememberedStill, type Shot } from './clip-memo.ts'
import { windOf } from './movement.ts'
import { roomOf } from './room.ts'

/** What is asked of the shots. */
export interface ShotAsk extends Pick<ClipAsk, 'motion' | 'count' | 'end'> {
  readonly seconds: number
  readonly seed: number
  /** Pixels of a frame. */
  readonly size: Size
  /** The picture to end on, where the end is a picture. */
  readonly ending: RememberedStill | null
}

/** So many clips that share what was shown, and differ in the shot that follows. */
export function planShots(
  { stills, shots }: OneClip,
  { motion, count, end, seconds, seed, size, ending }: ShotAsk,
): Pick<ClipMemo, 'stills' | 'clips'> {
  const last = shots.at(-1)
  const still = last ? (last.landing ?? last.still) : 0
  const home = shots[0]?.still ?? 0
  const returns = end === 'loop' && still === home
  const elsewhere = end === 'loop' && still !== home ? home : null
  const shown = stills[still]
  const room = roomOf(shown?.kind === 'recipe' ? shown.recipe : null, size)
  // A picture that was landed on begins anew.
  const before = last?.landing === null ? last : null
  const after = before?.track ?? null
  const wind = windOf({ motion, seconds, after: before?.wind ?? null, returns })
  const landing = ending ? stills.length : elsewhere
  const clips = Array.from({ length: count }, (_, turn): Shot[] => {
    const track = planTrack({ motion, returns, seconds, after, room, seed: hash(seed, shots.length), turn })
    const phases = last?.seed ?? hash(seed, 'phases', turn)
    return [...shots, { still, landing, track, wind, frames: seconds * RATE, motion, seed: phases }]
  })
  return { stills: ending ? [...stills, ending] : stills, clips }
}
