import { lch } from '../colours/colour.ts'
import { STONE } from './materials.ts'
import { ball, cyl, egg, flat, names } from './parts.ts'
import { arch, curve, each, facet, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Arches of one storey along the curve of the outer wall: from x to x, its foot, its height, and how many. */
function storey([from, to, y, height, count]: readonly [number, number, number, number, number]): Part[] {
  return row([from, to, count], (x, i) => {
    // Seen round a curve, openings are narrow at the ends.
    const turn = Math.cos((i / (count - 1) - 0.5) * 2.2)
    const foot = y + 0.06 * turn
    return arch([x, foot, 0.026 + 0.024 * turn, height], { c: 'dark' })
  })
}

const colosseum: Subject = {
  id: 'colosseum',
  words: names(
    'colosseum, coliseum, roman colosseum, amphitheatre, amphitheater, 罗马斗兽场, 斗兽场, コロッセオ, コロシアム, coliseo, coliseo romano, colisée, Kolosseum',
  ),
  slots: ['ground'],
  homes: ['hills', 'city', 'street'],
  scale: 1.5,
  accent: 'stone',
  foot: 1,
  upright: true,
  built: true,
  palette: { stone: lch(0.83, 0.06, 75), inner: lch(0.7, 0.065, 62), dark: lch(0.38, 0.05, 50) },
  parts: [
    curve('-.9 -.5!, -.6 -.62, 0 -.68, .6 -.62, 1.0 -.48!, .9 -.2!, -.9 -.2!', { c: 'inner', form: 'plane' }),
    ...row([-0.62, 0.78, 11], (x) => arch([x, -0.5 + 0.05 * Math.abs(x), 0.036, 0.1], { c: 'dark', k: 0.2 })),
    curve(
      '-1.05 -.06!, -1.05 -.92!, -.8 -.97!, -.5 -1.0!, -.22 -.99!, -.2 -.84!, -.06 -.83!, -.04 -.68!, .16 -.67!, .18 -.5!, .46 -.53!, .8 -.5!, 1.06 -.43!, 1.05 -.06!, .6 .02, 0 .05, -.6 .02',
      { c: 'stone', form: 'cyl' },
    ),
    ...each('-.02 1.04 .05, -.22 1.05 .055, -.42 1.05 .055', ([y, half, sag]) => [
      stroke(
        `${-half} ${y - 0.03}, -.5 ${y + sag - 0.02}, 0 ${y + sag}, .5 ${y + sag - 0.02}, ${half} ${y - 0.03}`,
        'stone',
        0.024,
        0.45,
      ),
      stroke(
        `${-half} ${y - 0.012}, -.5 ${y + sag}, 0 ${y + sag + 0.02}, .5 ${y + sag}, ${half} ${y - 0.012}`,
        'stone',
        0.01,
        -0.5,
      ),
    ]),
    ...each('-1.05 -.22 -.655 .045, -1.05 -.24 -.86 .02', ([a, b, y, sag]) => [
      stroke(`${a} ${y}, -.6 ${y + sag * 0.8}, ${b} ${y + sag}`, 'stone', 0.022, 0.45),
      stroke(`${a} ${y + 0.018}, -.6 ${y + sag * 0.8 + 0.018}, ${b} ${y + sag + 0.018}`, 'stone', 0.01, -0.5),
    ]),
    ...storey([-0.96, 0.96, -0.03, 0.14, 15]),
    ...storey([-0.96, 0.96, -0.23, 0.14, 15]),
    ...row([-0.95, -0.1, 7], (x, i) => arch([x, -0.46 + i * 0.006, 0.03 + i * 0.003, 0.13], { c: 'dark' })),
    ...row([-0.95, -0.28, 5], (x, i) =>
      facet(
        `${x - 0.022} ${-0.73 + i * 0.006}, ${x + 0.022} ${-0.73 + i * 0.006}, ${x + 0.022} ${-0.79 + i * 0.006}, ${x - 0.022} ${-0.79 + i * 0.006}`,
        { c: 'dark' },
      ),
    ),
    facet(
      '-.22 -.99, -.2 -.84, -.06 -.83, -.04 -.68, .16 -.67, .18 -.5, .22 -.5, .2 -.71, 0 -.72, -.02 -.87, -.16 -.88, -.18 -1.0',
      {
        c: 'inner',
        k: -0.3,
      },
    ),
    ...row([-0.89, 0.89, 14], (x, i) => {
      const y = 0.055 * Math.cos((i / 13 - 0.5) * 2.2)
      return stroke(`${x} ${y - 0.05}, ${x} ${y - 0.4}`, 'stone', 0.014, 0.3)
    }),
  ],
}

/** Two uprights under a lintel: left and right, foot, height. */
function trilithon([left, right, foot, height]: readonly [number, number, number, number], k = 0): Part[] {
  const half = height * 0.115
  const top = foot - height
  return [
    ...[left, right].map((x, i) =>
      cyl(
        `${x - half} ${foot}, ${x - half * 1.06} ${foot - height * 0.4}, ${x - half * 0.86} ${top + 0.04}!, ${x + half * 0.9} ${top + 0.04}!, ${x + half * 1.08} ${foot - height * 0.5}, ${x + half} ${foot}`,
        'stone',
        k - i * 0.1,
      ),
    ),
    ball(
      `${left - half * 1.3} ${top - 0.05}!, ${(left + right) / 2} ${top - 0.075}, ${right + half * 1.35} ${top - 0.055}!, ${right + half * 1.25} ${top + 0.055}!, ${(left + right) / 2} ${top + 0.065}, ${left - half * 1.2} ${top + 0.05}!`,
      'stone',
      k + 0.12,
    ),
    ...each(
      `${left - half * 0.4} ${foot - height * 0.3}, ${right + half * 0.2} ${foot - height * 0.55}, ${left + half * 0.3} ${foot - height * 0.68}`,
      ([x, y]) =>
        stroke(
          `${x} ${y}, ${x + half * 0.5} ${y + 0.03}, ${x + half * 0.4} ${y + 0.08}`,
          'stone',
          0.01,
          k - 0.6,
        ),
    ),
  ]
}

const stonehenge: Subject = {
  id: 'stonehenge',
  words: names(
    'stonehenge, stone circle, standing stones, megaliths, dolmen, 巨石阵, ストーンヘンジ, círculo de piedras, cercle de pierres, Steinkreis',
  ),
  slots: ['ground'],
  homes: ['hills', 'meadow'],
  scale: 1.35,
  accent: 'stone',
  foot: 1,
  upright: true,
  built: true,
  palette: { stone: STONE, moss: lch(0.56, 0.09, 125) },
  parts: [
    ...trilithon([-0.34, -0.02, -0.1, 0.52], -0.35),
    ...trilithon([0.3, 0.6, -0.1, 0.5], -0.4),
    cyl('-.74 -.08, -.75 -.4, -.66 -.46!, -.58 -.38, -.58 -.08', 'stone', -0.35),
    ...trilithon([-0.92, -0.52, -0.02, 0.74]),
    ...trilithon([-0.2, 0.26, 0.02, 0.93], 0.05),
    cyl('.5 0, .49 -.5, .55 -.66!, .66 -.64!, .69 -.3, .69 0', 'stone'),
    cyl('.84 -.02, .82 -.3, .9 -.4!, .99 -.34, 1.0 -.02', 'stone', -0.1),
    ball('.2 .06!, .24 -.06, .5 -.12!, .84 -.05, .88 .04!, .6 .1', 'stone', 0.1),
    ...each('-.96 -.02 .09, -.5 -.01 .08, -.2 .03 .11, .28 .03 .1, .62 .05 .12, .94 -.01 .08', ([x, y, r]) =>
      egg([x, y, r, r * 0.35], 'moss'),
    ),
  ],
}

/** A lion of stone with a pharaoh's head. */
const sphinx: Subject = {
  id: 'sphinx',
  words: names('sphinx, the sphinx, great sphinx, 狮身人面像, 斯芬克斯, スフィンクス, esfinge, Sphinx'),
  slots: ['ground'],
  homes: ['desert'],
  scale: 1.4,
  accent: 'stone',
  foot: 0.95,
  built: true,
  palette: { stone: lch(0.79, 0.085, 73), band: lch(0.66, 0.09, 68), dark: lch(0.36, 0.05, 50) },
  parts: [
    facet('-1.08 .02, 1.06 .02, 1.0 -.1, -1.02 -.1', { c: 'band', form: 'plane' }),
    stroke('-1.04 -.06, 1.02 -.06', 'band', 0.01, -0.5),
    ball('1.0 -.12, 1.06 -.22, .9 -.28, .7 -.24, .7 -.18, .88 -.18, .96 -.1', 'stone', -0.2),
    ball('-.3 -.1!, -.26 -.44, .0 -.56, .4 -.53, .7 -.5, .86 -.36, .9 -.1!', 'stone'),
    ball('.36 -.1!, .38 -.34, .54 -.45, .74 -.42, .86 -.26, .86 -.1!', 'stone', 0.1),
    ball('.24 -.1!, .28 -.19, .5 -.2, .62 -.1!', 'stone', 0.2),
    ball('-.48 -.1!, -.5 -.36, -.44 -.6, -.2 -.68, .02 -.6, .02 -.3, -.06 -.1!', 'stone', 0.05),
    ball('-.98 -.1!, -1.0 -.2, -.9 -.25, -.5 -.27, -.2 -.26, -.1 -.1!', 'stone', 0.15),
    ...each('-.95, -.89, -.83', ([x]) => stroke(`${x} -.19, ${x - 0.01} -.11`, 'dark', 0.012, 0.4)),
    stroke('-.9 -.25, -.5 -.265, -.22 -.255', 'stone', 0.012, 0.6),
    ...each('-.02 -.54 .3 -.52, .06 -.42 .34 -.4', ([x, y, a, b]) =>
      stroke(`${x} ${y}, ${a} ${b}`, 'stone', 0.01, -0.3),
    ),
    ball(
      '-.38 -1.1, -.22 -1.17, -.06 -1.12, .06 -.96, .16 -.66, .12 -.54!, -.06 -.5, -.1 -.64',
      'band',
      0.05,
    ),
    ...each('-.06 -1.1 .1 -.58, -.1 -1.05 .02 -.56, .0 -1.03 .14 -.66', ([x, y, a, b]) =>
      stroke(`${x} ${y}, ${(x + a) / 2 + 0.03} ${(y + b) / 2}, ${a} ${b}`, 'stone', 0.018, 0.25),
    ),
    ball(
      '-.44 -1.0, -.38 -1.08, -.2 -1.1, -.1 -1.0, -.1 -.8, -.16 -.68, -.3 -.64, -.42 -.68, -.45 -.76, -.5 -.82!, -.46 -.88',
      'stone',
      0.15,
    ),
    flat('-.47 -1.0!, -.36 -1.13, -.16 -1.14, -.04 -1.06!, -.1 -1.03, -.28 -1.05, -.44 -.97!', 'band', 0.15),
    stroke('-.45 -.985, -.28 -1.055, -.08 -1.04', 'stone', 0.016, 0.5),
    ball('-.44 -1.04, -.48 -1.12, -.43 -1.2!, -.38 -1.11', 'band', 0.1),
    flat('-.4 -.92!, -.34 -.945, -.27 -.91!, -.34 -.895', 'dark'),
    stroke('-.43 -.965, -.35 -.98, -.25 -.95', 'dark', 0.014),
    stroke('-.45 -.755, -.38 -.755, -.33 -.77', 'dark', 0.014),
    stroke('-.2 -.92, -.15 -.88, -.17 -.8', 'stone', 0.02, -0.5),
    flat('-.4 -.67!, -.32 -.66!, -.34 -.52!, -.39 -.53!', 'band', -0.15),
  ],
}

/** Stones that have stood for thousands of years. */
export const OLD_STONES: readonly Subject[] = [colosseum, stonehenge, sphinx]
