/** Trunks of birches or, without snow, of dark trees. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { edgesAlong, polygon, ribbon } from '../canvas/spline.ts'
import type { Edges, Point } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
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
  const { easel } = stage
  const { bark, mark, shadow } = barkOf(stage)
  const lean = next.range(-0.05, 0.05)
  const line = [
    { x, y: foot },
    { x: x + lean * 0.4 + next.range(-0.014, 0.014), y: foot - 0.36 },
    { x: x + lean, y: foot - 0.85 },
    { x: x + lean * 1.6, y: foot - 1.5 },
    { x: x + lean * 2.1, y: foot - 2.2 },
  ]
  const stem = edgesAlong(
    line,
    (t) => width * (0.5 - 0.46 * t + 0.12 * Math.exp(-t * 60)),
    width * easel.scale < FINE ? 20 : 60,
  )
  const base = air(stage, bark, depth * 0.93)
  easel.shape(
    polygon([...stem.left, ...stem.right.toReversed()]),
    mix(base, air(stage, mark, depth * 1.16), depth * 0.35),
  )
  darkSide(stage, { stem, width, depth, colour: air(stage, shadow, depth * 0.7) })
  marks(stage, next, { stem, width, depth, colour: air(stage, mark, depth * 1.16) })
  branches(stage, next, { stem, width, depth, colour: air(stage, mark, depth + 0.1) })
}

/** Pixels of width below which a trunk is drawn with fewer points. */
const FINE = 24

interface OnStem {
  readonly stem: Edges
  readonly width: number
  readonly depth: number
  readonly colour: Colour
}

/** Three bands of shade along the side away from the light, the narrower ones over the wider. */
function darkSide({ easel, lightSide }: Stage, { stem, width, colour }: OnStem): void {
  // Seen from its foot upward, the line's left is the picture's right.
  const [dark, lit] = lightSide > 0 ? [stem.right, stem.left] : [stem.left, stem.right]
  const side = Math.sign(lightSide)
  for (let i = 0; i < SHADES; i++) {
    const short = width * 0.33 * (1 - i / SHADES)
    const inner = lit.map(({ x, y }, k): Point => {
      const edge = dark[k]?.x ?? x
      return { x: edge + side * Math.max(0, Math.abs(x - edge) - short), y }
    })
    easel.paint(polygon([...dark, ...inner.toReversed()]), colour, 0.34)
  }
}

const SHADES = 3

/** Half-lenses that enter the bark from its edges. */
function marks({ easel, scene }: Stage, next: Random, { stem, width, depth, colour }: OnStem): void {
  const more = scene.detail === 'creative' ? 1.8 : 1
  const count = Math.round((15 + 24 * (1 - depth)) * more)
  const bark = new Path2D()
  for (let i = 0; i < count; i++) {
    const index = Math.floor(next() * 0.93 * stem.middle.length)
    const side = next() < 0.5 ? -1 : 1
    const long = width * next.range(0.25, 0.8)
    const tall = width * next.range(0.03, 0.11)
    const [at, foot] = [stem.middle[index], (side < 0 ? stem.right : stem.left)[index]]
    if (!at || !foot || tall * easel.scale < LEAST) continue
    const edge = at.x + side * Math.abs(foot.x - at.x)
    bark.moveTo(edge, at.y - tall)
    bark.quadraticCurveTo(edge - side * long * 0.5, at.y - tall * 1.6, edge - side * long, at.y)
    bark.quadraticCurveTo(edge - side * long * 0.5, at.y + tall * 1.6, edge, at.y + tall)
  }
  easel.paint(bark, colour, 0.9)
}

/** Pixels of half a mark's height below which it does not show. */
const LEAST = 0.25

function branches({ easel }: Stage, next: Random, { stem, width, depth, colour }: OnStem): void {
  const count = 5 - Math.floor(depth * 3)
  for (let i = 0; i < count; i++) {
    const at = stem.middle[Math.floor(next.range(0.12, 0.7) * stem.middle.length)]
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
