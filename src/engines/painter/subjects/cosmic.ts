import { lch } from '../colours/colour.ts'
import { oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Dark, its disc of fire bent around it. */
const blackHole: Subject = {
  id: 'black-hole',
  words: names(
    'black hole, black holes, wormhole, event horizon, 黑洞, 虫洞, ブラックホール, agujero negro, trou noir, schwarzes Loch, schwarzen Lochs',
  ),
  slots: ['air'],
  homes: ['space'],
  scale: 1.9,
  accent: 'fire',
  foot: 0.4,
  upright: true,
  palette: {
    fire: lch(0.74, 0.17, 55),
    core: lch(0.95, 0.07, 88),
    dark: lch(0.12, 0.02, 280),
    dim: lch(0.5, 0.16, 40),
  },
  parts: [
    { ...round([0, -0.5, 0.56], { c: 'dim', al: 0.28 }), glow: true },
    round([0, -0.5, 0.47], { c: 'fire', al: 0.75 }),
    round([0, -0.5, 0.42], { c: 'core' }),
    round([0, -0.5, 0.375], { c: 'dark' }),
    curve(
      '-1.2 -.56!, -.6 -.53, -.36 -.49, 0 -.46, .36 -.49, .6 -.53, 1.2 -.56!, .7 -.42, .36 -.36, 0 -.34, -.36 -.36, -.7 -.42',
      { c: 'fire', al: 0.9 },
    ),
    curve('-.9 -.51!, -.4 -.47, 0 -.44, .4 -.47, .9 -.51!, .4 -.425, 0 -.395, -.4 -.425', { c: 'core' }),
    stroke('-1.24 -.52, -.7 -.41, 0 -.36, .7 -.41, 1.24 -.52', 'dim', 0.016),
    ...each('-.3 -.86 .02, .4 -.9 .014, .66 -.74 .016, -.62 -.24 .015', ([x, y, r]) =>
      round([x, y, r], { c: 'core', k: 0.5 }),
    ),
  ],
}

/** Seas, land and weather. */
const earth: Subject = {
  id: 'earth',
  words: names(
    'earth, planet earth, the earth, blue planet, blue marble, 地球, planeta tierra, tierra, planète terre, Erde, Planet Erde, Erdkugel',
  ),
  slots: ['air'],
  homes: ['space'],
  scale: 1.5,
  accent: 'sea',
  foot: 0.4,
  upright: true,
  palette: {
    sea: lch(0.66, 0.13, 245),
    land: lch(0.74, 0.13, 138),
    sand: lch(0.78, 0.08, 85),
    cloud: lch(0.97, 0.01, 230),
    air: lch(0.84, 0.08, 225),
  },
  parts: [
    round([0, -0.5, 0.54], { c: 'air', al: 0.35 }),
    round([0, -0.5, 0.5], { c: 'sea', form: 'ball' }),
    curve('-.38 -.8, -.2 -.92, .0 -.9, .06 -.8, -.06 -.74, -.1 -.62, -.2 -.54, -.3 -.6, -.4 -.68', {
      c: 'land',
      form: 'plane',
    }),
    curve('-.18 -.5, -.04 -.48, .04 -.38, -.02 -.24, -.1 -.06, -.2 -.16, -.26 -.34', {
      c: 'land',
      k: -0.1,
      form: 'plane',
    }),
    curve('.16 -.74, .3 -.8, .42 -.66, .46 -.5, .36 -.4, .34 -.24, .24 -.2, .2 -.38, .12 -.46, .1 -.62', {
      c: 'land',
      k: -0.15,
      form: 'plane',
    }),
    curve('.14 -.62, .3 -.66, .38 -.56, .22 -.52', { c: 'sand' }),
    curve('-.16 -.99, 0 -1, .16 -.99, .1 -.95, -.1 -.95', { c: 'cloud' }),
    ...each(
      '-.3 -.46 .16 .025, -.14 -.68 .2 .028, .18 -.34 .2 .03, .08 -.86 .14 .022, -.06 -.18 .18 .026, .3 -.54 .1 .02',
      ([x, y, a, b]) => oval([x, y, a, b], { c: 'cloud', al: 0.85 }),
    ),
  ],
}

/** Great things of space. */
export const COSMIC: readonly Subject[] = [blackHole, earth]
