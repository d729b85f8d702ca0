import { lch } from '../colours/colour.ts'
import { oval } from './outline.ts'
import { ball, flat, limb, names } from './parts.ts'
import { curve, each, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const BONE = lch(0.92, 0.03, 88)
const HOLLOW = lch(0.22, 0.03, 290)

/** Facing the viewer. */
const skull: Subject = {
  id: 'skull',
  words: names(
    'skull, skulls, sugar skull, human skull, 骷髅头, 头骨, 頭蓋骨, ドクロ, どくろ, calavera, cráneo, crâne, tête de mort, Schädel, Totenkopf',
  ),
  slots: ['ground'],
  homes: ['studio', 'tabletop', 'desert'],
  scale: 0.75,
  accent: 'bone',
  foot: 0.3,
  upright: true,
  palette: { bone: BONE, hollow: HOLLOW },
  parts: [
    ball('-.24 0, -.27 -.2, -.2 -.3, .2 -.3, .27 -.2, .24 0, .12 .03, -.12 .03', 'bone', -0.1),
    ball(
      '0 -1.0, .28 -.95, .46 -.76, .47 -.52, .36 -.36, .26 -.3, .22 -.2, -.22 -.2, -.26 -.3, -.36 -.36, -.47 -.52, -.46 -.76, -.28 -.95',
      'bone',
    ),
    ...[-1, 1].map((side) =>
      curve(
        `${side * 0.08} -.52, ${side * 0.2} -.62, ${side * 0.34} -.56, ${side * 0.34} -.42, ${side * 0.2} -.36, ${side * 0.1} -.42`,
        { c: 'hollow' },
      ),
    ),
    curve('0 -.42!, .07 -.28, .02 -.26!, 0 -.3, -.02 -.26!, -.07 -.28', { c: 'hollow' }),
    stroke('-.22 -.16, 0 -.14, .22 -.16', 'hollow', 0.022),
    ...row([-0.16, 0.16, 5], (x) => stroke(`${x} -.22, ${x} -.05`, 'hollow', 0.016)),
    ...[-1, 1].map((side) =>
      curve(`${side * 0.36} -.36, ${side * 0.27} -.3, ${side * 0.29} -.22, ${side * 0.38} -.28`, {
        c: 'bone',
        k: -0.6,
      }),
    ),
    stroke('.12 -.96, .16 -.84, .1 -.78', 'hollow', 0.012),
  ],
}

/** Standing, one arm raised. */
const skeleton: Subject = {
  id: 'skeleton',
  words: names(
    'skeleton, skeletons, zombie, undead, grim reaper, 骷髅, 僵尸, 丧尸, 骸骨, ガイコツ, ゾンビ, esqueleto, squelette, Skelett, Skelette',
  ),
  slots: ['ground'],
  homes: ['forest', 'village', 'studio'],
  scale: 1.15,
  accent: 'bone',
  foot: 0.2,
  hand: { x: -0.25, y: -0.44 },
  palette: { bone: BONE, hollow: HOLLOW },
  parts: [
    ...each('.06 -.42 .08 -.23 .08 -.03, -.06 -.42 -.08 -.23 -.08 -.03', ([a, b, c, d, e, f]) => [
      limb(`${a} ${b} .024, ${(a + c) / 2} ${(b + d) / 2} .017, ${c} ${d} .026`, 'bone'),
      limb(`${c} ${d} .024, ${(c + e) / 2} ${(d + f) / 2} .016, ${e} ${f} .02`, 'bone', -0.1),
      flat(`${e - 0.09} 0!, ${e + 0.03} 0!, ${e + 0.02} -.04, ${e - 0.05} -.035`, 'bone'),
    ]),
    stroke('0 -.78, .01 -.6, 0 -.44', 'bone', 0.04, -0.2),
    ball('-.13 -.5, -.04 -.47, .04 -.47, .13 -.5, .1 -.4, .03 -.37, -.03 -.37, -.1 -.4', 'bone'),
    ...each('-.72 .12, -.66 .135, -.6 .125, -.545 .1', ([y, half]) =>
      stroke(
        `${-half} ${y + 0.012}, ${-half * 0.6} ${y - 0.018}, 0 ${y}, ${half * 0.6} ${y - 0.018}, ${half} ${y + 0.012}`,
        'bone',
        0.026,
      ),
    ),
    stroke('-.16 -.76, 0 -.775, .16 -.76', 'bone', 0.032),
    ...each('.16 -.76 .24 -.6 .22 -.44, -.16 -.76 -.23 -.61 -.25 -.46', ([a, b, c, d, e, f]) => [
      limb(`${a} ${b} .022, ${(a + c) / 2} ${(b + d) / 2} .015, ${c} ${d} .022`, 'bone', -0.1),
      limb(`${c} ${d} .02, ${(c + e) / 2} ${(d + f) / 2} .014, ${e} ${f} .018`, 'bone'),
      oval([e, f + 0.02, 0.03, 0.036], { c: 'bone' }),
    ]),
    ball('-.055 -.8, .05 -.8, .05 -.85, -.055 -.85', 'bone', -0.1),
    ball(
      '0 -1.03, .08 -1.01, .115 -.94, .1 -.87, .05 -.84, -.05 -.84, -.1 -.87, -.115 -.94, -.08 -1.01',
      'bone',
    ),
    ...[-1, 1].map((side) => oval([side * 0.045 - 0.01, -0.92, 0.03, 0.035], { c: 'hollow' })),
    curve('-.01 -.895!, .008 -.865!, -.03 -.865!', { c: 'hollow' }),
    stroke('-.045 -.83, 0 -.822, .04 -.83', 'hollow', 0.01),
  ],
}

/** What is left of somebody. */
export const BONES: readonly Subject[] = [skull, skeleton]
