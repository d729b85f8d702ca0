import { describe, expect, it } from 'vitest'
import type { Mask } from '../../../pixels/mask.ts'
import { emptyPixels, type Pixels } from '../../../pixels/pixels.ts'
import { figureBox } from '../canvas/figure.ts'
import { anAsk } from '../fixtures/an-ask.ts'
import { viewBox } from '../scene.ts'
import { scenesAmong } from './draft.ts'
import { boundedFrame, frameAround, scaledFrame } from './frame.ts'
import { erasedOf, laidOut, requireErased } from './hidden.ts'
import { continued, matched } from './match.ts'
import { boxOf, roomIn } from './room.ts'

const SIDE = 40

/** A mask that is free where a place says so. */
const free = (isFree: (x: number, y: number) => boolean): Mask => ({
  width: SIDE,
  height: SIDE,
  data: Uint8Array.from({ length: SIDE * SIDE }, (_, i) =>
    isFree(i % SIDE, Math.floor(i / SIDE)) ? 255 : 0,
  ),
})

/** A picture of one grey. */
function grey(level: number, alpha = 255): Pixels {
  const pixels = emptyPixels({ width: SIDE, height: SIDE })
  for (let i = 0; i < pixels.data.length; i += 4) pixels.data.set([level, level, level, alpha], i)
  return pixels
}

describe('a frame', () => {
  const picture = { width: 300, height: 200 }

  it('is the picture itself where no other aspect is asked for', () => {
    for (const aspect of [null, { width: 3, height: 2 }]) {
      expect(frameAround(picture, aspect)).toEqual({ canvas: picture, picture: { ...picture, x: 0, y: 0 } })
    }
  })

  it('has the whole picture in its middle, in its own pixels', () => {
    expect(frameAround(picture, { width: 1, height: 1 })).toEqual({
      canvas: { width: 300, height: 300 },
      picture: { x: 0, y: 50, width: 300, height: 200 },
    })
  })

  it('becomes smaller with the picture in its place, and the picture stays inside', () => {
    const small = boundedFrame(frameAround(picture, { width: 1, height: 1 }), 100 * 100)
    expect(small).toEqual({
      canvas: { width: 100, height: 100 },
      picture: { x: 0, y: 17, width: 100, height: 67 },
    })
    const { canvas, picture: place } = scaledFrame(small, { width: 7, height: 7 })
    expect(place.y + place.height).toBeLessThanOrEqual(canvas.height)
  })
})

describe('what is erased', () => {
  it('is what is more transparent than not', async () => {
    const faint = await erasedOf(grey(10, 127), null)
    const solid = await erasedOf(grey(10, 128), null)
    expect([faint.data[0], solid.data[0]]).toEqual([255, 0])
  })

  it('must be something', () => {
    expect(() => requireErased(free(() => false))).toThrow(/erase a part/)
  })

  it('goes on around a picture in its canvas', () => {
    const canvas = { width: 50, height: 60 }
    const wide = laidOut(
      free((x) => x < 4),
      canvas,
      { x: 10, y: 0 },
    )
    const at = (x: number, y: number) => wide.data[y * canvas.width + x]
    expect([at(0, 0), at(12, 5), at(20, 5), at(20, 50)]).toEqual([255, 255, 0, 255])
  })
})

describe('the room in what is erased', () => {
  it('is the largest rectangle of it, not the box around it', () => {
    const ring = free((x, y) => x < 12 || y > 36)
    const room = roomIn(ring)
    expect(room.x).toBe(0)
    expect(room.width).toBeCloseTo(0.3, 1)
    expect(room.height).toBe(1)
    expect(boxOf(ring)).toEqual({ x: 0, y: 0, width: 1, height: 1 })
  })

  it('is the box around a trace that is too thin for one', () => {
    expect(roomIn({ width: 400, height: 400, data: thinLine() })).toEqual({
      x: 0.25,
      y: 0.5,
      width: 0.5,
      height: 0.0025,
    })
  })
})

/** A line of one pixel across the middle of 400 by 400. */
const thinLine = (): Uint8Array =>
  Uint8Array.from({ length: 160_000 }, (_, i) => (i >= 200 * 400 + 100 && i < 200 * 400 + 300 ? 255 : 0))

describe('scenes for an edit', () => {
  const room = { x: 0.5, y: 0.1, width: 0.4, height: 0.4 }

  it('set what the words name into the room, and have the horizon of the picture', () => {
    const scenes = scenesAmong(anAsk({ text: 'a hot air balloon above hills' }), {
      light: 'soft',
      place: null,
      bright: 0.5,
      horizon: 0.8,
      room,
    })
    expect(scenes).toHaveLength(4)
    for (const scene of scenes) {
      const box = figureBox(scene.figures[0]!)
      const { right, bottom } = viewBox(scene)
      expect(box.left / right).toBeGreaterThan(0.45)
      expect(box.right / right).toBeLessThan(0.95)
      expect(box.bottom / bottom).toBeLessThan(0.6)
      expect(scene.horizon).toBeCloseTo(0.8, 9)
    }
  })

  it('are at the hour of the picture, unless the words name another', () => {
    const at = (text: string) =>
      scenesAmong(anAsk({ text }), { light: 'night', place: null, bright: 0.5, horizon: null, room })
    expect(new Set(at('a fox in a meadow').map(({ time }) => time))).toEqual(new Set(['night']))
    expect(new Set(at('a fox in a meadow at noon').map(({ time }) => time))).toEqual(new Set(['noon']))
  })
})

describe('matching a painting to a picture', () => {
  const hole = free((x, y) => x > 12 && x < 28 && y > 12 && y < 28)

  it('brings it to the level of what is around it', () => {
    const out = matched(grey(200), { kept: grey(60), free: hole, short: SIDE })
    expect(out.data[(20 * SIDE + 14) * 4]).toBeLessThan(70)
  })

  it('leaves it as it is where nothing is kept', () => {
    const out = matched(grey(200), { kept: grey(60), free: free(() => true), short: SIDE })
    expect(out.data).toEqual(grey(200).data)
  })

  it('goes on with the kept colours under what is erased, and changes none of them', () => {
    const kept = grey(60)
    for (let i = 0; i < SIDE * SIDE; i++) if (hole.data[i] === 255) kept.data.set([255, 0, 255, 0], i * 4)
    expect(continued(kept, hole).data).toEqual(grey(60).data)
  })
})
