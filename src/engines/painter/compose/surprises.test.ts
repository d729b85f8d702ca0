import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { composeScenes } from './compose.ts'

const figuresOf = (text: string, weird: number, tile = false) =>
  composeScenes(askFor(text, { weird, tile, count: 4 })).map(({ figures }) => figures)

/** Whether a tilt turns a figure over. */
const isOverhead = ({ tilt }: { tilt: number }): boolean => Math.cos(tilt) < -0.9

describe('--weird', () => {
  it('hangs what is shown from the upper edge once more, when it is high', () => {
    for (const [focal, twin] of figuresOf('a fox in a meadow', 2400)) {
      expect(twin).toMatchObject({ subject: focal!.subject, slot: 'air', y: 0 })
      expect(isOverhead(twin!)).toBe(true)
    }
  })

  it('brings a stranger instead when it is lower, and nothing when it is low', () => {
    for (const [focal, stranger] of figuresOf('a fox in a meadow', 1200)) {
      expect(stranger!.subject).not.toBe(focal!.subject)
      expect(isOverhead(stranger!)).toBe(false)
    }
    for (const figures of figuresOf('a fox in a meadow', 600)) expect(figures).toHaveLength(1)
  })

  it('has no twin for what flies anyway', () => {
    for (const figures of figuresOf('a hot air balloon in the sky', 2400))
      expect(figures.some(isOverhead)).toBe(false)
  })

  it('leaves the motifs of a tile alone', () => {
    for (const figures of figuresOf('a fox', 2400, true)) expect(figures.some(isOverhead)).toBe(false)
  })
})
