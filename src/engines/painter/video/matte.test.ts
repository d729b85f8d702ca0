import { describe, expect, it } from 'vitest'
import type { Pixels } from '../../../pixels/pixels.ts'
import { covered, cutOut, lifted } from './matte.ts'
import { filledCut } from './plane.ts'

const SIDE = 40

/** A grey picture with a square of another grey, and within it one pixel of the first. */
function picture(square: number | null): Pixels {
  const data = new Uint8Array(SIDE * SIDE * 4)
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const isInside = x >= 12 && x < 28 && y >= 12 && y < 28 && !(x === 20 && y === 20)
      const grey = isInside && square !== null ? square : 100
      data.set([grey, grey, grey, 255], (y * SIDE + x) * 4)
    }
  }
  return { width: SIDE, height: SIDE, data }
}

const alphaAt = ({ data }: Pixels, x: number, y: number): number => data[(y * SIDE + x) * 4 + 3]!

describe('cutOut', () => {
  const cut = cutOut(picture(200), picture(null))

  it('keeps what is new, with its colours', () => {
    expect([...cut.data.subarray((16 * SIDE + 16) * 4, (16 * SIDE + 16) * 4 + 4)]).toEqual([
      200, 200, 200, 255,
    ])
  })

  it('leaves nothing of what was there before', () => {
    expect(alphaAt(cut, 5, 5)).toBe(0)
    expect(alphaAt(cut, 34, 20)).toBe(0)
  })

  it('closes a gap within what is new', () => {
    expect(alphaAt(cut, 20, 20)).toBe(255)
  })

  it('takes faint differences for none', () => {
    expect(filledCut(cutOut(picture(104), picture(null)))).toBeNull()
    expect(filledCut(cut)).toEqual({ left: 11, top: 11, width: 18, height: 18 })
  })
})

describe('lifted', () => {
  const glass = { ...picture(null), data: picture(null).data.map((level, i) => (i % 4 === 3 ? 128 : level)) }

  it('gives back the plate when it is laid over what is behind it', () => {
    const own = lifted(picture(150), picture(null), glass)
    const at = (16 * SIDE + 16) * 4
    const alpha = own.data[at + 3]! / 255
    expect(own.data[at]! * alpha + 100 * (1 - alpha)).toBeCloseTo(150, -0.5)
  })

  it('leaves out what something before it hides', () => {
    expect(alphaAt(lifted(picture(150), picture(null), glass), 5, 5)).toBe(0)
  })
})

describe('covered', () => {
  it('shows a picture where its matte does and none before it', () => {
    const whole = picture(200)
    const part = cutOut(whole, picture(null))
    expect(alphaAt(covered({ picture: whole, own: part, before: [] }), 16, 16)).toBe(255)
    expect(alphaAt(covered({ picture: whole, own: part, before: [part] }), 16, 16)).toBe(0)
  })
})
