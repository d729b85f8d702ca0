import { describe, expect, it } from 'vitest'
import { footingOf, mannerFor } from './manner.ts'
import { slotOn } from './standing.ts'

const manner = (text: string, free: number, place: Parameters<typeof footingOf>[0] = 'water') =>
  mannerFor({ text }, { place, free })

describe('the manner of an edit', () => {
  it('sets what the words name into the picture as it goes on', () => {
    expect(manner('a sailing ship', 0.3)).toBe('figures')
    expect(manner('a sailing ship on the sea', 0.4)).toBe('figures')
  })

  it('lets the picture go on where the words name nothing', () => {
    expect(manner('', 0.2)).toBe('figures')
  })

  it('paints a scene for another place, for words it can only feel, and where little is kept', () => {
    expect(manner('a fox in a forest', 0.45)).toBe('scene')
    expect(manner('a fox in a forest', 0.1)).toBe('figures')
    expect(manner('snow-covered mountains', 0.2)).toBe('scene')
    expect(manner('zzyzx quonk', 0.2)).toBe('scene')
    expect(manner('a sailing ship', 0.7)).toBe('scene')
  })
})

describe('what carries a figure', () => {
  it('is the water for boats and waders, and a rock for what is built', () => {
    expect(slotOn('water', { slot: 'ground', subject: 'fox' })).toBe('water')
    expect(slotOn('water', { slot: 'ground', subject: 'castle' })).toBe('ground')
    expect(slotOn('water', { slot: 'air', subject: 'balloon' })).toBe('air')
  })

  it('is the ground on land, and nothing in space', () => {
    expect(slotOn('land', { slot: 'water', subject: 'sailing-ship' })).toBe('ground')
    expect(slotOn('none', { slot: 'ground', subject: 'fox' })).toBe('air')
  })

  it('is seen in the place, where anybody can tell', () => {
    expect([footingOf('water'), footingOf('meadow'), footingOf('space')]).toEqual(['water', 'land', 'none'])
    expect([footingOf('scene'), footingOf(null)]).toEqual([null, null])
  })
})
