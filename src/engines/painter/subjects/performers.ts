import { lch } from '../colours/colour.ts'
import { COMPLEXION, FOLK, HEAD, NECK, arm, standing } from './bodies.ts'
import { moved } from './outline.ts'
import { ball, cyl, dot, egg, flat, limb, names } from './parts.ts'
import { hoop, spokes, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const ballerina: Subject = {
  ...FOLK,
  id: 'dancer',
  words: names(
    'dancer, ballerina, ballet dancer, 舞者, 芭蕾舞者, ダンサー, バレリーナ, bailarina, bailarín, danseuse, danseur, ballerine, Tänzerin, Tänzer',
  ),
  homes: ['studio', 'interior', 'street'],
  accent: 'tutu',
  foot: 0.08,
  palette: {
    ...COMPLEXION,
    tutu: lch(0.82, 0.1, 350),
    bodice: lch(0.66, 0.15, 355),
    tights: lch(0.9, 0.035, 30),
    shoe: lch(0.7, 0.13, 10),
  },
  parts: [
    ...arm('.08 -.7 .032, .2 -.78 .028, .28 -.92 .024', 'skin', -0.3),
    limb('.04 -.42 .055, .22 -.36 .044, .4 -.34 .034, .54 -.4 .022', 'tights', -0.3),
    flat('.5 -.42, .58 -.46, .66 -.5!, .58 -.39, .52 -.36', 'shoe', -0.2),
    limb('-.01 -.44 .058, -.02 -.24 .042, -.02 -.08 .03', 'tights'),
    flat('-.055 -.1, .015 -.1, .01 -.04, -.02 0!, -.045 -.04', 'shoe'),
    stroke('-.05 -.13, .012 -.16', 'shoe', 0.01),
    NECK,
    cyl('-.075 -.72, -.03 -.7, .03 -.7, .075 -.72, .065 -.58, .07 -.47!, -.08 -.47!, -.07 -.58', 'bodice'),
    stroke('-.065 -.71, -.04 -.77', 'bodice', 0.012),
    stroke('.065 -.71, .05 -.77', 'bodice', 0.012),
    ball(
      '-.34 -.42!, -.3 -.48, -.1 -.52, .1 -.52, .3 -.5, .36 -.44!, .3 -.42, .26 -.37!, .16 -.38, .1 -.33!, .0 -.36, -.1 -.33!, -.16 -.38, -.25 -.37!',
      'tutu',
    ),
    flat('-.26 -.455!, -.1 -.5, .1 -.5, .28 -.47!, .1 -.455, -.1 -.45', 'tutu', 0.5),
    ...HEAD,
    ball(
      '-.088 -.87, -.1 -.94, -.03 -.985, .05 -.98, .105 -.92, .1 -.84!, .07 -.88, .0 -.94, -.06 -.93',
      'hair',
    ),
    egg([0.04, -1.02, 0.055, 0.05], 'hair'),
    ...arm('-.08 -.7 .034, -.22 -.72 .029, -.37 -.8 .024', 'skin', 0.1),
  ],
}

const musician: Subject = {
  ...FOLK,
  id: 'musician',
  words: names(
    'musician, guitarist, guitar player, singer, 音乐家, 吉他手, 歌手, 音楽家, ミュージシャン, ギタリスト, músico, guitarrista, cantante, musicien, guitariste, chanteur, Musiker, Gitarrist, Sänger',
  ),
  homes: ['street', 'interior', 'beach'],
  accent: 'wood',
  foot: 0.22,
  palette: {
    ...COMPLEXION,
    shirt: lch(0.88, 0.06, 85),
    vest: lch(0.42, 0.07, 160),
    trousers: lch(0.36, 0.06, 255),
    shoe: lch(0.33, 0.06, 45),
    wood: lch(0.66, 0.14, 60),
    neckwood: lch(0.36, 0.05, 45),
    hat: lch(0.34, 0.03, 60),
  },
  parts: [
    ...standing('trousers', 'shoe'),
    NECK,
    cyl('-.05 -.77, .05 -.77, .135 -.73, .125 -.58, .115 -.43!, -.11 -.43!, -.12 -.58, -.13 -.73', 'shirt'),
    cyl('.03 -.77, .09 -.76, .12 -.58, .115 -.43!, .03 -.43!', 'vest', -0.2),
    cyl('-.05 -.77, -.1 -.75, -.12 -.58, -.11 -.43!, -.05 -.43!', 'vest'),
    ...HEAD,
    ball('.05 -.93, .1 -.93, .12 -.84, .09 -.76!, .07 -.84', 'hair'),
    flat('-.16 -.925!, -.05 -.95, .06 -.945, .16 -.915!, .05 -.925, -.05 -.93', 'hat', -0.1),
    ball('-.095 -.94, -.085 -1.02, -.02 -1.04, .03 -1.025, .08 -1.035, .1 -.935, .0 -.95', 'hat', 0.1),
    stroke('-.09 -.95, .0 -.962, .095 -.945', 'wood', 0.018),
    stroke('.1 -.5, -.18 -.6, -.42 -.69', 'neckwood', 0.034),
    flat('-.41 -.715!, -.5 -.74!, -.515 -.7!, -.42 -.66!', 'neckwood', -0.2),
    ball(
      '.0 -.6, .06 -.62, .1 -.57, .16 -.57, .25 -.5, .26 -.38, .16 -.32, .04 -.35, -.02 -.42, -.06 -.46, -.08 -.53, -.04 -.58',
      'wood',
    ),
    dot([0.04, -0.49, 0.032], 'neckwood'),
    stroke('.14 -.44, .04 -.49, -.4 -.685', 'shirt', 0.006),
    stroke('.11 -.42, .16 -.47', 'neckwood', 0.014),
    ...arm('-.12 -.7 .044, -.24 -.56 .038, -.3 -.63 .032', 'shirt', 0.1),
    ...arm('.12 -.7 .045, .23 -.62 .04, .1 -.5 .032', 'shirt', -0.15),
  ],
}

const cyclist: Subject = {
  ...FOLK,
  id: 'cyclist',
  words: names(
    'cyclist, bicyclist, biker, person on a bicycle, riding a bicycle, riding a bike, 骑自行车的人, 骑行者, サイクリスト, 自転車に乗る人, ciclista, cycliste, Radfahrer, Radler',
  ),
  homes: ['street', 'hills', 'beach', 'city'],
  scale: 1.2,
  accent: 'shirt',
  foot: 0.48,
  palette: {
    ...COMPLEXION,
    shirt: lch(0.64, 0.18, 35),
    trousers: lch(0.34, 0.04, 265),
    shoe: lch(0.94, 0.015, 85),
    frame: lch(0.56, 0.13, 200),
    tyre: lch(0.26, 0.02, 270),
    spoke: lch(0.7, 0.015, 250),
    helmet: lch(0.86, 0.14, 90),
  },
  parts: [
    limb('.12 -.52 .06, -.08 -.44 .05, .04 -.26 .036', 'trousers', -0.4),
    flat('-.02 -.22, .08 -.24, .08 -.19!, -.04 -.19!', 'shoe', -0.3),
    ...[-0.36, 0.36].flatMap((x) => [
      ...spokes([x, -0.24, 0.02, 0.21, 12], 'spoke', 0.006),
      hoop([x, -0.24, 0.222, 0.222], 'tyre', 0.032),
      dot([x, -0.24, 0.024], 'tyre'),
    ]),
    stroke('.36 -.24, .02 -.22, .14 -.48, .36 -.24', 'frame', 0.024),
    stroke('.02 -.22, -.27 -.46, .13 -.46', 'frame', 0.024),
    stroke('-.36 -.24, -.27 -.48, -.26 -.55', 'frame', 0.024),
    stroke('-.26 -.55, -.34 -.57, -.38 -.53', 'tyre', 0.026),
    flat('.06 -.51!, .22 -.53, .24 -.49, .12 -.48', 'tyre'),
    hoop([0.02, -0.22, 0.05, 0.05], 'tyre', 0.014),
    stroke('.02 -.22, -.03 -.12', 'tyre', 0.018),
    limb('.14 -.54 .07, -.08 -.36 .056, -.02 -.15 .04', 'trousers'),
    flat('-.12 -.08!, .03 -.08!, .03 -.13, -.02 -.15, -.09 -.12', 'shoe'),
    ball('-.1 -.83, .0 -.82, .12 -.72, .2 -.6, .2 -.5, .1 -.46, .02 -.52, -.06 -.64, -.13 -.76', 'shirt'),
    ...moved(HEAD, { x: -0.035, y: -0.036, scale: 1, turn: -0.12 }),
    ball('-.26 -.94, -.24 -1.02, -.16 -1.06, -.06 -1.04, -.02 -.96, -.06 -.93!, -.16 -.965', 'helmet'),
    stroke('-.19 -1.03, -.1 -1.0, -.04 -.97', 'helmet', 0.014, -0.5),
    limb('-.07 -.76 .046, -.16 -.64 .038, -.28 -.59 .03', 'shirt', 0.12),
    egg([-0.32, -0.575, 0.034, 0.03], 'skin', 0.1),
  ],
}

const surfer: Subject = {
  ...FOLK,
  id: 'surfer',
  words: names('surfer, surfing, surfboard, 冲浪者, 冲浪, サーファー, サーフィン, surfista, surfeur'),
  slots: ['water', 'ground'],
  homes: ['water', 'beach'],
  scale: 0.95,
  accent: 'board',
  foot: 0.56,
  palette: {
    ...COMPLEXION,
    skin: lch(0.74, 0.085, 58),
    hair: lch(0.78, 0.11, 82),
    shorts: lch(0.6, 0.17, 25),
    board: lch(0.9, 0.06, 85),
    line: lch(0.6, 0.14, 200),
  },
  parts: [
    ball(
      '-.66 -.12!, -.5 -.08, -.2 -.05, .2 -.06, .46 -.1, .58 -.16!, .46 -.02, .2 .03, -.2 .03, -.5 -.02',
      'board',
    ),
    stroke('-.6 -.085, -.2 -.015, .2 -.02, .52 -.1', 'line', 0.02),
    limb('.08 -.42 .065, .26 -.3 .052, .26 -.16 .038, .27 -.1 .034', 'skin', -0.3),
    egg([0.24, -0.07, 0.07, 0.028], 'skin', -0.2),
    ...arm('.1 -.68 .038, .26 -.7 .033, .4 -.76 .028', 'skin', -0.3),
    limb('-.02 -.42 .068, -.2 -.34 .054, -.22 -.18 .04, -.22 -.11 .036', 'skin'),
    egg([-0.25, -0.075, 0.07, 0.028], 'skin'),
    ball('-.09 -.72, .05 -.76, .13 -.7, .13 -.54, .12 -.42, -.06 -.42, -.08 -.56', 'skin', 0.05),
    ball(
      '-.08 -.46, .12 -.47, .2 -.36, .22 -.27!, .12 -.24!, .04 -.36, -.12 -.26!, -.21 -.34!, -.14 -.42',
      'shorts',
    ),
    stroke('-.075 -.455, .12 -.46', 'board', 0.016),
    ...moved(HEAD, { x: -0.03, y: 0.02, scale: 1 }),
    ball(
      '-.12 -.86, -.13 -.94, -.05 -.99!, .0 -.965, .06 -.99!, .08 -.93, .15 -.9!, .09 -.84, .12 -.78!, .05 -.8, .04 -.88, -.03 -.92',
      'hair',
    ),
    ...arm('-.08 -.69 .04, -.24 -.62 .034, -.4 -.66 .029', 'skin', 0.12),
  ],
}

/** Those one watches. */
export const PERFORMERS: readonly Subject[] = [ballerina, musician, cyclist, surfer]
