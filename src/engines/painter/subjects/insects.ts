import { lch } from '../colours/colour.ts'
import { mirrored, oval, round } from './outline.ts'
import { ball, dot, egg, flat, names, spot, twin, veil } from './parts.ts'
import { stroke } from './shapes.ts'
import type { FormPart, Subject } from './subject.ts'

/** Wings spread. */
const butterfly: Subject = {
  id: 'butterfly',
  words: [
    'butterfly',
    'butterflies',
    'moth',
    '蝴蝶',
    ...'蝶, 蝶々, チョウ, mariposa, papillon, schmetterling, falter'.split(', '),
  ],
  slots: ['air'],
  homes: ['meadow', 'hills', 'forest'],
  scale: 0.7,
  accent: 'wing',
  foot: 0.2,
  upright: true,
  palette: {
    wing: lch(0.68, 0.17, 50),
    hind: lch(0.6, 0.16, 35),
    edge: lch(0.25, 0.04, 40),
    spot: lch(0.95, 0.04, 90),
    body: lch(0.25, 0.03, 50),
  },
  parts: (() => {
    const side: readonly FormPart[] = [
      { d: '-.02 -.46!, -.18 -.40, -.40 -.34, -.48 -.18, -.38 -.03, -.22 -.04, -.08 -.22', c: 'edge' },
      {
        d: '-.05 -.43!, -.19 -.37, -.36 -.31, -.43 -.18, -.36 -.08, -.23 -.09, -.10 -.24',
        c: 'hind',
        form: 'ball',
      },
      {
        d: '-.02 -.50!, -.14 -.76, -.36 -.96, -.58 -.98, -.64 -.84, -.54 -.58, -.36 -.42, -.16 -.42',
        c: 'edge',
      },
      {
        d: '-.06 -.51!, -.16 -.74, -.36 -.90, -.53 -.91, -.57 -.81, -.48 -.60, -.34 -.48, -.17 -.46',
        c: 'wing',
        form: 'ball',
      },
      round([-0.57, -0.87, 0.022], { c: 'spot' }),
      round([-0.58, -0.77, 0.018], { c: 'spot' }),
    ]
    return [
      ...side,
      ...mirrored(side),
      oval([0, -0.42, 0.035, 0.24], { c: 'body', form: 'cyl' }),
      { line: '-.01 -.64, -.06 -.80, -.14 -.90', c: 'body', w: 0.012 },
      { line: '.01 -.64, .06 -.80, .14 -.90', c: 'body', w: 0.012 },
    ]
  })(),
}

const bee: Subject = {
  id: 'bee',
  words: names(
    'bee, bumblebee, wasp, 蜜蜂, 蜂, ハチ, ミツバチ, abeja, avispa, abeille, bourdon, Biene, Hummel',
  ),
  slots: ['air'],
  homes: ['meadow', 'hills', 'forest'],
  scale: 0.5,
  accent: 'fur',
  foot: 0.3,
  palette: {
    fur: lch(0.84, 0.16, 85),
    dark: lch(0.25, 0.03, 60),
    wing: lch(0.93, 0.025, 220),
    vein: lch(0.7, 0.04, 230),
    white: lch(0.97, 0.01, 90),
  },
  parts: [
    ball('.08 -.6!, .16 -.84, .36 -1.0, .5 -.92, .46 -.76, .26 -.6', 'wing', -0.2),
    flat('.5 -.36!, .64 -.32!, .5 -.26!', 'dark'),
    ball(
      '-.26 -.32, -.2 -.52, .02 -.62, .3 -.58, .5 -.42, .53 -.28, .42 -.12, .18 -.04, -.08 -.08, -.22 -.18',
      'fur',
    ),
    flat('-.04 -.605, .07 -.62, .02 -.46, .0 -.26, .03 -.05, -.08 -.08, -.1 -.28, -.09 -.46', 'dark'),
    flat('.18 -.61, .28 -.585, .27 -.44, .26 -.26, .24 -.05, .14 -.045, .15 -.26, .16 -.44', 'dark'),
    flat('.38 -.53, .45 -.47, .46 -.34, .44 -.16, .38 -.1, .37 -.3', 'dark'),
    egg([-0.3, -0.36, 0.2, 0.2], 'dark', 0.25),
    ball('-.02 -.58!, -.14 -.8, -.1 -1.02, .06 -1.08, .2 -.96, .2 -.74, .1 -.56', 'wing', 0.1),
    stroke('.03 -.6, .04 -.8, .08 -.98', 'vein', 0.01),
    stroke('-.38 -.53, -.44 -.66, -.54 -.7', 'dark', 0.016),
    stroke('-.28 -.55, -.3 -.7, -.4 -.78', 'dark', 0.016),
    dot([-0.55, -0.7, 0.028], 'dark'),
    dot([-0.41, -0.785, 0.028], 'dark'),
    spot([-0.4, -0.38, 0.055, 0.065], 'white'),
    dot([-0.415, -0.375, 0.032], 'dark'),
    stroke('-.4 -.24, -.34 -.21, -.28 -.23', 'white', 0.014),
    ...[-0.06, 0.08, 0.22].map((x) => stroke(`${x} -.08, ${x + 0.03} .0, ${x + 0.0} .04`, 'dark', 0.02)),
  ],
}

const dragonfly: Subject = {
  id: 'dragonfly',
  words: names('dragonfly, dragonflies, damselfly, 蜻蜓, トンボ, libélula, libellule, Libelle'),
  slots: ['air'],
  homes: ['lake', 'river', 'water', 'hills'],
  scale: 0.6,
  accent: 'body',
  foot: 0.2,
  upright: true,
  palette: {
    body: lch(0.55, 0.12, 200),
    dark: lch(0.3, 0.06, 215),
    wing: lch(0.9, 0.045, 200),
    vein: lch(0.6, 0.06, 205),
    mark: lch(0.4, 0.06, 60),
  },
  parts: [
    ...twin([
      ball('-.03 -.66!, -.2 -.66, -.5 -.56, -.72 -.42, -.7 -.34, -.5 -.4, -.2 -.54, -.02 -.6', 'wing', -0.15),
      stroke('-.04 -.63, -.3 -.58, -.66 -.38', 'vein', 0.008),
      ball(
        '-.03 -.74!, -.22 -.84, -.54 -.9, -.82 -.86, -.84 -.78, -.6 -.72, -.24 -.68, -.02 -.67',
        'wing',
        0.1,
      ),
      stroke('-.04 -.71, -.34 -.78, -.8 -.82', 'vein', 0.008),
      flat('-.7 -.885!, -.78 -.872!, -.78 -.85!, -.7 -.86!', 'mark'),
      flat('-.6 -.485!, -.66 -.45!, -.65 -.43!, -.59 -.46!', 'mark'),
    ]),
    ...Array.from({ length: 7 }, (_, i) =>
      egg([0, -0.5 + i * 0.075, 0.034 - i * 0.0015, 0.045], 'body', i % 2 ? -0.2 : 0.1),
    ),
    flat('-.02 -.02!, -.045 .06!, 0 .03!, .045 .06!, .02 -.02!', 'dark'),
    egg([0, -0.66, 0.065, 0.12], 'body'),
    stroke('0 -.74, 0 -.56', 'dark', 0.012),
    egg([-0.05, -0.82, 0.055, 0.055], 'dark', 0.15),
    egg([0.05, -0.82, 0.055, 0.055], 'dark', 0.15),
    spot([-0.062, -0.84, 0.013, 0.013], 'wing'),
    spot([0.038, -0.84, 0.013, 0.013], 'wing'),
  ],
}

const ladybird: Subject = {
  id: 'ladybird',
  words: names('ladybug, ladybird, 瓢虫, てんとう虫, テントウムシ, mariquita, coccinelle, Marienkäfer'),
  slots: ['ground'],
  homes: ['meadow', 'hills', 'forest'],
  scale: 0.42,
  accent: 'shell',
  foot: 0.5,
  palette: { shell: lch(0.6, 0.22, 28), dark: lch(0.24, 0.02, 40), white: lch(0.96, 0.01, 90) },
  parts: [
    ...[-0.24, 0.04, 0.34].map((x) => stroke(`${x} -.14, ${x - 0.05} -.06, ${x - 0.12} -.015`, 'dark', 0.04)),
    ball('-.66 -.16, -.64 -.34, -.5 -.48, -.34 -.46, -.24 -.1, -.4 -.06, -.58 -.08', 'dark', 0.15),
    stroke('-.56 -.44, -.64 -.58, -.74 -.6', 'dark', 0.02),
    stroke('-.46 -.48, -.5 -.62, -.58 -.7', 'dark', 0.02),
    ball('-.42 -.14!, -.42 -.4, -.22 -.62, .08 -.7, .4 -.6, .6 -.36, .64 -.14!, .4 -.08, -.2 -.08', 'shell'),
    stroke('-.38 -.46, .0 -.42, .4 -.32, .62 -.2', 'dark', 0.016),
    ...(
      [
        [-0.12, -0.5, 0.06, 0.045],
        [0.16, -0.58, 0.065, 0.045],
        [0.42, -0.43, 0.055, 0.055],
        [-0.16, -0.24, 0.075, 0.065],
        [0.14, -0.24, 0.08, 0.075],
        [0.42, -0.18, 0.05, 0.05],
      ] as const
    ).map((at) => spot(at, 'dark')),
    spot([-0.54, -0.3, 0.05, 0.06], 'white'),
    dot([-0.555, -0.29, 0.028], 'dark'),
    veil('-.2 -.56, -.04 -.64, .1 -.65, -.02 -.58, -.16 -.5', 'white', 0.5),
  ],
}

const snail: Subject = {
  id: 'snail',
  words: names('snail, 蜗牛, カタツムリ, caracol, escargot, Schnecke'),
  slots: ['ground'],
  homes: ['forest', 'hills'],
  scale: 0.5,
  accent: 'shell',
  foot: 0.6,
  top: { x: 0.12, y: -0.85 },
  palette: {
    shell: lch(0.64, 0.13, 50),
    swirl: lch(0.44, 0.1, 40),
    body: lch(0.84, 0.07, 85),
    dark: lch(0.25, 0.03, 50),
    white: lch(0.97, 0.01, 90),
  },
  parts: [
    stroke('-.44 -.5, -.42 -.64, -.4 -.74', 'body', 0.04, -0.3),
    ball(
      '-.66 -.4, -.6 -.52, -.48 -.54, -.38 -.44, -.32 -.26, -.1 -.16, .3 -.16, .6 -.1, .8 -.01!, .5 0!, -.3 0!, -.5 -.02, -.58 -.16, -.62 -.28',
      'body',
    ),
    egg([0.12, -0.47, 0.4, 0.39], 'shell'),
    stroke(
      '.5 -.36, .46 -.18, .2 -.12, -.08 -.2, -.2 -.42, -.12 -.66, .1 -.76, .32 -.68, .4 -.48, .32 -.3, .12 -.26, -.02 -.38, -.02 -.54, .1 -.62, .22 -.54, .22 -.42, .12 -.4',
      'swirl',
      0.035,
    ),
    stroke('-.54 -.5, -.58 -.66, -.6 -.76', 'body', 0.044),
    dot([-0.6, -0.78, 0.05], 'white'),
    dot([-0.615, -0.78, 0.026], 'dark'),
    dot([-0.4, -0.76, 0.045], 'white', -0.1),
    dot([-0.412, -0.76, 0.023], 'dark'),
    stroke('-.63 -.34, -.57 -.31, -.52 -.34', 'dark', 0.016),
  ],
}

/** Winged and creeping things. */
export const INSECTS: readonly Subject[] = [butterfly, bee, dragonfly, ladybird, snail]
