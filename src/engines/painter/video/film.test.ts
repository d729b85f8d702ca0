import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { askFor } from '../ask-for.ts'
import { composeScenes } from '../compose.ts'
import { paint } from '../paint.ts'
import { withAspect } from '../reframe.ts'
import type { Scene } from '../scene.ts'
import { planTrack, type Track } from './camera.ts'
import { drawFilm, drawMoment, sightOf, type Film } from './film.ts'
import { STILL } from './movement.ts'
import type { Picture } from './pane.ts'
import type { Room } from './room.ts'
import { filmOf } from './still.ts'

const SIZE = { width: 96, height: 64 }
const ASPECT = { width: 3, height: 2 }

const sceneOf = (text: string): Scene => composeScenes(askFor(text, { count: 1, aspect: ASPECT }))[0]!

const filmFor = (scene: Scene, isFlat = false): Promise<Film> =>
  filmOf({ kind: 'recipe', recipe: { scene, repaints: [] } }, { size: SIZE, isFlat, pause: async () => {} })

/** Draws on a transparent sheet: what no pane covers stays transparent. */
function sheet(
  draw: (context: ReturnType<ReturnType<typeof createCanvas>['getContext']>) => void,
): Uint8ClampedArray {
  const context = createCanvas(SIZE.width, SIZE.height).getContext('2d')
  draw(context)
  return context.getImageData(0, 0, SIZE.width, SIZE.height).data
}

function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  return one.reduce((sum, value, i) => sum + Math.abs(value - other[i]!), 0) / one.length
}

const isOpaque = (data: Uint8ClampedArray): boolean => data.every((value, i) => i % 4 !== 3 || value === 255)

describe('a film', () => {
  it('has every pane cover the whole frame, whatever the camera does', () => {
    const room = { beyond: 0.17, shown: 0.17, focus: { x: 0.35, y: 0.65 }, ratio: SIZE.width / SIZE.height }
    const glass = createCanvas(120, 80)
    glass.getContext('2d').fillRect(0, 0, 120, 80)
    for (const nearness of [0.14, 0.6, 1]) {
      const draw: Picture = (context) => context.drawImage(glass, 0, 0)
      const film = { panes: [{ draw, nearness }], sheet: { width: 120, height: 80 }, room, lens: null }
      for (const track of tracks(room)) {
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const seen = sheet((context) =>
            drawMoment(context, { film, landing: null, track, life: STILL }, { share, size: SIZE }),
          )
          expect(isOpaque(seen), `${nearness}: ${JSON.stringify(track)} at ${share}`).toBe(true)
        }
      }
    }
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
      const seen = sheet((context) => drawFilm(context, film, sightOf(SIZE)))
      const flatly = sheet((context) => drawFilm(context, flat, sightOf(SIZE)))
      expect(difference(seen, flatly)).toBeLessThan(1.5)
      const painted = await paint(withAspect(scene, SIZE), SIZE)
      expect(difference(seen, painted.getContext('2d').getImageData(0, 0, 96, 64).data)).toBeLessThan(9)
    }
  })

  it('moves what is near further than what is far', async () => {
    const film = await filmFor(sceneOf('a fox in the desert'))
    const nearness = film.panes.map((pane) => pane.nearness)
    expect(nearness.length).toBeGreaterThan(2)
    expect(nearness[0]).toBeLessThan(0.2)
    expect(nearness.at(-1)).toBeGreaterThan(0.8)
  })
})

describe('a film of any other picture', () => {
  it('fills the frame with it, and nothing is cut but what the ratio asks', async () => {
    const picture = createCanvas(50, 50)
    const context = picture.getContext('2d')
    context.fillStyle = '#c02020'
    context.fillRect(0, 0, 50, 50)
    const still = { kind: 'picture', picture: picture.toBuffer('image/png') } as const
    const film = await filmOf(still, { size: SIZE, isFlat: false, pause: async () => {} })
    const seen = sheet((drawn) => drawFilm(drawn, film, sightOf(SIZE)))
    expect(seen.every((value, i) => Math.abs(value - [192, 32, 32, 255][i % 4]!) < 2)).toBe(true)
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
    const track = planTrack({
      motion: 'low',
      returns: false,
      seconds: 5,
      after: null,
      room: film.room,
      seed: 1,
      turn: 0,
    })
    const at = (share: number) =>
      sheet((context) => drawMoment(context, { film, landing, track, life: STILL }, { share, size: SIZE }))
    const resting = (one: Film) => sheet((context) => drawFilm(context, one, sightOf(SIZE)))
    expect(difference(at(0), resting(film))).toBe(0)
    expect(difference(at(1), resting(landing))).toBe(0)
    expect(isOpaque(at(0.6))).toBe(true)
  })
})
