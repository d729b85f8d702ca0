import { describe, expect, it } from 'vitest'
import { figureBox } from '../canvas/figure.ts'
import { askFor } from '../plan/ask-for.ts'
import { composeScenes } from './compose.ts'

const scenesOf = (text: string, seed: number) => composeScenes(askFor(text, { seed }))

describe('one thing on a plain ground', () => {
  it.each([1, 2, 3])('has four layouts in four cells, whatever the seed (%i)', (seed) => {
    const scenes = scenesOf('a teapot, plain background', seed)
    expect(new Set(scenes.map(({ template }) => template)).size).toBe(4)
    expect(new Set(scenes.map(({ features }) => features.join())).size).toBe(4)
  })

  it('is small in one cell and large in another, and lit from both sides', () => {
    const scenes = scenesOf('a red chair on white background', 7)
    const heights = scenes.map(({ figures }) => figureBox(figures[0]!)).map(({ top, bottom }) => bottom - top)
    expect(Math.max(...heights)).toBeGreaterThan(1.6 * Math.min(...heights))
    const sides = scenes.map(({ light, figures }) => Math.sign(light.x - figures[0]!.x))
    expect(new Set(sides)).toEqual(new Set([-1, 1]))
  })

  it('is in the middle of each of four grounds as an emblem', () => {
    const scenes = scenesOf('logo of a fox', 7)
    expect(new Set(scenes.map(({ template }) => template)).size).toBe(4)
    for (const { figures } of scenes) {
      const { left, right, top, bottom } = figureBox(figures[0]!)
      expect((left + right) / 2).toBeCloseTo(0.5, 1)
      expect((top + bottom) / 2).toBeCloseTo(0.5, 1)
    }
  })

  it('has no ornaments, and a ground that is not plain has none of these layouts', () => {
    for (const { features } of scenesOf('a teapot, plain background', 7))
      expect(features).not.toContain('halo')
    for (const { template } of scenesOf('portrait of a woman, studio', 7))
      expect(template).not.toMatch(/plain/)
  })
})
