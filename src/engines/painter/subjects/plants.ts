import { lch } from '../colours/colour.ts'
import { oval, round } from './outline.ts'
import { names } from './parts.ts'
import { each } from './shapes.ts'
import type { FormPart, Part, Subject } from './subject.ts'

/** A crown of overlapping heaps of leaves: centre, half axes, tone. */
const HEAPS = [
  [0.24, -0.5, 0.24, 0.17, -0.3],
  [-0.27, -0.48, 0.23, 0.16, -0.15],
  [0.2, -0.7, 0.25, 0.19, -0.1],
  [-0.2, -0.68, 0.26, 0.2, 0],
  [0, -0.58, 0.28, 0.19, -0.05],
  [0.02, -0.83, 0.25, 0.17, 0.1],
] as const

/** Broad, with a crown in heaps. */
export const tree: Subject = {
  id: 'tree',
  words: [
    ...names(
      'tree, lone tree, branch, tree branch, bough, 树, 树木, 樹, 树枝, 木, 木の枝, 枝, árbol, rama, arbre, branche, baum, ast, zweig, trees',
    ),
    ...names('bäume, arboles'),
  ],
  slots: ['ground'],
  shelters: true,
  homes: ['hills'],
  scale: 1.5,
  accent: 'leaf',
  foot: 0.12,
  top: { x: 0.17, y: -0.44 },
  built: true,
  palette: { leaf: lch(0.58, 0.12, 135), bark: lch(0.4, 0.055, 50) },
  parts: treeParts(),
}

/** The same tree with its fruit. */
export const appleTree: Subject = {
  ...tree,
  id: 'apple-tree',
  homes: ['meadow', 'hills', 'village'],
  words: names(
    'apple tree, fruit tree, 苹果树, 果树, りんごの木, リンゴの木, manzano, pommier, apfelbaum, obstbaum',
  ),
  accent: 'fruit',
  palette: { ...tree.palette, fruit: lch(0.58, 0.19, 27) },
  parts: [
    ...treeParts(),
    ...each(
      '-.3 -.66, -.12 -.86, .1 -.72, .3 -.82, .34 -.58, -.16 -.58, .02 -.94, -.36 -.8, .14 -.52',
      ([x, y]) => round([x, y, 0.032], { c: 'fruit', form: 'ball' }),
    ),
  ],
}

/** The same tree in blossom. */
export const cherryTree: Subject = {
  ...tree,
  id: 'cherry-tree',
  homes: ['meadow', 'lake', 'hills'],
  words: [
    ...names('cherry blossom, cherry blossoms, cherry tree, sakura, blossoming tree'),
    ...names('cherry blossom tree, 樱花, 樱花树, 桜, 桜の木, さくら, 櫻花, cerezo, cerezo en flor, cerisier'),
    ...names('cerisier en fleurs, kirschbaum, kirschblüte'),
  ],
  palette: { leaf: lch(0.84, 0.085, 355), bark: lch(0.36, 0.045, 30) },
}

/** A conifer of three tiers. */
export const pine: Subject = {
  id: 'pine',
  words: [
    ...names('pine, pine tree, fir, spruce, 松树, 松の木, 松, モミの木, 松樹, pino, abeto, pin sylvestre'),
    ...names('sapin, kiefer, tanne, fichte, kiefern, tannen, fichten'),
  ],
  slots: ['ground'],
  homes: ['forest', 'mountains'],
  scale: 1.5,
  accent: 'leaf',
  foot: 0.08,
  built: true,
  palette: { leaf: lch(0.45, 0.08, 160), bark: lch(0.36, 0.05, 45) },
  parts: [
    { d: '-.035 0!, -.025 -.2!, .025 -.2!, .035 0!', c: 'bark', form: 'cyl' },
    {
      d: '0 -.62!, .14 -.36, .31 -.13!, .16 -.15, .05 -.12, -.08 -.15, -.18 -.12, -.31 -.13!, -.13 -.36',
      c: 'leaf',
      k: -0.2,
      form: 'cyl',
    },
    {
      d: '0 -.80!, .11 -.56, .25 -.34!, .12 -.355, .02 -.33, -.12 -.36, -.25 -.34!, -.11 -.56',
      c: 'leaf',
      k: -0.05,
      form: 'cyl',
    },
    {
      d: '0 -1.0!, .07 -.80, .18 -.575!, .08 -.585, -.02 -.565, -.18 -.575!, -.08 -.80',
      c: 'leaf',
      k: 0.1,
      form: 'cyl',
    },
  ],
}

/** With two arms and a flower. */
export const cactus: Subject = {
  id: 'cactus',
  words: names('cactus, cacti, saguaro, 仙人掌, サボテン, cactos, kaktus, kakteen'),
  slots: ['ground'],
  homes: ['desert'],
  scale: 1.1,
  accent: 'bloom',
  foot: 0.1,
  palette: { skin: lch(0.52, 0.09, 150), rib: lch(0.4, 0.08, 155), bloom: lch(0.72, 0.18, 5) },
  parts: [
    {
      d: '-.34 -.66, -.30 -.72, -.24 -.66, -.235 -.46, -.16 -.39!, -.06 -.38!, -.06 -.27!, -.19 -.27, -.31 -.34, -.345 -.46',
      c: 'skin',
      k: 0.05,
      form: 'cyl',
    },
    {
      d: '.34 -.78, .30 -.84, .24 -.78, .235 -.58, .16 -.50!, .06 -.49!, .06 -.38!, .19 -.385, .31 -.46, .345 -.58',
      c: 'skin',
      k: -0.2,
      form: 'cyl',
    },
    {
      d: '-.10 0!, -.115 -.40, -.11 -.88, -.06 -.97, 0 -.985, .06 -.97, .11 -.88, .115 -.40, .10 0!',
      c: 'skin',
      form: 'cyl',
    },
    { line: '-.045 -.02, -.05 -.5, -.04 -.92', c: 'rib', w: 0.011 },
    { line: '.01 -.02, .012 -.5, .01 -.95', c: 'rib', w: 0.011 },
    { line: '.062 -.02, .067 -.5, .058 -.92', c: 'rib', w: 0.011 },
    { d: '0 -.95!, -.07 -1.02, -.03 -1.05, 0 -1.0, .04 -1.05, .07 -1.01', c: 'bloom' },
    { d: '-.29 -.70!, -.335 -.75, -.29 -.745, -.25 -.76', c: 'bloom' },
  ],
}

/** A toadstool. */
export const mushroom: Subject = {
  id: 'mushroom',
  words: [
    ...names('mushroom, mushrooms, toadstool, 蘑菇, キノコ, きのこ, 茸, hongo, seta, champiñón, champignon'),
    ...names('pilz, fliegenpilz'),
  ],
  slots: ['ground'],
  homes: ['forest'],
  scale: 0.9,
  accent: 'cap',
  foot: 0.2,
  top: { x: 0, y: -0.99 },
  upright: true,
  palette: {
    cap: lch(0.58, 0.19, 28),
    stem: lch(0.93, 0.025, 85),
    gill: lch(0.82, 0.04, 70),
    spot: lch(0.96, 0.015, 85),
  },
  parts: [
    {
      d: '-.15 -.58!, -.13 -.30, -.20 -.06, -.14 0!, .14 0!, .20 -.06, .13 -.30, .15 -.58!',
      c: 'stem',
      form: 'cyl',
    },
    { d: '-.50 -.55!, -.25 -.49, 0 -.475, .25 -.49, .50 -.55!, .25 -.60, -.25 -.60', c: 'gill', k: -0.3 },
    {
      d: '-.52 -.55!, -.50 -.72, -.36 -.90, -.12 -1.0, .12 -1.0, .36 -.90, .50 -.72, .52 -.55!, .25 -.60, 0 -.615, -.25 -.60',
      c: 'cap',
      form: 'ball',
    },
    oval([-0.25, -0.76, 0.075, 0.06], { c: 'spot' }),
    oval([0.06, -0.87, 0.09, 0.055], { c: 'spot' }),
    oval([0.3, -0.73, 0.065, 0.055], { c: 'spot', k: -0.2 }),
    oval([0.03, -0.69, 0.06, 0.04], { c: 'spot', k: -0.1 }),
    {
      d: '-.15 -.40!, -.06 -.36, .06 -.36, .15 -.40!, .19 -.30!, .06 -.27, -.06 -.27, -.19 -.30!',
      c: 'stem',
      k: 0.2,
    },
  ],
}

/** A sunflower. */
export const flower: Subject = {
  id: 'flower',
  words: [
    ...names(
      'sunflower, sunflowers, single flower, a flower, 向日葵, ひまわり, 向日葵の花, girasol, tournesol',
    ),
    ...names('sonnenblume, sonnenblumen, girasoles, tournesols'),
  ],
  slots: ['ground'],
  homes: ['meadow', 'hills'],
  scale: 1.15,
  accent: 'petal',
  foot: 0.06,
  upright: true,
  palette: {
    petal: lch(0.86, 0.15, 88),
    heart: lch(0.38, 0.07, 55),
    stem: lch(0.52, 0.11, 140),
    leaf: lch(0.55, 0.12, 138),
  },
  parts: [
    { d: '-.018 0!, -.012 -.35, -.02 -.68!, .02 -.68!, .03 -.35, .022 0!', c: 'stem', form: 'cyl' },
    { d: '.015 -.16!, .14 -.34, .33 -.38!, .26 -.22, .10 -.14', c: 'leaf', nx: 0.4, form: 'plane' },
    { d: '-.01 -.26!, -.12 -.42, -.29 -.44!, -.23 -.30, -.09 -.23', c: 'leaf', nx: -0.4, form: 'plane' },
    ...petals(15, 0.31, -0.25),
    ...petals(15, 0.27, 0.1),
    round([0, -0.7, 0.12], { c: 'heart', form: 'ball' }),
    round([0, -0.7, 0.06], { c: 'heart', k: -0.4 }),
  ],
}

function petals(count: number, length: number, k: number): FormPart[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + (k > 0 ? 0.5 : 0)) / count) * Math.PI * 2
    const at = (reach: number, turn: number) =>
      `${(Math.cos(angle + turn) * reach).toFixed(3)} ${(-0.7 + Math.sin(angle + turn) * reach).toFixed(3)}`
    return {
      d: `${at(0.08, 0)}!, ${at(length * 0.62, -0.2)}, ${at(length, 0)}!, ${at(length * 0.62, 0.2)}`,
      c: 'petal',
      k,
    }
  })
}

function treeParts(): Part[] {
  return [
    {
      d: '-.12 0!, -.06 -.06, -.05 -.24, -.14 -.42!, -.09 -.44!, -.01 -.32, .02 -.46!, .06 -.46!, .06 -.32, .16 -.44!, .20 -.42!, .07 -.22, .07 -.06, .13 0!',
      c: 'bark',
      form: 'cyl',
    },
    ...HEAPS.map(([x, y, across, down, k]): FormPart =>
      oval([x, y, across, down], { c: 'leaf', k, form: 'ball' }),
    ),
  ]
}
