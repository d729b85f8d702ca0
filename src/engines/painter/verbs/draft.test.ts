import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../actions/operation.ts'
import { draftRecipes, type DraftOrder } from './draft.ts'
import { anAsk } from '../fixtures/an-ask.ts'
import { figureBox } from '../canvas/figure.ts'
import type { Recipe } from './recipe.ts'
import { viewBox, viewRatio, type Scene } from '../scene.ts'

const draft = (operation: Operation, rest: Partial<DraftOrder> = {}) =>
  draftRecipes({ operation, ask: anAsk(), parent: null, isReworded: false, region: null, ...rest })

const parent: Recipe = draft({ name: 'imagine' })[1]!

const whaleIn = ({ figures }: Scene) => figures.find(({ subject }) => subject === 'whale')!

/** What the uppermost repaint of a recipe shows. */
const repaintedScene = ({ repaints }: Recipe) => repaints.at(-1)!.scene

describe('draftRecipes', () => {
  it('composes four different scenes for a prompt, and others for another seed', () => {
    const [once, again] = [7, 8].map((seed) => draft({ name: 'imagine' }, { ask: anAsk({ seed }) }))
    expect(new Set([...once!, ...again!].map((recipe) => JSON.stringify(recipe))).size).toBe(8)
  })

  it.each<Operation>([
    { name: 'imagine' },
    { name: 'vary', index: 1, strength: 'strong' },
    { name: 'zoom', index: 1, factor: 2, aspect: null },
  ])('gives the same recipes for the same order: $name', (operation) => {
    expect(draft(operation, { parent })).toEqual(draft(operation, { parent }))
  })

  it('varies within the same place and frame', () => {
    const recipes = draft({ name: 'vary', index: 1, strength: 'subtle' }, { parent })
    expect(recipes).toHaveLength(4)
    for (const { scene } of recipes) {
      expect(scene).toMatchObject({
        place: parent.scene.place,
        view: parent.scene.view,
        horizon: parent.scene.horizon,
      })
    }
  })

  it('upscales one picture with more detail and nothing else changed', () => {
    const [recipe, ...others] = draft({ name: 'upscale', index: 1, kind: 'creative' }, { parent })
    expect(others).toEqual([])
    expect(recipe).toEqual({ ...parent, scene: { ...parent.scene, detail: 'creative' } })
  })

  it('zooms out around the middle: the first candidate is the same world, the others show it in its place', () => {
    const [plain, ...others] = draft({ name: 'zoom', index: 1, factor: 2, aspect: null }, { parent })
    expect(plain!.scene).toEqual({ ...parent.scene, view: { x: -0.5, y: -0.5, width: 2, height: 2 } })
    for (const { scene, repaints } of others) {
      expect(scene.view).toEqual(plain!.scene.view)
      expect(repaints).toEqual([{ scene: parent.scene, frame: parent.scene.view, mask: null }])
    }
    expect(new Set(others.map(({ scene }) => JSON.stringify(scene.forks))).size).toBe(3)
  })

  it('reframes to another ratio without losing anything', () => {
    const [{ scene }] = draft(
      { name: 'zoom', index: 1, factor: 1, aspect: { width: 16, height: 9 } },
      { parent },
    ) as [Recipe]
    expect(viewRatio(scene)).toBeCloseTo(16 / 9)
    expect(viewBox(scene)).toMatchObject({ top: 0, bottom: 1 })
  })

  it.each([
    ['left', { x: -0.5, y: 0, width: 1.5, height: 1 }],
    ['right', { x: 0, y: 0, width: 1.5, height: 1 }],
    ['up', { x: 0, y: -0.5, width: 1, height: 1.5 }],
    ['down', { x: 0, y: 0, width: 1, height: 1.5 }],
  ] as const)('pans %s by half', (direction, view) => {
    const recipes = draft({ name: 'pan', index: 1, direction }, { parent })
    expect(recipes.map(({ scene }) => scene.view)).toEqual([view, view, view, view])
  })

  it('puts what only the new words name beside the old frame', () => {
    const ask = anAsk({ text: 'a whale' })
    const recipes = draft(
      { name: 'zoom', index: 1, factor: 2, aspect: null },
      { parent, ask, isReworded: true },
    )
    const old = viewBox(parent.scene)
    for (const { scene } of recipes) {
      const whale = figureBox(scene.figures.find(({ subject }) => subject === 'whale')!)
      const isOutside =
        whale.right <= old.left ||
        whale.left >= old.right ||
        whale.bottom <= old.top ||
        whale.top >= old.bottom
      expect(isOutside).toBe(true)
    }
  })

  describe('for a region', () => {
    const place = { x: 0.6, y: 0.7, width: 0.3, height: 0.2 }
    const order = { parent, region: { mask: 'AAAA', place }, ask: anAsk({ text: 'a whale in a lake' }) }

    it('keeps the parent under four candidates that go on with its light, land and horizon', () => {
      const recipes = draft({ name: 'vary-region', index: 1 }, order)
      expect(recipes.map(({ scene }) => scene)).toEqual(Array.from({ length: 4 }, () => parent.scene))
      const { palette, horizon, light } = parent.scene
      for (const recipe of recipes) {
        expect(repaintedScene(recipe)).toMatchObject({
          palette,
          horizon,
          light,
          forks: { land: parent.scene.forks.land },
        })
      }
    })

    it('sets what the words newly name into the region', () => {
      for (const recipe of draft({ name: 'vary-region', index: 1 }, order)) {
        const { left, right, top, bottom } = figureBox(whaleIn(repaintedScene(recipe)))
        expect(left).toBeGreaterThanOrEqual(0.6 - 0.02)
        expect(right).toBeLessThanOrEqual(0.9 + 0.02)
        expect(top).toBeGreaterThanOrEqual(0.7 - 0.02)
        expect(bottom).toBeLessThanOrEqual(0.9 + 0.02)
      }
    })

    it('leaves the world as it is: nothing that stands free is drawn anew, and what reaches out stays', () => {
      const { sky, land, plants, weather } = parent.scene.forks
      for (const recipe of draft({ name: 'vary-region', index: 1 }, order)) {
        const { features, forks, figures, setFor } = repaintedScene(recipe)
        expect(setFor).toEqual(parent.scene.figures)
        expect(features).toEqual(parent.scene.features)
        expect(forks).toMatchObject({ sky, land, plants, weather })
        expect(figures.slice(0, -1)).toEqual(parent.scene.figures)
      }
    })

    const all = { mask: 'AAAA', place: { x: 0, y: 0, width: 1, height: 1 } }

    it('takes away what stands in it and is named no more', () => {
      const swapped = { ...order, region: all }
      for (const recipe of draft({ name: 'vary-region', index: 1 }, swapped)) {
        expect(repaintedScene(recipe).figures.map(({ subject }) => subject)).toEqual(['whale'])
      }
    })

    it('poses anew in four ways what stands in it and is still named', () => {
      const figures = draft({ name: 'vary-region', index: 1 }, { parent, region: all }).map(
        (recipe) => repaintedScene(recipe).figures[0]!,
      )
      expect(new Set(figures.map((figure) => JSON.stringify(figure))).size).toBe(4)
      for (const figure of figures) {
        const { left, right } = figureBox(figure)
        expect(left).toBeGreaterThanOrEqual(-0.001)
        expect(right).toBeLessThanOrEqual(1.001)
      }
    })

    it('sets several newcomers side by side, and goes on from an earlier region', () => {
      const [first] = draft({ name: 'vary-region', index: 1 }, order)
      const ask = anAsk({ text: 'two swans' })
      const region = { mask: 'AAAA', place: { x: 0, y: 0.8, width: 0.4, height: 0.2 } }
      for (const recipe of draft({ name: 'vary-region', index: 1 }, { parent: first!, region, ask })) {
        const { figures } = repaintedScene(recipe)
        expect(figures).toContainEqual(whaleIn(repaintedScene(first!)))
        const [one, other] = figures.filter(({ subject }) => subject === 'swan').map(figureBox)
        expect(one!.right).toBeLessThanOrEqual(other!.left)
      }
    })

    it('does not move what stands outside of it', () => {
      const away = { mask: 'AAAA', place: { x: 0, y: 0, width: 0.1, height: 0.1 } }
      for (const recipe of draft({ name: 'vary-region', index: 1 }, { parent, region: away })) {
        expect(repaintedScene(recipe).figures).toEqual(parent.scene.figures)
      }
    })
  })

  it('remembers earlier repaints when the picture is zoomed', () => {
    const region = { mask: 'AAAA', place: { x: 0, y: 0, width: 0.5, height: 0.5 } }
    const [repainted] = draft({ name: 'vary-region', index: 1 }, { parent, region })
    for (const { repaints } of draft(
      { name: 'zoom', index: 1, factor: 2, aspect: null },
      { parent: repainted! },
    )) {
      expect(repaints.at(-1)).toEqual(repainted!.repaints.at(-1))
    }
  })

  it('fills a region with what flies, also where it reaches below the horizon', () => {
    const place = { x: 0.5, y: 0.1, width: 0.45, height: 0.6 }
    const [empty] = draft({ name: 'imagine' }, { ask: anAsk({ text: 'the sea at dusk' }) })
    const ask = anAsk({ text: 'a hot air balloon above the sea' })
    const recipes = draft(
      { name: 'vary-region', index: 1 },
      { parent: empty!, ask, region: { mask: '', place }, isReworded: true },
    )
    for (const recipe of recipes) {
      const { figures } = repaintedScene(recipe)
      const { left, top, right, bottom } = figureBox(figures.find(({ slot }) => slot === 'air')!)
      const share = Math.max((right - left) / place.width, (bottom - top) / place.height)
      expect(share).toBeGreaterThan(0.58)
      expect(share).toBeLessThan(0.95)
    }
  })
})
