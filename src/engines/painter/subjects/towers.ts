import { lch, lerp } from '../colours/colour.ts'
import { box } from './outline.ts'
import { names } from './parts.ts'
import type { Part, Subject } from './subject.ts'

/** Banded; its lamp throws beams in the dark. */
export const lighthouse: Subject = {
  id: 'lighthouse',
  words: names('lighthouse, lighthouses, beacon, 灯塔, 灯台, 燈塔, faro, phare, leuchtturm, phares, faros'),
  slots: ['ground'],
  homes: ['water'],
  scale: 1.55,
  accent: 'band',
  foot: 0.16,
  beam: -0.823,
  built: true,
  upright: true,
  palette: {
    wall: lch(0.93, 0.015, 85),
    band: lch(0.53, 0.18, 27),
    iron: lch(0.3, 0.03, 260),
    glass: lch(0.93, 0.12, 92),
    roof: lch(0.47, 0.17, 27),
    door: lch(0.33, 0.05, 40),
  },
  parts: lighthouseParts(),
}

/** A tower mill with four sails. */
export const windmill: Subject = {
  id: 'windmill',
  words: [
    ...names('windmill, windmills, mill, 风车, 風車, molino, molino de viento, moulin, moulin à vent'),
    ...names('windmühle, mühle'),
  ],
  slots: ['ground'],
  homes: ['meadow', 'hills'],
  scale: 1.4,
  accent: 'cap',
  foot: 0.2,
  built: true,
  palette: {
    wall: lch(0.9, 0.03, 80),
    cap: lch(0.5, 0.12, 32),
    wood: lch(0.42, 0.06, 50),
    cloth: lch(0.94, 0.025, 85),
    pane: lch(0.88, 0.12, 85),
    door: lch(0.36, 0.07, 45),
  },
  parts: [
    { d: '-.20 0!, -.12 -.58!, .12 -.58!, .20 0!', c: 'wall', form: 'cyl' },
    { d: '-.15 -.56!, -.12 -.66, 0 -.74, .12 -.66, .15 -.56!', c: 'cap', form: 'ball' },
    { d: '-.06 0!, -.06 -.12, 0 -.16, .06 -.12, .06 0!', c: 'door' },
    box([-0.035, -0.42, 0.035, -0.33], { c: 'pane', glow: true }),
    box([-0.03, -0.25, 0.03, -0.19], { c: 'pane', glow: true }),
    ...[0.5, 2.07, 3.64, 5.21].flatMap(sail),
    { d: '-.03 -.60, 0 -.63, .03 -.60, 0 -.57', c: 'wood', k: -0.3 },
  ],
}

/** Half width of the lighthouse at a height. */
function halfWidth(y: number): number {
  return lerp(0.135, 0.082, (-y / 0.74) ** 0.85)
}

/** A painted ring of the wall between two heights. */
function ring(from: number, to: number, c: string): Part {
  return {
    d: `${-halfWidth(from)} ${from}!, ${halfWidth(from)} ${from}!, ${halfWidth(to)} ${to}!, ${-halfWidth(to)} ${to}!`,
    c,
    form: 'cyl',
  }
}

function lighthouseParts(): Part[] {
  const rings = Array.from({ length: 7 }, (_, i) =>
    ring((-0.74 * i) / 7, (-0.74 * (i + 1)) / 7 - 0.002, i % 2 ? 'band' : 'wall'),
  )
  const slits = [-0.2, -0.42, -0.6].map((y): Part => ({
    d: `-.016 ${y}!, .016 ${y}!, .016 ${y - 0.035}, 0 ${y - 0.05}, -.016 ${y - 0.035}`,
    c: 'iron',
  }))
  const bars = [-0.062, -0.022, 0.022, 0.062].map((x) =>
    box([x - 0.004, -0.875, x + 0.004, -0.77], { c: 'iron' }),
  )
  const rail = [-0.12, -0.075, -0.03, 0.03, 0.075, 0.12].map((x) =>
    box([x - 0.0025, -0.815, x + 0.0025, -0.77], { c: 'iron' }),
  )
  return [
    ...rings,
    ...slits,
    { d: '-.03 0!, .03 0!, .03 -.06, 0 -.085, -.03 -.06', c: 'door' },
    { d: '-.09 -.735!, .09 -.735!, .125 -.765!, -.125 -.765!', c: 'iron', form: 'cyl' },
    box([-0.125, -0.773, 0.125, -0.765], { c: 'iron', k: 0.5 }),
    box([-0.062, -0.875, 0.062, -0.77], { c: 'glass', glow: true }),
    ...bars,
    ...rail,
    box([-0.122, -0.821, 0.122, -0.815], { c: 'iron' }),
    {
      d: '-.08 -.873!, .08 -.873!, .045 -.93, .012 -.955, 0 -1.0!, -.012 -.955, -.045 -.93',
      c: 'roof',
      form: 'cyl',
    },
  ]
}

function sail(angle: number): Part[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const at = (along: number, aside: number) =>
    `${(cos * along - sin * aside).toFixed(3)} ${(-0.6 + sin * along + cos * aside).toFixed(3)}`
  return [
    { d: `${at(0.1, 0)}!, ${at(0.46, 0)}!, ${at(0.46, 0.1)}!, ${at(0.1, 0.1)}!`, c: 'cloth', form: 'plane' },
    { line: `${at(0, 0)}, ${at(0.25, 0)}, ${at(0.48, 0)}`, c: 'wood', w: 0.018 },
    ...[0.2, 0.3, 0.4].map((along): Part => ({
      line: `${at(along, 0)}, ${at(along, 0.1)}`,
      c: 'wood',
      w: 0.007,
    })),
  ]
}
