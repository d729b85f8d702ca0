import { lch } from '../colours/colour.ts'
import { CREAM } from './materials.ts'
import { ball, cyl, dot, egg, flat, names, slope } from './parts.ts'
import { each, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Rears up and breaks in claws of foam, as in the print that everybody knows. */
const greatWave: Subject = {
  id: 'great-wave',
  words: names(
    'great wave, giant wave, huge wave, big wave, breaking wave, tsunami, wave, 巨浪, 大浪, 海啸, 大波, 高波, ' +
      'gran ola, ola gigante, ola, grande vague, vague géante, vague, große welle, riesenwelle, welle, Wellen',
  ),
  slots: ['water'],
  homes: ['water'],
  scale: 1.9,
  accent: 'deep',
  foot: 0.8,
  palette: {
    deep: lch(0.38, 0.09, 255),
    face: lch(0.6, 0.085, 240),
    pale: lch(0.86, 0.035, 215),
    foam: CREAM,
  },
  parts: [
    ball(
      '1.08 .05!, .94 -.08, .76 -.3, .56 -.57, .34 -.8, .1 -.95, -.16 -1.0, -.4 -.95, -.58 -.82, -.67 -.62!, -.55 -.72, -.4 -.72, -.28 -.6, -.23 -.44, -.27 -.27, -.4 -.13, -.64 -.02, -.95 .05!',
      'deep',
    ),
    ...each('.0 .1, .13 .09, .26 .075, .4 .06', ([away, width]) =>
      stroke(
        `${-0.62 + away * 1.7} .03, ${-0.24 + away} -.14, ${-0.1 + away * 0.84} -.42, ${-0.2 + away * 0.7} -.68, ${-0.36 + away * 0.5} -.8`,
        away % 0.26 === 0 ? 'face' : 'pale',
        width * 0.62,
      ),
    ),
    ball(
      '.36 -.79, .12 -.96, -.14 -1.03, -.4 -.99, -.6 -.86, -.72 -.66, -.78 -.48!, -.69 -.57, -.68 -.44!, -.61 -.58, -.57 -.46!, -.53 -.62, -.46 -.5!, -.44 -.66, -.36 -.55!, -.36 -.7, -.25 -.61!, -.27 -.76, -.13 -.69!, -.14 -.83, .04 -.77!, .06 -.88, .22 -.79!, .22 -.87',
      'foam',
    ),
    ...each('-.5 -.82, -.34 -.87, -.18 -.9, -.02 -.91', ([x, y]) =>
      stroke(`${x + 0.1} ${y - 0.08}, ${x} ${y - 0.02}, ${x - 0.03} ${y + 0.12}`, 'face', 0.016, 0.3),
    ),
    ...each(
      '-.74 -.4 .022, -.63 -.36 .017, -.82 -.55 .016, -.5 -.42 .018, -.38 -.46 .014, -.86 -.4 .011',
      ([x, y, r]) => dot([x, y, r], 'foam'),
    ),
    ball(
      '.2 .05!, .42 -.06, .62 -.2, .74 -.3, .84 -.28, .9 -.18!, .82 -.2, .8 -.1, .9 -.02, 1.12 .05!',
      'face',
      -0.2,
    ),
    flat(
      '.52 -.14, .66 -.28, .78 -.34, .88 -.3, .95 -.15!, .89 -.2, .87 -.12!, .82 -.21, .77 -.15!, .75 -.24, .66 -.19!',
      'foam',
    ),
    flat(
      '-1.04 .05!, -.84 -.02, -.7 .0, -.56 -.05, -.4 -.02, -.24 -.06, -.06 -.01, .1 -.05, .26 .0, .4 -.02, .5 .05!',
      'foam',
    ),
  ],
}

/** A hollow in the rock, with the light of its depth. */
const cave: Subject = {
  id: 'cave',
  words: names('cave, caves, cavern, 洞穴, 山洞, 岩洞, 洞窟, 洞穴の, cueva, caverna, caverne, höhle, höhlen'),
  slots: ['ground'],
  homes: ['mountains', 'beach', 'forest'],
  scale: 2.4,
  accent: 'rock',
  foot: 0.85,
  hollow: true,
  built: true,
  top: { x: 0, y: -0.03 },
  palette: {
    rock: lch(0.46, 0.035, 285),
    dark: lch(0.24, 0.045, 285),
    deep: lch(0.17, 0.05, 290),
    shine: lch(0.62, 0.11, 290),
    moss: lch(0.5, 0.08, 140),
  },
  parts: [
    ball(
      '-1.02 .02!, -.99 -.2, -.88 -.34, -.86 -.56!, -.68 -.7, -.6 -.88!, -.34 -.96, -.1 -1.02!, .18 -.97, .42 -.92!, .6 -.78, .76 -.66!, .84 -.42, .98 -.24!, 1.02 .02!',
      'rock',
    ),
    flat('-.86 -.56!, -.68 -.7, -.6 -.88!, -.5 -.6, -.62 -.34!, -.76 -.3, -.88 -.34', 'rock', 0.35),
    flat('.42 -.92!, .6 -.78, .76 -.66!, .84 -.42, .98 -.24!, .8 -.2, .68 -.46, .52 -.66!', 'rock', -0.4),
    slope(
      '-.66 .02!, -.62 -.22, -.54 -.46, -.4 -.64, -.2 -.74, .04 -.76, .28 -.7, .46 -.54, .58 -.32, .64 .02!',
      'dark',
    ),
    flat('-.5 .0!, -.45 -.24, -.34 -.44, -.14 -.56, .08 -.57, .28 -.48, .42 -.28, .48 .0!', 'deep'),
    { ...egg([0.0, -0.16, 0.34, 0.24], 'shine'), al: 0.28, glow: true },
    { ...egg([0.0, -0.1, 0.2, 0.14], 'shine'), al: 0.34 },
    ...each('-.42 -.61 .2, -.24 -.72 .15, -.04 -.76 .24, .16 -.74 .14, .36 -.64 .22', ([x, y, h]) =>
      cyl(
        `${x - 0.05} ${y - 0.02}!, ${x + 0.05} ${y - 0.02}!, ${x + 0.004} ${y + h}!, ${x - 0.006} ${y + h}!`,
        'rock',
        -0.25,
      ),
    ),
    ...each('-.56 .12, -.44 .07, .5 .14, .6 .08', ([x, h]) =>
      cyl(`${x - 0.06} .02!, ${x - 0.01} ${-h}!, ${x + 0.01} ${-h}!, ${x + 0.06} .02!`, 'rock', -0.1),
    ),
    flat(
      '-.6 -.88!, -.34 -.96, -.1 -1.02!, .12 -.98, .02 -.93, -.12 -.95, -.22 -.89, -.36 -.9, -.46 -.82',
      'moss',
      0.1,
    ),
    flat('-1.02 .02!, -.98 -.06, -.84 -.03, -.68 -.07, -.6 .02!', 'moss', -0.1),
    flat('.58 .02!, .7 -.06, .86 -.03, .98 -.06, 1.02 .02!', 'moss', -0.2),
  ],
}

/** What nature builds. */
export const WONDERS: readonly Subject[] = [greatWave, cave]
