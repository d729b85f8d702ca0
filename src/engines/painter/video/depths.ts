/** Which layers of a place lie how far away: what a moving camera tells apart. */
import { placeOf } from '../places/atlas.ts'
import type { Scene, Slot } from '../scene.ts'
import type { Layer } from '../stage.ts'

/** A picture of a scene up to some distance. */
export interface Plate {
  /** Layers of the place that are on it, from the back. */
  readonly layers: readonly Layer[]
  /** Without the figures on the ground, which stand on a plate of their own. */
  readonly isBare: boolean
  /** How far what is new on it moves with the camera: 0 not at all, 1 as far as the camera. */
  readonly nearness: number
}

interface Depth {
  readonly nearness: number
  /** Only where the scene has figures there: without, the layer is empty. */
  readonly slot?: Slot
}

/** The sky, and whatever lies before the first layer below. */
const FARTHEST = 0.14

/** Figures on the ground. */
const GROUND_FIGURES = 0.85

/** Light that falls on all that is behind it: on a plate although it is painted later, or the sky would lose it. */
const LIGHTS: ReadonlySet<string> = new Set(['spill'])

/** Layers at which another distance begins, by their names. */
export const DEPTHS: Readonly<Record<string, Depth>> = {
  'far range': { nearness: 0.24 },
  'near range': { nearness: 0.36 },
  'far hills': { nearness: 0.36 },
  hills: { nearness: 0.36 },
  mesas: { nearness: 0.36 },
  'far wood': { nearness: 0.36 },
  rings: { nearness: 0.36 },
  'air figures': { nearness: 0.6, slot: 'air' },
  reflection: { nearness: 0.36 },
  mirror: { nearness: 0.36 },
  'floating figures': { nearness: 0.72, slot: 'water' },
  ground: { nearness: 0.64 },
  dunes: { nearness: 0.64 },
  meadow: { nearness: 0.72 },
  walker: { nearness: 0.72 },
  reeds: { nearness: 1 },
}

/** The plates of a scene from the farthest to the nearest; the last one is the whole picture. */
export function platesOf(scene: Pick<Scene, 'place' | 'figures'>): readonly Plate[] {
  const { layers } = placeOf(scene.place)
  const has = (slot: Slot) => scene.figures.some((figure) => figure.slot === slot)
  const isBare = has('ground')
  const plates: Plate[] = []
  let nearness = FARTHEST
  for (const [index, { name }] of layers.entries()) {
    const depth = DEPTHS[name]
    if (!depth || depth.nearness === nearness || (depth.slot && !has(depth.slot))) continue
    const lit = layers.filter((layer, at) => at < index || LIGHTS.has(layer.name))
    if (index > 0) plates.push({ layers: lit, isBare, nearness })
    nearness = depth.nearness
  }
  plates.push({ layers, isBare, nearness })
  return isBare ? [...plates, { layers, isBare: false, nearness: GROUND_FIGURES }] : plates
}
