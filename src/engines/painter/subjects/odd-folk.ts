import { lch } from '../colours/colour.ts'
import { COMPLEXION, HEAD, NECK, arm, standing } from './bodies.ts'
import { moved } from './outline.ts'
import { ball, cyl, dot, egg, flat, limb, names, spot, twin, veil } from './parts.ts'
import { star, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const cowboy: Subject = {
  id: 'cowboy',
  words: names('cowboy, cowgirl, gunslinger, sheriff, 牛仔, カウボーイ, vaquero, cow-boy'),
  slots: ['ground'],
  homes: ['desert', 'hills'],
  scale: 1.15,
  accent: 'scarf',
  foot: 0.2,
  hand: { x: -0.2, y: -0.46 },
  palette: {
    ...COMPLEXION,
    shirt: lch(0.62, 0.08, 240),
    vest: lch(0.45, 0.08, 48),
    jeans: lch(0.42, 0.08, 255),
    boot: lch(0.42, 0.08, 45),
    hat: lch(0.55, 0.09, 58),
    scarf: lch(0.58, 0.19, 27),
    gold: lch(0.82, 0.14, 86),
    rope: lch(0.8, 0.08, 80),
  },
  parts: [
    ...arm('.12 -.7 .044, .19 -.57 .038, .16 -.45 .032', 'shirt', -0.35),
    ...standing('jeans', 'boot'),
    limb('.056 -.2 .045, .056 -.05 .038', 'boot', -0.3),
    limb('-.056 -.2 .046, -.056 -.05 .04', 'boot'),
    NECK,
    cyl('-.05 -.77, .05 -.77, .135 -.73, .13 -.56, .115 -.42!, -.11 -.42!, -.12 -.56, -.13 -.73', 'shirt'),
    cyl('.03 -.77, .09 -.76, .125 -.58, .115 -.44!, .05 -.46!, .03 -.6', 'vest', -0.2),
    cyl('-.05 -.77, -.1 -.75, -.12 -.58, -.11 -.44!, -.06 -.46!, -.05 -.6', 'vest'),
    stroke('-.115 -.43, 0 -.415, .12 -.43', 'boot', 0.032),
    dot([-0.005, -0.42, 0.022], 'gold'),
    star([-0.085, -0.62, 0.026, 0.012, 5], { c: 'gold' }),
    ...HEAD,
    ball('.05 -.93, .1 -.92, .11 -.84, .08 -.8!, .07 -.86', 'hair'),
    flat('-.1 -.79, .0 -.76, .09 -.8!, .06 -.72, -.02 -.66!, -.08 -.72', 'scarf'),
    ball('-.25 -.98!, -.16 -.93, .0 -.94, .14 -.92, .25 -.96!, .14 -.88, .0 -.905, -.14 -.89', 'hat', -0.1),
    ball('-.105 -.93, -.1 -1.04, -.05 -1.075, .0 -1.05, .05 -1.075, .1 -1.03, .11 -.925, .0 -.945', 'hat'),
    stroke('-.105 -.945, .0 -.96, .108 -.94', 'boot', 0.02),
    ...arm('-.125 -.7 .045, -.2 -.59 .039, -.19 -.47 .033', 'shirt', 0.12),
    ...[0.06, 0.075, 0.09].map((r) =>
      stroke(
        `${-0.2 - r * 0.6} -.4, -.2 ${-0.4 - r}, ${-0.2 + r * 0.6} -.4, -.2 ${-0.4 + r}, ${-0.2 - r * 0.6} -.4`,
        'rope',
        0.01,
      ),
    ),
  ],
}

const ghost: Subject = {
  id: 'ghost',
  words: names(
    'ghost, phantom, 幽灵, 鬼魂, 幽霊, おばけ, fantasma, fantôme, spectre, Geist, Gespenst, Geister',
  ),
  slots: ['air', 'ground'],
  homes: ['forest', 'interior', 'village'],
  scale: 0.95,
  accent: 'sheet',
  foot: 0.24,
  upright: true,
  palette: {
    sheet: lch(0.95, 0.02, 240),
    shade: lch(0.8, 0.04, 260),
    dark: lch(0.24, 0.04, 280),
    blush: lch(0.78, 0.1, 10),
  },
  parts: [
    ball(
      '0 -1.0, .2 -.95, .31 -.78, .33 -.52, .36 -.28, .44 -.1!, .3 -.12, .24 .0!, .14 -.1, .06 .02!, -.04 -.1, -.14 .02!, -.22 -.1, -.32 -.02!, -.36 -.16, -.46 -.12!, -.37 -.3, -.33 -.52, -.31 -.78, -.2 -.95',
      'sheet',
    ),
    ...twin([
      ball('-.28 -.52, -.42 -.5, -.52 -.6, -.5 -.68, -.4 -.64, -.28 -.64', 'sheet', 0.05),
      spot([-0.1, -0.72, 0.04, 0.06], 'dark'),
      dot([-0.115, -0.745, 0.013], 'sheet'),
      veil('-.21 -.62, -.17 -.64, -.13 -.62, -.17 -.59', 'blush', 0.6),
      stroke('-.18 -.4, -.2 -.2', 'shade', 0.014),
    ]),
    spot([0, -0.58, 0.035, 0.045], 'dark'),
    stroke('.02 -.36, .03 -.16', 'shade', 0.014),
  ],
}

const alien: Subject = {
  id: 'alien',
  words: names(
    'alien, martian, extraterrestrial, 外星人, 宇宙人, エイリアン, extraterrestre, alienígena, Außerirdischer, Außerirdische, Marsmensch',
  ),
  slots: ['ground', 'air'],
  homes: ['space', 'desert'],
  scale: 0.95,
  accent: 'skin',
  foot: 0.18,
  upright: true,
  palette: {
    skin: lch(0.76, 0.15, 140),
    suit: lch(0.5, 0.1, 285),
    trim: lch(0.84, 0.12, 195),
    eye: lch(0.2, 0.04, 280),
    gleam: lch(0.96, 0.02, 200),
  },
  parts: [
    ...twin([
      stroke('-.1 -.94, -.16 -1.06, -.22 -1.1', 'skin', 0.018, -0.2),
      { ...dot([-0.23, -1.11, 0.034], 'trim'), glow: true },
      limb('-.07 -.24 .05, -.08 -.06 .042', 'suit'),
      ball('-.16 0!, -.02 0!, -.03 -.05, -.08 -.07, -.14 -.04', 'trim', -0.2),
      limb('-.12 -.44 .04, -.22 -.34 .032, -.24 -.22 .026', 'skin', 0.1),
      ...[-0.28, -0.24, -0.2].map((x) => stroke(`-.24 -.21, ${x} -.16`, 'skin', 0.02)),
    ]),
    ball('-.1 -.5, .1 -.5, .15 -.36, .12 -.2, 0 -.17, -.12 -.2, -.15 -.36', 'suit'),
    stroke('-.14 -.3, 0 -.285, .14 -.3', 'trim', 0.022),
    { ...dot([0, -0.4, 0.03], 'trim'), glow: true },
    ball(
      '0 -1.0, .2 -.95, .31 -.8, .29 -.66, .16 -.53, .05 -.46, -.05 -.46, -.16 -.53, -.29 -.66, -.31 -.8, -.2 -.95',
      'skin',
      0.05,
    ),
    ...twin([
      ball('-.03 -.64, -.08 -.76, -.2 -.82, -.25 -.76, -.2 -.65, -.1 -.6', 'eye'),
      spot([-0.18, -0.76, 0.024, 0.016], 'gleam'),
      dot([-0.015, -0.575, 0.007], 'eye'),
    ]),
    stroke('-.05 -.525, 0 -.51, .05 -.525', 'eye', 0.012),
  ],
}

const skier: Subject = {
  id: 'skier',
  words: names('skier, snowboarder, skiing, 滑雪者, 滑雪, スキーヤー, スキー, esquiador, skieur, Skifahrer'),
  slots: ['ground'],
  homes: ['snow', 'mountains'],
  scale: 1.1,
  accent: 'jacket',
  foot: 0.5,
  palette: {
    ...COMPLEXION,
    jacket: lch(0.6, 0.19, 30),
    trousers: lch(0.36, 0.06, 260),
    ski: lch(0.8, 0.14, 90),
    pole: lch(0.4, 0.02, 250),
    hat: lch(0.62, 0.12, 210),
    lens: lch(0.4, 0.1, 250),
    white: lch(0.96, 0.01, 90),
  },
  parts: [
    stroke('.24 -.5, .34 -.3, .46 -.12', 'pole', 0.014, -0.2),
    ...arm('.1 -.66 .048, .2 -.58 .042, .23 -.5 .034', 'jacket', -0.35),
    stroke('-.57 -.09, -.53 -.05, -.47 -.03!, .5 -.03!', 'ski', 0.026, -0.35),
    limb('.06 -.42 .07, -.02 -.26 .056, .1 -.07 .044', 'trousers', -0.35),
    stroke('-.63 -.08, -.59 -.035, -.53 -.015!, .44 -.015!', 'ski', 0.03),
    limb('.04 -.42 .072, -.14 -.26 .058, -.02 -.07 .046', 'trousers'),
    flat('-.1 -.025!, .06 -.025!, .05 -.1, -.04 -.11', 'pole', -0.2),
    ball('-.12 -.76, .0 -.78, .1 -.7, .14 -.52, .12 -.4, -.04 -.38, -.1 -.54, -.16 -.68', 'jacket'),
    stroke('-.12 -.6, .0 -.56, .135 -.58', 'white', 0.03),
    ...moved(HEAD, { x: -0.08, y: 0.02, scale: 1 }),
    ball('-.18 -.88, -.17 -.96, -.08 -1.0, .02 -.96, .03 -.86, -.08 -.91', 'hat'),
    egg([-0.07, -1.02, 0.035, 0.035], 'white'),
    ball('-.17 -.88, -.08 -.9, .0 -.88, .0 -.83, -.08 -.82, -.17 -.83', 'lens'),
    stroke('-.155 -.87, -.1 -.88', 'white', 0.01),
    stroke('-.3 -.56, -.28 -.3, -.26 -.06', 'pole', 0.014),
    ...arm('-.1 -.68 .05, -.2 -.58 .044, -.29 -.58 .035', 'jacket', 0.12),
  ],
}

const chef: Subject = {
  id: 'chef',
  words: names(
    'chef, cook, baker, 厨师, 面包师, 料理人, シェフ, コック, cocinero, panadero, cuisinier, boulanger, Koch, Köchin, Köche, Bäcker',
  ),
  slots: ['ground'],
  homes: ['interior', 'street', 'village'],
  scale: 1.15,
  accent: 'scarf',
  foot: 0.2,
  hand: { x: -0.24, y: -0.5 },
  palette: {
    ...COMPLEXION,
    coat: lch(0.96, 0.012, 85),
    scarf: lch(0.58, 0.19, 25),
    trousers: lch(0.34, 0.03, 260),
    shoe: lch(0.26, 0.02, 270),
    pan: lch(0.36, 0.02, 255),
    egg: lch(0.97, 0.01, 90),
    yolk: lch(0.82, 0.16, 80),
  },
  parts: [
    ...arm('.12 -.7 .046, .19 -.58 .04, .12 -.5 .033', 'coat', -0.35),
    ...standing('trousers', 'shoe'),
    NECK,
    ball('-.05 -.77, .05 -.77, .14 -.73, .15 -.56, .15 -.36!, -.14 -.36!, -.14 -.56, -.135 -.73', 'coat'),
    ...[-0.64, -0.57, -0.5].flatMap((y) => [
      dot([-0.045, y, 0.012], 'shoe', 0.4),
      dot([0.03, y, 0.012], 'shoe', 0.4),
    ]),
    stroke('-.14 -.46, 0 -.445, .15 -.46', 'coat', 0.012, -0.5),
    flat('-.08 -.78, .0 -.75, .08 -.78!, .05 -.72, .0 -.69!, -.06 -.72', 'scarf'),
    ...HEAD,
    ball('.05 -.93, .1 -.92, .11 -.84, .08 -.79!, .07 -.86', 'hair'),
    stroke('-.075 -.815, -.04 -.835, -.02 -.825, .0 -.835, .04 -.815', 'hair', 0.016),
    cyl('-.095 -.92, -.1 -1.0, .1 -1.0, .1 -.91, .0 -.935', 'coat', -0.05),
    ball(
      '-.13 -1.06, -.1 -1.13, -.03 -1.13, .03 -1.17, .1 -1.13, .15 -1.08, .1 -.99, .0 -1.0, -.1 -.99',
      'coat',
    ),
    stroke('-.22 -.54, -.34 -.58', 'pan', 0.022),
    ball('-.34 -.6, -.44 -.6, -.54 -.6!, -.52 -.55, -.38 -.54', 'pan'),
    flat('-.5 -.605, -.44 -.63, -.38 -.605!', 'egg'),
    dot([-0.44, -0.62, 0.018], 'yolk'),
    ...arm('-.12 -.7 .047, -.19 -.6 .041, -.235 -.53 .034', 'coat', 0.1),
  ],
}

/** Some more whom one would notice. */
export const ODD_FOLK: readonly Subject[] = [cowboy, ghost, alien, skier, chef]
