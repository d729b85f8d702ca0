import { describe, expect, it } from 'vitest'
import { denoiseOf, denoiseOfWeight, dialsOf } from './tuning.ts'

const settings = { steps: 20, cfg: 6 } as Parameters<typeof dialsOf>[1]

describe('the dials of the sampler', () => {
  it('stand where the family wants them when a prompt says nothing', () => {
    expect(dialsOf({}, settings)).toEqual({ STEPS: 20, CFG: 6, GUIDANCE: 3.5 })
  })

  it.each([
    [{ quality: 0.5 }, 10],
    [{ quality: 2 }, 30],
    [{ quality: 4 }, 50],
    [{ draft: true } as const, 10],
  ])('take steps by the quality: %j', (parameters, steps) => {
    expect(dialsOf(parameters, settings).STEPS).toBe(steps)
  })

  it('follow the words closer with little stylize, and less with much', () => {
    expect(dialsOf({ stylize: 0 }, settings).CFG).toBe(7.2)
    expect(dialsOf({ stylize: 1000 }, settings).CFG).toBe(3.6)
  })

  it('leave a model alone that knows no guidance', () => {
    expect(dialsOf({ stylize: 0 }, { ...settings, cfg: 1 }).CFG).toBe(1)
  })
})

describe('how much is drawn anew', () => {
  it('grows with chaos, but never to the whole', () => {
    expect(denoiseOf({ chaos: 50 }, 0.45)).toBe(0.55)
    expect(denoiseOf({ chaos: 100 }, 0.9)).toBe(0.95)
  })

  it('falls with the weight of the image prompts', () => {
    expect([0, 1, 2, 3].map((iw) => denoiseOfWeight({ iw }))).toEqual([0.95, 0.7, 0.45, 0.2])
  })
})
