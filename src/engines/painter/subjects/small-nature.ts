import { lch } from '../colours/colour.ts'
import { BARK } from './materials.ts'
import { oval, round } from './outline.ts'
import { ball, names } from './parts.ts'
import { curve, each, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** One broad leaf, its ribs and what the morning left on it. */
const leaf: Subject = {
  id: 'leaf',
  words: names(
    'leaf, single leaf, dewdrop, dewdrops, dew drop, dew drops, dew, water drop, water droplet, droplet, raindrop, ' +
      '叶子, 树叶, 葉子, 露珠, 水滴, 露水, 葉, 葉っぱ, しずく, 朝露, hoja, hojas, gota de rocío, rocío, gota de agua, ' +
      "feuille, feuilles, goutte de rosée, rosée, goutte d'eau, Blatt, Blätter, Tautropfen, Wassertropfen, Tropfen",
  ),
  slots: ['ground'],
  homes: ['studio', 'meadow', 'forest'],
  scale: 0.8,
  accent: 'leaf',
  several: true,
  foot: 0.1,
  palette: {
    leaf: lch(0.6, 0.14, 138),
    rib: lch(0.76, 0.12, 125),
    stem: lch(0.48, 0.1, 130),
    dew: lch(0.9, 0.04, 215),
    gleam: lch(0.99, 0.005, 215),
  },
  parts: [
    stroke('.5 .02, .42 -.1, .3 -.22', 'stem', 0.035),
    curve('.32 -.2!, .02 -.1, -.34 -.24, -.56 -.56, -.62 -.94!, -.3 -.96, .1 -.84, .32 -.56', {
      c: 'leaf',
      form: 'plane',
    }),
    curve('.32 -.2!, .12 -.42, -.2 -.68, -.62 -.94!, -.3 -.96, .1 -.84, .32 -.56', { c: 'leaf', k: 0.3 }),
    stroke('.32 -.2, .1 -.42, -.2 -.68, -.58 -.92', 'rib', 0.02),
    ...each(
      '.16 -.36 .27 -.56, -.02 -.53 .06 -.8, -.2 -.68 -.18 -.92, .16 -.36 -.08 -.18, -.02 -.53 -.3 -.32, -.2 -.68 -.48 -.54',
      ([x, y, tx, ty]) =>
        stroke(`${x} ${y}, ${(x + tx) / 2} ${(y + ty) / 2 - 0.02}, ${tx} ${ty}`, 'rib', 0.009),
    ),
    ...each('-.16 -.4 .085, .1 -.64 .06, -.4 -.8 .045, .2 -.3 .035', ([x, y, r]) => [
      oval([x + r * 0.15, y + r * 0.3, r, r * 0.85], { c: 'leaf', k: -0.6 }),
      ball(`${x - r} ${y}, ${x} ${y - r}, ${x + r} ${y}, ${x} ${y + r}`, 'dew'),
      oval([x - r * 0.35, y - r * 0.4, r * 0.28, r * 0.2], { c: 'gleam' }),
    ]),
  ],
}

/** Fire by itself: what burns is under it. */
const flames: Subject = {
  id: 'flames',
  words: names(
    'flames, flame, blaze, wildfire, 火焰, 烈火, 火炎, llamas de fuego, llama de fuego, llamarada, flammes, flamme, Flammen',
  ),
  slots: ['ground'],
  homes: ['forest', 'desert', 'studio'],
  scale: 1,
  accent: 'flame',
  several: true,
  foot: 0.34,
  upright: true,
  moves: 'flickers',
  palette: { flame: lch(0.64, 0.21, 36), heat: lch(0.78, 0.17, 62), core: lch(0.94, 0.11, 95) },
  parts: [
    curve(
      '-.26 0, -.42 -.16, -.38 -.38, -.44 -.6!, -.28 -.5, -.24 -.72, -.1 -1.0!, -.04 -.76, .08 -.66, .12 -.86!, .24 -.66, .3 -.5, .42 -.66!, .42 -.36, .38 -.12, .24 0',
      { c: 'flame' },
    ),
    curve(
      '-.2 0, -.3 -.16, -.24 -.36, -.14 -.52, -.08 -.74!, 0 -.52, .1 -.42, .16 -.58!, .26 -.36, .28 -.14, .18 0',
      {
        c: 'heat',
      },
    ),
    curve('-.12 0, -.16 -.14, -.08 -.28, -.02 -.46!, .06 -.28, .14 -.16, .1 0', { c: 'core' }),
    ...each('-.3 -.82 .02, .3 -.86 .024, .04 -1.0 .016', ([x, y, r]) => round([x, y, r], { c: 'heat' })),
  ],
}

/** Twigs laid round, with eggs in them. */
const nest: Subject = {
  id: 'nest',
  words: names(
    "nest, bird's nest, bird nest, egg, eggs, easter egg, easter eggs, 鸟巢, 蛋, 鸡蛋, 彩蛋, 鳥の巣, 巣, 卵, たまご, 玉子, nido, nidos, " +
      "huevo, huevos, nid, nid d'oiseau, œuf, œufs, oeuf, oeufs, Vogelnest, Ei, Eier, Osterei, Ostereier",
  ),
  slots: ['ground'],
  homes: ['studio', 'tabletop', 'meadow'],
  scale: 0.6,
  accent: 'egg',
  several: true,
  foot: 0.5,
  upright: true,
  palette: { egg: lch(0.87, 0.05, 200), speck: lch(0.55, 0.05, 60), twig: BARK, straw: lch(0.72, 0.08, 78) },
  parts: [
    oval([0, -0.42, 0.68, 0.2], { c: 'twig', k: -0.6 }),
    ...each('-.3 -.58 .2, .3 -.57 .2, 0 -.6 .23', ([x, y, r]) => [
      curve(
        `${x - r} ${y + 0.08}, ${x - r * 0.7} ${y - r}, ${x} ${y - r * 1.6}, ${x + r * 0.7} ${y - r}, ${x + r} ${y + 0.08}, ${x} ${y + r}`,
        { c: 'egg', form: 'ball' },
      ),
      round([x - r * 0.3, y - r * 0.5, r * 0.08], { c: 'speck' }),
      round([x + r * 0.35, y - r * 0.2, r * 0.07], { c: 'speck' }),
    ]),
    curve('-.78 -.46!, -.5 -.34, 0 -.3, .5 -.34, .78 -.46!, .7 -.16, .4 0, -.4 0, -.7 -.16', {
      c: 'twig',
      form: 'ball',
    }),
    ...each(
      '-.86 -.44 -.2 -.24, -.74 -.3 .1 -.14, -.5 -.12 .4 -.06, .88 -.46 .1 -.22, .76 -.28 -.1 -.16, .56 -.14 -.3 -.04, -.66 -.42 .3 -.28',
      ([x, y, tx, ty], i) =>
        stroke(
          `${x} ${y}, ${(x + tx) / 2} ${(y + ty) / 2 + 0.05}, ${tx} ${ty}`,
          i % 2 ? 'straw' : 'twig',
          0.022,
          i % 2 ? 0 : 0.4,
        ),
    ),
  ],
}

/** Leaves, nests and fire: small things of nature that are a picture alone. */
export const SMALL_NATURE: readonly Subject[] = [leaf, nest, flames]
