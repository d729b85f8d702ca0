import { lch } from '../colours/colour.ts'
import { ball, dot, egg, flat, leg, limb, names, spot, twin } from './parts.ts'
import { stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const bear: Subject = {
  id: 'bear',
  words: names(
    'bear, brown bear, grizzly, 熊, 棕熊, クマ, oso, oso pardo, ours, ours brun, Bär, Bären, Braunbär, Bärin',
  ),
  slots: ['ground'],
  homes: ['forest', 'mountains', 'river'],
  scale: 1.4,
  accent: 'fur',
  foot: 0.5,
  top: { x: 0.12, y: -0.86 },
  palette: {
    fur: lch(0.46, 0.08, 52),
    snout: lch(0.68, 0.07, 65),
    nose: lch(0.2, 0.02, 40),
    claw: lch(0.84, 0.03, 80),
  },
  parts: [
    leg('-.18 -.4 .13, -.12 -.2 .095, -.13 -.07 .075', 'fur', -0.5),
    leg('.3 -.4 .15, .26 -.2 .1, .25 -.07 .075', 'fur', -0.5),
    ball(
      '-.5 -.66, -.4 -.82, -.2 -.92, .02 -.86, .26 -.86, .46 -.76, .56 -.56, .54 -.38, .4 -.24, .12 -.2, -.16 -.22, -.36 -.3, -.46 -.46',
      'fur',
    ),
    egg([0.57, -0.6, 0.045, 0.05], 'fur', -0.2),
    leg('.4 -.4 .17, .43 -.2 .11, .42 -.075 .08', 'fur', 0.06),
    leg('-.34 -.4 .16, -.37 -.2 .11, -.39 -.075 .08', 'fur', 0.06),
    ...[-0.13, 0.25, 0.42, -0.39].map((x) => egg([x - 0.04, -0.04, 0.115, 0.04], 'fur', -0.1)),
    ...[-0.53, -0.49, -0.45, 0.28, 0.32, 0.36].map((x) => dot([x, -0.018, 0.013], 'claw')),
    egg([-0.36, -0.9, 0.07, 0.075], 'fur', -0.25),
    ball(
      '-.84 -.6, -.83 -.67, -.74 -.7, -.69 -.8, -.58 -.88, -.44 -.88, -.33 -.8, -.29 -.66, -.34 -.52, -.46 -.44, -.62 -.46, -.76 -.5',
      'fur',
    ),
    ball('-.85 -.6, -.83 -.67, -.74 -.7, -.66 -.65, -.64 -.55, -.7 -.49, -.8 -.51', 'snout'),
    egg([-0.57, -0.9, 0.075, 0.078], 'fur', 0.1),
    egg([-0.575, -0.885, 0.042, 0.045], 'snout', -0.3),
    flat('-.87 -.635, -.84 -.68, -.77 -.68, -.76 -.645, -.8 -.605, -.85 -.605', 'nose'),
    stroke('-.815 -.6, -.8 -.555, -.74 -.54, -.7 -.55', 'nose', 0.013),
    dot([-0.63, -0.71, 0.022], 'nose'),
    dot([-0.637, -0.717, 0.007], 'claw'),
  ],
}

const panda: Subject = {
  id: 'panda',
  words: names('panda, giant panda, 熊猫, 大熊猫, パンダ, oso panda, Pandabär'),
  slots: ['ground'],
  homes: ['forest', 'hills'],
  scale: 1.2,
  accent: 'leaf',
  foot: 0.36,
  upright: true,
  top: { x: 0, y: -0.98 },
  palette: {
    white: lch(0.96, 0.012, 85),
    black: lch(0.26, 0.02, 265),
    pad: lch(0.5, 0.04, 20),
    leaf: lch(0.66, 0.15, 135),
    stem: lch(0.58, 0.12, 125),
  },
  parts: [
    ...twin([egg([-0.25, -0.92, 0.1, 0.1], 'black', 0.1)]),
    ball(
      '-.24 -.56, -.33 -.34, -.34 -.14, -.22 -.01, .22 -.01, .34 -.14, .33 -.34, .24 -.56, 0 -.62',
      'white',
    ),
    ball('-.27 -.6, .27 -.6, .33 -.44, .2 -.38, 0 -.4, -.2 -.38, -.33 -.44', 'black'),
    ...twin([
      limb('-.22 -.13 .12, -.3 -.1 .12, -.35 -.1 .11', 'black', 0.05),
      egg([-0.36, -0.1, 0.1, 0.115], 'black', 0.15),
      egg([-0.365, -0.085, 0.05, 0.055], 'pad'),
      ...[-0.415, -0.365, -0.315].map((x) => dot([x, -0.165, 0.018], 'pad')),
    ]),
    ball(
      '-.34 -.74, -.3 -.9, -.16 -.98, .16 -.98, .3 -.9, .34 -.74, .26 -.6, .12 -.54, -.12 -.54, -.26 -.6',
      'white',
    ),
    ...twin([
      ball('-.09 -.78, -.14 -.83, -.21 -.8, -.23 -.71, -.19 -.66, -.12 -.69', 'black'),
      dot([-0.145, -0.755, 0.032], 'black', -0.7),
      dot([-0.152, -0.768, 0.012], 'white'),
      stroke('0 -.62, -.02 -.595, -.06 -.6', 'black', 0.012),
    ]),
    spot([0, -0.67, 0.045, 0.03], 'black'),
    stroke('0 -.66, 0 -.62', 'black', 0.012),
    stroke('.2 -.2, .05 -.4, -.1 -.58, -.2 -.7', 'stem', 0.026),
    flat('-.12 -.6!, -.26 -.6, -.34 -.54!, -.22 -.54', 'leaf'),
    flat('-.18 -.68!, -.26 -.76, -.36 -.78!, -.28 -.69', 'leaf', 0.3),
    flat('-.16 -.66!, -.12 -.56, -.16 -.48!, -.21 -.57', 'leaf', -0.2),
    limb('-.27 -.5 .09, -.2 -.4 .085, -.08 -.42 .075', 'black', 0.12),
    limb('.27 -.5 .09, .24 -.34 .085, .12 -.3 .075', 'black', 0.12),
  ],
}

const polarBear: Subject = {
  ...bear,
  id: 'polar-bear',
  words: names('polar bear, 北极熊, シロクマ, 白熊, oso polar, ours polaire, ours blanc, Eisbär, Eisbären'),
  homes: ['snow', 'water'],
  palette: {
    ...bear.palette,
    fur: lch(0.93, 0.02, 85),
    snout: lch(0.9, 0.025, 80),
    claw: lch(0.5, 0.02, 80),
  },
}

/** Bears. */
export const BEARS: readonly Subject[] = [bear, polarBear, panda]
