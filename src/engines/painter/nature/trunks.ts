/** Trunks of birches or, without snow, of dark trees. */
import { columns } from '../cells.ts'
import { lch, mix } from '../colour.ts'
import type { Colour } from '../colour.ts'
import type { Random } from '../random.ts'
import { ribbon } from '../spline.ts'
import type { Ribbon } from '../spline.ts'
import { UNIT, air, local, tone } from '../stage.ts'
import type { Stage } from '../stage.ts'
import type { Crest } from './land.ts'
import { settingOf } from '../scene.ts'

/** One trunk; lengths in world units, `depth` 0 near to 1 far. */
export interface Trunk {
  readonly x: number
  readonly foot: number
  readonly width: number
  readonly depth: number
}

/** Whether snow lies. */
export function snowy({ scene }: Stage): boolean {
  return scene.weather === 'snow'
}

/** A row of trunks along a crest. */
export interface TrunkRow {
  readonly depth: number
  readonly pitch: number
  readonly width: readonly [number, number]
  readonly foot: Crest
  readonly chance: number
  /** Distance that trunks keep from standing figures. */
  readonly clear?: number
}

/** One trunk at most for each cell of the row. */
export function trunks(stage: Stage, { depth, pitch, width, foot, chance, clear = 0 }: TrunkRow): void {
  const { easel, scene } = stage
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
    const next = stage.random('plants', 'trunk', Math.round(depth * 100), column)
    const x = (column + next.range(0.1, 0.9)) * pitch
    const near = settingOf(scene).some(
      (figure) => Math.abs(figure.x - x) < clear + (clear > 0 ? figure.size * 0.42 : 0),
    )
    if (next() > chance || near) continue
    paintTrunk(stage, next, { x, foot: foot(x), width: next.range(...width), depth })
  }
}

/** Bark and marks: white birch in snow, brown elsewhere. */
function barkOf(stage: Stage): { bark: Colour; mark: Colour; shadow: Colour } {
  const { palette } = stage
  if (snowy(stage)) {
    return {
      bark: local(stage, lch(0.93, 0.012, 80)),
      mark: local(stage, lch(0.33, 0.03, 300)),
      shadow: local(stage, lch(0.74, 0.055, 262)),
    }
  }
  const bark = local(stage, mix(lch(0.52, 0.05, 60), palette.land, 0.3))
  return { bark, mark: local(stage, lch(0.3, 0.04, 45)), shadow: tone(stage, bark, -0.9) }
}

/** A trunk with its shadow, marks and branches. */
export function paintTrunk(stage: Stage, next: Random, { x, foot, width, depth }: Trunk): void {
  const { easel, lightSide } = stage
  const { bark, mark, shadow } = barkOf(stage)
  const lean = next.range(-0.05, 0.05)
  const line = [
    { x, y: foot },
    { x: x + lean * 0.4 + next.range(-0.014, 0.014), y: foot - 0.36 },
    { x: x + lean, y: foot - 0.85 },
    { x: x + lean * 1.6, y: foot - 1.5 },
    { x: x + lean * 2.1, y: foot - 2.2 },
  ]
  const stem = ribbon(line, (t) => width * (0.5 - 0.46 * t + 0.12 * Math.exp(-t * 60)), 60)
  const base = air(stage, bark, depth * 0.93)
  easel.shape(stem.path, mix(base, air(stage, mark, depth * 1.16), depth * 0.35))
  easel.within(stem.path, () => {
    for (let i = 0; i < 3; i++) {
      easel.context.save()
      easel.context.translate(-Math.sign(lightSide) * width * 0.33 * (1 - i * 0.32), 0)
      easel.paint(stem.path, air(stage, shadow, depth * 0.7), 0.34)
      easel.context.restore()
    }
    marks(stage, next, { stem, width, depth, colour: air(stage, mark, depth * 1.16) })
  })
  branches(stage, next, { stem, width, depth, colour: air(stage, mark, depth + 0.1) })
}

interface OnStem {
  readonly stem: Ribbon
  readonly width: number
  readonly depth: number
  readonly colour: Colour
}

/** Half-lenses that enter the bark from its edges. */
function marks({ easel, scene }: Stage, next: Random, { stem, width, depth, colour }: OnStem): void {
  const more = scene.detail === 'creative' ? 1.8 : 1
  const count = Math.round((15 + 24 * (1 - depth)) * more)
  const { context } = easel
  for (let i = 0; i < count; i++) {
    const at = stem.middle[Math.floor(next() * 56)]
    const side = next() < 0.5 ? -1 : 1
    const long = width * next.range(0.25, 0.8)
    const tall = width * next.range(0.03, 0.11)
    if (!at) continue
    const [edge, middle, tip] = [
      at.x + side * width * 0.6,
      at.x + side * (width * 0.5 - long * 0.5),
      at.x + side * (width * 0.5 - long),
    ]
    context.beginPath()
    context.moveTo(edge, at.y - tall)
    context.quadraticCurveTo(middle, at.y - tall * 1.6, tip, at.y)
    context.quadraticCurveTo(middle, at.y + tall * 1.6, edge, at.y + tall)
    easel.fillCurrent(colour, 0.9)
  }
}

function branches({ easel }: Stage, next: Random, { stem, width, depth, colour }: OnStem): void {
  const count = 5 - Math.floor(depth * 3)
  for (let i = 0; i < count; i++) {
    const at = stem.middle[Math.floor(next.range(0.12, 0.7) * 60)]
    const side = next() < 0.5 ? -1 : 1
    const long = Math.min(width * next.range(1.6, 4), 0.13)
    const rise = next.range(0.6, 1)
    if (!at) continue
    const line = [
      { x: at.x - side * width * 0.1, y: at.y + width * 0.1 },
      { x: at.x + side * long * 0.5, y: at.y - long * 0.35 },
      { x: at.x + side * long, y: at.y - long * rise },
    ]
    easel.paint(ribbon(line, (t) => width * 0.065 * (1 - t) + 0.3 * UNIT, 12).path, colour)
  }
}
