import { describe, expect, it } from 'vitest'
import { panned, unframed, zoomedOut } from './frames.ts'

const size = { width: 1000, height: 500 }

describe('a picture on a canvas', () => {
  it('alone fills it', () => {
    expect(unframed(size)).toEqual({ canvas: size, imgPos: { ...size, x: 0, y: 0 } })
  })

  it('of a zoom lies in the middle', () => {
    expect(zoomedOut(size, { factor: 2, aspect: null })).toEqual({
      canvas: { width: 2000, height: 1000 },
      imgPos: { ...size, x: 500, y: 250 },
    })
  })

  it('of another ratio is shown whole', () => {
    expect(zoomedOut(size, { factor: 1, aspect: { width: 1, height: 1 } })).toEqual({
      canvas: { width: 1000, height: 1000 },
      imgPos: { ...size, x: 0, y: 250 },
    })
  })

  it.each([
    ['left', { x: 500, y: 0 }],
    ['right', { x: 0, y: 0 }],
    ['up', { x: 0, y: 250 }],
    ['down', { x: 0, y: 0 }],
  ] as const)('of a pan to the %s lies at %j', (direction, at) => {
    expect(panned(size, direction).imgPos).toEqual({ ...size, ...at })
  })

  it('that would grow too large is smaller on it', () => {
    const { canvas, imgPos } = zoomedOut({ width: 4096, height: 4096 }, { factor: 2, aspect: null })
    expect(canvas).toEqual({ width: 4096, height: 4096 })
    expect(imgPos).toEqual({ width: 2048, height: 2048, x: 1024, y: 1024 })
  })
})
