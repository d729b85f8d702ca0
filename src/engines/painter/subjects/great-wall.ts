import { lch } from '../colours/colour.ts'
import { STONE } from './materials.ts'
import { oval } from './outline.ts'
import { names } from './parts.ts'
import { curve, facet, row } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Climbing over a ridge from watchtower to watchtower. */
export const greatWall: Subject = {
  id: 'great-wall',
  words: names(
    'great wall, great wall of china, the great wall, city wall, 长城, 万里长城, 萬里長城, 万里の長城, gran muralla, gran muralla china, muralla china, grande muraille, grande muraille de chine, chinesische mauer',
  ),
  slots: ['ground'],
  homes: ['hills', 'mountains'],
  scale: 2.2,
  vast: true,
  accent: 'stone',
  foot: 1.1,
  built: true,
  palette: {
    stone: STONE,
    dark: lch(0.34, 0.03, 60),
    land: lch(0.55, 0.085, 130),
    far: lch(0.66, 0.055, 165),
  },
  parts: [
    curve(
      '-1.46 0!, -1.16 -.42, -.809 -.62, -.539 -.5, -.154 -.86, .193 -1.02, .539 -.74, .924 -.82, 1.46 0!',
      {
        c: 'far',
        form: 'plane',
      },
    ),
    ...rampart('-.986 -.56, -.809 -.64, -.539 -.53, -.308 -.74, -.077 -.93, .193 -1.04', 0.06),
    ...watchtower([0.208, -1.0, 0.2]),
    curve('-1.46 0!, -1 -.2, -.616 -.3, -.231 -.56, .154 -.52, .539 -.66, .924 -.4, 1.46 0!', {
      c: 'land',
      k: 0.1,
      form: 'plane',
    }),
    ...rampart('-.246 -.58, -.077 -.58, .154 -.56, .347 -.64, .57 -.7', 0.1),
    ...watchtower([-0.262, -0.52, 0.3]),
    ...watchtower([0.601, -0.64, 0.34]),
    curve('-1.46 0!, -.924 -.06, -.385 -.1, .077 -.3, .462 -.34, .847 -.2, 1.46 0!', {
      c: 'land',
      k: -0.2,
      form: 'plane',
    }),
    ...rampart('-1.16 -.1, -.847 -.14, -.539 -.17, -.231 -.22, .077 -.36, .385 -.42', 0.17),
    ...watchtower([0.431, -0.28, 0.5]),
  ],
}

/** A wall with its battlements along a ridge: points of its crest, and its height. */
function rampart(crest: string, height: number): Part[] {
  const points = crest.split(', ').map((point) => point.split(' ').map(Number))
  const lower = points.toReversed().map(([x = 0, y = 0]) => `${x} ${y + height}`)
  const wall = facet(`${crest}, ${lower.join(', ')}`, {
    c: 'stone',
    form: 'plane',
  })
  const steps = points.slice(1).flatMap(([x = 0, y = 0], i) => {
    const [left = 0, top = 0] = points[i] ?? []
    const many = Math.max(2, Math.round((x - left) / (height * 0.75)))
    return Array.from({ length: many }, (_, step) => {
      const share = (step + 0.5) / many
      return [left + (x - left) * share, top + (y - top) * share] as const
    })
  })
  const half = height * 0.17
  return [
    wall,
    ...steps.map(([x, y]) =>
      facet(
        `${x - half} ${y + half}, ${x + half} ${y + half}, ${x + half} ${y - half * 1.3}, ${x - half} ${y - half * 1.3}`,
        { c: 'stone', k: 0.2 },
      ),
    ),
  ]
}

/** A square tower: the middle of its foot, and its height. */
function watchtower([x, y, height]: readonly [number, number, number]): Part[] {
  const half = height * 0.3
  const top = y - height * 0.74
  return [
    facet(`${x - half} ${y}, ${x + half} ${y}, ${x + half * 0.86} ${top}, ${x - half * 0.86} ${top}`, {
      c: 'stone',
      form: 'cyl',
    }),
    facet(
      `${x - half} ${top}, ${x + half} ${top}, ${x + half} ${top - height * 0.1}, ${x - half} ${top - height * 0.1}`,
      { c: 'stone', k: 0.15, form: 'cyl' },
    ),
    ...row([x - half * 0.82, x + half * 0.82, 4], (at) =>
      facet(
        `${at - half * 0.18} ${top - height * 0.09}, ${at + half * 0.18} ${top - height * 0.09}, ${at + half * 0.18} ${top - height * 0.2}, ${at - half * 0.18} ${top - height * 0.2}`,
        { c: 'stone', k: 0.2 },
      ),
    ),
    ...[-0.42, 0.42].map((dx) =>
      oval([x + dx * half, y - height * 0.42, half * 0.16, height * 0.1], { c: 'dark' }),
    ),
  ]
}
