import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { GOLD, IRON, PANE, RED, STEEL, WHITE } from './materials.ts'
import { box, moved, round } from './outline.ts'
import { ball, cyl, egg, limb, names, spot, veil } from './parts.ts'
import { curve, each, facet, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Its left half, from the side. */
const brain: Subject = {
  id: 'brain',
  words: names('brain, brains, human brain, 大脑, 脑, 脳, cerebro, cerveau, cerveaux, Gehirn, Hirn'),
  slots: ['air', 'ground'],
  homes: ['studio'],
  scale: 0.9,
  moves: 'breathes',
  accent: 'lobe',
  foot: 0.2,
  palette: { lobe: lch(0.79, 0.1, 10), fold: lch(0.54, 0.13, 8), stem: lch(0.82, 0.07, 50), gleam: WHITE },
  parts: [
    limb('.1 -.3 .1, .16 -.14 .075, .18 -.03 .06', 'stem', -0.2),
    ball('.1 -.24, .3 -.34, .5 -.36, .58 -.26, .5 -.12, .32 -.08, .16 -.12', 'lobe', -0.3),
    ...each('.2 -.28 .54 -.31, .2 -.22 .55 -.24, .22 -.16 .5 -.17', ([x, y, a, b]) =>
      stroke(`${x} ${y}, ${(x + a) / 2} ${b - 0.03}, ${a} ${b}`, 'fold', 0.016),
    ),
    ball(
      '-.62 -.42, -.68 -.6, -.6 -.8, -.44 -.96, -.2 -1.07, .08 -1.1, .36 -1.03, .58 -.86, .68 -.64, .64 -.44, .5 -.34, .3 -.32, .12 -.24, -.1 -.2, -.3 -.22, -.38 -.32, -.52 -.34',
      'lobe',
    ),
    curve('-.38 -.33, -.3 -.44, -.1 -.48, .14 -.46, .3 -.36, .12 -.24, -.1 -.2, -.3 -.22', {
      c: 'lobe',
      k: -0.12,
      form: 'ball',
    }),
    stroke('-.5 -.36, -.34 -.44, -.12 -.5, .12 -.5, .34 -.58', 'fold', 0.026),
    stroke('.06 -1.08, .0 -.94, .06 -.82, .0 -.7, .06 -.58', 'fold', 0.022),
    ...[
      '-.64 -.6, -.54 -.64, -.5 -.56, -.58 -.5',
      '-.58 -.8, -.46 -.76, -.42 -.84, -.32 -.8, -.34 -.7, -.44 -.66, -.38 -.58, -.28 -.6',
      '-.4 -.96, -.34 -.9, -.24 -.92, -.2 -.82, -.12 -.86, -.08 -.96',
      '-.2 -1.05, -.14 -1.0',
      '-.22 -.74, -.14 -.68, -.2 -.6, -.12 -.58, -.06 -.66',
      '.16 -1.06, .16 -.96, .26 -.92, .22 -.82, .14 -.8',
      '.34 -1.02, .34 -.92, .44 -.9, .42 -.8, .32 -.76, .36 -.68, .26 -.64, .18 -.7',
      '.56 -.86, .52 -.78, .58 -.7, .5 -.66, .46 -.56, .54 -.5',
      '.66 -.6, .6 -.58',
      '.4 -.46, .46 -.42, .56 -.44',
      '-.24 -.34, -.12 -.38, -.02 -.34, .1 -.38, .18 -.34',
      '-.22 -.26, -.1 -.28, .0 -.26',
    ].map((line) => stroke(line, 'fold', 0.02)),
    veil('-.54 -.74, -.44 -.9, -.28 -.98, -.3 -.93, -.42 -.84, -.48 -.72', 'gleam', 0.5),
    veil('.0 -1.04, .14 -1.04, .12 -1.0, .02 -1.0', 'gleam', 0.4),
    veil('-.22 -.42, -.06 -.45, .02 -.42, -.1 -.4', 'gleam', 0.35),
  ],
}

/** Held upright, its head above. */
const MIKE: readonly Part[] = [
  cyl('-.075 .0!, .075 .0!, .12 -.62!, -.12 -.62!', 'body'),
  egg([0, 0, 0.075, 0.03], 'body', -0.3),
  facet('-.14 -.62, .14 -.62, .15 -.7, -.15 -.7', { c: 'ring', form: 'cyl' }),
  box([-0.03, -0.48, 0.03, -0.34], { c: 'ring', form: 'plane' }),
  box([-0.018, -0.43, 0.018, -0.36], { c: 'red' }),
  ball('-.15 -.7, -.21 -.78, -.22 -.94, -.13 -1.08, 0 -1.13, .13 -1.08, .22 -.94, .21 -.78, .15 -.7', 'mesh'),
  ...each('-.14, -.07, 0, .07, .14', ([x]) =>
    stroke(`${x * 0.9} -.71, ${x * 1.45} -.88, ${x * 0.75} -1.1`, 'wire', 0.012),
  ),
  ...each('-.76 .19, -.83 .215, -.98 .2, -1.04 .15', ([y, half]) =>
    stroke(`${-half} ${y}, 0 ${y + 0.02}, ${half} ${y}`, 'wire', 0.012),
  ),
  facet('-.222 -.93, .222 -.93, .222 -.87, -.222 -.87', { c: 'ring', form: 'cyl' }),
  veil('-.16 -.96, -.13 -1.04, -.06 -1.08, -.08 -1.0', 'gleam', 0.7),
  stroke('-.05 -.06, -.08 -.56', 'body', 0.02, 0.7),
]

const microphone: Subject = {
  id: 'microphone',
  words: names(
    'microphone, microphones, mic, karaoke, podcast, 麦克风, 话筒, マイク, マイクロフォン, カラオケ, micrófono, micrófonos, microphone de studio, micro, Mikrofon, Mikrofone, Mikro',
  ),
  slots: ['ground', 'air'],
  homes: ['studio', 'interior', 'tabletop'],
  scale: 0.8,
  moves: 'stands',
  accent: 'mesh',
  foot: 0.1,
  grip: { x: 0, y: -0.2 },
  palette: {
    body: lch(0.3, 0.03, 275),
    mesh: lch(0.72, 0.02, 260),
    wire: lch(0.42, 0.02, 265),
    ring: GOLD,
    red: RED,
    gleam: WHITE,
  },
  parts: moved(MIKE, { x: 0.22, y: -0.03, scale: 1, turn: -0.4 }),
}

/** Its keys to the viewer. */
const keyboard: Subject = {
  id: 'keyboard',
  words: names(
    'keyboard, keyboards, computer keyboard, mechanical keyboard, 键盘, キーボード, teclado, teclados, clavier, claviers, Tastatur, Tastaturen',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.5,
  accent: 'case',
  foot: 1.1,
  upright: true,
  palette: {
    case: lch(0.42, 0.06, 265),
    key: lch(0.93, 0.015, 250),
    side: lch(0.7, 0.03, 255),
    hot: lch(0.72, 0.17, 40),
    cool: lch(0.72, 0.12, 200),
  },
  parts: [
    facet('-1.2 -.08, 1.2 -.08, 1.18 0, -1.18 0', { c: 'case', k: -0.45 }),
    facet('-1.02 -.74, 1.02 -.74, 1.2 -.08, -1.2 -.08', { c: 'case', form: 'plane' }),
    stroke('-1.02 -.735, 1.02 -.735', 'case', 0.016, 0.6),
    ...each('-.66 .96 13, -.53 1.0 13, -.4 1.04 13, -.27 1.08 12', ([y, half, count], at) =>
      row([-half + half / count, half - half / count, count], (x, i) => {
        const [w, c] = [
          (half / count) * 0.82,
          at === 0 && i === 0 ? 'hot' : i === count - 1 || (at > 1 && i === 0) ? 'cool' : 'key',
        ]
        return [
          facet(
            `${x - w} ${y + 0.02}, ${x + w} ${y + 0.02}, ${x + w * 1.03} ${y + 0.06}, ${x - w * 1.03} ${y + 0.06}`,
            { c: c === 'key' ? 'side' : c, k: -0.35 },
          ),
          facet(
            `${x - w * 0.97} ${y - 0.045}, ${x + w * 0.97} ${y - 0.045}, ${x + w} ${y + 0.025}, ${x - w} ${y + 0.025}`,
            { c, form: 'plane' },
          ),
        ]
      }),
    ),
    ...each('-.96 .12, -.74 .08, 0 .52, .74 .08, .96 .12', ([x, w], i) => {
      const c = i === 2 ? 'key' : 'cool'
      return [
        facet(`${x - w} -.12, ${x + w} -.12, ${x + w * 1.02} -.08, ${x - w * 1.02} -.08`, {
          c: i === 2 ? 'side' : c,
          k: -0.35,
        }),
        facet(`${x - w} -.19, ${x + w} -.19, ${x + w} -.115, ${x - w} -.115`, { c, form: 'plane' }),
      ]
    }),
  ],
}

/** From the side, its eyepiece up. */
const microscope: Subject = {
  id: 'microscope',
  words: names(
    'microscope, microscopes, 显微镜, 顕微鏡, microscopio, microscopios, microscope de laboratoire, Mikroskop, Mikroskope',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.9,
  accent: 'body',
  foot: 0.4,
  palette: {
    body: lch(0.9, 0.02, 230),
    dark: IRON,
    metal: STEEL,
    glass: lch(0.74, 0.12, 205),
    lamp: PANE,
    knob: lch(0.4, 0.05, 260),
  },
  parts: [
    curve('-.44 0!, .44 0!, .46 -.07, .4 -.12!, .1 -.16, -.36 -.12!, -.46 -.08', {
      c: 'body',
      form: 'plane',
      k: -0.1,
    }),
    stroke('-.44 -.012, .44 -.012', 'dark', 0.026),
    ball(
      '.16 -.12!, .4 -.12!, .46 -.34, .44 -.56, .32 -.74, .1 -.84!, .02 -.72!, .2 -.62, .28 -.5, .28 -.34',
      'body',
    ),
    stroke('.42 -.2, .43 -.5, .32 -.7', 'body', 0.016, -0.5),
    cyl('-.2 -.13!, .0 -.13!, -.03 -.23!, -.17 -.23!', 'dark'),
    { ...spot([-0.1, -0.23, 0.07, 0.022], 'lamp'), glow: true },
    facet('-.36 -.34, .3 -.34, .3 -.4, -.36 -.4', { c: 'dark', form: 'plane' }),
    facet('-.24 -.4, .04 -.4, .04 -.425, -.24 -.425', { c: 'glass', k: 0.3 }),
    ...each('-.3, .1', ([x]) => stroke(`${x} -.41, ${x + 0.1} -.43`, 'metal', 0.018)),
    facet('-.13 -.45, -.07 -.45, -.05 -.58, -.15 -.58', { c: 'metal', form: 'cyl' }),
    ...moved([facet('-.03 0, .03 0, .045 -.12, -.045 -.12', { c: 'metal', form: 'cyl' })], {
      x: -0.24,
      y: -0.5,
      scale: 0.9,
      turn: 0.6,
    }),
    ...moved([facet('-.03 0, .03 0, .045 -.12, -.045 -.12', { c: 'metal', form: 'cyl' })], {
      x: 0.05,
      y: -0.5,
      scale: 0.9,
      turn: -0.6,
    }),
    curve('-.22 -.6, -.1 -.55, .02 -.6, .0 -.66!, -.2 -.66!', { c: 'dark', form: 'ball' }),
    ...moved(
      [
        facet('-.1 0, .1 0, .1 -.3, -.1 -.3', { c: 'body', form: 'cyl' }),
        facet('-.105 -.03, .105 -.03, .105 -.07, -.105 -.07', { c: 'glass', form: 'cyl' }),
        facet('-.07 -.3, .07 -.3, .07 -.46, -.07 -.46', { c: 'metal', form: 'cyl' }),
        facet('-.09 -.44, .09 -.44, .085 -.55, -.085 -.55', { c: 'dark', form: 'cyl' }),
        egg([0, -0.55, 0.085, 0.025], 'knob', 0.3),
      ],
      { x: -0.1, y: -0.64, scale: 1, turn: -0.12 },
    ),
    ball('-.06 -.66, .1 -.85, .16 -.8, .08 -.66', 'body', -0.15),
    round([0.37, -0.4, 0.1], { c: 'knob', form: 'ball' }),
    round([0.37, -0.4, 0.045], { c: 'metal', form: 'ball' }),
    round([0.36, -0.24, 0.055], { c: 'knob', form: 'ball' }),
  ],
}

/** What one learns and works with. */
export const LEARNING: readonly Subject[] = [brain, microphone, keyboard, microscope]
