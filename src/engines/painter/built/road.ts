/** The ground of a street: paving, kerbs, shadow, snow, and the mirror that rain makes of it. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, lerp, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { valueNoise } from '../canvas/noise.ts'
import { UNIT, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { onGround, onWall, seen } from './corridor.ts'
import type { Corridor } from './corridor.ts'

/** What a street's ground is like; lengths in eye heights. */
export interface Road {
  /** Width of each pavement; 0 for an alley. */
  readonly walk: number
}

const KERB = 0.09

/** Road, pavements and the shadow of the houses that stand before the light. */
export function drawRoad(stage: Stage, corridor: Corridor, { walk }: Road): void {
  const { easel, scene, palette, lightSide } = stage
  const snowy = scene.weather === 'snow'
  const stone = local(
    stage,
    mix(snowy ? lch(0.93, 0.02, 250) : lch(0.72, 0.035, 72), palette.shade, snowy ? 0.06 : 0.13),
  )
  const reach = [corridor.near * 0.9, corridor.end] as const
  const half = corridor.half
  const ground = (colour: Colour) =>
    easel.vertical(corridor.y, corridor.y + 0.8, [
      [0, mix(colour, palette.haze, 0.75)],
      [0.1, mix(colour, palette.haze, 0.3)],
      [0.34, colour],
      [1, tone(stage, colour, -0.5)],
    ])
  const road = onGround(corridor, { across: [-half, half], away: reach })
  easel.paint(road, ground(stone))
  if (!snowy) cobbles(stage, corridor, tone(stage, stone, -0.85))
  if (walk > 0) {
    for (const side of [-1, 1] as const) {
      const inner = side * (half - walk)
      easel.paint(
        onGround(corridor, { across: [side * half, inner], away: reach, up: KERB }),
        ground(tone(stage, stone, 0.3)),
      )
      easel.paint(
        onWall(corridor, side, { away: reach, up: [0, KERB], out: walk }),
        ground(tone(stage, stone, -0.4)),
      )
    }
  }
  if (scene.weather === 'clear' || snowy)
    shadow(stage, corridor, { reach, side: Math.sign(lightSide), dark: tone(stage, stone, -0.8) })
  easel.grain(road, {
    colour: palette.haze,
    from: [corridor.x, corridor.y],
    to: [corridor.x, corridor.y + 0.3],
    alpha: 0.5,
    core: 0.6,
  })
}

function shadow(
  { easel }: Stage,
  corridor: Corridor,
  { reach, side, dark }: { reach: readonly [number, number]; side: number; dark: Colour },
): void {
  const { half } = corridor
  const path = onGround(corridor, { across: [side * half, side * half * 0.12], away: reach })
  easel.paint(path, dark, 0.34)
}

/** Rows of stones, alternately shifted; where they would be finer than a pixel they are left out. */
function cobbles(stage: Stage, corridor: Corridor, colour: Colour): void {
  const { easel } = stage
  const { half, near } = corridor
  const rows = new Path2D()
  const depth = 0.24
  const wide = 0.34
  for (const row of columns(Math.max(near * 0.8, depth), 9, depth)) {
    const away = row * depth
    if (away < near * 0.8 || depth / away ** 2 < 2.4 * UNIT) continue
    const [left, right] = [seen(corridor, -half, 0, away), seen(corridor, half, 0, away)]
    rows.moveTo(left.x, left.y)
    rows.lineTo(right.x, right.y)
    for (const column of columns(-half, half, wide)) {
      const across = (column + (row % 2) / 2) * wide
      const [one, other] = [seen(corridor, across, 0, away), seen(corridor, across, 0, away + depth)]
      rows.moveTo(one.x, one.y)
      rows.lineTo(other.x, other.y)
    }
  }
  easel.stroke(rows, colour, { width: 1.5 * UNIT, alpha: 0.26 })
}

/** Mirrors the painted houses in the wet ground, each column about the foot of its own wall. */
export async function mirrorHouses(stage: Stage, corridor: Corridor): Promise<void> {
  const { easel } = stage
  const { width, height, context } = easel
  const first = Math.max(0, easel.rowOf(corridor.y))
  if (first >= height) return
  const image = context.getImageData(0, 0, width, height)
  const pixels = image.data
  const painted = new Uint8ClampedArray(pixels)
  const salt = stage.salt('water', 'wet')
  const rowsPerY = height / (easel.box.bottom - easel.box.top)
  for (let row = first; row < height; row++) {
    const y = easel.worldY(row + 0.5)
    const near = y - corridor.y
    for (let column = 0; column < width; column++) {
      const x = easel.worldX(column + 0.5)
      const foot = (Math.abs(x - corridor.x) * corridor.eye) / corridor.half
      if (near <= foot) continue
      const below = near - foot
      // What is mirrored comes close to the frame's top and never passes it.
      const reach = 0.95 * (corridor.y + foot)
      const above = reach * (1 - Math.exp((-1.05 * below) / reach))
      const ripple = valueNoise(x * 26, near * 90, salt) + 0.6 * valueNoise(x * 9, near * 240, salt + 3)
      const patch = valueNoise((x - corridor.x) / near, 3 / near, salt + 9)
      const from = clampRow(
        (corridor.y + foot - above + ripple * 0.022 * (0.4 + near) - easel.box.top) * rowsPerY,
        height,
      )
      const share = lerp(0.68, 0.4, Math.min(1, below * 1.6)) * (0.78 + 0.34 * patch)
      blend(pixels, painted, { to: (row * width + column) * 4, from: (from * width + column) * 4, share })
    }
    if (row % 96 === 0) await stage.breathe()
  }
  context.putImageData(image, 0, 0)
  sheen(stage, corridor)
}

function clampRow(row: number, height: number): number {
  return row < 0 ? 0 : row >= height ? height - 1 : Math.floor(row)
}

function blend(
  pixels: Uint8ClampedArray,
  painted: Uint8ClampedArray,
  { to, from, share }: { to: number; from: number; share: number },
): void {
  for (let channel = 0; channel < 3; channel++) {
    // Both indices lie inside the picture.
    const [under, over] = [painted[to + channel] as number, painted[from + channel] as number]
    pixels[to + channel] = under * (1 - share) * 0.92 + over * share
  }
}

/** Bright lines of standing water. */
function sheen(stage: Stage, corridor: Corridor): void {
  const { easel, palette } = stage
  const colour = mix(palette.haze, shift(palette.lit, { L: 0 }), 0.4)
  for (const row of columns(0, 26, 1)) {
    const next = stage.random('water', 'sheen', row)
    const away = 1.2 + row * 0.42
    const place = seen(corridor, next.range(-0.95, 0.95) * corridor.half, 0, away)
    easel.lens({ ...place, width: next.range(0.5, 1.6) / away, height: 0.022 / away, colour, alpha: 0.3 })
  }
}
