import { beforeAll, describe, expect, it } from 'vitest'
import type { Motion } from '../../../actions/operation.ts'
import { pixelsOfI420 } from '../../../pixels/video/i420.ts'
import { askFor } from '../plan/ask-for.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { composeScenes } from '../compose/compose.ts'
import { paint } from '../paint.ts'
import { SUBJECTS } from '../subjects/catalogue.ts'
import { DEPTHS, SMOKE } from './depths.ts'
import { AT_REST, Projector, type Film } from './film.ts'
import {
  carried,
  LIVELINESS,
  rounds,
  STILL,
  streamed,
  swung,
  windOf,
  type Moment,
  type Wind,
} from './movement.ts'
import { moveOf, SWINGS } from './moves.ts'
import type { Sprite } from './pane.ts'
import { filmOf } from './still.ts'

const SIZE = { width: 96, height: 96 }
/** The beginning of a shot that returns to it. */
const momentOf = (motion: Motion): Moment => ({
  ...LIVELINESS[motion],
  share: 0,
  seconds: 5,
  seed: 4,
  wind: windOf({ motion, seconds: 5, after: null, returns: true }),
})

const HIGH = momentOf('high')

const sceneOf = (text: string) => composeScenes(askFor(text, { count: 1 }))[0]!

const filmFor = (text: string): Promise<Film> => {
  const still = { kind: 'recipe', recipe: { scene: sceneOf(text), repaints: [] } } as const
  return filmOf(still, { size: SIZE, isFlat: false, pause: async () => {} })
}

const projector = new Projector(SIZE)

/** What a resting camera sees. */
const seen = (film: Film, moment: Moment): Uint8Array =>
  pixelsOfI420(projector.seen(film, { ...AT_REST, moment })).data

const difference = (one: Uint8Array, other: Uint8Array): number =>
  one.reduce((sum, value, i) => sum + Math.abs(value - other[i]!), 0) / one.length

describe('rounds', () => {
  it('are whole, and the same so often in the shot that goes on', () => {
    expect(rounds(0.2, { ...STILL, seconds: 5 })).toBe(1)
    expect(rounds(0.2, { ...STILL, seconds: 4 })).toBe(1)
    expect(rounds(0.01, STILL)).toBe(1)
    expect(rounds(2.4, { ...STILL, seconds: 4 })).toBe(10)
  })
})

describe('a swing', () => {
  it('begins and ends where the picture has it, wherever its round begins', () => {
    for (const swing of Object.values(SWINGS).flat()) {
      expect(swung(swing, HIGH)).toBe(0)
      expect(swung(swing, { ...HIGH, share: 1 })).toBeCloseTo(0, 10)
      const reach = Array.from({ length: 40 }, (_, i) => Math.abs(swung(swing, { ...HIGH, share: i / 40 })))
      expect(Math.max(...reach)).toBeGreaterThan(swing.far * 0.5)
    }
  })
})

describe('wind', () => {
  const ask = { motion: 'high', seconds: 5, after: null, returns: false } as const
  const open = windOf(ask)
  const at = (wind: Wind, share: number) => carried({ ...HIGH, wind, share })

  it('blows on evenly, and on in the shot that follows', () => {
    const next = windOf({ ...ask, seconds: 4, after: open })
    expect(at(open, 0)).toEqual({ along: 0, aside: 0 })
    expect(at(next, 0).along).toBe(at(open, 1).along)
    expect(at(open, 0.5).along).toBeCloseTo(at(open, 1).along / 2, 10)
    expect((at(next, 1).along - at(next, 0).along) / 4).toBeCloseTo(at(open, 1).along / 5, 10)
  })

  it('blows weaker where less motion is asked for', () => {
    expect(at(windOf({ ...ask, motion: 'low' }), 1).along).toBeLessThan(at(open, 1).along / 2)
  })

  it('comes home along another way in a shot that returns, and sets out as fast as it blew', () => {
    for (const after of [null, open]) {
      const home = windOf({ ...ask, after, returns: true })
      expect(at(home, 0).along).toBe(home.from)
      expect(at(home, 1).along).toBeCloseTo(0, 10)
      expect(at(home, 1).aside).toBeCloseTo(0, 10)
      expect(at(home, 0.5).aside).toBeGreaterThan(1)
      expect((at(home, 1e-6).along - home.from) / 5e-6).toBeCloseTo(at(open, 1).along / 5, 3)
    }
  })

  it('drives a stream that never turns back, whole rounds in a shot that returns', () => {
    for (const after of [null, open]) {
      const home = windOf({ ...ask, after, returns: true })
      const gone = Array.from({ length: 51 }, (_, i) => streamed(6, { ...HIGH, wind: home, share: i / 50 }))
      for (const [i, one] of gone.entries()) {
        const step = one - (gone[i - 1] ?? one)
        expect(step - Math.floor(step)).toBeLessThan(0.1)
      }
      expect(gone.at(-1)).toBeCloseTo(0, 10)
    }
    const next = windOf({ ...ask, after: open })
    expect(streamed(6, { ...HIGH, wind: next })).toBeCloseTo(
      streamed(6, { ...HIGH, wind: open, share: 1 }),
      10,
    )
  })
})

describe('moves', () => {
  it('are those of the kind and of where it is', () => {
    const move = (
      subject: string,
      slot: 'ground' | 'water' | 'air',
      place: 'hills' | 'underwater' = 'hills',
    ) => moveOf({ subject, slot }, place)
    expect(move('paper-boat', 'water')).toBe('bobs')
    expect(move('fish', 'water', 'underwater')).toBe('swims')
    expect(move('hot-air-balloon', 'air')).toBe('flies')
    expect(move('butterfly', 'air')).toBe('flutters')
    expect(move('fox', 'ground')).toBe('breathes')
    expect(move('tree', 'ground')).toBe('sways')
    expect(move('castle', 'ground')).toBe('stands')
    expect(move('hot-air-balloon', 'ground')).toBe('stands')
  })

  it('are known for every subject', () => {
    for (const { id, slots } of SUBJECTS) {
      for (const slot of slots) expect(SWINGS[moveOf({ subject: id, slot }, 'water')]).toBeDefined()
    }
  })
})

/**
 * A scene for each kind of movement, and where it is to be seen, in shares of the frame; the share of a shot after
 * which what is fast is still near where it was.
 */
const SCENES = [
  ['water that shimmers', 'calm water at noon', [0, 0.75, 1, 1], 0.15],
  ['snow that falls', 'a snowy plain, snow falling', [0, 0, 1, 1], 0.004],
  ['rain that falls', 'green hills in the rain', [0, 0, 1, 1], 0.0004],
  ['leaves in the wind', 'windy hills in autumn', [0, 0, 1, 1], 0.004],
  ['stars that twinkle', 'a starry night over mountains', [0, 0, 1, 0.3], 0.15],
  ['clouds that drift', 'castles of cloud in the sky', [0, 0, 1, 1], 0.15],
  ['kelp in the current', 'underwater', [0, 0, 1, 1], 0.15],
  ['a balloon that flies', 'a hot air balloon in the sky', [0, 0, 1, 1], 0.15],
  ['a beam that turns', 'a lighthouse at night', [0, 0, 1, 0.8], 0.15],
  ['steam that rises', 'a cup of coffee', [0, 0, 1, 1], 0.1],
  ['smoke of a train', 'a steam train in green hills', [0, 0, 1, 1], 0.1],
  ['wet streets in neon light', 'a rainy street at night, neon', [0, 0, 1, 1], 0.15],
] as const

describe.each(SCENES)('%s', (_, text, [left, top, right, bottom], step) => {
  let film: Film
  beforeAll(async () => {
    film = await filmFor(text)
  })

  const part = (data: Uint8Array): Uint8Array =>
    data.filter((_value, i) => {
      const [x, y] = [
        (Math.floor(i / 4) % SIZE.width) / SIZE.width,
        Math.floor(i / 4 / SIZE.width) / SIZE.height,
      ]
      return x >= left && x < right && y >= top && y < bottom
    })

  const energy = (motion: 'low' | 'high'): number => {
    const at = (share: number) => part(seen(film, { ...momentOf(motion), share }))
    const moments = [0, 1, 2, 3].map((count) => at(count * step))
    return moments.slice(1).reduce((sum, one, i) => sum + difference(one, moments[i]!), 0)
  }

  it('moves, and more where more motion is asked for', () => {
    expect(energy('low')).toBeGreaterThan(0.02)
    expect(energy('high')).toBeGreaterThan(energy('low'))
  })

  it('ends as it began', () => {
    expect(difference(seen(film, HIGH), seen(film, { ...HIGH, share: 1 }))).toBeLessThan(0.2)
  })

  it('is the same at the same moment', () => {
    const moment = { ...HIGH, share: 0.4 }
    const once = seen(film, moment)
    seen(film, { ...HIGH, share: 0.7, seed: 9 })
    expect(difference(once, seen(film, moment))).toBe(0)
  })
})

/** What is only a part of a picture, and how its sprites are known. */
const PARTS: readonly (readonly [string, string, (sprite: Sprite) => boolean])[] = [
  [
    'the smoke of chimneys',
    'a snowy village in winter',
    ({ act }) => act.kind === 'waves' && act.movement === SMOKE,
  ],
  ['a cat that touches a house', 'a cat in front of a cabin', ({ act }) => act.kind === 'swings'],
  ['the smoke of a train on a bridge', 'a steam train crossing a bridge', ({ act }) => act.kind === 'rises'],
  ['the light of a fire', 'a campfire at night', ({ isLight }) => isLight === true],
]

describe.each(PARTS)('%s', (_, text, isMeant) => {
  let film: Film
  beforeAll(async () => {
    const whole = await filmFor(text)
    const [ground] = whole.panes
    const own = whole.panes.map((pane) => ({ ...pane, sprites: pane.sprites.filter(isMeant) }))
    film = { ...whole, panes: [...(ground ? [ground] : []), ...own], weather: null }
  })

  const at = (share: number) => seen(film, { ...HIGH, share })

  it('moves, and is at the end where it was', () => {
    const moved = difference(at(0), at(0.13))
    expect(moved).toBeGreaterThan(0.005)
    expect(difference(at(0), at(1))).toBeLessThan(moved / 4)
  })
})

describe('the rows of movement', () => {
  it('all move something: none has a reach or a rate of nought', () => {
    for (const { movement } of Object.values(DEPTHS)) {
      if (movement?.kind === 'waves') {
        for (const { far, often } of movement.waves) expect(Math.min(far, often)).toBeGreaterThan(0)
      }
      if (movement?.kind === 'drifts' || movement?.kind === 'streams')
        expect(Math.hypot(movement.across, movement.down)).toBeGreaterThan(0)
    }
  })
})

describe('a film at rest', () => {
  it('is the picture as it is painted, weather and beams with it', async () => {
    for (const text of ['a snowy plain, snow falling', 'a lighthouse at night', 'green hills in the rain']) {
      const painted = await paint(sceneOf(text), SIZE)
      const still = pixelsOf(painted).data
      expect(difference(seen(await filmFor(text), STILL), still), text).toBeLessThan(9)
    }
  })
})
