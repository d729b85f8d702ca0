import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { composeScenes } from '../compose/compose.ts'
import { Easel } from '../canvas/easel.ts'
import { viewBox } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { makeStage } from '../canvas/stage.ts'
import { shoreOf } from './beach.ts'

const LOOK = { shaded: true, outline: null }

const shoreIn = (scene: Scene) =>
  shoreOf(makeStage(scene, new Easel({ width: 32, height: 32 }, viewBox(scene), LOOK), async () => {}))

const grid = (text: string): Scene[] => composeScenes(askFor(text))

describe('the shore', () => {
  it('runs behind who stands on the sand', () => {
    for (const scene of grid('a fox on a sandy beach')) {
      const [fox] = scene.figures
      expect(fox!.slot).toBe('ground')
      expect(shoreIn(scene)(fox!.x)).toBeLessThan(fox!.y)
    }
  })

  it('runs before what floats on the sea', () => {
    for (const scene of grid('a sailing boat at a sandy beach')) {
      const [boat] = scene.figures
      expect(boat!.slot).toBe('water')
      expect(shoreIn(scene)(boat!.x)).toBeGreaterThan(boat!.y)
    }
  })

  it('lies below the horizon from end to end', () => {
    for (const scene of grid('a sandy beach')) {
      const shore = shoreIn(scene)
      for (const x of [-0.5, 0, 0.5, 1, 1.5]) expect(shore(x)).toBeGreaterThan(scene.horizon)
    }
  })
})
