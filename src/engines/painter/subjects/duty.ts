import { lch } from '../colours/colour.ts'
import { COMPLEXION, FOLK, HEAD, NECK, arm, head, standing } from './bodies.ts'
import { GOLD, INK, PALE_WOOD, RED, STEEL, WHITE, WOOD } from './materials.ts'
import { box } from './outline.ts'
import { ball, cyl, dot, egg, flat, limb, names } from './parts.ts'
import { curve, each, facet, hoop, star, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const policeOfficer: Subject = {
  ...FOLK,
  id: 'police-officer',
  words: names(
    'police officer, police officers, policeman, policemen, policewoman, police, cop, cops, traffic warden, 警察, 警官, 女警, 警察官, お巡りさん, policía, agente de policía, policier, policière, gendarme, Polizist, Polizisten, Polizistin',
  ),
  homes: ['street', 'city', 'village'],
  accent: 'coat',
  palette: {
    ...COMPLEXION,
    coat: lch(0.42, 0.1, 262),
    trousers: lch(0.31, 0.05, 265),
    shoe: INK,
    shirt: lch(0.82, 0.06, 245),
    gold: GOLD,
    belt: INK,
  },
  parts: [
    ...arm('.125 -.7 .047, .18 -.57 .04, .19 -.45 .032', 'coat', -0.35),
    ...standing('trousers', 'shoe'),
    NECK,
    cyl('-.05 -.77, .05 -.77, .145 -.73, .14 -.57, .13 -.4!, -.125 -.4!, -.13 -.57, -.14 -.73', 'coat'),
    flat('-.055 -.77!, .045 -.77!, -.01 -.66!', 'shirt'),
    flat('-.02 -.76!, .01 -.76!, .012 -.68!, -.008 -.65!, -.024 -.68!', 'belt'),
    stroke('-.01 -.65, -.008 -.5', 'coat', 0.009, -0.6),
    ...each('-.6, -.55', ([y]) => dot([0.012, y, 0.009], 'gold')),
    facet('-.128 -.49, .132 -.49, .132 -.44, -.126 -.44', { c: 'belt' }),
    facet('-.03 -.49, .02 -.49, .02 -.44, -.03 -.44', { c: 'gold' }),
    box([0.07, -0.47, 0.12, -0.39], { c: 'belt', k: 0.15 }),
    ...each('-.115, .105', ([x]) => stroke(`${x - 0.028} -.735, ${x + 0.028} -.75`, 'gold', 0.016)),
    star([-0.075, -0.64, 0.036, 0.016, 6], { c: 'gold' }),
    facet('.05 -.66, .1 -.665, .1 -.63, .05 -.625', { c: 'coat', k: 0.4 }),
    ...HEAD,
    ball('.05 -.93, .1 -.94, .105 -.84, .075 -.8!, .07 -.88', 'hair'),
    flat('-.1 -.925!, .095 -.925!, .1 -.965!, -.105 -.965!', 'belt'),
    stroke('-.1 -.942, .096 -.942', 'gold', 0.01),
    ball('-.105 -.96!, -.16 -1.02, -.08 -1.07, .02 -1.085, .12 -1.06, .165 -1.0, .1 -.955!', 'coat'),
    curve('-.105 -.93!, -.18 -.9, -.14 -.885, -.02 -.9, .02 -.925!', { c: 'belt', k: 0.25 }),
    star([-0.035, -0.995, 0.036, 0.016, 6], { c: 'gold' }),
    ...arm('-.125 -.7 .048, -.2 -.58 .041, -.2 -.46 .033', 'coat', 0.12),
  ],
}

const firefighter: Subject = {
  ...FOLK,
  id: 'firefighter',
  words: names(
    'firefighter, firefighters, fire fighter, fireman, firemen, firewoman, 消防员, 消防士, 消防隊員, bombero, bomberos, bombera, pompier, pompiers, sapeur-pompier, Feuerwehrmann, Feuerwehrleute, Feuerwehrfrau',
  ),
  homes: ['street', 'city', 'village'],
  accent: 'coat',
  palette: {
    ...COMPLEXION,
    coat: lch(0.72, 0.11, 78),
    stripe: lch(0.93, 0.16, 108),
    silver: STEEL,
    helmet: RED,
    boot: INK,
    gold: GOLD,
    wood: WOOD,
    steel: STEEL,
  },
  parts: [
    ...arm('.13 -.7 .052, .19 -.57 .046, .2 -.45 .034', 'coat', -0.35),
    ...standing('coat', 'boot'),
    ...each('-.055 0, .055 -.3', ([x, k]) => [
      limb(`${x} -.13 .046, ${x} -.04 .046`, 'boot', k),
      stroke(`${x - 0.045} -.19, ${x + 0.045} -.19`, 'stripe', 0.028, k),
    ]),
    NECK,
    cyl('-.07 -.79, .07 -.79, .15 -.73, .15 -.57, .16 -.32!, -.155 -.32!, -.14 -.57, -.145 -.73', 'coat'),
    flat('-.07 -.79!, .06 -.79!, .08 -.735!, -.01 -.71!, -.09 -.735!', 'coat', -0.3),
    ...each('-.6, -.38', ([y]) => [
      stroke(`-.145 ${y}, .15 ${y}`, 'stripe', 0.05),
      stroke(`-.145 ${y}, .15 ${y}`, 'silver', 0.018),
    ]),
    stroke('-.01 -.71, -.005 -.33', 'coat', 0.012, -0.6),
    ...each('-.66, -.52, -.45', ([y]) => stroke(`-.03 ${y}, .015 ${y}`, 'steel', 0.014)),
    ...HEAD,
    ball('.06 -.93, .1 -.92, .11 -.84, .08 -.79!, .07 -.88', 'hair'),
    ball('-.11 -.94, -.1 -1.03, -.03 -1.085, .05 -1.075, .11 -1.02, .12 -.93, .0 -.95', 'helmet'),
    ...each('-.05, .0, .05', ([x]) => stroke(`${x} -1.07, ${x * 1.7} -.96`, 'helmet', 0.01, -0.5)),
    curve('-.18 -.925, -.1 -.965, .02 -.97, .12 -.95, .21 -.86!, .11 -.91, -.03 -.93, -.13 -.915', {
      c: 'helmet',
      k: -0.3,
    }),
    facet('-.09 -.95, -.1 -1.02, -.045 -1.06, .005 -1.02, -.005 -.95', { c: 'gold', form: 'plane' }),
    dot([-0.047, -0.99, 0.018], 'helmet'),
    stroke('-.24 .0, -.24 -.82', 'wood', 0.026),
    curve('-.27 -.83!, -.36 -.87!, -.35 -.76, -.36 -.66!, -.27 -.71!', { c: 'helmet', form: 'plane' }),
    curve('-.36 -.87!, -.35 -.76, -.36 -.66!, -.385 -.66!, -.375 -.76, -.385 -.87!', { c: 'steel', k: 0.3 }),
    facet('-.22 -.8, -.12 -.765, -.22 -.73', { c: 'helmet', k: -0.2 }),
    stroke('-.245 -.86, -.245 -.69', 'steel', 0.04, -0.2),
    ...arm('-.13 -.7 .053, -.21 -.59 .046, -.24 -.49 .034', 'coat', 0.12),
    stroke('-.255 -.55, -.2 -.54', 'stripe', 0.03),
  ],
}

/** Before the blackboard. */
const teacher: Subject = {
  ...FOLK,
  id: 'teacher',
  words: names(
    'teacher, teachers, schoolteacher, school teacher, blackboard, chalkboard, tutor, 老师, 教师, 黑板, 教師, 先生, 黒板, maestra, maestro, profesora, pizarra, maîtresse, enseignante, enseignant, tableau noir, Lehrer, Lehrerin, Lehrerinnen',
  ),
  homes: ['interior', 'studio'],
  scale: 1.2,
  accent: 'coat',
  foot: 0.5,
  palette: {
    ...COMPLEXION,
    hair: lch(0.4, 0.08, 45),
    coat: lch(0.58, 0.12, 190),
    blouse: WHITE,
    skirt: lch(0.36, 0.06, 280),
    shoe: lch(0.3, 0.05, 25),
    board: lch(0.4, 0.06, 160),
    frame: WOOD,
    chalk: lch(0.95, 0.02, 95),
    rose: lch(0.82, 0.11, 20),
    stick: PALE_WOOD,
    rim: INK,
  },
  parts: [
    ...each('-.78, .02', ([x]) => stroke(`${x} -.5, ${x - 0.03} 0`, 'frame', 0.04)),
    box([-0.96, -1.1, 0.2, -0.42], { c: 'frame', form: 'plane' }),
    box([-0.91, -1.06, 0.15, -0.47], { c: 'board', form: 'plane' }),
    stroke('-.84 -.84!, -.76 -.98!, -.68 -.84!, -.84 -.84!', 'chalk', 0.018),
    stroke('-.6 -.84!, -.6 -.97!, -.47 -.97!, -.47 -.84!, -.6 -.84!', 'chalk', 0.018),
    hoop([-0.35, -0.91, 0.06, 0.07], 'rose', 0.018),
    ...each('-.72, -.64, -.56', ([y], i) =>
      stroke(`-.84 ${y}, ${-0.42 - i * 0.1} ${y}`, 'chalk', 0.014, -0.3),
    ),
    box([-0.66, -0.45, -0.56, -0.425], { c: 'chalk' }),
    ...arm('.3 -.72 .037, .35 -.6 .033, .33 -.48 .028', 'coat', -0.35),
    limb('.26 -.3 .036, .265 -.05 .026', 'skin', -0.3),
    limb('.16 -.3 .036, .155 -.05 .026', 'skin'),
    flat('.22 0!, .31 0!, .29 -.05, .25 -.05', 'shoe', -0.3),
    flat('.07 0!, .185 0!, .18 -.05, .14 -.06, .09 -.035', 'shoe'),
    cyl('.1 -.48!, .31 -.48!, .335 -.34, .32 -.2!, .1 -.2!, .085 -.34', 'skirt'),
    cyl('.17 -.81!, .25 -.82!, .255 -.74!, .175 -.73!', 'skin', -0.35),
    cyl('.15 -.77, .26 -.77, .325 -.73, .31 -.58, .325 -.43!, .09 -.43!, .105 -.58, .1 -.73', 'coat'),
    flat('.15 -.77!, .25 -.77!, .225 -.6, .215 -.43!, .175 -.43!, .18 -.6', 'blouse'),
    ...head([0.21, -0.875, 0.095]),
    ball(
      '.1 -.88, .1 -.96, .18 -1.02, .27 -1.0, .32 -.94, .31 -.84, .28 -.79!, .275 -.88, .23 -.94, .15 -.935',
      'hair',
    ),
    egg([0.3, -1.0, 0.06, 0.058], 'hair', 0.1),
    hoop([0.158, -0.874, 0.028, 0.028], 'rim', 0.008),
    hoop([0.22, -0.874, 0.028, 0.028], 'rim', 0.008),
    stroke('-.0 -.62, -.2 -.72, -.38 -.82', 'stick', 0.016),
    ...arm('.11 -.71 .039, .06 -.59 .034, -.02 -.62 .028', 'coat', 0.12),
  ],
}

/** Those whom one calls. */
export const DUTY: readonly Subject[] = [policeOfficer, firefighter, teacher]
