import { lch } from '../colours/colour.ts'
import { WHITE } from './materials.ts'
import { ball, dot, egg, flat, limb, names, spot, twin } from './parts.ts'
import { each, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const manta: Subject = {
  id: 'manta-ray',
  words: names(
    'manta ray, manta rays, manta, stingray, stingrays, 蝠鲼, 魔鬼鱼, マンタ, エイ, mantarraya, manta raya, raie manta, Manta, Mantarochen, Rochen',
  ),
  slots: ['air', 'water'],
  homes: ['underwater', 'water'],
  scale: 1.15,
  accent: 'skin',
  foot: 0.4,
  palette: {
    skin: lch(0.42, 0.06, 250),
    pale: lch(0.9, 0.03, 220),
    dark: lch(0.22, 0.03, 250),
    gleam: WHITE,
  },
  parts: [
    limb('.02 -.3 .045, .1 -.08 .02, .2 .14 .012, .34 .3 .006', 'skin', -0.2),
    ...twin([
      ball('-.07 -.9, -.06 -1.04, -.12 -1.16, -.2 -1.12, -.16 -1.02, -.17 -.88', 'skin', -0.1),
      flat('-.1 -.96, -.1 -1.04, -.13 -1.1, -.16 -1.08, -.135 -1.0', 'pale', -0.3),
    ]),
    ball(
      '0 -.96, .16 -.95, .3 -.84, .52 -.76, .78 -.72, 1.02 -.56, 1.16 -.34!, .92 -.44, .64 -.44, .4 -.36, .18 -.26, .06 -.16, -.06 -.16, -.18 -.26, -.4 -.36, -.64 -.44, -.92 -.44, -1.16 -.34!, -1.02 -.56, -.78 -.72, -.52 -.76, -.3 -.84, -.16 -.95',
      'skin',
    ),
    ...twin([
      ball('-.1 -.84, -.26 -.78, -.46 -.7, -.42 -.62, -.24 -.64, -.12 -.74', 'pale', -0.05),
      stroke('-.3 -.42, -.56 -.52, -.84 -.54, -1.06 -.44', 'skin', 0.012, -0.5),
      ...each('-.5 -.56 .026, -.64 -.6 .02, -.34 -.5 .022, -.76 -.56 .016, -.22 -.38 .018', ([x, y, r]) =>
        spot([x, y, r, r * 0.8], 'pale', -0.1),
      ),
      egg([-0.185, -0.9, 0.034, 0.034], 'dark'),
      dot([-0.195, -0.91, 0.011], 'gleam'),
    ]),
    stroke('-.07 -.93, 0 -.915, .07 -.93', 'dark', 0.022),
    stroke('0 -.8, 0 -.34', 'skin', 0.02, 0.35),
  ],
}

const beetle: Subject = {
  id: 'beetle',
  words: names(
    'beetle, beetles, stag beetle, scarab, scarab beetle, 甲虫, 金龟子, カブトムシ, クワガタ, escarabajo, scarabée, coléoptère, Käfer, Hirschkäfer',
  ),
  slots: ['ground'],
  homes: ['forest', 'meadow'],
  scale: 0.55,
  accent: 'shell',
  foot: 0.5,
  moves: 'breathes',
  palette: {
    shell: lch(0.5, 0.12, 165),
    sheen: lch(0.78, 0.13, 135),
    dark: lch(0.25, 0.035, 200),
    horn: lch(0.34, 0.06, 40),
    gleam: WHITE,
  },
  parts: [
    ...each('-.3 -.22 -.42 -.18 -.46, .06 -.2 .06 -.12 .06, .42 -.22 .56 -.18 .6', ([x, y, a, b, c]) =>
      limb(`${x} ${y} .045, ${a} ${b - 0.1} .036, ${c} 0 .018`, 'dark', -0.3),
    ),
    ball('-.26 -.24, -.2 -.56, .04 -.78, .36 -.8, .64 -.62, .76 -.36, .7 -.2, .4 -.12, 0 -.12', 'shell'),
    stroke('-.2 -.46, .1 -.6, .44 -.58, .74 -.34', 'dark', 0.016),
    ...each('-.06 -.62 .16 -.71 .36 -.7 .56 -.58, .0 -.44 .2 -.5 .42 -.46 .66 -.28', ([x, y, a, b, c, d]) =>
      stroke(`${x} ${y}, ${a} ${b}, ${c} ${d}`, 'shell', 0.014, -0.4),
    ),
    ball('.06 -.7, .22 -.75, .4 -.74, .5 -.66, .3 -.67, .12 -.64', 'sheen', 0.1),
    ball('-.56 -.3, -.52 -.5, -.36 -.6, -.2 -.56, -.18 -.34, -.26 -.2, -.46 -.18', 'shell', -0.15),
    ball('-.48 -.46, -.38 -.55, -.28 -.53, -.34 -.48, -.42 -.42', 'sheen'),
    ball('-.78 -.28, -.74 -.42, -.6 -.46, -.5 -.36, -.54 -.2, -.7 -.18', 'dark', 0.1),
    limb('-.66 -.42 .05, -.76 -.58 .045, -.94 -.7 .038, -1.08 -.66 .022, -1.12 -.54 .01', 'horn', -0.2),
    limb('-.72 -.36 .055, -.88 -.5 .046, -1.08 -.54 .034, -1.2 -.42 .012', 'horn', 0.1),
    flat('-.94 -.52!, -.98 -.42!, -1.02 -.53!', 'horn', 0.1),
    egg([-0.66, -0.33, 0.04, 0.04], 'gleam', -0.2),
    dot([-0.67, -0.33, 0.024], 'dark'),
    stroke('-.74 -.26, -.9 -.22, -.98 -.28', 'dark', 0.016),
    ...each('-.38 -.24 -.5 -.2 -.56, .2 -.18 .16 -.12 .2, .56 -.22 .7 -.16 .78', ([x, y, a, b, c]) =>
      limb(`${x} ${y} .05, ${a} ${b - 0.06} .04, ${c} 0.02 .02`, 'dark', 0.15),
    ),
  ],
}

/** What glides through deep water, and what gleams in a wood. */
export const GLIDERS: readonly Subject[] = [manta, beetle]
