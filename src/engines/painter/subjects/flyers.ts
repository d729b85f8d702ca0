import { lch } from '../colours/colour.ts'
import { bodyAlong, moved, round, sidesAlong, writePoints } from './outline.ts'
import { names } from './parts.ts'
import type { Part, Subject } from './subject.ts'

/** On a string. */
export const balloon: Subject = {
  id: 'balloon',
  words: [
    'balloon',
    'balloons',
    '气球',
    ...'風船, バルーン, 氣球, globo, ballon, ballon de baudruche, luftballon'.split(', '),
  ],
  slots: ['air', 'ground'],
  homes: ['sky', 'meadow', 'hills'],
  scale: 0.95,
  accent: 'skin',
  foot: 0.2,
  upright: true,
  palette: { skin: lch(0.62, 0.22, 27), string: lch(0.45, 0.05, 40), shine: lch(0.98, 0.02, 60) },
  parts: [
    { line: '0 -.13, -.08 .12, .07 .36, .01 .60, .06 .80', c: 'string', w: 0.011 },
    {
      d: '0 -.98, .26 -.90, .365 -.66, .26 -.36, .05 -.165, 0 -.15, -.05 -.165, -.26 -.36, -.365 -.66, -.26 -.90',
      c: 'skin',
      form: 'ball',
    },
    { d: '-.03 -.165!, .03 -.165!, .045 -.125!, -.045 -.125!', c: 'skin', k: -0.35 },
    { d: '-.22 -.80, -.13 -.87, -.10 -.85, -.18 -.74, -.24 -.62, -.27 -.66', c: 'shine', al: 0.6 },
  ],
}

/** Striped, with a basket. */
export const hotAirBalloon: Subject = {
  id: 'hot-air-balloon',
  words: [
    ...names(
      'hot air balloon, hot-air balloon, hot air balloons, 热气球, 熱気球, 熱氣球, globo aerostático, Heißluftballons, montgolfières',
    ),
    ...names('montgolfière, heißluftballon'),
  ],
  slots: ['air', 'ground'],
  homes: ['mountains', 'sky', 'hills', 'desert'],
  scale: 1.15,
  accent: 'skin',
  foot: 0.1,
  upright: true,
  palette: {
    skin: lch(0.62, 0.19, 30),
    pale: lch(0.93, 0.045, 85),
    deep: lch(0.48, 0.13, 20),
    rope: lch(0.4, 0.04, 60),
    basket: lch(0.5, 0.08, 60),
  },
  parts: [
    { line: '-.12 -.28, -.065 -.10', c: 'rope', w: 0.008 },
    { line: '.12 -.28, .065 -.10', c: 'rope', w: 0.008 },
    { line: '-.04 -.27, -.03 -.10', c: 'rope', w: 0.006 },
    { line: '.04 -.27, .03 -.10', c: 'rope', w: 0.006 },
    {
      d: '0 -1.0, .24 -.96, .38 -.80, .38 -.60, .26 -.40, .13 -.27!, -.13 -.27!, -.26 -.40, -.38 -.60, -.38 -.80, -.24 -.96',
      c: 'skin',
      form: 'ball',
    },
    {
      d: '0 -1.0!, .16 -.95, .25 -.79, .24 -.58, .17 -.40, .085 -.27!, .04 -.27!, .07 -.42, .10 -.60, .10 -.80, .07 -.94',
      c: 'pale',
      form: 'ball',
    },
    {
      d: '0 -1.0!, -.16 -.95, -.25 -.79, -.24 -.58, -.17 -.40, -.085 -.27!, -.04 -.27!, -.07 -.42, -.10 -.60, -.10 -.80, -.07 -.94',
      c: 'pale',
      form: 'ball',
    },
    { d: '-.13 -.27!, .13 -.27!, .105 -.235!, -.105 -.235!', c: 'deep' },
    { d: '-.08 -.12!, .08 -.12!, .068 0!, -.068 0!', c: 'basket', form: 'cyl' },
    { d: '-.088 -.125!, .088 -.125!, .088 -.10!, -.088 -.10!', c: 'basket', k: 0.4 },
  ],
}

/** On its flame. */
export const rocket: Subject = {
  id: 'rocket',
  words: names('rocket, rockets, 火箭, ロケット, cohete, fusée, rakete'),
  slots: ['air', 'ground'],
  homes: ['desert', 'hills'],
  scale: 1.25,
  accent: 'fin',
  foot: 0.2,
  upright: true,
  palette: {
    shell: lch(0.93, 0.015, 85),
    fin: lch(0.58, 0.19, 28),
    window: lch(0.55, 0.09, 235),
    ring: lch(0.5, 0.03, 255),
    flame: lch(0.86, 0.15, 80),
    heat: lch(0.7, 0.18, 50),
  },
  parts: [
    { d: '-.09 -.13!, .09 -.13!, .10 .02, .03 .12, 0 .26!, -.04 .12, -.10 .02', c: 'heat' },
    { d: '-.05 -.13!, .05 -.13!, .055 -.02, .01 .06, 0 .13!, -.02 .06, -.055 -.02', c: 'flame', glow: true },
    { d: '-.15 -.44!, -.28 -.26, -.32 -.02!, -.22 -.10, -.12 -.13!', c: 'fin', nx: -0.5 },
    { d: '.15 -.44!, .28 -.26, .32 -.02!, .22 -.10, .12 -.13!', c: 'fin', nx: 0.5 },
    {
      d: '0 -1.0!, .12 -.84, .18 -.60, .17 -.34, .11 -.13!, -.11 -.13!, -.17 -.34, -.18 -.60, -.12 -.84',
      c: 'shell',
      form: 'cyl',
    },
    { d: '0 -1.0!, .08 -.90, .135 -.78!, 0 -.755, -.135 -.78!, -.08 -.90', c: 'fin', form: 'cyl' },
    round([0, -0.56, 0.085], { c: 'ring' }),
    round([0, -0.56, 0.06], { c: 'window', form: 'ball' }),
    { d: '-.022 -.36!, .022 -.36!, .03 -.08!, -.03 -.08!', c: 'fin', k: 0.1 },
  ],
}

/** Folded, gliding. */
export const paperPlane: Subject = {
  id: 'paper-plane',
  words: [
    ...names(
      'paper plane, paper airplane, paper planes, 纸飞机, 紙飛行機, 紙飛機, avión de papel, avions en papier, aviones de papel',
    ),
    ...names('avion en papier, papierflieger, papierflugzeug'),
  ],
  slots: ['air', 'ground'],
  homes: ['sky', 'hills'],
  scale: 0.75,
  accent: 'paper',
  foot: 0.3,
  palette: { paper: lch(0.965, 0.012, 85), fold: lch(0.8, 0.03, 260) },
  parts: [
    { d: '-.80 -.42!, .62 -.86!, .20 -.36!', c: 'paper', k: 0.35 },
    { d: '-.80 -.42!, .20 -.36!, .16 -.04!', c: 'fold', k: -0.45, form: 'plane' },
    { d: '-.80 -.42!, .20 -.36!, .34 -.16!', c: 'fold', k: -0.1, form: 'plane' },
    { d: '-.80 -.42!, .20 -.36!, .74 -.26!', c: 'paper', nx: -0.2, form: 'plane' },
  ],
}

/** Tail to neck of the dragon's body. */
const SPINE =
  '1.12 -.40, .92 -.12, .66 -.14, .52 -.46, .30 -.70, .06 -.56, -.04 -.22, -.26 -.06, -.46 -.24, -.50 -.52, -.60 -.74'
const GIRTH = [0.006, 0.03, 0.055, 0.075, 0.085, 0.088, 0.085, 0.08, 0.072, 0.066, 0.062]

/** The head in its own units, facing left, its neck at 0,0. */
const HEAD: readonly Part[] = [
  { d: '.08 -.10!, .48 -.40, 1.02 -.34!, .66 -.20, .30 .02', c: 'mane' },
  { d: '.12 -.02!, .60 -.14, 1.12 .06!, .66 .04, .30 .14', c: 'mane', k: -0.2 },
  { d: '.10 .06!, .50 .14, .98 .42!, .54 .30, .22 .24', c: 'mane' },
  { d: '.06 .12!, .36 .34, .74 .74!, .34 .54, .08 .30', c: 'mane', k: -0.2 },
  { d: '.10 -.22!, .36 -.50, .72 -.58, .94 -.78!, .76 -.50, .42 -.40, .20 -.18', c: 'horn', form: 'cyl' },
  {
    d: '-.02 -.26!, .16 -.58, .48 -.76, .68 -.98!, .54 -.68, .26 -.50, .10 -.22',
    c: 'horn',
    k: 0.15,
    form: 'cyl',
  },
  {
    d: '-.54 .24!, -.38 .13, -.12 .09, .10 .05!, .26 .10, .20 .26, -.04 .32, -.30 .35, -.48 .34',
    c: 'scale',
    k: -0.35,
  },
  { d: '-.46 .20!, -.30 .13, -.06 .10, .08 .06!, -.02 0, -.3 .02, -.50 0!', c: 'mane', k: -0.4 },
  { d: '-.46 .155!, -.415 .03!, -.385 .15!', c: 'tooth' },
  { d: '-.25 .13!, -.205 .02!, -.175 .12!', c: 'tooth' },
  {
    d: '.40 -.02, .30 -.24, .12 -.36, -.06 -.37, -.22 -.27, -.40 -.29, -.60 -.31, -.71 -.22, -.70 -.09, -.60 -.02!, -.38 -.01, -.14 .03, .06 .08!, .22 .16, .36 .12',
    c: 'scale',
    form: 'ball',
  },
  { d: '-.58 -.02!, -.545 .10!, -.51 -.015!', c: 'tooth' },
  { d: '-.32 0!, -.285 .11!, -.25 .005!', c: 'tooth' },
  { d: '-.20 -.20!, -.10 -.28, .06 -.25!, -.02 -.15, -.12 -.14', c: 'tooth' },
  round([-0.075, -0.205, 0.042], { c: 'eye' }),
  { d: '-.28 -.24!, -.16 -.34, .02 -.38, .16 -.33!, .04 -.30, -.14 -.27', c: 'mane' },
  { d: '-.655 -.20, -.60 -.25, -.55 -.20, -.60 -.165', c: 'eye' },
  { line: '-.62 -.10, -.90 .06, -1.04 .34, -.92 .58, -1.02 .78', c: 'horn', w: 0.035 },
  { line: '-.60 -.28, -.86 -.42, -1.16 -.30, -1.30 -.44', c: 'horn', w: 0.035 },
]

/** Long, wingless, in the air like a wave. */
export const dragon: Subject = {
  id: 'dragon',
  words: [
    'dragon',
    'dragons',
    '龙',
    ...'竜, 龍, 龙的, dragón, drache, drachen, ドラゴン, lindwurm'.split(', '),
  ],
  slots: ['air', 'ground'],
  homes: ['mountains', 'hills'],
  scale: 1.6,
  accent: 'scale',
  foot: 0.5,
  palette: {
    scale: lch(0.52, 0.1, 165),
    belly: lch(0.84, 0.08, 88),
    mane: lch(0.56, 0.18, 30),
    horn: lch(0.8, 0.1, 85),
    tooth: lch(0.95, 0.02, 85),
    eye: lch(0.2, 0.03, 60),
  },
  parts: dragonParts(),
}

function dragonParts(): Part[] {
  const { right, middle } = sidesAlong(SPINE, GIRTH, 60)
  const inner = sidesAlong(
    SPINE,
    GIRTH.map((width) => width * 0.35),
    60,
  ).right
  const fins = middle.slice(4, 58).flatMap((_, i) => (i % 2 ? [] : [fin(i + 4)]))
  const bars = Array.from({ length: 26 }, (_, i): Part => {
    const at = 6 + i * 2
    const [from, to] = [inner[at] ?? { x: 0, y: 0 }, right[at] ?? { x: 0, y: 0 }]
    return { line: writePoints([from, to]), c: 'belly', k: -0.6, w: 0.006 }
  })
  return [
    ...fins,
    ...leg(0.52, -0.36, 1),
    ...leg(-0.2, -0.12, 1),
    { d: bodyAlong(SPINE, GIRTH, 60), c: 'scale', form: 'ball' },
    { d: writePoints([...inner, ...right.toReversed()]), c: 'belly', k: -0.05 },
    ...bars,
    { d: '1.10 -.38!, 1.22 -.52, 1.36 -.54!, 1.28 -.42, 1.34 -.30!, 1.20 -.32', c: 'mane' },
    ...moved(HEAD, { x: -0.66, y: -0.83, scale: 0.3, turn: -0.1 }),
  ]
}

/** A spike on the back, at a step along the spine. */
function fin(step: number): Part {
  const { left, middle } = sidesAlong(SPINE, GIRTH, 60)
  const base = left[step] ?? { x: 0, y: 0 }
  const next = left[step + 1] ?? base
  const spine = middle[step] ?? base
  const tip = { x: spine.x + (base.x - spine.x) * 1.75, y: spine.y + (base.y - spine.y) * 1.75 }
  const back = { x: base.x * 2 - next.x, y: base.y * 2 - next.y }
  return {
    d: writePoints([next, { ...tip, corner: true }, back].map((point) => ({ ...point, corner: true }))),
    c: 'mane',
    k: -0.1,
  }
}

function leg(x: number, y: number, side: number): Part[] {
  const toe = (dx: number): Part => ({
    d: `${x + side * (0.02 + dx)} ${y + 0.24}, ${x + side * (0.06 + dx * 1.6)} ${y + 0.34}!, ${x + side * (0.07 + dx)} ${y + 0.25}`,
    c: 'horn',
  })
  return [
    toe(-0.08),
    toe(0),
    toe(0.07),
    {
      d: `${x - 0.05} ${y}, ${x + side * 0.1} ${y + 0.1}, ${x + side * 0.02} ${y + 0.22}, ${x - side * 0.06} ${y + 0.26}, ${x + side * 0.13} ${y + 0.27}, ${x + side * 0.17} ${y + 0.1}, ${x + 0.06} ${y - 0.04}`,
      c: 'scale',
      k: -0.15,
    },
  ]
}
