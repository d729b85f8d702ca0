import { lch } from '../colours/colour.ts'
import { sash } from './facade.ts'
import { BARK, DARK_WOOD, DEEP_LEAF, LEAF, PALE_GLASS, PALE_WOOD, PANE, STONE, WHITE } from './materials.ts'
import { box, oval } from './outline.ts'
import { names } from './parts.ts'
import { arch, curve, facet, leaf, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** A ridge tent, lit from within. */
const tent: Subject = {
  id: 'tent',
  words: [
    ...names('tent, camping tent, camping, tipi, teepee, 帐篷, 露营, テント, キャンプ, tienda de campaña'),
    ...names('carpa, tente, zelt, zelte'),
  ],
  slots: ['ground'],
  homes: ['forest', 'hills', 'mountains', 'lake'],
  scale: 0.95,
  accent: 'cloth',
  foot: 0.8,
  palette: { cloth: lch(0.7, 0.16, 55), inside: PANE, pole: DARK_WOOD, rope: STONE },
  parts: [
    stroke('-.3 -.93, -1 .02', 'rope', 0.012),
    stroke('.5 -.83, 1.05 -.06', 'rope', 0.012),
    facet('.3 0, .92 -.08, .48 -.85, -.3 -.95', { c: 'cloth', nx: 0.55, form: 'plane' }),
    stroke('.08 -.46, .72 -.45', 'cloth', 0.008, -0.8),
    facet('-.9 0, -.3 -.95, .3 0', { c: 'cloth', nx: -0.4, form: 'plane' }),
    curve('-.55 0!, -.4 -.42, -.3 -.8!, -.18 -.4, .02 0!', { c: 'inside', glow: true }),
    curve('-.55 0!, -.42 -.36, -.3 -.8!, -.34 -.34, -.4 0!', { c: 'cloth', k: 0.45 }),
    curve('.02 0!, -.14 -.3, -.3 -.8!, -.2 -.34, -.12 0!', { c: 'cloth', k: -0.35 }),
    stroke('-.3 -1, -.3 -.8', 'pole', 0.025),
    facet('-.9 0, -.3 -.95, .3 0, .25 0, -.3 -.88, -.85 0', { c: 'cloth', k: 0.5 }),
  ],
}

/** Of snow blocks, with an entrance tunnel. */
const igloo: Subject = {
  id: 'igloo',
  words: names('igloo, igloos, 冰屋, 雪屋, イグルー, かまくら, iglú, iglu, iglus'),
  slots: ['ground'],
  homes: ['snow', 'mountains'],
  scale: 1.05,
  accent: 'snow',
  foot: 0.95,
  built: true,
  palette: { snow: lch(0.96, 0.014, 235), joint: lch(0.8, 0.045, 245), inside: PANE },
  parts: [
    curve('-.72 0!, -.7 -.32, -.5 -.64, -.16 -.82, .22 -.82, .6 -.62, .8 -.3, .82 0!', {
      c: 'snow',
      form: 'ball',
    }),
    stroke('-.69 -.24, .1 -.19, .82 -.22', 'joint', 0.014),
    stroke('-.6 -.46, .1 -.43, .73 -.45', 'joint', 0.014),
    stroke('-.4 -.67, .1 -.65, .5 -.66', 'joint', 0.014),
    ...[-0.04, 0.28, 0.58].map((x) => stroke(`${x} -.01, ${x} -.2`, 'joint', 0.014)),
    ...[-0.42, -0.16, 0.14, 0.44].map((x) => stroke(`${x} -.22, ${x * 0.97} -.43`, 'joint', 0.014)),
    ...[-0.26, 0.02, 0.3].map((x) => stroke(`${x} -.44, ${x * 0.9} -.65`, 'joint', 0.014)),
    stroke('.06 -.66, .06 -.82', 'joint', 0.014),
    curve('-.98 0!, -.98 -.2, -.84 -.43, -.62 -.5, -.3 -.46, -.16 -.3, -.14 0!', { c: 'snow', form: 'cyl' }),
    arch([-0.68, 0, 0.28, 0.46], { c: 'snow', k: 0.4 }),
    arch([-0.68, 0, 0.19, 0.35], { c: 'joint', k: -0.6 }),
    arch([-0.68, 0, 0.12, 0.26], { c: 'inside', glow: true }),
  ],
}

/** A crown with a hut in it, and a ladder. */
const treehouse: Subject = {
  id: 'treehouse',
  words: [
    ...names('treehouse, tree house, 树屋, ツリーハウス, casa del árbol, casa en el árbol'),
    ...names('cabane dans les arbres, cabane perchée, baumhaus, baumhäuser'),
  ],
  slots: ['ground'],
  homes: ['forest', 'hills'],
  scale: 1.6,
  accent: 'leaf',
  foot: 0.2,
  top: { x: 0, y: -0.4 },
  built: true,
  palette: {
    leaf: LEAF,
    bark: BARK,
    wall: PALE_WOOD,
    roof: lch(0.56, 0.13, 32),
    trim: WHITE,
    pane: PANE,
    rope: DARK_WOOD,
  },
  parts: [
    oval([0.34, -0.66, 0.27, 0.19], { c: 'leaf', k: -0.35, form: 'ball' }),
    oval([-0.36, -0.64, 0.26, 0.18], { c: 'leaf', k: -0.25, form: 'ball' }),
    oval([0, -0.82, 0.38, 0.22], { c: 'leaf', k: -0.1, form: 'ball' }),
    curve(
      '-.17 0!, -.08 -.08, -.07 -.4, -.3 -.58!, -.22 -.6!, -.02 -.45, .24 -.62!, .3 -.58!, .09 -.38, .09 -.08, .18 0!',
      {
        c: 'bark',
        form: 'cyl',
      },
    ),
    box([-0.36, -0.4, 0.36, -0.36], { c: 'bark', k: 0.3 }),
    stroke('-.3 -.36, -.07 -.2', 'bark', 0.03),
    stroke('.3 -.36, .08 -.2', 'bark', 0.03),
    facet('-.24 -.4, -.24 -.6, 0 -.74, .24 -.6, .24 -.4', { c: 'wall', nx: -0.15, form: 'plane' }),
    ...row([-0.45, -0.6, 4], (y) => stroke(`-.24 ${y}, .24 ${y}`, 'wall', 0.006, -0.8)),
    facet('-.31 -.56, 0 -.79, .31 -.56, .26 -.53, 0 -.71, -.26 -.53', { c: 'roof', nx: -0.2 }),
    box([-0.19, -0.57, -0.07, -0.4], { c: 'rope', k: 0.1 }),
    ...sash([0.08, -0.46, 0.055, 0.09], 'pane'),
    oval([-0.34, -0.84, 0.17, 0.11], { c: 'leaf', k: 0.1, form: 'ball' }),
    oval([0.38, -0.82, 0.17, 0.11], { c: 'leaf', k: 0, form: 'ball' }),
    oval([0.02, -0.94, 0.22, 0.11], { c: 'leaf', k: 0.15, form: 'ball' }),
    stroke('-.3 -.36, -.27 0', 'rope', 0.014),
    stroke('-.2 -.36, -.17 0', 'rope', 0.014),
    ...row([-0.05, -0.32, 6], (y) =>
      stroke(`${-0.275 + y * 0.08} ${y}, ${-0.165 + y * 0.08} ${y}`, 'rope', 0.012),
    ),
  ],
}

/** Glass over plants. */
const greenhouse: Subject = {
  id: 'greenhouse',
  words: [
    ...names('greenhouse, glasshouse, conservatory, orangery, 温室, 玻璃温室, ビニールハウス, invernadero'),
    ...names('serre, gewächshaus, gewächshäuser'),
  ],
  slots: ['ground'],
  homes: ['village', 'hills'],
  scale: 1.25,
  accent: 'frame',
  foot: 0.82,
  top: { x: 0, y: -0.9 },
  built: true,
  palette: {
    glass: PALE_GLASS,
    frame: WHITE,
    stone: STONE,
    leaf: LEAF,
    deep: DEEP_LEAF,
    bloom: lch(0.7, 0.17, 5),
  },
  parts: [
    facet('.14 0, .84 -.05, .84 -.46, .14 -.48', { c: 'glass', nx: 0.4 }),
    facet('-.62 0, -.62 -.48, -.24 -.86, .14 -.48, .14 0', { c: 'glass', nx: -0.3 }),
    ...[-0.5, -0.36, 0.02, 0.3, 0.5, 0.72].map((x, i) =>
      oval([x, -0.18 - (i % 2) * 0.06, 0.13, 0.17], { c: i % 2 ? 'leaf' : 'deep', form: 'ball' }),
    ),
    ...[-0.44, -0.02, 0.42].flatMap((x) => [
      leaf([x, -0.1, x - 0.14, -0.45, 0.05], { c: 'leaf' }),
      leaf([x, -0.1, x + 0.13, -0.43, 0.05], { c: 'deep' }),
      leaf([x, -0.1, x, -0.5, 0.05], { c: 'leaf', k: 0.3 }),
    ]),
    ...[-0.52, -0.3, 0.06, 0.34, 0.62].map((x) => oval([x, -0.26, 0.035, 0.03], { c: 'bloom' })),
    facet('-.24 -.88, .48 -.82, .84 -.46, .14 -.48', { c: 'glass', nx: 0.25, form: 'plane' }),
    ...[0, 0.25, 0.5, 0.75, 1].map((t) =>
      stroke(
        `${-0.24 + t * 0.72} ${-0.88 + t * 0.06}, ${0.14 + t * 0.7} ${-0.48 + t * 0.02}`,
        'frame',
        0.018,
      ),
    ),
    stroke('-.05 -.68, .66 -.64', 'frame', 0.012),
    ...[0.32, 0.49, 0.66, 0.84].map((x) => stroke(`${x} -.08, ${x} -.47`, 'frame', 0.014, -0.2)),
    facet('.14 0, .84 -.05, .84 -.13, .14 -.1', { c: 'stone', nx: 0.5 }),
    facet('-.62 0, .14 0, .14 -.1, -.62 -.1', { c: 'stone', nx: -0.3 }),
    ...[-0.62, -0.43, -0.05, 0.14].map((x) =>
      stroke(`${x} -.1, ${x} ${Math.abs(x + 0.24) > 0.3 ? -0.48 : -0.68}`, 'frame', 0.016),
    ),
    stroke('-.64 -.47!, -.24 -.88!, .16 -.47!', 'frame', 0.032),
    stroke('-.62 -.48, .84 -.46', 'frame', 0.02),
    box([-0.36, -0.46, -0.12, 0], { c: 'glass', k: 0.4, glow: true }),
    stroke('-.36 0!, -.36 -.46!, -.12 -.46!, -.12 0!', 'frame', 0.022),
    stroke('-.24 0, -.24 -.46', 'frame', 0.014),
    stroke('-.24 -.88, .48 -.82', 'frame', 0.028),
  ],
}

/** Roofs of cloth, snow, leaves and glass. */
export const SHELTERS: readonly Subject[] = [tent, igloo, treehouse, greenhouse]
