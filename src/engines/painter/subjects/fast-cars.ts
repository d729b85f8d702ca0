import { lch } from '../colours/colour.ts'
import { GLASS, PALE_GLASS, PANE, RED, RUBBER, SHADE, STEEL } from './materials.ts'
import { names } from './parts.ts'
import { curve, each, facet, stroke, wheel } from './shapes.ts'
import type { Subject } from './subject.ts'

/** A low wedge with its engine behind the seats. */
const sportsCar: Subject = {
  id: 'sports-car',
  words: names(
    'sports car, sportscar, supercar, hypercar, race coupe, ferrari, lamborghini, porsche, bugatti, mclaren, corvette, mustang gt, concept car, futuristic car, 跑车, 超跑, 超级跑车, 法拉利, 兰博基尼, 保时捷, スポーツカー, スーパーカー, ' +
      'フェラーリ, ポルシェ, coche deportivo, deportivo, auto deportivo, voiture de sport, supercar rouge, Sportwagen, Supersportwagen',
  ),
  slots: ['ground'],
  homes: ['street', 'desert', 'hills', 'city'],
  scale: 0.85,
  accent: 'paint',
  foot: 1.0,
  top: { x: 0.1, y: -0.6 },
  palette: {
    paint: RED,
    glass: GLASS,
    pale: PALE_GLASS,
    tyre: RUBBER,
    rim: STEEL,
    arch: SHADE,
    trim: lch(0.28, 0.02, 270),
    lamp: PANE,
    tail: RED,
  },
  parts: [
    facet('.9 -.6, 1.2 -.66, 1.22 -.6, .92 -.54', { c: 'paint', k: -0.2 }),
    stroke('1.0 -.58, .98 -.44', 'trim', 0.03),
    curve(
      '-1.2 -.14!, -1.22 -.22, -1.1 -.3, -.7 -.38, -.42 -.42, -.1 -.6, .2 -.64, .46 -.6, .84 -.46, 1.12 -.44!, 1.16 -.3, 1.1 -.12!',
      { c: 'paint', form: 'plane', k: 0.05 },
    ),
    curve('-1.2 -.14!, -1.2 -.2, -.4 -.22, .6 -.2, 1.14 -.24, 1.1 -.12!', { c: 'paint', k: -0.4 }),
    curve('-.38 -.42!, -.1 -.57, .02 -.6!, .06 -.43!', { c: 'glass', nx: -0.5 }),
    curve('.1 -.43!, .07 -.605!, .22 -.61, .42 -.55, .56 -.44!', { c: 'glass', nx: 0.3 }),
    curve('-.3 -.43!, -.1 -.55, -.02 -.58!, -.16 -.43!', { c: 'pale', al: 0.6 }),
    facet('.42 -.38, .66 -.42, .7 -.3, .5 -.28', { c: 'trim' }),
    stroke('.08 -.42, .02 -.3, .08 -.19', 'paint', 0.011, -0.9),
    stroke('-1.16 -.28, -.6 -.35, .1 -.37, .4 -.4', 'paint', 0.014, 0.9),
    stroke('-.46 -.24, 0 -.27, .42 -.34', 'paint', 0.012, -0.7),
    curve('-.9 -.34, -.6 -.395, -.44 -.41, -.62 -.37, -.8 -.32', { c: 'paint', k: 1 }),
    ...each('-.72 .2, .72 .22', ([x, r]) =>
      curve(`${x - r - 0.05} -.1!, ${x - r} -.28, ${x} ${-0.16 - r}, ${x + r} -.28, ${x + r + 0.05} -.1!`, {
        c: 'arch',
      }),
    ),
    ...each('-.72 .19, .72 .205', ([x, r]) => [
      ...wheel([x, -r, r], 0.66),
      ...each('0, 1, 2, 3, 4', ([i]) => {
        const angle = (i / 5) * Math.PI * 2 + 0.3
        return stroke(
          `${x} ${-r}, ${x + Math.cos(angle) * r * 0.62} ${-r + Math.sin(angle) * r * 0.62}`,
          'tyre',
          0.022,
        )
      }),
    ]),
    { ...facet('-1.16 -.28, -.92 -.35, -.86 -.31, -1.1 -.24', { c: 'lamp' }), glow: true },
    { ...facet('1.02 -.4, 1.15 -.4, 1.16 -.34, 1.04 -.35', { c: 'tail', k: 0.4 }), glow: true },
    facet('-1.24 -.12, -.94 -.14, -.94 -.08, -1.22 -.07', { c: 'trim' }),
    facet('-.48 -.12, .46 -.12, .44 -.07, -.46 -.07', { c: 'trim' }),
    facet('.96 -.14, 1.14 -.16, 1.1 -.07, .98 -.07', { c: 'trim' }),
  ],
}

/** Cars that are low and quick. */
export const FAST_CARS: readonly Subject[] = [sportsCar]
