import { lch } from '../colours/colour.ts'
import { PANE, WHITE } from './materials.ts'
import { oval } from './outline.ts'
import { cyl, dot, names } from './parts.ts'
import { arch, curve, each, leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A lit round window with a cross of bars: centre and radius. */
const porthole = ([x, y, r]: readonly [number, number, number, ...number[]]): Part[] => [
  dot([x, y, r * 1.25], 'wood'),
  { ...dot([x, y, r], 'pane'), glow: true },
  stroke(`${x} ${y - r}, ${x} ${y + r}`, 'wood', 0.016),
  stroke(`${x - r} ${y}, ${x + r} ${y}`, 'wood', 0.016),
]

/** Somebody small lives in its stem. */
const mushroomHouse: Subject = {
  id: 'mushroom-house',
  words: names(
    'mushroom house, mushroom houses, mushroom cottage, mushroom home, fairy house, fairy cottage, gnome house, toadstool house, smurf house, 蘑菇屋, 蘑菇房子, 蘑菇房, きのこの家, キノコの家, casa seta, casa de setas, casa hongo, ' +
      'maison champignon, Pilzhaus, Pilzhäuschen, Feenhaus',
  ),
  slots: ['ground'],
  homes: ['forest', 'meadow'],
  scale: 1.5,
  accent: 'cap',
  foot: 0.36,
  built: true,
  upright: true,
  top: { x: 0, y: -1.02 },
  palette: {
    cap: lch(0.58, 0.19, 28),
    stem: lch(0.93, 0.03, 85),
    gill: lch(0.8, 0.05, 70),
    spot: WHITE,
    door: lch(0.5, 0.1, 50),
    wood: lch(0.4, 0.06, 50),
    pane: PANE,
    brick: lch(0.6, 0.06, 40),
    leaf: lch(0.56, 0.12, 140),
    step: lch(0.68, 0.02, 80),
  },
  parts: [
    cyl('.34 -.8!, .48 -.76!, .48 -1.08!, .34 -1.08!', 'brick'),
    stroke('.31 -1.08, .51 -1.08', 'brick', 0.05, 0.3),
    cyl('-.3 -.5!, -.27 -.3, -.36 -.1, -.38 0!, .38 0!, .36 -.1, .27 -.3, .3 -.5!', 'stem'),
    curve('-.74 -.44!, -.4 -.34, 0 -.31, .4 -.34, .74 -.44!, .4 -.52, -.4 -.52', { c: 'gill', k: -0.35 }),
    ...each('-.56 -.43, -.36 -.38, -.14 -.35, .1 -.35, .34 -.38, .54 -.43', ([x, y]) =>
      stroke(`${x * 0.6} -.49, ${x} ${y}`, 'gill', 0.012, -0.7),
    ),
    curve(
      '-.78 -.44!, -.76 -.62, -.6 -.84, -.3 -1.0, 0 -1.04, .3 -1.0, .6 -.84, .76 -.62, .78 -.44!, .4 -.5, 0 -.52, -.4 -.5',
      { c: 'cap', form: 'ball' },
    ),
    ...each(
      '-.5 -.7 .1 .085, -.14 -.9 .12 .07, .3 -.84 .1 .07, .56 -.62 .075 .075, .06 -.62 .08 .05, -.26 -.6 .055 .04',
      ([x, y, across, down]) => oval([x, y, across, down], { c: 'spot', k: x * -0.2 }),
    ),
    curve('-.17 -.66!, -.17 -.78, 0 -.86, .17 -.78, .17 -.66!, 0 -.63', { c: 'stem', form: 'plane' }),
    ...porthole([0, -0.735, 0.06]),
    curve('-.22 -.76!, 0 -.92, .22 -.76!, .16 -.8, 0 -.87, -.16 -.8', { c: 'cap', k: -0.3 }),
    arch([-0.08, 0, 0.13, 0.31], { c: 'wood' }),
    arch([-0.08, 0, 0.1, 0.275], { c: 'door', form: 'plane' }),
    ...each('-.12, -.04', ([x]) => stroke(`${x} -.02, ${x} -.24`, 'wood', 0.009)),
    dot([0, -0.12, 0.018], 'pane'),
    ...porthole([0.2, -0.2, 0.055]),
    curve('-.26 .02!, -.2 -.03, .04 -.03, .1 .02!', { c: 'step', k: 0.2 }),
    ...each('-.36 -.12, -.42 -.1, .36 -.12, .42 -.08, .3 -.1', ([x, y]) =>
      leaf([x * 0.96, 0.01, x, y - 0.03, 0.03], { c: 'leaf', k: x > 0 ? -0.2 : 0.1 }),
    ),
  ],
}

/** Houses of small folk. */
export const FAIRY_HOMES: readonly Subject[] = [mushroomHouse]
