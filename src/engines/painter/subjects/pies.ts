import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { STEEL, WHITE } from './materials.ts'
import { oval } from './outline.ts'
import { ball, egg, names, veil } from './parts.ts'
import { curve, each, leaf, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Under a lattice, steaming. */
const applePie: Subject = {
  id: 'apple-pie',
  words: names(
    'apple pie, apple pies, pie, pies, cherry pie, pumpkin pie, fruit tart, 苹果派, 馅饼, アップルパイ, パイ, tarta de manzana, pastel de manzana, tarte aux pommes, tarte, Apfelkuchen, Apple Pie, Obstkuchen',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.6,
  accent: 'fill',
  foot: 0.7,
  upright: true,
  palette: {
    crust: lch(0.75, 0.12, 68),
    fill: lch(0.63, 0.16, 52),
    tin: STEEL,
    leaf: lch(0.68, 0.12, 62),
    gleam: WHITE,
  },
  parts: [
    curve('-.82 -.36!, -.64 -.06, -.3 0, .3 0, .64 -.06, .82 -.36!', { c: 'tin', form: 'cyl' }),
    ...row([-0.62, 0.62, 13], (x) =>
      stroke(`${x} -.2, ${x * 0.9} ${-0.03 - Math.abs(x) * 0.05}`, 'tin', 0.014, -0.45),
    ),
    oval([0, -0.4, 0.9, 0.27], { c: 'crust', k: -0.25 }),
    oval([0, -0.42, 0.88, 0.26], { c: 'crust', form: 'ball' }),
    oval([0, -0.44, 0.7, 0.19], { c: 'fill', form: 'ball' }),
    ...each('-.44 -.48, -.12 -.54, .2 -.5, .46 -.46, -.28 -.36, .06 -.38, .34 -.34', ([x, y]) =>
      egg([x, y, 0.1, 0.04], 'fill', 0.35),
    ),
    ...row([-0.5, 0.5, 5], (x) => {
      const half = 0.2 * Math.sqrt(1 - (x / 0.72) ** 2)
      return [
        stroke(`${x + half * 0.5} ${-0.45 - half}, ${x - half * 0.5} ${-0.42 + half}`, 'crust', 0.085, -0.35),
        stroke(`${x + half * 0.5} ${-0.46 - half}, ${x - half * 0.5} ${-0.43 + half}`, 'crust', 0.07, 0.12),
      ]
    }),
    ...row([-0.55, -0.33, 3], (y) => {
      const half = 0.7 * Math.sqrt(Math.max(0.1, 1 - ((y + 0.44) / 0.2) ** 2))
      return [
        stroke(`${-half} ${y + 0.008}, 0 ${y + 0.02}, ${half} ${y + 0.008}`, 'crust', 0.06, -0.35),
        stroke(`${-half} ${y - 0.004}, 0 ${y + 0.008}, ${half} ${y - 0.004}`, 'crust', 0.048, 0.25),
      ]
    }),
    ...Array.from({ length: 30 }, (_, i) => {
      const angle = (i / 30) * Math.PI * 2
      const [x, y] = [Math.cos(angle) * 0.8, -0.42 + Math.sin(angle) * 0.225]
      return egg([x, y, 0.088, 0.05], 'crust', Math.sin(angle) > 0 ? 0.05 : 0.2)
    }),
    ...each('-.02 -.46 -.18 -.4, .0 -.46 .17 -.41', ([x, y, a, b], i) => [
      leaf([x, y, a, b, 0.05], { c: 'leaf', form: 'ball', k: i ? -0.1 : 0.15 }),
      stroke(`${x} ${y}, ${a} ${b}`, 'leaf', 0.01, -0.5),
    ]),
    ball('-.05 -.5, .05 -.5, .06 -.44, 0 -.41, -.06 -.44', 'leaf', 0.2),
    ...each('-.26, .02, .3', ([x]) =>
      veil(
        `${x} -.68, ${x - 0.05} -.78, ${x + 0.03} -.88, ${x - 0.01} -1.02!, ${x + 0.07} -.88, ${x} -.78`,
        'gleam',
        0.45,
      ),
    ),
  ],
}

/** Out of the oven. */
export const PIES: readonly Subject[] = [applePie]
