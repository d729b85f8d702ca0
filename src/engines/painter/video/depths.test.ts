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

const plates = (place: PlaceName, ...slots: Slot[]) =>
  platesOf({ place, features: [], figures: slots.map(figureIn) })

describe('platesOf', () => {
  it('tells apart only what places have', () => {
    const names = new Set(PLACES.flatMap(({ layers }) => layers.map(({ name }) => name)))
    const words = [...PLACES.map(({ name }) => `${name} `), 'aurora ']
    const bare = (name: string) => words.reduce((rest, word) => rest.replace(word, ''), name)
    const isThere = (name: string) => names.has(name) || names.has(bare(name))
    expect(Object.keys(DEPTHS).filter((name) => !isThere(name))).toEqual([])
  })

  it('has each layer of a place on one plate, in their order', () => {
    for (const { name, layers } of PLACES) {
      for (const slots of [[], ['air'], ['water']] as const) {
        expect(plates(name, ...slots).flatMap((plate) => plate.layers)).toEqual(layers)
      }
    }
  })

  it('shows light that is yet to come on what is behind it', () => {
    const [sky] = plates('hills')
    expect(sky?.lights.map(({ name }) => name)).toEqual(['light', 'spill'])
  })

  it('stands figures on the ground before all that was painted behind them', () => {
    const own = plates('hills', 'ground')
    expect(own.map(({ isBare }) => isBare)).toEqual([...own.slice(1).map(() => true), false])
    expect(own.at(-1)).toMatchObject({
      slot: 'ground',
      layers: PLACES.find(({ name }) => name === 'hills')?.layers,
    })
  })

  it('moves figures with the ground under them, so that no foot slides', () => {
    for (const [place, ground] of [
      ['hills', 'ground'],
      ['mountains', 'meadow'],
      ['underwater', 'sea floor'],
      ['tabletop', 'table'],
    ] as const) {
      expect(plates(place, 'ground').at(-1)?.nearness, place).toBe(DEPTHS[ground]?.nearness)
    }
    const island = DEPTHS.island
    expect(plates('sky', 'ground').at(-1)).toMatchObject({ ...island, slot: null, isStanding: true })
  })

  it('moves water, clouds and stars, each in its way', () => {
    const kinds = plates('water').map(({ movement }) => movement?.kind)
    expect(new Set(kinds)).toEqual(new Set([undefined, 'twinkles', 'drifts', 'waves']))
  })

  it('has a plate for figures in the air only where there are any', () => {
    expect(plates('hills', 'air').length).toBe(plates('hills').length + 1)
  })
})
