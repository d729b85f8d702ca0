import { lch } from '../colours/colour.ts'
import { COMPLEXION, FOLK, HEAD, NECK, arm, standing, walking } from './bodies.ts'
import { INK, IRON, WHITE } from './materials.ts'
import { ball, dot, egg, flat, limb, names } from './parts.ts'
import { stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const scientist: Subject = {
  ...FOLK,
  id: 'scientist',
  words: names(
    'scientist, doctor, professor, chemist, nurse, physician, inventor, 科学家, 医生, 护士, 教授, 科学者, 博士, 医者, 医師, 看護師, científico, científica, médico, enfermera, profesor, scientifique, médecin, infirmière, professeur, Wissenschaftler, Arzt, Ärztin, Krankenschwester',
  ),
  homes: ['studio', 'interior', 'street'],
  accent: 'potion',
  palette: {
    ...COMPLEXION,
    hair: lch(0.4, 0.06, 50),
    coat: lch(0.95, 0.01, 230),
    shirt: lch(0.72, 0.09, 220),
    trousers: lch(0.38, 0.04, 265),
    shoe: INK,
    frame: INK,
    glass: lch(0.92, 0.02, 215),
    potion: lch(0.74, 0.18, 140),
  },
  parts: [
    ...standing('trousers', 'shoe'),
    ...arm('.14 -.7 .048, .2 -.57 .042, .17 -.45 .033', 'coat', -0.3),
    NECK,
    ball('-.11 -.77, .12 -.77, .17 -.6, .18 -.22!, 0 -.2, -.18 -.22!, -.17 -.6', 'coat'),
    flat('-.055 -.77!, .055 -.77!, .01 -.5!', 'shirt'),
    flat('-.012 -.74!, .014 -.74!, .02 -.58!, 0 -.54!, -.02 -.58!', 'potion', -0.3),
    stroke('0 -.5, 0 -.22', 'coat', 0.012, -0.7),
    flat('.06 -.46!, .14 -.46!, .14 -.36!, .06 -.36!', 'coat', -0.4),
    ...HEAD,
    ball(
      '-.1 -.9, -.13 -1.0, -.06 -1.02, .0 -1.06, .08 -1.02, .16 -.98, .13 -.88, .15 -.8!, .08 -.86, .06 -.94, -.03 -.96',
      'hair',
    ),
    ...[-0.055, 0.03].map((x) =>
      stroke(
        `${x - 0.034} -.873, ${x} -.905, ${x + 0.034} -.873, ${x} -.842, ${x - 0.034} -.873`,
        'frame',
        0.01,
      ),
    ),
    stroke('-.02 -.88, -.004 -.88', 'frame', 0.01),
    flat('-.29 -.7!, -.25 -.7!, -.25 -.62, -.19 -.5, -.22 -.48!, -.32 -.48!, -.35 -.5, -.29 -.62', 'glass'),
    { ...flat('-.285 -.6!, -.255 -.6!, -.2 -.5, -.22 -.485!, -.32 -.485!, -.34 -.5', 'potion'), glow: true },
    ...[
      [-0.26, -0.76],
      [-0.29, -0.82],
      [-0.25, -0.87],
    ].map(([x = 0, y = 0], i) => dot([x, y, 0.018 - i * 0.004], 'potion', 0.3)),
    ...arm('-.14 -.69 .05, -.24 -.6 .043, -.265 -.52 .034', 'coat', 0.1),
  ],
}

const footballer: Subject = {
  ...FOLK,
  id: 'footballer',
  words: names(
    'football player, soccer player, footballer, basketball player, athlete, tennis player, runner, jogger, 足球运动员, 运动员, 足球员, 跑步者, サッカー選手, 選手, アスリート, ランナー, futbolista, jugador, atleta, corredor, footballeur, athlète, joueur de football, coureur, Fußballspieler, Fußballer, Sportler, Läufer',
  ),
  homes: ['hills', 'street', 'studio'],
  foot: 0.3,
  accent: 'shirt',
  palette: {
    ...COMPLEXION,
    hair: lch(0.28, 0.04, 45),
    shirt: lch(0.58, 0.18, 28),
    shorts: WHITE,
    sock: lch(0.58, 0.18, 28),
    shoe: INK,
    ball: WHITE,
    patch: INK,
  },
  parts: [
    limb('.05 -.46 .06, .14 -.28 .046, .22 -.12 .036', 'skin', -0.3),
    limb('.17 -.2 .042, .24 -.07 .036', 'sock', -0.3),
    flat('.18 -.03, .24 -.06, .32 -.01!, .2 0!', 'shoe', -0.2),
    limb('-.04 -.46 .062, -.2 -.36 .048, -.3 -.22 .038', 'skin'),
    limb('-.24 -.32 .044, -.34 -.18 .038', 'sock'),
    flat('-.46 -.17, -.4 -.2, -.33 -.2, -.31 -.13, -.4 -.13', 'shoe'),
    ball('-.12 -.5, .12 -.5, .15 -.36, .04 -.33, 0 -.38, -.14 -.3, -.18 -.38', 'shorts'),
    ...arm('.13 -.7 .046, .24 -.62 .04, .32 -.7 .03', 'shirt', -0.3),
    NECK,
    ball('-.12 -.76, .12 -.76, .14 -.6, .12 -.46!, -.12 -.46!, -.14 -.6', 'shirt'),
    stroke('-.03 -.62, .01 -.66, .01 -.54', 'shorts', 0.03),
    ...HEAD,
    ball('-.09 -.92, -.1 -.98, -.02 -1.03, .08 -1, .12 -.9, .09 -.84!, .06 -.94', 'hair'),
    ...arm('-.13 -.7 .048, -.24 -.6 .042, -.3 -.5 .032', 'shirt', 0.1),
    egg([-0.6, -0.11, 0.11, 0.11], 'ball'),
    flat('-.6 -.16!, -.55 -.125!, -.57 -.07!, -.63 -.07!, -.65 -.125!', 'patch'),
    ...[-0.68, -0.52].map((x) => dot([x, -0.17, 0.022], 'patch')),
  ],
}

const skater: Subject = {
  ...FOLK,
  id: 'skater',
  words: names(
    'skateboarder, skater, skateboarding, roller skater, 滑板少年, 滑板手, 玩滑板的人, スケーター, スケートボーダー, patinador, skateur, patineur',
  ),
  slots: ['ground', 'air'],
  homes: ['street', 'city'],
  foot: 0.3,
  accent: 'shirt',
  palette: {
    ...COMPLEXION,
    hair: lch(0.36, 0.07, 45),
    shirt: lch(0.74, 0.15, 85),
    trousers: lch(0.44, 0.08, 255),
    shoe: WHITE,
    cap: lch(0.56, 0.18, 28),
    board: lch(0.62, 0.13, 45),
    wheel: INK,
  },
  parts: [
    stroke('-.5 -.17, -.4 -.11, .34 -.11, .46 -.18', 'board', 0.04),
    ...[-0.3, 0.26].map((x) => dot([x, -0.05, 0.05], 'wheel')),
    limb('.08 -.46 .062, .2 -.34 .05, .2 -.18 .04', 'trousers', -0.3),
    flat('.12 -.12!, .28 -.12!, .26 -.18, .16 -.18', 'shoe', -0.2),
    limb('0 -.46 .064, -.2 -.38 .052, -.24 -.2 .042', 'trousers'),
    flat('-.36 -.12!, -.18 -.12!, -.18 -.19, -.28 -.19', 'shoe'),
    ...arm('.1 -.72 .05, .26 -.72 .042, .38 -.82 .032', 'shirt', -0.3),
    NECK,
    ball('-.13 -.76, .11 -.77, .15 -.6, .15 -.42!, -.08 -.42!, -.13 -.6', 'shirt'),
    ...HEAD,
    ball('-.08 -.92, .0 -.99, .1 -.96, .12 -.86, .1 -.8!, .06 -.9', 'hair'),
    ball('-.1 -.93, -.08 -1.01, .02 -1.04, .1 -1.0, .115 -.92, 0 -.945', 'cap'),
    ball('-.1 -.93, -.2 -.92, -.22 -.9, -.08 -.905', 'cap', -0.2),
    ...arm('-.13 -.71 .052, -.28 -.66 .044, -.42 -.72 .034', 'shirt', 0.1),
  ],
}

const diver: Subject = {
  ...FOLK,
  id: 'diver',
  words: names(
    'diver, scuba diver, snorkeler, scuba diving, diving, swimmer, 潜水员, 潜水, 游泳者, ダイバー, ダイビング, buceador, buzo, nadador, plongeur, plongée, nageur, Taucher, Schwimmer',
  ),
  slots: ['air', 'ground'],
  homes: ['underwater'],
  scale: 1.3,
  foot: 0.3,
  accent: 'suit',
  moves: 'swims',
  palette: {
    ...COMPLEXION,
    suit: lch(0.36, 0.06, 250),
    stripe: lch(0.78, 0.15, 80),
    tank: lch(0.78, 0.14, 85),
    fin: lch(0.62, 0.17, 38),
    mask: INK,
    glass: lch(0.82, 0.06, 215),
    bubble: lch(0.95, 0.02, 220),
  },
  parts: [
    limb('.3 -.46 .07, .54 -.44 .055, .78 -.5 .04', 'suit', -0.3),
    flat('.76 -.53, .84 -.54, 1.14 -.68!, 1.12 -.52!, .8 -.45', 'fin', -0.2),
    limb('-.1 -.62 .07, .3 -.6 .065', 'tank'),
    ball('-.34 -.42, -.3 -.54, -.1 -.58, .2 -.54, .36 -.46, .3 -.34, 0 -.3, -.26 -.32', 'suit'),
    stroke('-.24 -.42, .28 -.44', 'stripe', 0.03),
    limb('.28 -.4 .075, .5 -.3 .058, .72 -.3 .042', 'suit'),
    flat('.7 -.33, .78 -.34, 1.08 -.3!, 1.02 -.14!, .74 -.24', 'fin'),
    egg([-0.44, -0.5, 0.14, 0.14], 'suit', 0.1),
    egg([-0.5, -0.48, 0.08, 0.1], 'skin'),
    ball('-.64 -.56, -.56 -.6, -.46 -.58, -.45 -.48, -.54 -.46, -.62 -.47', 'mask'),
    ball('-.62 -.55, -.56 -.57, -.5 -.56, -.5 -.495, -.56 -.485, -.61 -.49', 'glass'),
    stroke('-.56 -.42, -.46 -.38, -.3 -.5, -.16 -.6', 'mask', 0.028),
    ...arm('-.2 -.42 .052, -.34 -.28 .042, -.52 -.24 .032', 'suit', 0.15),
    ...[
      [-0.64, -0.7, 0.035],
      [-0.58, -0.82, 0.026],
      [-0.66, -0.94, 0.032],
      [-0.6, -1.04, 0.02],
    ].map(([x = 0, y = 0, r = 0]) => dot([x, y, r], 'bubble')),
  ],
}

const climber: Subject = {
  ...FOLK,
  id: 'climber',
  words: names(
    'climber, mountain climber, mountaineer, trekker, 登山者, 登山家, 攀岩者, クライマー, alpinista, escalador, alpiniste, grimpeur, Bergsteiger, Kletterer, Alpinist',
  ),
  homes: ['mountains', 'snow'],
  accent: 'jacket',
  palette: {
    ...COMPLEXION,
    jacket: lch(0.62, 0.19, 38),
    trousers: lch(0.36, 0.04, 260),
    boot: lch(0.36, 0.06, 50),
    pack: lch(0.5, 0.1, 235),
    mat: lch(0.8, 0.13, 88),
    cap: lch(0.5, 0.13, 255),
    pole: IRON,
  },
  parts: [
    stroke('-.3 -.46, -.36 0', 'pole', 0.018),
    ...walking('trousers', 'boot'),
    ball('.06 -.84, .2 -.86, .3 -.74, .3 -.5, .22 -.42, .08 -.44', 'pack'),
    limb('.1 -.88 .05, .26 -.86 .05', 'mat'),
    NECK,
    ball('-.12 -.77, .11 -.77, .14 -.6, .13 -.4!, -.13 -.4!, -.14 -.6', 'jacket'),
    stroke('-.1 -.76, -.04 -.6, .08 -.5', 'pack', 0.03, -0.3),
    ...HEAD,
    ball('-.1 -.92, -.08 -1.01, .01 -1.05, .09 -1.0, .11 -.92, 0 -.94', 'cap'),
    dot([0.01, -1.06, 0.03], 'mat'),
    stroke('-.1 -.925, 0 -.945, .11 -.925', 'mat', 0.028),
    ...arm('-.13 -.7 .052, -.24 -.6 .044, -.3 -.49 .036', 'jacket', 0.1),
  ],
}

/** Who is known by what they do. */
export const PURSUITS: readonly Subject[] = [scientist, footballer, skater, diver, climber]
