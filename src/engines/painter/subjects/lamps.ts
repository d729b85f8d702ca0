import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BRASS, CREAM, DARK_WOOD, GOLD, IRON, PANE, WOOD } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, hoop, row, stroke, taper } from './shapes.ts'
import type { Subject } from './subject.ts'

const FLAME = lch(0.87, 0.14, 80)
const HEAT = lch(0.7, 0.18, 50)

/** Red silk over hoops, a tassel below. */
const paperLantern: Subject = {
  id: 'paper-lantern',
  words: [
    ...names('paper lantern, red lantern, chinese lantern, sky lantern, floating lantern, lampion'),
    ...names('灯笼, 红灯笼, 天灯, 孔明灯, 提灯, ちょうちん, farolillo, farol de papel, linterna de papel'),
    ...names('lampion en papier, lanterne en papier, papierlaterne, papierlaternen'),
  ],
  slots: ['air', 'water', 'ground'],
  homes: ['street', 'lake', 'sky', 'village'],
  scale: 0.9,
  accent: 'paper',
  foot: 0.16,
  waterline: -0.22,
  upright: true,
  palette: { paper: lch(0.6, 0.2, 30), light: lch(0.84, 0.15, 70), gold: GOLD, cord: lch(0.46, 0.14, 28) },
  parts: [
    stroke('0 -1.1, 0 -.9', 'cord', 0.012),
    curve(
      '-.12 -.88!, -.34 -.8, -.43 -.6, -.34 -.4, -.12 -.32!, .12 -.32!, .34 -.4, .43 -.6, .34 -.8, .12 -.88!',
      { c: 'paper', form: 'ball' },
    ),
    curve(
      '-.08 -.86!, -.2 -.74, -.22 -.6, -.2 -.46, -.08 -.34!, .08 -.34!, .2 -.46, .22 -.6, .2 -.74, .08 -.86!',
      { c: 'light', al: 0.4, glow: true },
    ),
    ...[-0.3, -0.16, 0.16, 0.3].map((x) =>
      stroke(
        `${x * 0.36} -.87, ${x * 1.12} -.74, ${x * 1.26} -.6, ${x * 1.12} -.46, ${x * 0.36} -.33`,
        'paper',
        0.011,
        -0.75,
      ),
    ),
    stroke('0 -.88, 0 -.32', 'paper', 0.01, -0.6),
    box([-0.14, -0.92, 0.14, -0.86], { c: 'gold', form: 'cyl' }),
    box([-0.14, -0.34, 0.14, -0.28], { c: 'gold', form: 'cyl' }),
    ...row([-0.07, 0.07, 7], (x) => stroke(`${x * 0.6} -.28, ${x} -.06`, 'cord', 0.015, x * 4)),
    round([0, -0.25, 0.035], { c: 'gold', form: 'ball' }),
  ],
}

/** A flame behind glass, with a handle. */
const lantern: Subject = {
  id: 'lantern',
  words: [
    ...names('lantern, oil lamp, storm lantern, hurricane lamp, 油灯, 马灯, ランタン, linterna, farol'),
    ...names('quinqué, lanterne, lanterne tempête, laterne, laternen, öllampe'),
  ],
  slots: ['ground'],
  homes: ['tabletop', 'forest', 'snow', 'interior'],
  scale: 0.85,
  accent: 'metal',
  foot: 0.24,
  upright: true,
  palette: { metal: lch(0.42, 0.07, 215), glass: lch(0.9, 0.07, 85), flame: FLAME, heat: HEAT, dark: IRON },
  parts: [
    stroke('-.25 -.7, -.27 -.94, 0 -1.1, .27 -.94, .25 -.7', 'dark', 0.022),
    facet('-.2 -.26, .2 -.26, .16 -.72, -.16 -.72', { c: 'glass', form: 'cyl' }),
    curve('-.065 -.32!, -.08 -.42, 0 -.6!, .08 -.42, .065 -.32!, 0 -.29', { c: 'heat', glow: true }),
    curve('-.035 -.32!, -.04 -.39, 0 -.49!, .04 -.39, .035 -.32!', { c: 'flame' }),
    ...[-0.2, 0.2].map((x) => stroke(`${x} -.26, ${x * 0.8} -.73`, 'metal', 0.03, x < 0 ? 0.3 : -0.3)),
    stroke('-.19 -.5, .19 -.5', 'metal', 0.016),
    facet('-.2 -.72, .2 -.72, .11 -.82, -.11 -.82', { c: 'metal', form: 'cyl' }),
    facet('-.09 -.81, .09 -.81, .07 -.9, -.07 -.9', { c: 'metal', k: -0.2, form: 'cyl' }),
    box([-0.11, -0.93, 0.11, -0.88], { c: 'metal', k: 0.2, form: 'cyl' }),
    curve('-.24 -.27!, .24 -.27!, .27 -.14, .25 0!, -.25 0!, -.27 -.14', { c: 'metal', form: 'cyl' }),
    box([-0.25, -0.3, 0.25, -0.25], { c: 'metal', k: 0.3, form: 'cyl' }),
    stroke('.2 -.2, .34 -.22', 'dark', 0.024),
    round([0.35, -0.22, 0.03], { c: 'dark' }),
  ],
}

/** Cast iron on a street. */
const streetLamp: Subject = {
  id: 'street-lamp',
  words: [
    ...names('street lamp, streetlamp, street light, lamp post, lamppost, gas lamp, 路灯, 街灯, 街路灯'),
    ...names('farola, réverbère, lampadaire, straßenlaterne, straßenlaternen, straßenlampe'),
  ],
  slots: ['ground'],
  homes: ['street', 'city', 'village', 'snow'],
  scale: 1.5,
  accent: 'iron',
  foot: 0.09,
  top: { x: 0, y: -1.02 },
  built: true,
  upright: true,
  palette: { iron: IRON, glass: PANE },
  parts: [
    facet('-.09 0, .09 0, .07 -.06, -.07 -.06', { c: 'iron', form: 'cyl' }),
    curve('-.06 -.05!, -.05 -.16, -.028 -.2!, .028 -.2!, .05 -.16, .06 -.05!', { c: 'iron', form: 'cyl' }),
    taper([0, -0.19, -0.76, 0.022, 0.015], { c: 'iron', form: 'cyl' }),
    ...[-0.22, -0.4, -0.7].map((y) => box([-0.032, y - 0.018, 0.032, y], { c: 'iron', k: 0.3 })),
    stroke('-.1 -.66, .1 -.66', 'iron', 0.016),
    ...[-0.1, 0.1].map((x) => round([x, -0.66, 0.016], { c: 'iron', k: 0.3 })),
    stroke('-.08 -.68, -.03 -.74', 'iron', 0.01),
    stroke('.08 -.68, .03 -.74', 'iron', 0.01),
    facet('-.05 -.76, .05 -.76, .095 -.93, -.095 -.93', { c: 'glass', glow: true }),
    stroke('-.05 -.76, -.095 -.93', 'iron', 0.014),
    stroke('.05 -.76, .095 -.93', 'iron', 0.014),
    stroke('0 -.76, 0 -.93', 'iron', 0.009),
    box([-0.06, -0.775, 0.06, -0.75], { c: 'iron' }),
    curve('-.115 -.925!, -.06 -.99, -.02 -1.02!, .02 -1.02!, .06 -.99, .115 -.925!', {
      c: 'iron',
      form: 'cyl',
    }),
    taper([0, -1.01, -1.07, 0.014, 0.003], { c: 'iron' }),
  ],
}

/** In a brass holder, dripping. */
const candle: Subject = {
  id: 'candle',
  words: [
    ...names(
      'candle, candlelight, candlestick, 蜡烛, 烛光, 烛台, ろうそく, 蝋燭, キャンドル, vela, candelabro',
    ),
    ...names('bougie, chandelle, kerze, kerzen, kerzenlicht'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.75,
  accent: 'wax',
  foot: 0.34,
  upright: true,
  palette: { wax: CREAM, brass: BRASS, flame: FLAME, heat: HEAT, wick: DARK_WOOD },
  parts: [
    hoop([0.34, -0.13, 0.095, 0.1], 'brass', 0.034, -0.2),
    curve('-.38 -.1!, -.2 -.06, 0 -.05, .2 -.06, .38 -.1!, .3 -.02, .2 0!, -.2 0!, -.3 -.02', {
      c: 'brass',
      form: 'cyl',
    }),
    oval([0, -0.1, 0.38, 0.05], { c: 'brass', k: 0.4 }),
    oval([0, -0.1, 0.29, 0.034], { c: 'brass', k: -0.4 }),
    box([-0.15, -0.2, 0.15, -0.09], { c: 'brass', form: 'cyl' }),
    curve('-.12 -.17!, -.12 -.62, -.09 -.68!, .08 -.7, .12 -.65!, .12 -.17!', { c: 'wax', form: 'cyl' }),
    curve(
      '-.125 -.62, -.1 -.68, 0 -.705, .1 -.68, .125 -.62, .13 -.48, .1 -.44, .08 -.56, .04 -.6, .02 -.5, -.02 -.52, -.04 -.62, -.08 -.58, -.1 -.36, -.13 -.38',
      { c: 'wax', k: 0.4 },
    ),
    stroke('0 -.68, .005 -.76', 'wick', 0.016),
    curve('-.065 -.76, -.06 -.86, .005 -1.02!, .06 -.86, .065 -.76, 0 -.71', { c: 'heat', glow: true }),
    curve('-.038 -.76, -.035 -.83, .0 -.93!, .035 -.83, .038 -.76, 0 -.725', { c: 'flame' }),
  ],
}

/** A shade over a round foot. */
const lamp: Subject = {
  id: 'lamp',
  words: [
    ...names(
      'lamp, table lamp, desk lamp, reading lamp, 台灯, 灯, 电灯, ランプ, 電気スタンド, lámpara, lampe',
    ),
    ...names('lampe de chevet, lampen, tischlampe, stehlampe'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.95,
  accent: 'shade',
  foot: 0.2,
  upright: true,
  palette: { shade: lch(0.82, 0.1, 65), base: lch(0.48, 0.085, 200), brass: BRASS, light: PANE },
  parts: [
    oval([0, -0.02, 0.22, 0.035], { c: 'brass', k: -0.3 }),
    curve(
      '-.1 -.03!, -.2 -.12, -.23 -.24, -.16 -.36, -.06 -.44, -.05 -.5!, .05 -.5!, .06 -.44, .16 -.36, .23 -.24, .2 -.12, .1 -.03!',
      { c: 'base', form: 'ball' },
    ),
    curve('-.13 -.32, -.18 -.25, -.17 -.18, -.14 -.2, -.13 -.26, -.1 -.32', { c: 'light', al: 0.5 }),
    box([-0.04, -0.58, 0.04, -0.48], { c: 'brass', form: 'cyl' }),
    curve('-.4 -.52!, -.22 -.47, 0 -.455, .22 -.47, .4 -.52!, .22 -.55, -.22 -.55', {
      c: 'light',
      glow: true,
    }),
    curve('-.41 -.52!, -.24 -.95!, 0 -.97, .24 -.95!, .41 -.52!, .22 -.478, 0 -.465, -.22 -.478', {
      c: 'shade',
      form: 'cyl',
    }),
    stroke('-.4 -.53, -.22 -.488, 0 -.475, .22 -.488, .4 -.53', 'shade', 0.02, -0.5),
    stroke('-.24 -.945, 0 -.96, .24 -.945', 'shade', 0.016, 0.5),
    ...[-0.22, -0.08, 0.08, 0.22].map((x) =>
      stroke(`${x * 0.7} -.95, ${x * 1.15} ${-0.48 - Math.abs(x) * 0.06}`, 'shade', 0.006, -0.4),
    ),
    stroke('0 -.97, 0 -1.03', 'brass', 0.022),
  ],
}

/** Logs, flames and sparks. */
const campfire: Subject = {
  id: 'campfire',
  words: [
    ...names('campfire, bonfire, fire, camp fire, 篝火, 营火, 火堆, 焚き火, たき火, 炎, fogata'),
    ...names('hoguera, fuego, feu de camp, feu, lagerfeuer, feuer'),
  ],
  slots: ['ground'],
  homes: ['forest', 'beach', 'mountains', 'hills'],
  scale: 0.85,
  accent: 'flame',
  foot: 0.5,
  upright: true,
  palette: {
    flame: lch(0.66, 0.2, 38),
    heat: lch(0.78, 0.17, 62),
    core: lch(0.93, 0.12, 92),
    log: WOOD,
    end: lch(0.78, 0.07, 72),
    stone: lch(0.56, 0.02, 260),
  },
  parts: [
    ...row([-0.42, 0.42, 5], (x) => oval([x, -0.1, 0.1, 0.07], { c: 'stone', k: -0.3, form: 'ball' })),
    curve(
      '-.3 -.1, -.36 -.32, -.26 -.5, -.24 -.64!, -.12 -.54, -.1 -.72, .02 -1.02!, .1 -.8, .12 -.66, .2 -.76!, .24 -.56, .36 -.36, .28 -.1',
      { c: 'flame' },
    ),
    curve('-.22 -.1, -.24 -.3, -.14 -.42, -.1 -.56!, -.02 -.5, .04 -.76!, .1 -.54, .2 -.4, .2 -.1', {
      c: 'heat',
    }),
    curve('-.12 -.1, -.12 -.24, -.02 -.36, .02 -.5!, .1 -.32, .12 -.1', { c: 'core', glow: true }),
    facet('-.44 -.04, -.4 -.13, .42 -.24, .44 -.15', { c: 'log', form: 'plane' }),
    facet('.44 -.02, .4 -.12, -.42 -.26, -.46 -.17', { c: 'log', k: 0.2, form: 'plane' }),
    oval([-0.445, -0.215, 0.035, 0.048], { c: 'end' }),
    oval([0.435, -0.195, 0.035, 0.048], { c: 'end', k: -0.2 }),
    ...each('-.52 -.04 .12, -.27 .0 .13, .02 .01 .13, .3 .0 .13, .54 -.04 .11', ([x, y, r]) =>
      oval([x, y - 0.05, r, r * 0.6], { c: 'stone', form: 'ball' }),
    ),
    ...each('-.2 -.86, .24 -.96, .1 -1.12, -.08 -1.02, -.32 -.72', ([x, y], i) =>
      round([x, y, 0.014 + (i % 2) * 0.006], { c: 'heat' }),
    ),
  ],
}

/** What gives light. */
export const LAMPS: readonly Subject[] = [paperLantern, lantern, streetLamp, candle, lamp, campfire]
