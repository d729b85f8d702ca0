import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { composeScenes } from '../compose/compose.ts'
import { Easel } from '../canvas/easel.ts'
import type { Box } from '../scene.ts'
import { makeStage } from '../canvas/stage.ts'
import { paintField } from './field.ts'

const [scene] = composeScenes(askFor('a lake', { count: 1 }))

/** Red, green and blue at a place of the world, seen through a window of 100 pixels to the unit. */
async function seenThrough(box: Box, x: number, y: number): Promise<number[]> {
  const size = { width: (box.right - box.left) * 100, height: (box.bottom - box.top) * 100 }
  const easel = new Easel(size, box, { shaded: true, outline: null })
  await paintField(
    makeStage(scene!, easel, async () => {}),
    {
      area: { left: -5, top: -5, right: 5, bottom: 5 },
      step: 0.05,
      at: (u, v) => [
        [Math.round(128 + 100 * Math.sin(u * 3)), Math.round(128 + 100 * Math.cos(v * 3)), 40],
        1,
      ],
    },
  )
  const pixel = easel.context.getImageData((x - box.left) * 100, (y - box.top) * 100, 1, 1).data
  return [...pixel.subarray(0, 3)]
}

describe('a field', () => {
  it('is the same in two windows where they overlap', async () => {
    const near = await seenThrough({ left: 0, top: 0, right: 1, bottom: 1 }, 0.4, 0.6)
    const wide = await seenThrough({ left: -1, top: -1, right: 2, bottom: 2 }, 0.4, 0.6)
    for (const [i, level] of near.entries()) expect(Math.abs(level - wide[i]!)).toBeLessThanOrEqual(3)
  })

  it('has at a place the colour that it was told', async () => {
    const [red, green, blue] = await seenThrough({ left: 0, top: 0, right: 1, bottom: 1 }, 0.5, 0.5)
    expect(Math.abs(red! - (128 + 100 * Math.sin(1.5)))).toBeLessThan(4)
    expect(Math.abs(green! - (128 + 100 * Math.cos(1.5)))).toBeLessThan(4)
    expect(blue).toBe(40)
  })

  it('leaves everything outside its area alone', async () => {
    const easel = new Easel(
      { width: 100, height: 100 },
      { left: 0, top: 0, right: 1, bottom: 1 },
      { shaded: true, outline: null },
    )
    const area = { left: 0, top: 0, right: 0.5, bottom: 1 }
    await paintField(
      makeStage(scene!, easel, async () => {}),
      { area, step: 0.05, at: () => [[255, 0, 0], 1] },
    )
    expect(easel.context.getImageData(75, 50, 1, 1).data[3]).toBe(0)
    expect(easel.context.getImageData(25, 50, 1, 1).data[3]).toBe(255)
  })
})
