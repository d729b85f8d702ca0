import { describe, expect, it } from 'vitest'
import { PLACES } from '../places/atlas.ts'
import type { Figure, PlaceName, Slot } from '../scene.ts'
import { DEPTHS, platesOf } from './depths.ts'

const figureIn = (slot: Slot): Figure => ({
  subject: 'fox',
  slot,
  x: 0.5,
  y: 0.8,
  size: 0.2,
  flip: false,
  tilt: 0,
  colours: {},
  seed: 1,
})

const plates = (place: PlaceName, ...slots: Slot[]) => platesOf({ place, figures: slots.map(figureIn) })

describe('platesOf', () => {
  it('tells apart only what places have', () => {
    const names = new Set(PLACES.flatMap(({ layers }) => layers.map(({ name }) => name)))
    expect(Object.keys(DEPTHS).filter((name) => !names.has(name))).toEqual([])
  })

  it('ends with the whole picture in every place', () => {
    for (const { name, layers } of PLACES) {
      for (const slots of [[], ['air'], ['ground', 'water']] as const) {
        expect(plates(name, ...slots).at(-1)).toMatchObject({ layers, isBare: false })
      }
    }
  })

  it('shows more from plate to plate', () => {
    for (const { name } of PLACES) {
      const counts = plates(name).map(({ layers }) => layers.length)
      expect(counts).toEqual([...new Set(counts)].toSorted((one, other) => one - other))
    }
  })

  it('stands figures on the ground before all that was painted behind them', () => {
    const own = plates('hills', 'ground')
    expect(own.map(({ isBare }) => isBare)).toEqual([...own.slice(1).map(() => true), false])
    expect(own.at(-1)?.nearness).toBeGreaterThan(own.at(-2)?.nearness ?? 1)
  })

  it('has a plate for figures in the air only where there are any', () => {
    expect(plates('hills', 'air').length).toBe(plates('hills').length + 1)
  })
})
