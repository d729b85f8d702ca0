import { lch } from '../colours/colour.ts'
import { WHITE } from './materials.ts'
import { oval } from './outline.ts'
import { names } from './parts.ts'
import { curve, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** A glass bubble on its collar, for whoever is an astronaut. */
const spaceHelmet: Subject = {
  id: 'space-helmet',
  words: names(
    'space helmet, astronaut helmet, glass helmet, 宇航头盔, 太空头盔, 宇宙ヘルメット, casco espacial, casco de astronauta, ' +
      "casque d'astronaute, casque spatial, Raumfahrerhelm, Astronautenhelm",
  ),
  slots: ['ground'],
  homes: ['space', 'studio'],
  scale: 0.6,
  accent: 'collar',
  foot: 0.4,
  upright: true,
  worn: 'over',
  palette: {
    glass: lch(0.86, 0.06, 225),
    collar: lch(0.93, 0.01, 240),
    ring: lch(0.62, 0.19, 30),
    gleam: WHITE,
  },
  parts: [
    oval([0, -0.52, 0.5, 0.48], { c: 'glass', al: 0.24 }),
    stroke(
      '-.28 -.12, -.46 -.3, -.5 -.52, -.42 -.8, -.2 -.96, 0 -1, .2 -.96, .42 -.8, .5 -.52, .46 -.3, .28 -.12',
      'collar',
      0.035,
    ),
    curve('-.38 -.76, -.2 -.92, -.1 -.93, -.28 -.78, -.38 -.56, -.42 -.6', { c: 'gleam', al: 0.75 }),
    curve('-.36 -.14!, 0 -.05, .36 -.14!, .4 -.02!, 0 .08, -.4 -.02!', { c: 'collar', form: 'cyl' }),
    stroke('-.38 -.06, 0 .03, .38 -.06', 'ring', 0.03),
  ],
}

/** What covers the whole head. */
export const HELMETS: readonly Subject[] = [spaceHelmet]
