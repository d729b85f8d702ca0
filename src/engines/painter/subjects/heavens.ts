import { lch } from '../colours/colour.ts'
import { GOLD, WHITE } from './materials.ts'
import { oval, round, writePoints } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, star, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

const HOMES = ['sky', 'space', 'hills'] as const

/** Banded, inside its rings. */
const ringedPlanet: Subject = {
  id: 'ringed-planet',
  words: [
    ...names('ringed planet, planet with rings, saturn, gas giant, 土星, 带环的行星, 環のある惑星, saturno'),
    ...names('planeta con anillos, saturne, planète à anneaux, ringplanet'),
  ],
  slots: ['air'],
  homes: ['space', 'sky', 'desert'],
  scale: 1.3,
  accent: 'body',
  foot: 0.3,
  upright: true,
  palette: {
    body: lch(0.78, 0.1, 70),
    band: lch(0.62, 0.11, 48),
    ring: lch(0.88, 0.05, 80),
    gap: lch(0.6, 0.06, 60),
  },
  parts: [
    ...ring(-1, 'ring', -0.35),
    round([0, -0.5, 0.44], { c: 'body', form: 'ball' }),
    ...each('-.74 .35, -.6 .42, -.42 .425, -.28 .37', ([y, half], i) =>
      curve(
        `${-half} ${y + 0.07}!, 0 ${y + 0.03}, ${half} ${y - 0.09}!, ${half} ${y - 0.03}!, 0 ${y + 0.1}, ${-half} ${y + 0.14}!`,
        { c: 'band', k: i % 2 ? 0.25 : 0, al: 0.5 },
      ),
    ),
    oval([0.02, -0.42, 0.44, 0.06], { c: 'gap', al: 0.3 }),
    ...ring(1, 'ring', 0.2),
  ],
}

/** A thin moon with craters. */
const crescentMoon: Subject = {
  id: 'crescent-moon',
  words: [
    ...names('crescent moon, crescent, half moon, sickle moon, 弯月, 月牙, 新月, 三日月, media luna'),
    ...names('luna creciente, croissant de lune, mondsichel, halbmond'),
  ],
  slots: ['air', 'ground'],
  homes: HOMES,
  scale: 1.05,
  accent: 'moon',
  foot: 0.2,
  palette: { moon: lch(0.92, 0.085, 92), crater: lch(0.8, 0.08, 85), star: GOLD },
  parts: [
    curve(
      '.18 -1.0!, -.12 -1.0, -.4 -.8, -.5 -.5, -.4 -.2, -.12 0, .18 0!, .3 -.03!, .04 -.12, -.14 -.3, -.2 -.5, -.14 -.72, .04 -.9, .3 -.97!',
      { c: 'moon', form: 'ball', glow: true },
    ),
    ...each('-.34 -.62 .055, -.3 -.34 .04, -.17 -.16 .034, -.22 -.8 .034', ([x, y, r]) =>
      oval([x, y, r * 0.8, r], { c: 'crater', k: -0.1 }),
    ),
    stroke('.3 -.97, .3 -.72', 'star', 0.006),
    star([0.3, -0.62, 0.11, 0.048, 5], { c: 'star', glow: true }),
  ],
}

/** Five points, two tones each. */
const goldenStar: Subject = {
  id: 'star',
  words: [
    ...names(
      'star, golden star, star shape, wishing star, 星星, 一颗星, 金星, 星形, スター, estrella, étoile',
    ),
    ...names('stern'),
  ],
  slots: ['air', 'ground'],
  homes: HOMES,
  scale: 0.85,
  accent: 'star',
  foot: 0.3,
  upright: true,
  palette: { star: GOLD, shine: WHITE },
  parts: [
    star([0, -0.5, 0.54, 0.23, 5], { c: 'star', form: 'plane', glow: true }),
    ...Array.from({ length: 5 }, (_, i) => {
      const [tip, side] = [((i * 2) / 5 - 0.5) * Math.PI, ((i * 2 + 1) / 5 - 0.5) * Math.PI]
      return facet(
        `0 -.5, ${Math.cos(tip) * 0.54} ${-0.5 + Math.sin(tip) * 0.54}, ${Math.cos(side) * 0.23} ${-0.5 + Math.sin(side) * 0.23}`,
        { c: 'star', k: -0.45 },
      )
    }),
    star([-0.22, -0.72, 0.09, 0.014, 4], { c: 'shine', al: 0.9 }),
  ],
}

/** A head of light and two tails. */
const comet: Subject = {
  id: 'comet',
  words: [
    ...names('comet, shooting star, falling star, meteor, asteroid, 彗星, 流星, 陨石, 流れ星, 隕石'),
    ...names('estrella fugaz, meteorito, comète, étoile filante, météore, sternschnuppe'),
    ...names('sternschnuppen, komet, kometen'),
  ],
  slots: ['air'],
  homes: ['space', 'sky', 'hills'],
  scale: 1.15,
  accent: 'tail',
  foot: 0.2,
  palette: { head: lch(0.95, 0.06, 90), tail: lch(0.82, 0.1, 225), warm: lch(0.86, 0.11, 75), spark: WHITE },
  parts: [
    curve('-.7 -.16, -.62 -.36, 0 -.66, 1.1 -1.16!, .4 -.46, -.4 .04, -.6 .0', { c: 'tail', al: 0.3 }),
    curve('-.7 -.16, -.62 -.32, -.06 -.56, .84 -.98!, .26 -.42, -.42 .0, -.6 -.02', { c: 'tail', al: 0.5 }),
    curve('-.7 -.16, -.62 -.28, -.14 -.44, .5 -.74!, .08 -.32, -.44 -.04, -.6 -.04', { c: 'warm', al: 0.8 }),
    round([-0.56, -0.17, 0.17], { c: 'head', glow: true }),
    round([-0.56, -0.17, 0.1], { c: 'spark', al: 0.8 }),
    ...each(
      '.3 -.94 .07, .76 -.66 .05, .06 -.16 .045, -.16 -.74 .05, .96 -1.1 .04, -.4 -.5 .03',
      ([x, y, r]) => star([x, y, r, r * 0.2, 4], { c: 'spark' }),
    ),
  ],
}

/** Plump and glossy. */
const heart: Subject = {
  id: 'heart',
  words: [
    ...names('heart, love heart, red heart, valentine, 心, 爱心, 红心, 心形, ハート, corazón, corazones'),
    ...names('cœur, coeur, coeurs, herz, herzen'),
  ],
  slots: ['air', 'ground'],
  homes: ['sky', 'studio', 'hills'],
  scale: 0.85,
  accent: 'heart',
  foot: 0.1,
  upright: true,
  palette: { heart: lch(0.58, 0.2, 18), shine: WHITE },
  parts: [
    curve(
      '0 0!, -.26 -.2, -.5 -.48, -.52 -.74, -.38 -.94, -.18 -.95, 0 -.78!, .18 -.95, .38 -.94, .52 -.74, .5 -.48, .26 -.2',
      { c: 'heart', form: 'ball' },
    ),
    curve('-.4 -.68, -.36 -.82, -.24 -.86, -.22 -.81, -.31 -.74, -.34 -.62', { c: 'shine', al: 0.7 }),
  ],
}

/** Heaped white on a flat foot. */
const cloud: Subject = {
  id: 'cloud',
  words: [
    ...names('single cloud, lone cloud, fluffy cloud, little cloud, rain cloud, 一朵云, 云朵, ひとつの雲'),
    ...names('nube solitaria, petit nuage, wölkchen'),
  ],
  slots: ['air'],
  homes: HOMES,
  scale: 1,
  accent: 'cloud',
  foot: 0.6,
  upright: true,
  palette: { cloud: lch(0.97, 0.012, 240) },
  parts: [
    oval([0.56, -0.22, 0.26, 0.19], { c: 'cloud', k: -0.2, form: 'ball' }),
    oval([-0.58, -0.2, 0.25, 0.18], { c: 'cloud', k: -0.05, form: 'ball' }),
    oval([0.26, -0.42, 0.31, 0.29], { c: 'cloud', k: -0.12, form: 'ball' }),
    oval([-0.3, -0.36, 0.28, 0.26], { c: 'cloud', k: -0.05, form: 'ball' }),
    oval([-0.04, -0.56, 0.32, 0.3], { c: 'cloud', k: 0.05, form: 'ball' }),
    curve('-.84 -.16, -.8 -.04, -.62 0, 0 0, .62 0, .8 -.04, .82 -.16, .6 -.26, .2 -.3, -.2 -.3, -.6 -.26', {
      c: 'cloud',
      form: 'plane',
    }),
    oval([0.06, -0.27, 0.24, 0.2], { c: 'cloud', k: 0.1, form: 'ball' }),
    oval([-0.36, -0.2, 0.2, 0.15], { c: 'cloud', k: 0.15, form: 'ball' }),
    oval([0.44, -0.18, 0.2, 0.14], { c: 'cloud', form: 'ball' }),
  ],
}

/** A bow of five colours between two small clouds. */
const rainbow: Subject = {
  id: 'rainbow',
  words: names('rainbow, 彩虹, 虹, arcoíris, arco iris, arc-en-ciel, regenbogen, にじ'),
  slots: ['air'],
  homes: ['sky', 'hills'],
  scale: 1.3,
  accent: 'cloud',
  foot: 0.9,
  upright: true,
  palette: {
    red: lch(0.72, 0.15, 22),
    orange: lch(0.8, 0.13, 62),
    yellow: lch(0.9, 0.12, 95),
    green: lch(0.8, 0.12, 150),
    blue: lch(0.72, 0.11, 245),
    cloud: lch(0.97, 0.012, 240),
  },
  parts: [
    ...['red', 'orange', 'yellow', 'green', 'blue'].map((c, i) => {
      const r = 0.96 - i * 0.075
      return stroke(
        `${-r} -.1, ${-r * 0.92} ${-0.1 - r * 0.39}, ${-r * 0.707} ${-0.1 - r * 0.707}, ${-r * 0.38} ${-0.1 - r * 0.92}, 0 ${-0.1 - r}, ${r * 0.38} ${-0.1 - r * 0.92}, ${r * 0.707} ${-0.1 - r * 0.707}, ${r * 0.92} ${-0.1 - r * 0.39}, ${r} -.1`,
        c,
        0.08,
      )
    }),
    ...[-0.8, 0.8].flatMap((x) => [
      oval([x - 0.2, -0.1, 0.18, 0.12], { c: 'cloud', k: -0.1, form: 'ball' }),
      oval([x + 0.2, -0.1, 0.18, 0.12], { c: 'cloud', k: -0.2, form: 'ball' }),
      oval([x, -0.16, 0.24, 0.18], { c: 'cloud', form: 'ball' }),
    ]),
  ],
}

/** What hangs in the sky. */
export const HEAVENS: readonly Subject[] = [
  ringedPlanet,
  crescentMoon,
  goldenStar,
  comet,
  heart,
  cloud,
  rainbow,
]

/** Half of a planet's ring: `side` -1 runs behind the planet, 1 before it. */
function ring(side: 1 | -1, c: string, k: number): Part[] {
  const along = (across: number, down: number) =>
    Array.from({ length: 13 }, (_, i) => {
      const angle = (i / 12) * Math.PI
      const [x, y] = [Math.cos(angle) * across, Math.sin(angle) * down * side]
      return { x: x * 0.95 + y * 0.31, y: -0.5 + y * 0.95 - x * 0.31, corner: i % 12 === 0 }
    })
  const band = (outer: readonly [number, number], inner: readonly [number, number]) =>
    writePoints([...along(...outer), ...along(...inner).toReversed()])
  return [
    curve(band([1.04, 0.22], [0.84, 0.165]), { c, k }),
    curve(band([0.8, 0.155], [0.6, 0.11]), { c, k: k - 0.3 }),
  ]
}
