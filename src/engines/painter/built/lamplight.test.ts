import { describe, expect, it } from 'vitest'
import { palettesOf } from '../colours/palettes.ts'
import { isNeon, lamplight } from './lamplight.ts'

const burning = (mood: Parameters<typeof palettesOf>[0]) =>
  palettesOf(mood).map((palette) => lamplight({ palette }))

describe('lamplight', () => {
  it('burns at night, less at dusk, and not by day', () => {
    expect(Math.min(...burning('night'))).toBeGreaterThan(Math.max(...burning('dusk')))
    expect(Math.min(...burning('dusk'))).toBeGreaterThan(Math.max(...burning('day')))
    expect(burning('day')).toEqual(burning('day').map(() => 0))
  })
})

describe('isNeon', () => {
  it('tells coloured light in the dark from moonlight', () => {
    expect(palettesOf('neon').every((palette) => isNeon({ palette }))).toBe(true)
    expect(palettesOf('night').some((palette) => isNeon({ palette }))).toBe(false)
  })
})
