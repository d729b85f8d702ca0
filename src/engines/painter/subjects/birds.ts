import { lch } from '../colours/colour.ts'
import { mirrored, round } from './outline.ts'
import { ball, limb } from './parts.ts'
import type { FormPart, Subject } from './subject.ts'

const OWL_SIDE: readonly FormPart[] = [
  { d: '-.32 -.64, -.40 -.42, -.38 -.20, -.26 -.04!, -.22 -.28, -.25 -.52', c: 'wing', form: 'cyl' },
  round([-0.14, -0.735, 0.155], { c: 'face' }),
  round([-0.14, -0.73, 0.085], { c: 'iris' }),
  round([-0.135, -0.73, 0.05], { c: 'dark' }),
  round([-0.155, -0.75, 0.016], { c: 'face', al: 0.9 }),
  { d: '-.17 -.03!, -.05 -.03!, -.04 0!, -.19 0!', c: 'beak' },
]

/** Sitting, facing the viewer. */
export const owl: Subject = {
  id: 'owl',
  words: [
    'owl',
    'owls',
    '猫头鹰',
    ...'フクロウ, ふくろう, 梟, 貓頭鷹, búho, lechuza, hibou, chouette, eule, uhu'.split(', '),
  ],
  slots: ['ground'],
  homes: ['forest'],
  scale: 1.05,
  accent: 'fur',
  foot: 0.24,
  upright: true,
  palette: {
    fur: lch(0.5, 0.075, 60),
    wing: lch(0.4, 0.07, 50),
    belly: lch(0.82, 0.05, 75),
    face: lch(0.88, 0.035, 80),
    iris: lch(0.83, 0.15, 85),
    dark: lch(0.2, 0.03, 50),
    beak: lch(0.74, 0.13, 75),
  },
  parts: [
    {
      d: '-.30 -1.0!, -.16 -.90, 0 -.885, .16 -.90, .30 -1.0!, .33 -.74, .36 -.50, .33 -.22, .20 -.03, 0 .0, -.20 -.03, -.33 -.22, -.36 -.50, -.33 -.74',
      c: 'fur',
      form: 'ball',
    },
    {
      d: '0 -.60, .18 -.50, .22 -.28, .13 -.07, 0 -.04, -.13 -.07, -.22 -.28, -.18 -.50',
      c: 'belly',
      form: 'ball',
    },
    ...[-0.42, -0.3, -0.18].flatMap((y, row) =>
      Array.from({ length: 3 - (row % 2) }, (_, i) => ({
        line: `${-0.1 + i * 0.1 + (row % 2) * 0.05 - 0.03} ${y}, ${-0.1 + i * 0.1 + (row % 2) * 0.05} ${y + 0.035}, ${-0.1 + i * 0.1 + (row % 2) * 0.05 + 0.03} ${y}`,
        c: 'fur',
        w: 0.012,
      })),
    ),
    ...OWL_SIDE,
    ...mirrored(OWL_SIDE),
    { d: '-.045 -.68!, .045 -.68!, .02 -.59, 0 -.55!, -.02 -.59', c: 'beak', k: -0.1 },
  ],
}

/** Standing, with a scarf that takes the colour. */
export const penguin: Subject = {
  id: 'penguin',
  words: [
    'penguin',
    'penguins',
    '企鹅',
    ...'ペンギン, 企鵝, pingüino, pingouin, manchot, pinguin'.split(', '),
  ],
  slots: ['ground'],
  homes: ['snow', 'water'],
  scale: 1.1,
  accent: 'scarf',
  foot: 0.24,
  palette: {
    coat: lch(0.27, 0.035, 265),
    belly: lch(0.96, 0.012, 85),
    beak: lch(0.76, 0.15, 65),
    scarf: lch(0.6, 0.19, 27),
    eye: lch(0.16, 0.02, 260),
  },
  parts: [
    { d: '-.21 -.03, -.10 -.05, -.03 -.02!, -.02 0!, -.26 0!', c: 'beak' },
    { d: '.03 -.04, .14 -.05, .22 -.02!, .20 0!, .00 0!', c: 'beak', k: -0.2 },
    { d: '-.20 -.62, -.31 -.45, -.37 -.25, -.33 -.18!, -.25 -.30, -.18 -.45', c: 'coat', k: 0.1 },
    {
      d: '0 -1.0, .15 -.95, .20 -.82, .20 -.70, .28 -.48, .29 -.22, .18 -.03, 0 -.015, -.16 -.02, -.27 -.2, -.28 -.46, -.20 -.68, -.20 -.82, -.15 -.95',
      c: 'coat',
      form: 'ball',
    },
    {
      d: '-.06 -.72, .08 -.66, .15 -.45, .15 -.2, .05 -.04, -.11 -.04, -.22 -.2, -.235 -.45, -.17 -.66',
      c: 'belly',
      form: 'ball',
    },
    { d: '-.17 -.91, -.06 -.935, .02 -.85, -.02 -.74, -.12 -.72, -.19 -.80', c: 'belly', k: 0.05 },
    { d: '.16 -.64, .27 -.50, .36 -.28, .33 -.17!, .23 -.28, .15 -.45', c: 'coat', k: -0.2, form: 'cyl' },
    { d: '-.16 -.86!, -.31 -.815!, -.15 -.785!', c: 'beak' },
    round([-0.095, -0.86, 0.024], { c: 'eye' }),
    { d: '-.21 -.71!, 0 -.66, .21 -.70!, .22 -.62!, .02 -.575, -.215 -.625!', c: 'scarf', form: 'cyl' },
    { d: '.07 -.61!, .16 -.63!, .19 -.40!, .09 -.38!', c: 'scarf', k: -0.15, form: 'plane' },
  ],
}

/** Swimming. */
export const swan: Subject = {
  id: 'swan',
  words: ['swan', 'swans', '天鹅', ...'白鳥, 天鵝, cisne, cygne, schwan'.split(', ')],
  slots: ['water', 'ground'],
  homes: ['lake', 'water', 'river'],
  scale: 0.85,
  accent: 'feather',
  foot: 0.46,
  palette: { feather: lch(0.965, 0.012, 85), beak: lch(0.7, 0.16, 50), dark: lch(0.22, 0.03, 270) },
  parts: [
    limb(
      '-.27 -.28 .11, -.34 -.44 .082, -.27 -.6 .062, -.17 -.74 .054, -.2 -.88 .054, -.29 -.905 .062',
      'feather',
    ),
    ball(
      '-.42 -.2, -.39 -.34, -.26 -.42, -.08 -.38, .08 -.36, .26 -.36, .44 -.30, .64 -.36!, .58 -.20, .46 -.06, .26 .0, -.18 .0, -.34 -.06',
      'feather',
    ),
    {
      d: '-.14 -.24, .02 -.36, .24 -.42, .44 -.38, .68 -.46!, .58 -.28, .42 -.14, .18 -.09, -.06 -.12',
      c: 'feather',
      k: 0.15,
      form: 'ball',
    },
    { line: '.04 -.22, .26 -.24, .50 -.34', c: 'feather', k: -0.5, w: 0.01 },
    { line: '.06 -.15, .24 -.16, .42 -.23', c: 'feather', k: -0.5, w: 0.01 },
    { d: '-.34 -.945!, -.48 -.88, -.51 -.845!, -.34 -.85!', c: 'beak', form: 'plane' },
    { d: '-.37 -.935!, -.31 -.955!, -.31 -.85!, -.36 -.855!', c: 'dark' },
    round([-0.275, -0.91, 0.016], { c: 'dark' }),
  ],
}

/** In flight, wings up. */
export const bird: Subject = {
  id: 'bird',
  words: [
    'bird',
    'birds',
    'seagull',
    'seagulls',
    'gull',
    'dove',
    'swallow',
    'robin',
    'sparrow',
    'pigeon',
    '鸟',
    '海鸥',
    ...'小鸟, 鳥, 小鳥, カモメ, pájaro, ave, gaviota, paloma, oiseau, mouette, colombe, vogel'.split(', '),
    ...'möwe, taube'.split(', '),
  ],
  slots: ['air', 'ground'],
  homes: ['beach', 'water', 'sky'],
  scale: 0.62,
  accent: 'feather',
  foot: 0.3,
  palette: {
    feather: lch(0.95, 0.015, 90),
    wing: lch(0.84, 0.025, 250),
    tip: lch(0.32, 0.03, 265),
    beak: lch(0.76, 0.15, 70),
    eye: lch(0.2, 0.02, 260),
  },
  parts: [
    {
      d: '.00 -.36!, .10 -.60, .28 -.84, .50 -1.0!, .44 -.76, .34 -.52, .20 -.30',
      c: 'wing',
      k: -0.3,
      form: 'plane',
    },
    { d: '.28 -.84, .50 -1.0!, .47 -.87, .40 -.78!', c: 'tip' },
    {
      d: '-.46 -.34, -.40 -.42, -.28 -.44, -.10 -.41, .14 -.35, .34 -.27, .60 -.22!, .56 -.15!, .30 -.16, .06 -.17, -.16 -.20, -.36 -.26',
      c: 'feather',
      form: 'ball',
    },
    { d: '-.45 -.385!, -.58 -.335!, -.45 -.31!', c: 'beak' },
    {
      d: '-.18 -.37!, -.20 -.58, -.34 -.80, -.56 -.95!, -.30 -.90, -.04 -.72, .14 -.50, .20 -.30!, .00 -.26',
      c: 'wing',
      form: 'plane',
    },
    { d: '-.34 -.80, -.56 -.95!, -.34 -.915, -.20 -.84!', c: 'tip' },
    round([-0.37, -0.355, 0.016], { c: 'eye' }),
  ],
}
