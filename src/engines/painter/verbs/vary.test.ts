import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { composeScenes } from '../compose/compose.ts'
import { figureBox } from '../canvas/figure.ts'
import { varyScene } from './vary.ts'
import type { Strength } from './vary.ts'

const [scene] = composeScenes(askFor('a paper boat on a lake at sunrise'))

/** The greatest change of size among a few seeds. */
function spread(strength: Strength): number {
  const sizes = [1, 2, 3, 4].map((seed) => varyScene(scene!, { strength, seed }).figures[0]!.size)
  return Math.max(...sizes.map((size) => Math.abs(size / scene!.figures[0]!.size - 1)))
}

describe('varyScene', () => {
  it('keeps template, land and horizon when subtle', () => {
    const varied = varyScene(scene!, { strength: 'subtle', seed: 5 })
    expect(varied.template).toBe(scene!.template)
    expect(varied.horizon).toBe(scene!.horizon)
    expect(varied.forks.land).toBe(scene!.forks.land)
    expect(varied.forks.texture).not.toBe(scene!.forks.texture)
    expect(Math.abs(varied.figures[0]!.x - scene!.figures[0]!.x)).toBeLessThan(0.02)
  })

  it('moves more when strong', () => {
    expect(spread('strong')).toBeGreaterThan(spread('subtle') * 2)
  })

  it('goes four different ways when strong, and keeps what grows within the frame', () => {
    const [lighthouse] = composeScenes(askFor('a lighthouse'))
    const cells = [0, 1, 2, 3].map((cell) => varyScene(lighthouse!, { strength: 'strong', seed: 5, cell }))
    const heights = cells.map(({ figures }) => figures[0]!.size)
    expect(Math.max(...heights) / Math.min(...heights)).toBeGreaterThan(1.4)
    expect(new Set(cells.map(({ light }) => light.x > 0.5)).size).toBe(2)
    for (const { figures } of cells) expect(figureBox(figures[0]!).top).toBeGreaterThanOrEqual(-0.01)
  })

  it('is not mirrored under what is laid over it', () => {
    const varied = varyScene(scene!, { strength: 'strong', seed: 5, cell: 1, isPinned: true })
    expect(Math.abs(varied.light.x - scene!.light.x)).toBeLessThan(0.08)
  })

  it('is the same for the same seed and another for another', () => {
    const once = varyScene(scene!, { strength: 'strong', seed: 5 })
    expect(varyScene(scene!, { strength: 'strong', seed: 5 })).toEqual(once)
    expect(varyScene(scene!, { strength: 'strong', seed: 6 })).not.toEqual(once)
  })

  it('seats a remixed subject where the old one was', () => {
    const ask = askFor('a swan on a lake at sunrise')
    const varied = varyScene(scene!, { strength: 'subtle', seed: 5, ask })
    expect(varied.figures.map(({ subject }) => subject)).toEqual(['swan'])
    expect(varied.figures[0]!.x).toBeCloseTo(scene!.figures[0]!.x, 1)
    expect(varied.palette.dim).toBe(scene!.palette.dim)
  })

  it('takes the new light of a remix', () => {
    const varied = varyScene(scene!, {
      strength: 'strong',
      seed: 5,
      ask: askFor('a paper boat on a lake at night'),
    })
    expect(varied.time).toBe('night')
    expect(varied.light.kind).toBe('moon')
  })

  it('keeps the moon of a remix in the sky, at every strength, under any horizon', () => {
    const high = { ...scene!, horizon: 0.24 }
    for (const strength of ['subtle', 'strong'] as const) {
      for (const seed of [1, 2, 3]) {
        const ask = askFor('a castle on a lake at night, full moon')
        const { light, horizon } = varyScene(high, { strength, seed, ask })
        expect(light.y - light.radius).toBeGreaterThan(-0.06)
        expect(light.y).toBeLessThan(horizon)
      }
    }
  })

  it('lets a strong remix to another hour show more of its sky', () => {
    const high = { ...scene!, horizon: 0.2 }
    const ask = askFor('a castle on a lake at night')
    const horizons = [1, 2, 3].map((seed) => varyScene(high, { strength: 'strong', seed, ask }).horizon)
    expect(Math.max(...horizons)).toBeGreaterThan(0.25)
    expect(varyScene(high, { strength: 'subtle', seed: 1, ask }).horizon).toBe(0.2)
  })
})
