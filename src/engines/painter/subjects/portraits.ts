import { lch } from '../colours/colour.ts'
import { BUST, FLESH, face, portraitOf, shoulders } from './faces.ts'
import { ball, dot, flat, twin, slope, veil } from './parts.ts'
import { stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const woman: Subject = {
  ...BUST,
  id: 'portrait-woman',
  words: portraitOf(
    'woman',
    'a',
    "portrait, lady portrait, portrait of a lady, 女人肖像, 女人的肖像, 女性肖像, 女性の肖像, 女性のポートレート, retrato de mujer, retrato de una mujer, portrait de femme, portrait d'une femme, Porträt einer Frau, Frauenporträt",
  ),
  accent: 'cloth',
  palette: { ...FLESH, cloth: lch(0.52, 0.12, 195), gold: lch(0.83, 0.13, 86) },
  parts: [
    slope(
      '0 -1.06, .2 -1.02, .33 -.86, .35 -.62, .4 -.4, .46 -.16, .42 .1, .3 .2!, .22 .0, -.22 .0, -.3 .22!, -.43 .1, -.46 -.16, -.4 -.4, -.35 -.62, -.33 -.86, -.2 -1.02',
      'hair',
      -0.3,
    ),
    ...shoulders('cloth'),
    ...face({ jaw: 0, grace: 1 }),
    stroke('-.2 -.19, -.13 -.09, 0 -.05, .13 -.09, .2 -.19', 'cloth', 0.03, 0.4),
    ball(
      '.02 -1.06, .18 -1.04, .31 -.9, .33 -.68, .37 -.44, .42 -.2, .36 .02!, .31 -.14, .28 -.34, .25 -.56, .24 -.72, .15 -.86, .03 -.95!, -.02 -1.0',
      'hair',
    ),
    ball(
      '.04 -1.05, -.14 -1.05, -.3 -.92, -.33 -.68, -.37 -.44, -.44 -.2, -.38 .04!, -.32 -.14, -.29 -.34, -.255 -.54, -.25 -.68, -.17 -.8, -.04 -.87, .05 -.95!',
      'hair',
      0.05,
    ),
    stroke('-.06 -1.0, -.2 -.9, -.28 -.74, -.31 -.5', 'hair', 0.012, 0.5),
    stroke('.1 -1.0, .22 -.9, .28 -.72, .3 -.52', 'hair', 0.01, 0.4),
    dot([-0.262, -0.52, 0.026], 'gold'),
    dot([0.262, -0.52, 0.026], 'gold', -0.2),
  ],
}

const man: Subject = {
  ...BUST,
  id: 'portrait-man',
  words: portraitOf(
    'man',
    'a',
    "gentleman portrait, portrait of a gentleman, portrait of a person, 男人肖像, 男人的肖像, 男性肖像, 男性の肖像, retrato de hombre, retrato de un hombre, portrait d'homme, portrait d'un homme, Porträt eines Mannes, Männerporträt",
  ),
  accent: 'cloth',
  palette: {
    ...FLESH,
    skin: lch(0.76, 0.075, 57),
    hair: lch(0.27, 0.03, 50),
    lip: lch(0.58, 0.1, 30),
    cloth: lch(0.38, 0.07, 255),
    shirt: lch(0.95, 0.012, 85),
    tie: lch(0.56, 0.17, 25),
    iris: lch(0.5, 0.09, 245),
  },
  parts: [
    ...shoulders('cloth'),
    ...face({ jaw: 1, grace: 0.1 }),
    flat('-.2 -.2!, -.11 -.24!, 0 -.04, .11 -.24!, .2 -.2!, .1 .3, 0 .55!, -.1 .3', 'shirt'),
    flat('-.045 -.08!, .045 -.08!, .03 .0!, .07 .55!, -.07 .55!, -.03 .0!', 'tie'),
    flat('-.11 -.26!, 0 -.07!, -.08 .03!, -.2 -.18!', 'shirt', 0.2),
    flat('.11 -.26!, 0 -.07!, .08 .03!, .2 -.18!', 'shirt', -0.2),
    ...twin([flat('-.2 -.21!, -.34 -.13!, -.3 .12!, -.36 .18!, -.06 .55!, -.1 .4, -.18 .0', 'cloth', 0.25)]),
    ball(
      '-.24 -.66!, -.27 -.78, -.26 -.94, -.14 -1.06, .06 -1.08, .22 -1.0, .27 -.86, .245 -.66!, .225 -.78, .17 -.87!, .04 -.9, -.08 -.88, -.17 -.84!, -.215 -.78',
      'hair',
    ),
    ball('-.19 -.86, -.14 -.96, .02 -1.0, .16 -.96, .2 -.87, .04 -.91, -.1 -.88', 'hair', 0.3),
    veil(
      '-.22 -.56, -.15 -.44, -.06 -.385, .06 -.385, .15 -.44, .22 -.56, .17 -.4, .06 -.345, -.06 -.345, -.17 -.4',
      'hair',
      0.16,
    ),
  ],
}

const girl: Subject = {
  ...BUST,
  id: 'portrait-girl',
  words: portraitOf(
    'girl',
    'a',
    "girl's portrait, 女孩肖像, 女孩的肖像, 少女の肖像, 女の子の肖像, retrato de niña, retrato de una niña, portrait de fille, portrait d'une fille, portrait d'une fillette, Porträt eines Mädchens, Mädchenporträt",
  ),
  accent: 'cloth',
  palette: {
    ...FLESH,
    hair: lch(0.56, 0.12, 58),
    iris: lch(0.5, 0.1, 150),
    cloth: lch(0.8, 0.13, 88),
    collar: lch(0.96, 0.015, 85),
    ribbon: lch(0.62, 0.19, 15),
  },
  parts: [
    ...twin([
      ball(
        '-.24 -.9, -.38 -.94, -.5 -.8, -.52 -.58, -.44 -.38, -.34 -.26!, -.34 -.44, -.28 -.6',
        'hair',
        -0.1,
      ),
    ]),
    ...shoulders('cloth'),
    ...face({ jaw: 0.1, grace: 0.5, young: true }),
    ...twin([flat('0 -.08!, -.13 -.12, -.22 -.2!, -.3 -.08, -.16 .02, -.02 .02!', 'collar')]),
    ball(
      '-.25 -.62!, -.3 -.8, -.25 -.98, -.1 -1.08, .1 -1.08, .25 -.98, .3 -.8, .25 -.62!, .235 -.74, .19 -.79!, .1 -.81!, .05 -.785, .0 -.81!, -.06 -.785, -.12 -.81!, -.19 -.785!, -.235 -.74',
      'hair',
    ),
    stroke('0 -1.07, -.03 -.95, -.02 -.84', 'hair', 0.01, -0.5),
    stroke('-.14 -1.02, -.17 -.92, -.16 -.83', 'hair', 0.01, 0.5),
    ...twin([
      flat('-.26 -.9!, -.36 -1.04, -.42 -.94!, -.3 -.88', 'ribbon'),
      flat('-.28 -.88!, -.44 -.86, -.44 -.76!, -.3 -.84', 'ribbon', -0.2),
      dot([-0.29, -0.885, 0.035], 'ribbon', 0.2),
    ]),
    ...[-0.16, -0.12, 0.12, 0.16].map((x, i) => dot([x, -0.555 + (i % 2) * 0.02, 0.008], 'lip', 0.1)),
  ],
}

const boy: Subject = {
  ...girl,
  id: 'portrait-boy',
  words: portraitOf(
    'boy',
    'a',
    "child portrait, portrait of a child, 男孩肖像, 孩子的肖像, 少年の肖像, 男の子の肖像, retrato de niño, retrato de un niño, portrait de garçon, portrait d'un garçon, portrait d'enfant, Porträt eines Jungen, Porträt eines Kindes",
  ),
  palette: {
    ...girl.palette,
    hair: lch(0.38, 0.07, 45),
    cloth: lch(0.58, 0.13, 235),
    collar: lch(0.95, 0.02, 85),
  },
  parts: [
    ...shoulders('cloth'),
    ...[0.04, 0.24].map((y) =>
      stroke(
        `${-0.52 - y * 0.07} ${y}, -.3 ${y + 0.05}, .3 ${y + 0.05}, ${0.52 + y * 0.07} ${y}`,
        'collar',
        0.06,
      ),
    ),
    ...face({ jaw: 0.35, grace: 0.2, young: true }),
    stroke('-.2 -.19, -.13 -.09, 0 -.05, .13 -.09, .2 -.19', 'collar', 0.035),
    ball(
      '-.25 -.64!, -.3 -.8, -.26 -.98, -.14 -1.08, -.1 -1.14!, .0 -1.08, .06 -1.14!, .14 -1.06, .26 -.98, .3 -.8, .25 -.64!, .23 -.76, .2 -.82!, .12 -.78!, .08 -.86, .0 -.79!, -.06 -.87, -.12 -.78!, -.18 -.84',
      'hair',
    ),
    stroke('-.08 -1.04, -.14 -.95, -.14 -.86', 'hair', 0.01, 0.5),
    ...[-0.16, -0.12, 0.12, 0.16].map((x, i) => dot([x, -0.555 + (i % 2) * 0.02, 0.008], 'lip', 0.1)),
  ],
}

/** Heads and shoulders. */
export const PORTRAITS: readonly Subject[] = [woman, man, girl, boy]
