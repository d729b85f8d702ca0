/** Clouds from their own height: seas of them with billowing crests, and towers that stand out of them. */
import { columns } from '../canvas/cells.ts'
import { clamp } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { cloudInk, paintPuffs } from './puffs.ts'
import type { Puff } from './puffs.ts'

/** One bank of a sea of clouds: where its crest runs, how large its rounds are, how far it is. */
interface Bank {
  readonly index: number
  readonly base: number
  readonly radius: number
  readonly depth: number
}

/** Banks from the horizon to the viewer and, below the frame, as far as the view goes. */
function banksOf({ horizon, frame, easel }: Stage): Bank[] {
  const deep = Math.max(0.3, frame.height - horizon)
  const banks: Bank[] = []
  let base = horizon + 0.008
  for (let index = 0; base < Math.max(frame.height, easel.box.bottom) + 0.2 && index < 24; index++) {
    const near = clamp((base - horizon) / deep, 0, 1.2)
    banks.push({ index, base, radius: 0.02 + 0.1 * near, depth: clamp(1 - near * 1.15) })
    base += 0.014 + deep * 0.17 * (0.35 + near)
  }
  return banks
}

/** A sea of clouds below the horizon. */
export const cloudSea: Layer = {
  name: 'cloud sea',
  paint(stage) {
    const { easel, horizon, frame } = stage
    // What shows between the heaps is in their shade.
    const stops = [
      [0, cloudInk(stage, 0.85).body],
      [0.5, cloudInk(stage, 0.4).foot],
      [1, cloudInk(stage, 0).foot],
    ] as const
    easel.flood(easel.vertical(horizon, Math.max(frame.height, horizon + 0.3), stops), horizon)
    for (const bank of banksOf(stage).filter(({ depth }) => depth > NEAR)) paintBank(stage, bank)
    farHaze(stage)
  },
}

/** Haze over the farthest banks, so that the sea has no hard edge. */
function farHaze({ easel, palette, horizon }: Stage): void {
  const [top, bottom] = [horizon - 0.045, horizon + 0.075]
  const stops = [
    [0, palette.haze, 0],
    [0.4, palette.haze, 0.75],
    [1, palette.haze, 0],
  ] as const
  easel.flood(easel.vertical(top, bottom, stops), top, bottom)
}

/** The nearest banks, in front of what flies. */
export const nearClouds: Layer = {
  name: 'near clouds',
  paint(stage) {
    for (const bank of banksOf(stage).filter(({ depth }) => depth <= NEAR)) paintBank(stage, bank)
  },
}

/** Depth at which banks begin to lie before the figures. */
const NEAR = 0.3

function paintBank(stage: Stage, { index, base, radius, depth }: Bank): void {
  const { easel } = stage
  const pitch = radius * 4.2
  const puffs: Puff[] = []
  for (const column of columns(easel.box.left - radius * 8, easel.box.right + radius * 8, pitch)) {
    const next = stage.random('sky', 'bank', index, column)
    puffs.push(...mound(next, { x: (column + next()) * pitch, base, radius }))
  }
  puffs.sort((one, other) => one.y - other.y)
  paintPuffs(stage, puffs, { ink: cloudInk(stage, depth), foot: base + radius * 3 })
}

/** One heap of a bank: a dome of rounds, some flat and wide, some that tower. */
function mound(next: Random, { x, base, radius }: { x: number; base: number; radius: number }): Puff[] {
  const rise = radius * next.range(0.2, 1) * (next() < 0.22 ? 3 : 1.4)
  const half = radius * next.range(2.2, 3.6)
  const rounds = Array.from({ length: 9 }, (): Puff => {
    const t = next.range(-1, 1)
    const dome = Math.sqrt(1 - t * t)
    const size = radius * next.range(0.4, 1) * (0.5 + 0.5 * dome)
    return { x: x + t * half, y: base + size * 0.7 + radius * 0.4 - dome * rise * next(), radius: size }
  })
  const foot = [-0.9, -0.3, 0.3, 0.9].map((t): Puff => {
    return { x: x + t * half, y: base + radius * 1.5, radius: radius * 1.25, hidden: true }
  })
  return [...foot, ...rounds]
}
