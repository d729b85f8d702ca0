import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { composeScenes } from '../compose/compose.ts'
import { pan, square, withAspect, zoomOut } from './reframe.ts'
import { viewRatio } from '../scene.ts'

const [scene] = composeScenes(askFor('a boat'))

describe('reframing', () => {
  it('zooms out about the centre', () => {
    expect(zoomOut(scene!, 2).view).toEqual({ x: -0.5, y: -0.5, width: 2, height: 2 })
  })

  it('pans a square to 3:2 and 2:3', () => {
    expect(viewRatio(pan(scene!, 'left'))).toBeCloseTo(1.5)
    expect(viewRatio(pan(scene!, 'down'))).toBeCloseTo(2 / 3)
    expect(pan(scene!, 'up').view).toEqual({ x: 0, y: -0.5, width: 1, height: 1.5 })
  })

  it('makes any view square again without losing a part of it', () => {
    const wide = pan(pan(scene!, 'right'), 'right')
    const { view } = square(wide)
    expect(viewRatio(square(wide))).toBeCloseTo(1)
    expect(view.x).toBeLessThanOrEqual(wide.view.x)
    expect(view.y + view.height).toBeGreaterThanOrEqual(wide.view.y + wide.view.height)
  })

  it('reaches another ratio by growing', () => {
    const tall = withAspect(scene!, { width: 9, height: 16 })
    expect(viewRatio(tall)).toBeCloseTo(9 / 16)
    expect(tall.view.width).toBe(1)
  })

  it('changes nothing but the view', () => {
    expect({ ...zoomOut(scene!, 1.5), view: scene!.view }).toEqual(scene)
  })
})
