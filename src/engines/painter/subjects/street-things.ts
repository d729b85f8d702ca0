import { lch } from '../colours/colour.ts'
import { CREAM, DARK_WOOD, GLASS, IRON, PANE, RED, WOOD } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, hoop, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Red, with small panes. */
const telephoneBox: Subject = {
  id: 'telephone-box',
  words: [
    ...names('telephone box, phone box, phone booth, telephone booth, red phone box, 电话亭, 電話ボックス'),
    ...names('cabina telefónica, cabina de teléfono, cabine téléphonique, telefonzelle'),
    ...names('telefonzellen'),
  ],
  slots: ['ground'],
  homes: ['street', 'city', 'village'],
  scale: 1.3,
  accent: 'paint',
  foot: 0.26,
  top: { x: 0, y: -1 },
  built: true,
  palette: { paint: lch(0.53, 0.19, 27), pane: PANE, glass: GLASS, cream: CREAM, dark: IRON },
  parts: [
    facet('.14 0, .28 -.01, .28 -.88, .14 -.88', { c: 'paint', nx: 0.6, form: 'plane' }),
    box([-0.26, -0.88, 0.14, 0], { c: 'paint', nx: -0.2, form: 'plane' }),
    box([-0.28, -0.05, 0.15, 0], { c: 'paint', k: -0.4 }),
    ...row([-0.18, 0.06, 3], (x) =>
      row([-0.2, -0.74, 7], (y) =>
        box(
          [x - 0.046, y, x + 0.046, y + 0.068],
          y < -0.3 && y > -0.6 ? { c: 'pane' } : { c: 'pane', k: -0.2 },
        ),
      ),
    ),
    box([-0.2, -0.74, 0.08, -0.14], { c: 'pane', al: 0.12, glow: true }),
    ...row([-0.2, -0.74, 7], (y) =>
      facet(`.17 ${y + 0.066}, .25 ${y + 0.064}, .25 ${y - 0.002}, .17 ${y}`, { c: 'glass', k: 0.2 }),
    ),
    stroke('.11 -.42, .11 -.5', 'dark', 0.018),
    facet('-.29 -.87, .15 -.87, .31 -.88, .31 -.93, .15 -.94, -.29 -.94', { c: 'paint', k: 0.2 }),
    box([-0.22, -0.925, 0.1, -0.885], { c: 'cream' }),
    ...row([-0.17, 0.05, 6], (x) => stroke(`${x} -.912, ${x} -.897`, 'dark', 0.014)),
    curve('-.29 -.935!, -.24 -1.0, -.08 -1.03, .12 -1.03, .26 -1.0, .31 -.935!', {
      c: 'paint',
      form: 'plane',
    }),
    hoop([-0.06, -0.98, 0.026, 0.02], 'cream', 0.01),
  ],
}

/** A box on a post, its flag up. */
const mailbox: Subject = {
  id: 'mailbox',
  words: [
    ...names(
      'mailbox, letter box, letterbox, post box, postbox, 邮箱, 信箱, 邮筒, ポスト, 郵便ポスト, 郵便受け',
    ),
    ...names('buzón, buzones, boîte aux lettres, briefkasten, briefkästen'),
  ],
  slots: ['ground'],
  homes: ['village', 'street', 'hills'],
  scale: 1,
  accent: 'box',
  foot: 0.1,
  top: { x: 0.05, y: -0.98 },
  palette: {
    box: lch(0.6, 0.1, 235),
    post: WOOD,
    flag: RED,
    dark: lch(0.34, 0.05, 245),
    paper: CREAM,
    grass: lch(0.56, 0.11, 135),
  },
  parts: [
    box([-0.05, -0.62, 0.07, 0], { c: 'post', form: 'cyl' }),
    facet('-.24 -.58, .34 -.58, .24 -.64, -.18 -.64', { c: 'post', k: -0.2 }),
    curve('-.3 -.62!, -.3 -.86, -.18 -.98, -.1 -.99!, .44 -.99, .5 -.86, .5 -.62!', {
      c: 'box',
      form: 'plane',
    }),
    curve('-.34 -.62!, -.34 -.86, -.22 -.99, -.1 -.99, .0 -.86, .0 -.62!', {
      c: 'box',
      k: 0.2,
      form: 'plane',
    }),
    curve('-.29 -.66!, -.29 -.86, -.2 -.945, -.12 -.945, -.05 -.86, -.05 -.66!', { c: 'dark' }),
    facet('-.26 -.68, -.08 -.66, -.06 -.84, -.24 -.86', { c: 'paper' }),
    stroke('-.25 -.85, -.15 -.76, -.07 -.83', 'paper', 0.01, -0.7),
    stroke('.26 -.74, .26 -1.06', 'flag', 0.024),
    facet('.26 -1.08, .44 -1.06, .44 -.96, .26 -.96', { c: 'flag' }),
    stroke('.04 -.66, .46 -.66', 'box', 0.012, -0.6),
    ...each('-.12 -.16, -.06 -.22, .1 -.2, .16 -.13, -.17 -.1', ([x, y]) =>
      stroke(`${x * 0.7} 0, ${x} ${y}`, 'grass', 0.018),
    ),
  ],
}

/** Three arms pointing three ways. */
const signpost: Subject = {
  id: 'signpost',
  words: [
    ...names('signpost, road sign, wooden sign, crossroads, guidepost, 路标, 指示牌, 路牌, 道標, 標識, 看板'),
    ...names('señal de madera, letrero, poste indicador, panneau en bois, wegweiser, schild'),
    ...names('schilder'),
  ],
  slots: ['ground'],
  homes: ['mountains', 'hills', 'forest', 'desert'],
  scale: 1.1,
  accent: 'board',
  foot: 0.07,
  top: { x: 0, y: -1.04 },
  palette: {
    board: lch(0.66, 0.085, 65),
    post: DARK_WOOD,
    ink: lch(0.36, 0.05, 50),
    grass: lch(0.56, 0.11, 135),
    stone: lch(0.66, 0.02, 80),
  },
  parts: [
    box([-0.045, -1.04, 0.045, 0], { c: 'post', form: 'cyl' }),
    facet('-.05 -1.03, .05 -1.03, 0 -1.09', { c: 'post', k: 0.3 }),
    facet('-.14 -.97, .4 -1.0, .5 -.9, .4 -.82, -.13 -.81', { c: 'board', form: 'plane' }),
    facet('.12 -.77, -.4 -.74, -.5 -.66, -.4 -.58, .12 -.61', { c: 'board', k: -0.15, form: 'plane' }),
    facet('-.12 -.55, .36 -.58, .45 -.49, .36 -.41, -.12 -.41', { c: 'board', k: 0.15, form: 'plane' }),
    stroke('-.04 -.89, .34 -.91', 'ink', 0.02),
    stroke('.04 -.69, -.34 -.66', 'ink', 0.02),
    stroke('-.03 -.48, .3 -.495', 'ink', 0.02),
    ...each('-.09 -.89, .08 -.69, -.08 -.48', ([x, y]) => round([x, y, 0.014], { c: 'ink' })),
    oval([-0.09, -0.025, 0.09, 0.05], { c: 'stone', form: 'ball' }),
    oval([0.1, -0.02, 0.07, 0.04], { c: 'stone', k: -0.1, form: 'ball' }),
    ...each('-.2 -.12, -.15 -.18, .17 -.15, .22 -.1', ([x, y]) =>
      stroke(`${x * 0.7} 0, ${x} ${y}`, 'grass', 0.018),
    ),
  ],
}

/** In a park. */
const bench: Subject = {
  id: 'bench',
  words: [
    ...names('bench, park bench, 长椅, 公园长椅, ベンチ, banco, banco del parque, banc, banc public'),
    ...names('parkbank, sitzbank'),
  ],
  slots: ['ground'],
  homes: ['lake', 'hills', 'street', 'beach'],
  scale: 0.95,
  accent: 'wood',
  foot: 0.8,
  upright: true,
  top: { x: 0.1, y: -0.42 },
  palette: { wood: lch(0.58, 0.09, 55), iron: IRON },
  parts: [
    ...[-0.62, 0.62].map((x) => stroke(`${x * 0.96} -.3, ${x * 0.96} -.06`, 'iron', 0.03, 0.2)),
    ...[-0.82, -0.7, -0.58].map((y) => box([-0.84, y - 0.08, 0.84, y], { c: 'wood', k: 0.1, form: 'plane' })),
    ...[-0.68, 0.68].map((x) => stroke(`${x} -.9, ${x} -.4`, 'iron', 0.036)),
    facet('-.88 -.34, -.82 -.43, .82 -.43, .88 -.34', { c: 'wood', k: 0.35 }),
    stroke('-.85 -.385, .85 -.385', 'wood', 0.012, -0.8),
    box([-0.89, -0.34, 0.89, -0.28], { c: 'wood', k: -0.2, form: 'plane' }),
    ...[-0.72, 0.72].flatMap((x) => [
      stroke(`${x} -.3, ${x} -.12, ${x + Math.sign(x) * 0.07} 0`, 'iron', 0.045),
      stroke(
        `${x} -.34, ${x + Math.sign(x) * 0.05} -.5, ${x} -.58, ${x - Math.sign(x) * 0.04} -.52`,
        'iron',
        0.036,
      ),
    ]),
  ],
}

/** What stands at the side of a street. */
export const STREET_THINGS: readonly Subject[] = [telephoneBox, mailbox, signpost, bench]
