import { describe, expect, it } from 'vitest'
import { lch } from '../../colours/colour.ts'
import { EDGE, edgeBetween, standingOut } from './standing-out.ts'

const inks = [lch(0.6, 0, 0), lch(0.52, 0, 0)]
const borders = [{ own: 1, ground: 0, share: 1 }]

describe('standingOut', () => {
  it('parts inks until their edge shows', () => {
    const [land, figure] = standingOut(inks, borders)
    expect(edgeBetween(land!, figure!)).toBeCloseTo(EDGE)
  })

  it('lets inks be that are far enough apart', () => {
    const apart = [lch(0.5, 0, 0), lch(0.7, 0, 0)]
    expect(standingOut(apart, borders)).toEqual(apart)
  })

  it('leaves inks alone that hardly meet', () => {
    expect(standingOut(inks, [{ own: 1, ground: 0, share: 0.001 }])).toEqual(inks)
  })
})
