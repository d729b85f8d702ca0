import { describe, expect, it } from 'vitest'
import { kept, planTrack, poseAt, REST, type Pose, type TrackAsk } from './camera.ts'
import type { Room } from './room.ts'

const open: Room = { beyond: 0.17, shown: 0.17, focus: { x: 0.4, y: 0.6 }, ratio: 1 }
const closed: Room = { beyond: 0, shown: 0, focus: { x: 0.5, y: 0.5 }, ratio: 1 }

const plan = (changes: Partial<TrackAsk> = {}) =>
  planTrack({
    motion: 'high',
    returns: false,
    seconds: 5,
    after: null,
    room: open,
    seed: 3,
    turn: 0,
    ...changes,
  })

const parts = ({ x, y, push, roll }: Pose): number[] => [x, y, push, roll]

/** How far two poses are apart. */
const apart = (one: Pose, other: Pose): number =>
  Math.max(...parts(one).map((part, i) => Math.abs(part - parts(other)[i]!)))

const wayOf = (pose: Pose): number => Math.abs(pose.x) + Math.abs(pose.y) + Math.abs(pose.push)

describe('a planned track', () => {
  it('begins before the picture as it was composed', () => {
    for (const returns of [true, false]) expect(apart(poseAt(plan({ returns }), 0), REST)).toBe(0)
  })

  it('goes further with high motion than with low', () => {
    for (const turn of [0, 1, 2, 3]) {
      const [low, high] = [plan({ motion: 'low', turn }), plan({ motion: 'high', turn })]
      expect(wayOf(poseAt(high, 1))).toBeGreaterThan(wayOf(poseAt(low, 1)) * 1.5)
      expect(wayOf(poseAt(low, 1))).toBeGreaterThan(0.03)
    }
  })

  it('is another one for every clip of a task', () => {
    const ends = [0, 1, 2, 3].map((turn) => JSON.stringify(poseAt(plan({ turn }), 1)))
    expect(new Set(ends).size).toBe(4)
  })

  it('is the same for the same seed, and another one for another', () => {
    expect(plan()).toEqual(plan())
    const ends = [1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(plan({ seed }).to))
    expect(new Set(ends).size).toBe(6)
  })

  it('ends where it began when it returns, at rest, after it was elsewhere', () => {
    for (const turn of [0, 1, 2, 3]) {
      const track = plan({ returns: true, turn })
      expect(apart(poseAt(track, 1), REST)).toBeLessThan(1e-9)
      expect(wayOf(poseAt(track, 0.999))).toBeLessThan(1e-4)
      expect(Math.max(...[0.3, 0.5, 0.7].map((share) => wayOf(poseAt(track, share))))).toBeGreaterThan(0.05)
    }
  })

  it('goes on from another one without a jolt', () => {
    for (const returns of [true, false]) {
      const before = plan({ turn: 1 })
      const after = plan({ after: before, seconds: 4, seed: 9, returns })
      expect(apart(poseAt(after, 0), poseAt(before, 1))).toBeLessThan(1e-9)
      const step = 1e-5
      const speeds = (['x', 'y', 'push', 'roll'] as const).map((part) => ({
        leaving: (poseAt(before, 1)[part] - poseAt(before, 1 - step)[part]) / (step * 5),
        going: (poseAt(after, step)[part] - poseAt(after, 0)[part]) / (step * 4),
      }))
      for (const { leaving, going } of speeds) expect(going).toBeCloseTo(leaving, 3)
    }
  })

  it('only enters a picture that ends at its edges', () => {
    for (let seed = 0; seed < 20; seed++) {
      const end = poseAt(plan({ room: closed, seed }), 1)
      expect(end.push).toBeGreaterThan(0.05)
      expect(end.roll).toBe(0)
    }
  })
})

describe('kept', () => {
  it('leaves alone what may be seen', () => {
    const pose = { x: 0.1, y: -0.1, push: 0.2, roll: 0 }
    expect(kept(pose, open)).toEqual(pose)
  })

  it('lets nothing be seen that may not be shown', () => {
    for (const room of [open, closed, { ...open, ratio: 1.78 }]) {
      for (const push of [0, 0.1, 0.3]) {
        const { x, y } = kept({ x: 9, y: -9, push, roll: 0 }, room)
        // Where the right and the upper edge of the frame see the picture, in shares of the frame.
        const scale = Math.exp(push)
        expect(room.focus.x + (1 - room.focus.x) / scale + x).toBeCloseTo(1 + room.shown, 9)
        expect(room.focus.y - room.focus.y / scale + y).toBeCloseTo(-room.shown, 9)
      }
    }
  })
})
