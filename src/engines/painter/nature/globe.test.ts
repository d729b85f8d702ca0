import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { lch } from '../colours/colour.ts'
import { composeScenes } from '../compose/compose.ts'
import { Easel } from '../canvas/easel.ts'
import { makeStage } from '../canvas/stage.ts'
import { paintGlobe } from './globe.ts'

const [scene] = composeScenes(askFor('outer space', { count: 1 }))

/** Red, green, blue and alpha along the middle of a globe that is lit from one side. */
async function paintedFrom(side: 'left' | 'right') {
  const easel = new Easel(
    { width: 100, height: 100 },
    { left: 0, top: 0, right: 1, bottom: 1 },
    { shaded: true, outline: null },
  )
  const light = { ...scene!.light, x: side === 'left' ? -1 : 2, y: 0.5 }
  await paintGlobe(
    makeStage({ ...scene!, light }, easel, async () => {}),
    {
      x: 0.5,
      y: 0.5,
      radius: 0.3,
      surface: 'rock',
      colours: [lch(0.4, 0.02, 60), lch(0.8, 0.02, 60)],
      tilt: 0,
      salt: 3,
    },
  )
  return (x: number, y = 50) => [...easel.context.getImageData(x, y, 1, 1).data]
}

describe('a globe', () => {
  it('is bright where the light is and dark on the other side', async () => {
    const fromLeft = await paintedFrom('left')
    expect(fromLeft(30)[0]).toBeGreaterThan(fromLeft(72)[0]! + 40)
    const fromRight = await paintedFrom('right')
    expect(fromRight(70)[0]).toBeGreaterThan(fromRight(28)[0]! + 40)
  })

  it('ends at its rim', async () => {
    const at = await paintedFrom('left')
    expect(at(50, 15)[3]).toBe(0)
    expect(at(50, 25)[3]).toBe(255)
  })
})
