import { describe, expect, it } from 'vitest'
import { Easel } from '../../canvas/easel.ts'
import { makeStage } from '../../canvas/stage.ts'
import { composeScenes } from '../../compose/compose.ts'
import { askFor } from '../../plan/ask-for.ts'
import { viewBox } from '../../scene.ts'
import { SHADED } from '../medium.ts'
import { bodiesOf, bodyMap, figureMask } from './figures.ts'

const SIDE = 160

function staged(text: string) {
  const [scene] = composeScenes(askFor(text, { count: 1 }))
  const easel = new Easel({ width: SIDE, height: SIDE }, viewBox(scene!), SHADED)
  return makeStage(scene!, easel, async () => {})
}

describe('figureMask', () => {
  it('ends at the waterline of what floats', () => {
    const stage = staged('a sailing ship at sea')
    const mask = figureMask(stage)
    const rows = Array.from({ length: SIDE }, (_, y) =>
      mask.subarray(y * SIDE, (y + 1) * SIDE).some((cover) => cover > 0.5),
    )
    expect(rows.lastIndexOf(true)).toBe(stage.easel.rowOf(stage.scene.figures[0]!.y) - 1)
  })
})

describe('bodyMap', () => {
  it('tells a figure from what it carries', () => {
    const stage = staged('two birds on a branch')
    const bodies = bodiesOf(stage.scene)
    const shown = new Set(bodyMap(stage))
    expect(bodies.length).toBe(3)
    expect([...shown].toSorted()).toEqual([0, 1, 2, 3])
  })
})
