/** The grounds that an eye high above sees, by the features that name them in a scene. */
import type { PlaceName } from '../scene.ts'

import type { Layer, Stage } from '../canvas/stage.ts'
import { drawFarmland } from './farmland.ts'
import { drawHamlet } from './hamlet.ts'
import { drawDunes, drawMountains } from './relief.ts'
import { drawSea } from './sea.ts'
import { drawShore } from './shore.ts'
import { drawTown } from './town.ts'
import { drawForest, drawLake } from './woods.ts'
import { paintAir } from './air.ts'

/** How each ground is painted. */
const GROUNDS: Readonly<Record<string, (stage: Stage) => void | Promise<void>>> = {
  'aerial fields': drawFarmland,
  'aerial sea': drawSea,
  'aerial shore': drawShore,
  'aerial lake': drawLake,
  'aerial river': drawForest,
  'aerial wood': drawForest,
  'aerial mountains': drawMountains,
  'aerial dunes': drawDunes,
  'aerial town': drawTown,
  'aerial hamlet': drawHamlet,
}

/** The ground that each place is when it is seen from above: its features. */
export const GROUND_OF: Readonly<Partial<Record<PlaceName, readonly string[]>>> = {
  water: ['aerial sea'],
  underwater: ['aerial sea', 'reef'],
  beach: ['aerial shore'],
  lake: ['aerial lake'],
  river: ['aerial river'],
  forest: ['aerial wood'],
  hills: ['aerial fields'],
  meadow: ['aerial fields'],
  snow: ['aerial wood', 'lying snow'],
  mountains: ['aerial mountains'],
  desert: ['aerial dunes'],
  city: ['aerial town'],
  street: ['aerial town'],
  village: ['aerial hamlet'],
}

/** The ground, and the air between it and the eye. */
export const groundBelow: Layer = {
  name: 'ground',
  async paint(stage) {
    // What a remix brings comes last, and is what the words want now.
    const name = stage.scene.features.findLast((feature) => feature in GROUNDS)
    await (GROUNDS[name ?? ''] ?? drawFarmland)(stage)
    paintAir(stage)
  },
}
