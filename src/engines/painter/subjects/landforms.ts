import { lch } from '../colours/colour.ts'
import { greatWall } from './great-wall.ts'
import { DARK_STONE, DEEP_LEAF, LEAF, WHITE } from './materials.ts'
import { oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, leaf, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Erupting. */
const volcano: Subject = {
  id: 'volcano',
  words: names(
    'volcano, volcanoes, erupting volcano, lava, 火山, 熔岩, 溶岩, volcán, volcanes, volcan, volcans, Vulkan, Vulkane',
  ),
  slots: ['ground'],
  homes: ['desert', 'beach', 'hills'],
  scale: 3,
  vast: true,
  accent: 'lava',
  foot: 0.92,
  upright: true,
  built: true,
  palette: {
    rock: lch(0.4, 0.045, 30),
    lava: lch(0.7, 0.2, 42),
    core: lch(0.9, 0.14, 85),
    smoke: lch(0.6, 0.02, 300),
  },
  parts: [
    ...each(
      '.1 -.82 .12, -.08 -.92 .14, .14 -1.0 .13, -.04 -1.08 .12, .24 -.92 .1, .34 -1.02 .1',
      ([x, y, r], i) => round([x, y, r], { c: 'smoke', k: i % 2 ? 0.2 : -0.15, form: 'ball' }),
    ),
    {
      ...curve('-.12 -.62!, -.2 -.82, -.1 -.78!, -.06 -.96, 0 -.8!, .06 -1.0, .08 -.8!, .2 -.86, .12 -.62!', {
        c: 'lava',
      }),
      glow: true,
    },
    curve('-.06 -.62!, -.07 -.76, -.01 -.72!, .03 -.84, .07 -.62!', { c: 'core' }),
    curve(
      '-1.02 0!, -.7 -.16, -.4 -.42, -.18 -.66!, -.06 -.62, .08 -.64, .18 -.66!, .38 -.44, .7 -.16, 1.02 0!',
      { c: 'rock', form: 'cyl' },
    ),
    ...each('-.3 -.3 -.6 -.04, .34 -.3 .62 -.05, .1 -.3 .24 -.04', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${tx} ${ty}`, 'rock', 0.02, -0.6),
    ),
    {
      ...curve(
        '-.15 -.66!, .15 -.66!, .1 -.54, .16 -.4, .1 -.28, .14 -.16!, .05 -.28, .06 -.42, 0 -.5, -.06 -.4, -.05 -.24, -.12 -.1!, -.16 -.24, -.1 -.44, -.13 -.56',
        { c: 'lava' },
      ),
      glow: true,
    },
    curve('-.1 -.66!, .1 -.66!, .05 -.56, .08 -.42, .02 -.52, -.05 -.44, -.07 -.56', { c: 'core' }),
    ...each('-.28 -.86 .025, .3 -.78 .02, -.2 -.98 .018, .02 -1.1 .02, -.36 -.72 .018', ([x, y, r]) =>
      round([x, y, r], { c: 'lava' }),
    ),
  ],
}

/** Off its cliffs into a pool. */
const waterfall: Subject = {
  id: 'waterfall',
  words: names(
    "waterfall, waterfalls, cascade, 瀑布, 滝, cascada, cataratas, chute d'eau, cascades, Wasserfall, Wasserfälle",
  ),
  slots: ['ground'],
  homes: ['forest', 'river', 'mountains'],
  scale: 3,
  accent: 'water',
  foot: 0.72,
  upright: true,
  built: true,
  palette: {
    rock: DARK_STONE,
    water: lch(0.84, 0.06, 225),
    foam: WHITE,
    pool: lch(0.62, 0.08, 220),
    leaf: DEEP_LEAF,
    fern: LEAF,
  },
  parts: [
    ...each('-.92 -.88 .22, -.72 -.95 .25, .62 -.97 .25, .84 -.88 .22, 1.02 -.76 .2', ([x, y, h], i) =>
      facet(`${x - h * 0.3} ${y + 0.1}, ${x} ${y - h}, ${x + h * 0.3} ${y + 0.1}`, {
        c: i % 2 ? 'leaf' : 'fern',
        k: -0.2,
      }),
    ),
    facet(
      '-1.25 0, -1.2 -.34, -1.08 -.5, -1.06 -.78, -.8 -.92, -.5 -.98, -.24 -.94, .26 -.95, .5 -1.0, .84 -.94, 1.08 -.72, 1.12 -.46, 1.24 -.3, 1.28 0',
      { c: 'rock', form: 'plane' },
    ),
    ...each(
      '-1.06 -.78 -.84 -.66 -1.0 -.3, -.8 -.92 -.54 -.8 -.68 -.5, .5 -1.0 .76 -.84 .58 -.6, 1.08 -.72 .88 -.56 1.02 -.26, -.52 -.52 -.36 -.4 -.5 -.1, .42 -.48 .62 -.36 .46 -.08',
      ([x, y, ax, ay, bx, by], i) =>
        facet(`${x} ${y}, ${ax} ${ay}, ${bx} ${by}`, { c: 'rock', k: i % 2 ? 0.3 : -0.35 }),
    ),
    facet('-.26 -.95, -.1 -.98, .12 -.97, .28 -.95, .25 -.52, .32 -.5, .36 0, -.36 0, -.33 -.48, -.24 -.52', {
      c: 'water',
      form: 'plane',
    }),
    ...each(
      '-.19 -.94 -.21 -.56, -.07 -.96 -.06 -.62, .05 -.96 .04 -.55, .18 -.94 .2 -.6, -.26 -.46 -.28 -.08, -.12 -.44 -.14 -.16, .02 -.46 .01 -.06, .14 -.44 .17 -.14, .27 -.46 .29 -.08',
      ([x, y, tx, ty]) => stroke(`${x} ${y}, ${tx} ${ty}`, 'foam', 0.022, 0.4),
    ),
    ...each('-.24 -.49 .08, -.1 -.51 .07, .05 -.5 .08, .2 -.5 .075', ([x, y, r]) =>
      oval([x, y, r, r * 0.5], { c: 'foam' }),
    ),
    oval([0, 0.01, 1.0, 0.09], { c: 'pool', form: 'plane' }),
    ...each('0 .0 .46 .05, 0 -.03 .3 .045, -.12 -.06 .14 .05, .14 -.06 .14 .05', ([x, y, width, height]) =>
      oval([x, y, width, height], { c: 'foam', al: 0.75 }),
    ),
    ...each('-.86 .02 .2 .16, -.62 .04 .13 .1, .8 .02 .22 .17, .56 .04 .12 .09', ([x, y, width, height], i) =>
      facet(
        `${x - width} ${y}, ${x - width * 0.6} ${y - height}, ${x + width * 0.3} ${y - height * 1.1}, ${x + width} ${y}`,
        { c: 'rock', k: i % 2 ? 0.35 : 0.1, form: 'plane' },
      ),
    ),
    ...each(
      '-1.0 -.06 -1.2 -.2, -1.0 -.06 -.94 -.26, 1.04 -.06 1.22 -.18, 1.04 -.06 .98 -.24',
      ([x, y, tx, ty]) => leaf([x, y, tx, ty, 0.045], { c: 'fern' }),
    ),
  ],
}

/** The even cone with its cap of snow. */
const fuji: Subject = {
  id: 'fuji',
  words: names(
    'mount fuji, mt fuji, fuji, mt. fuji, fujiyama, mount fujiyama, snow-capped mountain, 富士山, 富士, monte fuji, mont fuji, Fudschi, Berg Fuji',
  ),
  slots: ['ground'],
  homes: ['hills', 'lake', 'meadow'],
  scale: 3.4,
  vast: true,
  accent: 'rock',
  foot: 1.3,
  upright: true,
  built: true,
  palette: { rock: lch(0.55, 0.075, 262), snow: WHITE },
  parts: [
    curve(
      '-1.42 0!, -.98 -.16, -.58 -.46, -.3 -.78, -.16 -.95!, -.06 -.92, .04 -.97, .16 -.94!, .3 -.77, .58 -.46, .98 -.16, 1.42 0!',
      { c: 'rock', form: 'cyl' },
    ),
    curve(
      '-.16 -.95!, -.06 -.92, .04 -.97, .16 -.94!, .3 -.77, .46 -.58!, .34 -.62, .27 -.46!, .18 -.62, .1 -.5!, .03 -.64, -.06 -.42!, -.13 -.62, -.2 -.48!, -.28 -.62, -.44 -.6!, -.3 -.78',
      { c: 'snow', form: 'cyl' },
    ),
    ...each('-.5 -.34 -.74 -.14, -.16 -.34 -.26 -.1, .2 -.32 .34 -.1, .54 -.34 .8 -.12', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${tx} ${ty}`, 'rock', 0.014, -0.35),
    ),
  ],
}

/** Landforms that somebody asks for by name. */
export const LANDFORMS: readonly Subject[] = [volcano, waterfall, fuji, greatWall]
