import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { pixelsOfI420 } from '../../../pixels/video/i420.ts'
import type { I420 } from '../../../pixels/video/i420.ts'
import { askFor } from '../plan/ask-for.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { composeScenes } from '../compose/compose.ts'
import { paint } from '../paint.ts'
import { withAspect } from '../verbs/reframe.ts'
import type { Scene } from '../scene.ts'
import { planTrack, type Track } from './camera.ts'
import { AT_REST, Projector, type Film } from './film.ts'
import { LIVELINESS, STILL } from './movement.ts'
import { standing } from './pane.ts'
import { planeOf } from './plane.ts'
import type { Room } from './room.ts'
import { filmOf } from './still.ts'

const SIZE = { width: 96, height: 64 }
const ASPECT = { width: 3, height: 2 }

const projector = new Projector(SIZE)

const sceneOf = (text: string): Scene => composeScenes(askFor(text, { count: 1, aspect: ASPECT }))[0]!

const filmFor = (scene: Scene, isFlat = false): Promise<Film> =>
  filmOf({ kind: 'recipe', recipe: { scene, repaints: [] } }, { size: SIZE, isFlat, pause: async () => {} })

const resting = (film: Film): Uint8Array => pixelsOfI420(projector.seen(film, AT_REST)).data

function difference(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((sum, value, i) => sum + Math.abs(value - other[i]!), 0) / one.length
}

/** A white sheet. */
const white = planeOf({ width: 120, height: 80, data: new Uint8Array(120 * 80 * 4).fill(255) })!

/** Whether every pixel is white: where something did not cover the frame, it is darker. */
const isWhite = ({ width, height, data }: I420): boolean =>
  data.subarray(0, width * height).every((luma) => luma >= 234)

describe('a film', () => {
  it('has every pane cover the whole frame, whatever the camera does', () => {
    const room = { beyond: 0.17, shown: 0.17, focus: { x: 0.35, y: 0.65 }, ratio: SIZE.width / SIZE.height }
    for (const nearness of [0.14, 0.6, 1]) {
      const panes = [{ sprites: [standing(white)], nearness }]
      const film = { panes, sheet: { width: 120, height: 80 }, room, vignette: 0, weather: null }
      for (const track of tracks(room)) {
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const frame = projector.moment({ film, landing: null, track, life: STILL }, share)
          expect(isWhite(frame), `${nearness}: ${JSON.stringify(track)} at ${share}`).toBe(true)
        }
      }
    }
  })

  it('is plain data: what crosses from worker to worker shows the same', async () => {
    const film = await filmFor(sceneOf('a paper boat on calm water, snow falling'))
    const moment = { ...STILL, ...LIVELINESS.high, share: 0.3, seed: 2 }
    const seen = (one: Film) => projector.seen(one, { ...AT_REST, moment }).data
    expect(seen(structuredClone(film))).toEqual(seen(film))
  })

  it('darkens its corners as a lens does, and not its middle', () => {
    const room = { beyond: 0, shown: 0, focus: { x: 0.5, y: 0.5 }, ratio: 1.5 }
    const panes = [{ sprites: [standing(white)], nearness: 1 }]
    const film = { panes, sheet: { width: 120, height: 80 }, room, vignette: 0.3, weather: null }
    const { data } = projector.seen(film, AT_REST)
    expect(data[32 * 96 + 48]).toBeGreaterThan(232)
    expect(data[0]).toBeLessThan(215)
  })
})

/** Tracks of many kinds: there, there and on, and round. */
function tracks(room: Room): Track[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((seed) => {
    const ask = { motion: 'high', seconds: 5, room, seed, turn: seed % 4 } as const
    const there = planTrack({ ...ask, after: null, returns: false })
    const on = planTrack({ ...ask, after: there, returns: false, turn: (seed + 1) % 4 })
    return [there, on, planTrack({ ...ask, after: null, returns: true })]
  })
}

describe('a film of a painted scene', () => {
  it('shows the picture as it was painted while the camera rests', async () => {
    for (const text of ['a fox in a snowy forest', 'a paper boat on calm water']) {
      const scene = sceneOf(text)
      const [film, flat] = [await filmFor(scene), await filmFor(scene, true)]
      expect(difference(resting(film), resting(flat)), text).toBeLessThan(1.5)
      const painted = pixelsOf(await paint(withAspect(scene, SIZE), SIZE))
      expect(difference(resting(film), painted.data), text).toBeLessThan(9)
    }
  })

  it('moves what is near further than what is far', async () => {
    const film = await filmFor(sceneOf('a fox in the desert'))
    const nearness = film.panes.map((pane) => pane.nearness)
    expect(nearness.length).toBeGreaterThan(2)
    expect(nearness[0]).toBeLessThan(0.2)
    expect(nearness.at(-1)).toBeGreaterThan(0.6)
  })
})

describe('a film of any other picture', () => {
  it('fills the frame with it, and nothing is cut but what the ratio asks', async () => {
    const picture = createCanvas(50, 50)
    const context = picture.getContext('2d')
    context.fillStyle = '#c02020'
    context.fillRect(0, 0, 50, 50)
    const still = { kind: 'picture', picture: picture.toBuffer('image/png') } as const
    const seen = resting(await filmOf(still, { size: SIZE, isFlat: false, pause: async () => {} }))
    expect(seen.every((value, i) => Math.abs(value - [192, 32, 32, 255][i % 4]!) < 3)).toBe(true)
  })

  it('refuses what is no picture', async () => {
    const still = { kind: 'picture', picture: new Uint8Array(40) } as const
    await expect(filmOf(still, { size: SIZE, isFlat: true, pause: async () => {} })).rejects.toMatchObject({
      failure: 'picture-unreadable',
    })
  })
})

describe('a take that ends on another picture', () => {
  it('leaves the first and shows nothing but the other at its end', async () => {
    const [film, landing] = [
      await filmFor(sceneOf('a boat')),
      await filmFor(sceneOf('a castle on a hill'), true),
    ]
    const ask = { motion: 'low', returns: false, seconds: 5, after: null, seed: 1, turn: 0 } as const
    const track = planTrack({ ...ask, room: film.room })
    const at = (share: number) => projector.moment({ film, landing, track, life: STILL }, share).data
    const still = (one: Film) => projector.seen(one, AT_REST).data
    expect(difference(at(0), still(film))).toBe(0)
    expect(difference(at(1), still(landing))).toBe(0)
    expect(difference(at(0.6), still(film))).toBeGreaterThan(3)
    expect(difference(at(0.6), still(landing))).toBeGreaterThan(3)
  })
})
