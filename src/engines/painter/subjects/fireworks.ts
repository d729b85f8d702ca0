import { lch } from '../colours/colour.ts'
import { names } from './parts.ts'
import { round, writePoints } from './outline.ts'
import { each, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A burst: its middle, its radius, and how many rays it has. */
function burst([x, y, radius, rays]: readonly [number, number, number, number], c: string): Part[] {
  const ray = (i: number, from: number, to: number, fall: number) => {
    const angle = ((i + 0.3) / rays) * Math.PI * 2
    return [from, (from + to) / 2, to].map((reach, step) => ({
      x: x + Math.cos(angle) * reach * radius,
      y: y + Math.sin(angle) * reach * radius + fall * radius * step * step * 0.25,
    }))
  }
  const all = Array.from({ length: rays }, (_, i) => i)
  return [
    { ...round([x, y, radius * 0.1], { c: 'core' }), glow: true },
    ...all.map((i) => stroke(writePoints(ray(i, 0.22, i % 2 ? 0.92 : 0.7, 0.12)), c, radius * 0.036, 0.45)),
    ...all.map((i) => stroke(writePoints(ray(i + 0.5, 0.12, 0.42, 0.04)), 'core', radius * 0.026, 0.3)),
    ...all.map((i): Part => {
      const { x: tipX = 0, y: tipY = 0 } = ray(i, 0.22, i % 2 ? 1 : 0.78, 0.12)[2] ?? {}
      return { ...round([tipX, tipY, radius * 0.034], { c: i % 2 ? 'core' : c }), glow: true }
    }),
  ]
}

const fireworks: Subject = {
  id: 'fireworks',
  words: names(
    "fireworks, firework, fireworks display, pyrotechnics, 烟花, 焰火, 花火, 打ち上げ花火, fuegos artificiales, feu d'artifice, feux d'artifice, Feuerwerk",
  ),
  slots: ['air'],
  homes: ['city', 'water', 'sky'],
  scale: 2.6,
  accent: 'gold',
  foot: 0.3,
  upright: true,
  several: true,
  moves: 'flickers',
  palette: {
    gold: lch(0.86, 0.15, 85),
    red: lch(0.68, 0.21, 18),
    blue: lch(0.74, 0.14, 225),
    core: lch(0.97, 0.06, 95),
  },
  parts: [
    ...each('-.02 .0 -.06 -.56, .5 .02 .56 -.3, -.5 .02 -.56 -.2', ([x, y, a, b]) =>
      stroke(`${x} ${y}, ${(x + a) / 2 + 0.02} ${(y + b) / 2}, ${a} ${b}`, 'gold', 0.009, -0.2),
    ),
    ...burst([-0.58, -0.36, 0.36, 18], 'blue'),
    ...burst([0.58, -0.46, 0.4, 20], 'red'),
    ...burst([-0.06, -0.72, 0.5, 24], 'gold'),
  ],
}

/** What lights up the sky at feasts. */
export const FIREWORKS: readonly Subject[] = [fireworks]
