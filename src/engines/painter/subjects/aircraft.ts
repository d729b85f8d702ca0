import { lch } from '../colours/colour.ts'
import { CREAM, DARK_WOOD, IRON, PALE_GLASS, PANE, RED, RUBBER, STEEL, WHITE } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, hoop, leaf, row, spokes, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** An airliner, seen from the side. */
const aeroplane: Subject = {
  id: 'aeroplane',
  words: [
    ...names('aeroplane, airplane, plane, aircraft, jet, airliner, 飞机, 客机, 飛行機, 旅客機, avión'),
    ...names('aviones, avion, flugzeug, flugzeuge'),
  ],
  slots: ['air', 'ground'],
  homes: ['sky', 'city', 'hills'],
  scale: 1.1,
  accent: 'tail',
  foot: 0.4,
  top: { x: -0.2, y: -0.62 },
  palette: {
    body: WHITE,
    tail: lch(0.56, 0.16, 25),
    wing: lch(0.84, 0.015, 250),
    glass: lch(0.36, 0.05, 255),
    engine: STEEL,
    dark: IRON,
    pane: lch(0.5, 0.06, 245),
  },
  parts: [
    facet('.02 -.52, .32 -.5, .74 -.76, .62 -.78', { c: 'wing', k: -0.45, form: 'plane' }),
    curve('.66 -.5!, .78 -.72, .96 -.98!, 1.12 -.98!, 1.08 -.72, 1.02 -.46!', { c: 'tail', form: 'plane' }),
    facet('.86 -.48, 1.04 -.47, 1.24 -.58, 1.14 -.6', { c: 'wing', k: -0.3 }),
    curve(
      '-1.1 -.4, -1.0 -.5, -.8 -.58, -.5 -.6, .4 -.58, .8 -.53, 1.12 -.46!, 1.14 -.42!, .8 -.34, .4 -.27, -.4 -.25, -.8 -.27, -1.02 -.33',
      { c: 'body', form: 'plane' },
    ),
    curve('-1.08 -.37!, -.8 -.35, .4 -.36, 1.13 -.43!, .8 -.34, .4 -.27, -.4 -.25, -.8 -.27, -1.0 -.32', {
      c: 'wing',
      k: -0.3,
    }),
    stroke('-1.0 -.375, .2 -.385, 1.1 -.44', 'tail', 0.022),
    curve('-.98 -.49!, -.9 -.54, -.82 -.56!, -.8 -.49!, -.9 -.465', { c: 'glass' }),
    ...row([-0.66, 0.62, 16], (x) =>
      round([x, -0.475 + (x > 0.3 ? (x - 0.3) * 0.04 : 0), 0.02], { c: 'pane' }),
    ),
    box([-0.74, -0.53, -0.69, -0.4], { c: 'wing', k: -0.2 }),
    curve('-.5 -.16, -.48 -.25, -.3 -.27, -.14 -.22, -.16 -.13, -.34 -.1', { c: 'engine', form: 'plane' }),
    oval([-0.475, -0.18, 0.03, 0.068], { c: 'dark' }),
    facet('-.22 -.36, .22 -.38, .86 .04, .7 .06', { c: 'wing', k: 0.1, form: 'plane' }),
    facet('-.22 -.36, -.14 -.365, .74 .055, .7 .06', { c: 'body', k: 0.3 }),
    facet('.84 -.44, 1.02 -.44, 1.3 -.3, 1.2 -.29', { c: 'wing', k: 0.1 }),
  ],
}

/** Two wings, a propeller, an open seat. */
const biplane: Subject = {
  id: 'biplane',
  words: [
    ...names(
      'biplane, propeller plane, old plane, vintage plane, red baron, 双翼飞机, 螺旋桨飞机, 复翼机, 複葉機',
    ),
    ...names('プロペラ機, biplano, avioneta, doppeldecker'),
  ],
  slots: ['air', 'ground'],
  homes: ['sky', 'hills', 'mountains'],
  scale: 1,
  accent: 'paint',
  foot: 0.4,
  palette: {
    paint: lch(0.58, 0.18, 28),
    cream: CREAM,
    dark: IRON,
    tyre: RUBBER,
    rim: STEEL,
    wood: DARK_WOOD,
    glass: PALE_GLASS,
    scarf: lch(0.84, 0.12, 90),
    head: lch(0.5, 0.07, 50),
  },
  parts: [
    facet('-.54 -.8, .2 -.8, .34 -.86, -.4 -.86', { c: 'paint', k: -0.4 }),
    facet('.7 -.46, .92 -.46, 1.0 -.52, .8 -.52', { c: 'paint', k: -0.4 }),
    curve('.72 -.44!, .8 -.66, .94 -.76, 1.06 -.7, 1.06 -.46!', { c: 'paint', form: 'plane' }),
    stroke('.84 -.5, .9 -.68', 'cream', 0.05),
    curve('-.1 -.56!, -.06 -.66, .06 -.66, .1 -.56!', { c: 'glass', k: 0.2 }),
    round([0.2, -0.63, 0.075], { c: 'head', form: 'ball' }),
    curve('.24 -.58!, .4 -.62, .58 -.56!, .42 -.56, .3 -.53!', { c: 'scarf' }),
    curve(
      '-.82 -.4, -.78 -.54, -.6 -.59, 0 -.58, .4 -.55, 1.04 -.5!, 1.06 -.44!, .5 -.28, 0 -.2, -.6 -.22, -.78 -.28',
      { c: 'paint', form: 'plane' },
    ),
    curve('-.8 -.34!, 0 -.32, .6 -.36, 1.06 -.46!, .5 -.28, 0 -.2, -.6 -.22, -.78 -.28', {
      c: 'paint',
      k: -0.45,
    }),
    round([0.5, -0.44, 0.075], { c: 'cream' }),
    round([0.5, -0.44, 0.042], { c: 'paint', k: -0.2 }),
    facet('-.82 -.55, -.7 -.59, -.7 -.22, -.82 -.27', { c: 'dark', form: 'plane' }),
    round([-0.86, -0.41, 0.07], { c: 'cream', form: 'ball' }),
    leaf([-0.9, -0.41, -0.92, -0.86, 0.045], { c: 'wood' }),
    leaf([-0.9, -0.41, -0.88, 0.04, 0.045], { c: 'wood', k: -0.2 }),
    ...each('-.36 -.28, .1 .18', ([foot, top]) => stroke(`${foot} -.26, ${top} -.84`, 'wood', 0.026)),
    stroke('-.34 -.28, .16 -.82', 'dark', 0.008),
    stroke('-.26 -.82, .1 -.28', 'dark', 0.008),
    facet('-.6 -.84, .3 -.84, .26 -.79, -.58 -.79', { c: 'paint', k: 0.35 }),
    facet('-.5 -.27, .26 -.27, .12 -.19, -.66 -.19', { c: 'paint', k: 0.3, form: 'plane' }),
    stroke('-.4 -.2, -.36 -.04', 'dark', 0.024),
    stroke('-.2 -.2, -.34 -.04', 'dark', 0.024),
    round([-0.36, -0.02, 0.09], { c: 'tyre' }),
    round([-0.36, -0.02, 0.045], { c: 'rim' }),
  ],
}

/** A glass nose, a tail boom, a rotor. */
const helicopter: Subject = {
  id: 'helicopter',
  words: names(
    'helicopter, 直升机, ヘリコプター, 直升飞机, helicóptero, hélicoptère, hubschrauber, helikopter',
  ),
  slots: ['air', 'ground'],
  homes: ['sky', 'city', 'mountains'],
  scale: 1,
  accent: 'paint',
  foot: 0.5,
  palette: {
    paint: lch(0.58, 0.14, 245),
    stripe: CREAM,
    glass: PALE_GLASS,
    dark: IRON,
    steel: STEEL,
    lamp: PANE,
    red: RED,
  },
  parts: [
    stroke('-.24 -.86, -.24 -.98', 'dark', 0.06),
    curve('-1.24 -1.02!, -.24 -1.0, .8 -1.03!, -.24 -.965', { c: 'dark', k: 0.3 }),
    oval([-0.24, -0.99, 0.09, 0.03], { c: 'dark' }),
    curve('.1 -.68!, .5 -.62, 1.12 -.62!, 1.12 -.54!, .5 -.44, .16 -.36!', {
      c: 'paint',
      k: -0.1,
      form: 'plane',
    }),
    curve('1.0 -.6!, 1.12 -.84!, 1.24 -.84!, 1.18 -.56!, 1.2 -.4!, 1.1 -.4!', { c: 'paint', form: 'plane' }),
    hoop([1.12, -0.6, 0.17, 0.17], 'steel', 0.01),
    ...spokes([1.12, -0.6, 0, 0.17, 4], 'dark', 0.022),
    curve(
      '-.9 -.42, -.86 -.58, -.66 -.76, -.4 -.85, -.06 -.84, .2 -.7, .28 -.5, .18 -.3, -.1 -.2, -.5 -.19, -.8 -.26',
      { c: 'paint', form: 'ball' },
    ),
    curve('-.88 -.42!, -.84 -.57, -.68 -.72, -.5 -.79!, -.44 -.58, -.46 -.42!', { c: 'glass', nx: -0.4 }),
    curve('-.38 -.78!, -.14 -.78, -.08 -.74!, -.06 -.44!, -.38 -.44!', { c: 'glass', k: -0.1 }),
    curve('-.82 -.5!, -.72 -.66, -.6 -.74!, -.66 -.58, -.7 -.48!', { c: 'stripe', al: 0.55 }),
    curve('-.89 -.38!, -.4 -.37, .26 -.42!, .2 -.32, -.4 -.3, -.86 -.32!', { c: 'stripe' }),
    stroke('0 -.76, .02 -.46', 'paint', 0.012, -0.8),
    curve('-.3 -.85!, -.2 -.92, .0 -.92, .16 -.76!', { c: 'paint', k: 0.2 }),
    stroke('-.5 -.2, -.56 -.04', 'dark', 0.03),
    stroke('-.06 -.2, 0 -.04', 'dark', 0.03),
    stroke('-.96 -.12, -.84 -.03, .26 -.03', 'dark', 0.036),
    round([-0.76, -0.24, 0.035], { c: 'lamp', glow: true }),
    round([1.18, -0.82, 0.024], { c: 'red' }),
  ],
}

/** A long hull of gas over a cabin. */
const airship: Subject = {
  id: 'airship',
  words: [
    ...names('airship, zeppelin, blimp, dirigible, steampunk airship, 飞艇, 飛行船, zepelín, dirigeable'),
    ...names('zeppeline, luftschiff, luftschiffe'),
  ],
  slots: ['air'],
  homes: ['sky', 'city', 'mountains', 'hills'],
  scale: 1.35,
  accent: 'skin',
  foot: 0.4,
  palette: {
    skin: lch(0.86, 0.06, 75),
    fin: lch(0.54, 0.13, 32),
    rope: DARK_WOOD,
    wood: lch(0.46, 0.075, 48),
    pane: PANE,
    dark: IRON,
    brass: lch(0.76, 0.12, 82),
  },
  parts: [
    curve('.7 -.62!, .84 -.92, 1.16 -1.04!, 1.2 -.84, 1.08 -.62!', { c: 'fin', k: 0.1, form: 'plane' }),
    curve('.7 -.5!, .84 -.26, 1.16 -.16!, 1.2 -.36, 1.08 -.5!', { c: 'fin', k: -0.4, form: 'plane' }),
    ...['-.4 -.3, -.28 -.14', '-.14 -.28, -.1 -.14', '.14 -.28, .1 -.14', '.42 -.3, .28 -.14'].map((rope) =>
      stroke(rope, 'rope', 0.012),
    ),
    curve(
      '-1.2 -.58, -1.12 -.74, -.84 -.9, -.4 -.98, .1 -.97, .6 -.86, .98 -.7, 1.18 -.56, .98 -.44, .6 -.32, .1 -.24, -.4 -.23, -.84 -.3, -1.12 -.43',
      { c: 'skin', form: 'ball' },
    ),
    ...[0.2, 0.1, -0.08].map((bow, i) =>
      stroke(
        `-1.18 -.58, -.6 ${-0.62 - bow * 1.1}, .1 ${-0.61 - bow * 1.2}, .7 ${-0.6 - bow * 0.8}, 1.17 -.56`,
        'skin',
        0.01,
        -0.5 - i * 0.15,
      ),
    ),
    stroke('-.62 -.94, -.72 -.6, -.62 -.26', 'skin', 0.012, -0.7),
    stroke('-.1 -.98, -.16 -.6, -.1 -.23', 'skin', 0.012, -0.7),
    stroke('.44 -.9, .4 -.6, .44 -.29', 'skin', 0.012, -0.7),
    curve('-1.2 -.58, -1.13 -.74, -1.0 -.82!, -1.06 -.58, -1.0 -.36!, -1.13 -.43', {
      c: 'fin',
      form: 'ball',
    }),
    facet('.66 -.53, .84 -.62, 1.24 -.6, 1.24 -.52, .84 -.48', { c: 'fin', k: 0.3 }),
    curve('-.42 -.16!, .42 -.16!, .38 -.02, .28 .04!, -.3 .04!, -.4 -.02', { c: 'wood', form: 'plane' }),
    box([-0.44, -0.18, 0.44, -0.14], { c: 'brass' }),
    ...row([-0.3, 0.3, 6], (x) => box([x - 0.035, -0.11, x + 0.035, -0.04], { c: 'pane', glow: true })),
    stroke('.4 -.06, .56 -.06', 'dark', 0.04),
    leaf([0.56, -0.06, 0.58, -0.22, 0.03], { c: 'brass' }),
    leaf([0.56, -0.06, 0.58, 0.1, 0.03], { c: 'brass' }),
  ],
}

/** What flies by its own power, and farther. */
export const AIRCRAFT: readonly Subject[] = [aeroplane, biplane, helicopter, airship]
