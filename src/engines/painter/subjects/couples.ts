import { lch } from '../colours/colour.ts'
import { arm, head } from './bodies.ts'
import { INK, IRON, WHITE } from './materials.ts'
import { box, moved } from './outline.ts'
import { ball, cyl, dot, egg, flat, limb, names } from './parts.ts'
import { couple } from './people-of-today.ts'
import { each, facet, leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Bride and groom: her gown, veil and flowers over the two who walk together. */
const bridalCouple: Subject = {
  ...couple,
  id: 'bridal-couple',
  words: names(
    'wedding couple, bride and groom, newlyweds, newly weds, wedding, bride, brides, groom, just married, bridal couple, 新娘, 新郎, 新人, 婚礼, 婚禮, 花嫁, 花婿, 新郎新婦, 結婚式, novia y novio, ' +
      'novios, boda, mariés, mariée, jeunes mariés, mariage, Brautpaar, Braut, Bräutigam, Hochzeit',
  ),
  homes: ['meadow', 'beach', 'village'],
  accent: 'dress',
  foot: 0.36,
  palette: {
    ...couple.palette,
    dress: WHITE,
    wrap: lch(0.9, 0.03, 80),
    coat: lch(0.3, 0.025, 265),
    trousers: lch(0.28, 0.02, 265),
    lace: lch(0.97, 0.01, 80),
    bloom: lch(0.78, 0.12, 5),
    leaf: lch(0.58, 0.12, 138),
  },
  parts: [
    { ...flat('.2 -.96, .3 -.8, .4 -.4, .5 -.03!, .24 -.02!, .22 -.5', 'lace'), al: 0.55 },
    ...couple.parts,
    cyl('.09 -.5!, .29 -.5!, .36 -.26, .46 0!, .2 .01, .02 0!, .06 -.26', 'dress'),
    ...each('.14 -.4 .1 -.03, .22 -.4 .24 -.02, .28 -.4 .36 -.03', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${(x + tx) / 2 + 0.01} ${(y + ty) / 2}, ${tx} ${ty}`, 'dress', 0.01, -0.5),
    ),
    {
      ...flat(
        '.12 -.9, .16 -.97, .24 -.96, .31 -.88, .36 -.66, .42 -.4!, .3 -.44!, .28 -.72, .24 -.9',
        'lace',
      ),
      al: 0.6,
    },
    ...each('.13 -.945, .17 -.965, .21 -.965, .25 -.95', ([x, y]) => dot([x, y, 0.018], 'bloom')),
    ...each('.06 -.46 .0 -.4, .12 -.46 .18 -.4, .09 -.44 .09 -.36', ([x, y, tx, ty]) =>
      leaf([x, y, tx, ty, 0.02], { c: 'leaf' }),
    ),
    ...each('.05 -.47, .09 -.5, .13 -.47, .07 -.44, .11 -.44', ([x, y], i) =>
      egg([x, y, 0.03, 0.03], i % 2 ? 'lace' : 'bloom'),
    ),
  ],
}

/** An arch of leaves and roses. */
const flowerArch: Subject = {
  id: 'flower-arch',
  words: names(
    'flower arch, floral arch, wedding arch, arch of flowers, rose arch, arbor, pergola, 花拱门, 花のアーチ, arco de flores, arche fleurie, arche de fleurs, arc de fleurs, Blumenbogen, Rosenbogen',
  ),
  slots: ['ground'],
  homes: ['meadow', 'beach', 'village'],
  scale: 1.7,
  accent: 'rose',
  foot: 0.52,
  built: true,
  upright: true,
  shelters: true,
  palette: {
    wood: WHITE,
    leaf: lch(0.56, 0.11, 140),
    deep: lch(0.44, 0.09, 148),
    rose: lch(0.76, 0.12, 5),
    blush: lch(0.92, 0.04, 30),
  },
  parts: [
    ...each('-.5 0, .5 0, -.42 0, .42 0', ([x]) => stroke(`${x} 0, ${x} -.6`, 'wood', 0.026)),
    stroke('-.46 -.58, -.4 -.8, -.22 -.95, 0 -1.0, .22 -.95, .4 -.8, .46 -.58', 'deep', 0.09),
    ...Array.from({ length: 44 }, (_, i) => {
      const { x, y, out } = onArch(i / 43)
      const side = i % 2 ? 1 : -1
      return leaf([x, y, x + out.x * 0.12 * side + 0.03, y + out.y * 0.12 * side - 0.02, 0.035], {
        c: i % 3 ? 'leaf' : 'deep',
        k: i % 5 ? 0 : 0.25,
      })
    }),
    ...Array.from({ length: 23 }, (_, i) => {
      const { x, y, out } = onArch((i + 0.4) / 23)
      const off = (i % 3) * 0.03 - 0.03
      return rose([x + out.x * off, y + out.y * off, i % 2 ? 0.045 : 0.058], i % 3 ? 'rose' : 'blush')
    }).flat(),
  ],
}

/** A point of the arch, 0 at its left foot to 1 at its right one, and the way outward. */
function onArch(t: number): { x: number; y: number; out: { x: number; y: number } } {
  if (t < 0.2) return { x: -0.46, y: -0.2 - t * 2, out: { x: -1, y: 0 } }
  if (t > 0.8) return { x: 0.46, y: -0.2 - (1 - t) * 2, out: { x: 1, y: 0 } }
  const angle = Math.PI * (1 - (t - 0.2) / 0.6)
  const out = { x: Math.cos(angle), y: -Math.sin(angle) }
  return { x: out.x * 0.46, y: -0.6 + out.y * 0.4, out }
}

function rose([x, y, r]: readonly [number, number, number], c: string): Part[] {
  const petal = `${x - r * 0.5} ${y}, ${x} ${y - r * 0.45}, ${x + r * 0.45} ${y}, ${x} ${y + r * 0.3}`
  return [egg([x, y, r, r], c), stroke(petal, c, r * 0.22, -0.5)]
}

/** Somebody who sits and faces us, in these colours: their middle at 0, the seat at -.3. */
const sitting = (cloth: string, legs: string): Part[] => [
  ...[-1, 1].flatMap((side) => [
    limb(`${side * 0.06} -.32 .062, ${side * 0.075} -.26 .06, ${side * 0.075} -.06 .036`, legs, side * -0.1),
    egg([side * 0.08, -0.025, 0.048, 0.028], 'shoe'),
  ]),
  cyl('-.04 -.75, .04 -.75, .13 -.7, .13 -.5, .12 -.3!, -.12 -.3!, -.13 -.5, -.13 -.7', cloth),
  cyl('-.032 -.8!, .032 -.8!, .04 -.72!, -.04 -.72!', 'skin', -0.35),
]

/** The bench that they share, its seat at -.34. */
const BENCH: readonly Part[] = [
  ...each('-.62 -.56, .62 -.56', ([x]) => stroke(`${x} -.64, ${x} -.3`, 'iron', 0.028)),
  ...each('-.6, -.5, -.4', ([y]) => box([-0.7, y - 0.06, 0.7, y], { c: 'wood', k: 0.1, form: 'plane' })),
]

const SEAT: readonly Part[] = [
  facet('-.74 -.27, -.7 -.33, .7 -.33, .74 -.27', { c: 'wood', k: 0.35 }),
  box([-0.75, -0.27, 0.75, -0.22], { c: 'wood', k: -0.2, form: 'plane' }),
  ...each('-.62, .62', ([x]) => stroke(`${x} -.24, ${x} -.1, ${x * 1.1} 0`, 'iron', 0.036)),
]

const HIM: readonly Part[] = [
  ...sitting('coat', 'trousers'),
  flat('-.03 -.75!, .03 -.75!, 0 -.62!', 'shirt'),
  ...head([0, -0.86, 0.095]),
  ball('-.09 -.9, -.09 -.97, 0 -.99, .09 -.96, .11 -.88, .09 -.82!, .075 -.89, .0 -.93, -.07 -.92', 'hair'),
  ...arm('-.12 -.68 .042, -.17 -.52 .036, -.08 -.38 .03', 'coat', 0.1),
]

const HER: readonly Part[] = [
  ball('-.1 -.92, .1 -.93, .13 -.82, .12 -.68!, 0 -.7, -.11 -.7!, -.12 -.82', 'locks', -0.25),
  ...sitting('dress', 'tights'),
  ball('-.13 -.34, .13 -.34, .15 -.2, .13 -.14!, -.13 -.14!, -.15 -.2', 'dress'),
  ...head([0, -0.84, 0.09]),
  ball('-.09 -.84, -.1 -.92, -.02 -.955, .06 -.95, .1 -.88, .1 -.76!, .07 -.86, .0 -.9, -.06 -.89', 'locks'),
  ...arm('.11 -.66 .038, .16 -.5 .033, .06 -.38 .028', 'dress', -0.2),
]

/** Two on a bench, close together. */
const benchCouple: Subject = {
  ...couple,
  id: 'bench-couple',
  words: names(
    'couple on a bench, couple sitting on a bench, couple sitting on a park bench, lovers on a bench, 长椅上的情侣, ベンチのカップル, pareja en un banco, couple sur un banc, Paar auf einer Bank',
  ),
  homes: ['lake', 'hills', 'street', 'beach'],
  scale: 1.1,
  foot: 0.72,
  palette: {
    ...couple.palette,
    wood: lch(0.56, 0.09, 55),
    iron: IRON,
    tights: lch(0.34, 0.03, 280),
    shoe: INK,
  },
  parts: [
    ...BENCH,
    ...SEAT,
    ...moved(HER, { x: 0.15, y: 0, scale: 1 }),
    ...moved(HIM, { x: -0.15, y: 0, scale: 1 }),
  ],
}

const OLD_HAIR = { hair: lch(0.86, 0.012, 260), locks: lch(0.9, 0.012, 80) }

/** Grown old together. */
const oldCouple: Subject = {
  ...couple,
  id: 'old-couple',
  words: names(
    'old couple, elderly couple, grandparents, grandma and grandpa, 老夫妻, 老年夫妇, 老夫婦, pareja de ancianos, abuelos, vieux couple, couple âgé, altes Paar, Großeltern',
  ),
  palette: { ...couple.palette, ...OLD_HAIR, dress: lch(0.56, 0.09, 300), coat: lch(0.5, 0.06, 150) },
}

/** The same on their bench. */
const oldBenchCouple: Subject = {
  ...benchCouple,
  id: 'old-bench-couple',
  words: names(
    'old couple on a bench, old couple sitting on a bench, old couple on a park bench, elderly couple on a bench, elderly couple sitting on a bench, grandparents on a bench, 长椅上的老夫妻, ベンチの老夫婦, pareja de ancianos en un banco, vieux couple sur un banc, altes Paar auf einer Bank',
  ),
  palette: { ...benchCouple.palette, ...OLD_HAIR, dress: lch(0.56, 0.09, 300), coat: lch(0.5, 0.06, 150) },
}

/** Two who belong together. */
export const COUPLES: readonly Subject[] = [bridalCouple, flowerArch, benchCouple, oldCouple, oldBenchCouple]
