import { describe, expect, it } from 'vitest'
import { composeScenes } from '../compose/compose.ts'
import { anAsk } from '../fixtures/an-ask.ts'
import { parted } from './foreground.ts'
import type { Figure, Scene } from '../scene.ts'

const [scene] = composeScenes(anAsk({ text: 'a lighthouse by the sea' }))
const balloon: Figure = { ...scene!.figures[0]!, subject: 'balloon', slot: 'air', seed: 12345 }

/** The scene as a region repaints it, with a balloon whose foot is so far below the horizon. */
const withBalloon = (below: number, own = balloon): Scene => ({
  ...scene!,
  setFor: scene!.figures,
  figures: [...scene!.figures, { ...own, y: scene!.horizon + below, size: 0.2 }],
})

describe('the foreground of a scene', () => {
  it('is what a region brought into the air lower than the horizon', () => {
    const { behind, before } = parted(withBalloon(0.1))
    expect(before.map(({ subject }) => subject)).toEqual(['balloon'])
    expect(behind.figures).toEqual(scene!.figures)
  })

  it('is nothing that stands in the sky, nor what the scene had before', () => {
    expect(parted(withBalloon(-0.3)).before).toEqual([])
    const old = { ...balloon, seed: scene!.figures[0]!.seed }
    expect(parted(withBalloon(0.1, old)).before).toEqual([])
    expect(parted(scene!).before).toEqual([])
  })
})
