import { describe, expect, it } from 'vitest'
import { composeScenes } from '../compose/compose.ts'
import { memoOf, recipeOf, repaintSeen, viewWithin } from './recipe.ts'
import { zoomOut } from './reframe.ts'
import { anAsk } from '../fixtures/an-ask.ts'

const [first, second] = composeScenes(anAsk()).map((scene) => ({ scene, repaints: [] }))
const WHOLE = { x: 0, y: 0, width: 1, height: 1 }

describe('recipeOf', () => {
  // A memo comes back from a database as JSON.
  const memo: unknown = JSON.parse(JSON.stringify(memoOf([first!, second!])))

  it('finds a picture by its number, and the first for a number beyond', () => {
    expect(recipeOf(memo, 2)).toEqual(second)
    expect(recipeOf(memo, 9)).toEqual(first)
  })

  it.each([[null], ['text'], [{}], [{ painter: 'another', cells: [first] }]])(
    'does not read what it did not write: %j',
    (foreign) => {
      expect(recipeOf(foreign, 1)).toBeNull()
    },
  )
})

describe('viewWithin', () => {
  it('says where one view lies in another', () => {
    const wide = { x: -0.5, y: -0.5, width: 2, height: 2 }
    expect(viewWithin(WHOLE, wide)).toEqual({ x: 0.25, y: 0.25, width: 0.5, height: 0.5 })
    expect(viewWithin(wide, wide)).toEqual(WHOLE)
  })
})

describe('repaintSeen', () => {
  it('moves with the view of its recipe', () => {
    const { scene } = second!
    const repaint = { scene, frame: WHOLE, mask: null }
    expect(repaintSeen(repaint, WHOLE)).toEqual(scene)
    const wider = zoomOut(scene, 2)
    expect(repaintSeen(repaint, wider.view)).toEqual(wider)
  })
})
