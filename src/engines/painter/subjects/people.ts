import { lch } from '../colours/colour.ts'
import { box, oval, round } from './outline.ts'
import { ball, egg, flat, limb } from './parts.ts'
import { stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Standing, seen from behind at a slant. */
export const astronaut: Subject = {
  id: 'astronaut',
  words: [
    'astronaut',
    'astronauts',
    'cosmonaut',
    'spaceman',
    '宇航员',
    '航天员',
    ...'宇宙飛行士, 太空人, astronauta, cosmonauta, astronaute, cosmonaute, raumfahrer'.split(', '),
  ],
  slots: ['ground', 'air'],
  homes: ['space', 'desert'],
  scale: 1.2,
  accent: 'badge',
  foot: 0.18,
  palette: {
    suit: lch(0.93, 0.015, 80),
    dark: lch(0.45, 0.03, 250),
    visor: lch(0.32, 0.06, 245),
    pack: lch(0.75, 0.02, 80),
    badge: lch(0.6, 0.19, 35),
  },
  parts: [
    {
      d: '-.115 -.44!, .03 -.44!, .025 -.22, .035 -.03!, .03 0!, -.125 0!, -.125 -.04, -.125 -.22',
      c: 'suit',
      k: -0.1,
      form: 'cyl',
    },
    {
      d: '.0 -.44!, .13 -.42!, .175 -.22, .185 -.04!, .18 0!, .05 0!, .05 -.04, .035 -.22',
      c: 'suit',
      k: -0.45,
      form: 'cyl',
    },
    { d: '-.11 -.055!, .03 -.055!, .035 0!, -.135 0!, -.13 -.03', c: 'dark' },
    { d: '.05 -.055!, .16 -.055!, .19 0!, .03 0!', c: 'dark' },
    { d: '.10 -.76, .17 -.74, .185 -.6, .17 -.44, .09 -.42, .06 -.6', c: 'pack', form: 'cyl', k: -0.2 },
    {
      d: '-.13 -.74, -.02 -.78, .10 -.75, .13 -.6, .12 -.40, .0 -.375, -.11 -.40, -.13 -.56',
      c: 'suit',
      form: 'cyl',
    },
    { d: '-.11 -.44!, .12 -.43!, .12 -.405!, -.11 -.41!', c: 'dark' },
    {
      d: '.04 -.72, .115 -.70, .13 -.56, .06 -.45, -.02 -.38, -.05 -.42, .03 -.52, .035 -.62',
      c: 'suit',
      k: -0.25,
      form: 'cyl',
    },
    { d: '-.02 -.38, -.05 -.42, -.085 -.40, -.07 -.355, -.03 -.35', c: 'dark' },
    { d: '.035 -.655!, .13 -.64!, .132 -.61!, .035 -.625!', c: 'badge' },
    {
      d: '-.02 -1.0, .10 -.96, .145 -.86, .10 -.76, -.02 -.735, -.12 -.77, -.16 -.86, -.13 -.95',
      c: 'suit',
      form: 'ball',
    },
    {
      d: '-.155 -.90, -.11 -.955, -.03 -.945, .0 -.87, -.03 -.80, -.11 -.785, -.155 -.83',
      c: 'visor',
      form: 'ball',
    },
    { d: '-.135 -.91, -.10 -.935, -.06 -.93, -.09 -.905, -.12 -.875', c: 'suit', al: 0.65 },
  ],
}

const WALKER: readonly Part[] = [
  limb('.045 -.44 .054, .055 -.22 .042, .07 -.05 .034', 'leg', -0.25),
  flat('.02 0!, .115 0!, .12 -.05, .07 -.065, .03 -.04', 'boot', -0.25),
  limb('-.03 -.44 .056, -.035 -.22 .044, -.05 -.05 .035', 'leg'),
  flat('-.125 0!, -.01 0!, -.01 -.05, -.06 -.065, -.11 -.035', 'boot'),
  ball(
    '-.05 -.78, .06 -.78, .115 -.71, .12 -.5, .15 -.27!, .0 -.24, -.13 -.27!, -.1 -.48, -.105 -.7',
    'coat',
  ),
  stroke('.02 -.5, .015 -.25', 'coat', 0.008, -0.6),
  egg([-0.02, -0.885, 0.075, 0.088], 'skin'),
  ball('-.06 -.95, .0 -.985, .07 -.95, .095 -.87, .07 -.8, .0 -.79, -.02 -.85, -.07 -.9', 'hair'),
  ball('-.09 -.8, .0 -.815, .09 -.79, .1 -.74, .0 -.715, -.095 -.75', 'scarf'),
  flat('.03 -.77!, .1 -.76!, .14 -.56!, .07 -.55!', 'scarf', -0.2),
  limb('-.085 -.7 .042, -.12 -.58 .038, -.1 -.47 .03', 'coat', 0.12),
  egg([-0.098, -0.455, 0.03, 0.032], 'skin'),
]

/** Someone in a coat, seen from the side and a little from behind. */
export const person: Subject = {
  id: 'person',
  words: [
    'person',
    'traveler',
    'traveller',
    'wanderer',
    'figure',
    'hiker',
    '人',
    ...'旅人, 人物, 行人, persona, viajero, caminante, personne, voyageur, promeneur, mensch'.split(', '),
  ],
  slots: ['ground'],
  homes: ['hills', 'water', 'beach'],
  scale: 1.05,
  accent: 'coat',
  foot: 0.12,
  palette: {
    coat: lch(0.42, 0.1, 30),
    leg: lch(0.3, 0.035, 270),
    boot: lch(0.32, 0.05, 45),
    scarf: lch(0.82, 0.12, 80),
    hair: lch(0.28, 0.04, 50),
    skin: lch(0.74, 0.07, 60),
  },
  parts: WALKER,
}

/** Someone under an umbrella that takes the colour. */
export const umbrella: Subject = {
  ...person,
  id: 'umbrella',
  homes: ['street', 'beach', 'hills'],
  words: [
    'umbrella',
    'umbrellas',
    'person with an umbrella',
    'girl with umbrella',
    '伞',
    '雨伞',
    ...'傘, かさ, 雨傘, paraguas, parapluie, regenschirm, schirm'.split(', '),
  ],
  accent: 'cloth',
  scale: 1.15,
  palette: { ...person.palette, coat: lch(0.3, 0.04, 270), cloth: lch(0.58, 0.2, 25) },
  parts: [
    ...WALKER,
    { line: '-.11 -.42, -.08 -.75, -.05 -1.08', c: 'leg', w: 0.014 },
    {
      d: '-.40 -.96!, -.34 -1.09, -.18 -1.18, -.05 -1.205, .09 -1.18, .24 -1.09, .30 -.96!, .23 -.99, .13 -.975!, .04 -1.005, -.05 -.98!, -.13 -1.005, -.22 -.975!, -.31 -.99',
      c: 'cloth',
      form: 'ball',
    },
  ],
}

/** Friendly, with lit eyes. */
export const robot: Subject = {
  id: 'robot',
  words: [
    ...'robot, mecha, gundam, cyborg, cyborg woman, cyborg girl, 机甲, 高达, ガンダム'.split(', '),
    'robots',
    'android',
    'mech',
    '机器人',
    ...'ロボット, 機器人, roboter'.split(', '),
  ],
  slots: ['ground'],
  homes: ['city', 'desert', 'street'],
  scale: 1.15,
  accent: 'shell',
  foot: 0.24,
  hand: { x: -0.285, y: -0.24 },
  palette: {
    shell: lch(0.74, 0.09, 200),
    joint: lch(0.42, 0.025, 255),
    face: lch(0.28, 0.04, 255),
    eye: lch(0.92, 0.12, 95),
    light: lch(0.66, 0.19, 35),
  },
  parts: [
    box([-0.17, -0.24, -0.06, -0.04], { c: 'joint', form: 'cyl' }),
    box([0.06, -0.24, 0.17, -0.04], { c: 'joint', form: 'cyl', k: -0.2 }),
    { d: '-.21 -.07, -.11 -.10, -.03 -.06, -.03 0!, -.23 0!', c: 'shell', form: 'ball' },
    { d: '.03 -.06, .12 -.10, .20 -.07, .21 0!, .02 0!', c: 'shell', form: 'ball', k: -0.15 },
    { d: '.22 -.56, .30 -.52, .33 -.36, .29 -.24, .23 -.24, .25 -.36, .21 -.47', c: 'joint', form: 'cyl' },
    round([0.26, -0.22, 0.055], { c: 'shell', form: 'ball' }),
    {
      d: '-.24 -.60, -.10 -.63, .10 -.63, .24 -.60, .26 -.42, .22 -.22, .10 -.19, -.10 -.19, -.22 -.22, -.26 -.42',
      c: 'shell',
      form: 'ball',
    },
    {
      d: '-.24 -.55, -.31 -.50, -.35 -.36, -.32 -.25, -.25 -.25, -.27 -.36, -.21 -.46',
      c: 'joint',
      form: 'cyl',
      k: 0.1,
    },
    round([-0.285, -0.22, 0.055], { c: 'shell', form: 'ball', k: 0.1 }),
    round([-0.07, -0.42, 0.055], { c: 'light', glow: true }),
    box([-0.07, -0.68, 0.07, -0.61], { c: 'joint', form: 'cyl' }),
    { line: '.02 -.94, .02 -1.0', c: 'joint', w: 0.018 },
    round([0.02, -1.0, 0.03], { c: 'light', glow: true }),
    {
      d: '-.24 -.92, -.10 -.955, .12 -.955, .24 -.92, .27 -.80, .24 -.68, .10 -.65, -.12 -.65, -.24 -.68, -.27 -.80',
      c: 'shell',
      form: 'ball',
    },
    { d: '-.23 -.88, -.06 -.90, .10 -.88, .13 -.80, .10 -.73, -.06 -.71, -.22 -.73, -.25 -.80', c: 'face' },
    oval([-0.13, -0.8, 0.035, 0.045], { c: 'eye', glow: true }),
    oval([0.03, -0.8, 0.035, 0.045], { c: 'eye', glow: true }),
  ],
}
