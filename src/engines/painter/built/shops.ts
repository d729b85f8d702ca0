/** The ground floor of a street: shop windows, doors, awnings and signs. */
import { Path2D } from '@napi-rs/canvas'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { addGlyph } from './glyphs.ts'
import { facing, onWall, seen } from './corridor.ts'
import type { Corridor } from './corridor.ts'
import type { House, Lit } from './street-house.ts'
import { isNeon, lamplight, tubeLight, windowLight } from './lamplight.ts'

const CLOTHS = [
  lch(0.62, 0.17, 28),
  lch(0.5, 0.09, 160),
  lch(0.55, 0.1, 245),
  lch(0.78, 0.13, 80),
  lch(0.6, 0.12, 5),
]

/** Bays of a ground floor from the far end of the house: shop windows, or a door. */
export function groundFloor(stage: Stage, corridor: Corridor, lit: Lit): void {
  const { away, next } = lit.house
  const bays = Math.max(1, Math.round((away[1] - away[0]) / 1.7))
  const length = (away[1] - away[0]) / bays
  const isShop = next() < 0.72
  const cloth = local(stage, next.pick(CLOTHS))
  for (let bay = bays - 1; bay >= 0; bay--) {
    const at = away[0] + bay * length
    const glass = isShop && (bay > 0 || bays === 1)
    if (glass) shopWindow(stage, corridor, { ...lit, at, length })
    else door(stage, corridor, { ...lit, at, length })
    if (glass && next() < 0.7) awning(stage, corridor, { ...lit, at, length, cloth })
  }
  const dense = isNeon(stage) ? 0.95 : isShop ? 0.5 : 0.12
  if (next() < dense) sign(stage, corridor, { ...lit, at: (away[0] + away[1]) / 2, length })
  if (isNeon(stage) && next() < 0.6)
    sign(stage, corridor, { ...lit, at: away[0] + 0.2 * (away[1] - away[0]), length })
}

interface Bay extends Lit {
  readonly at: number
  readonly length: number
}

function shopWindow(stage: Stage, corridor: Corridor, { house, level, at, length }: Bay): void {
  const { side, next, wall, trim, depth } = house
  const { easel } = stage
  const [from, to] = [at + length * 0.1, at + length * 0.9]
  const path = (up: readonly [number, number], out = 0) =>
    onWall(corridor, side, { away: [from, to], up, out })
  easel.shape(path([0.06, 1.72], 0.03), air(stage, tone(stage, trim, level - 0.15), depth))
  const burning = lamplight(stage)
  const glow = windowLight(stage, next)
  const dark = mix(tone(stage, wall, -0.95), stage.palette.sky[1] ?? wall, 0.35)
  const glass = mix(
    air(stage, dark, depth),
    air(stage, glow, depth * 0.4),
    next() < 0.78 ? burning * 0.92 : 0.1,
  )
  const pane = onWall(corridor, side, {
    away: [from + length * 0.05, to - length * 0.05],
    up: [0.42, 1.5],
    out: 0.03,
  })
  easel.paint(pane, glass)
  if (1 / at < 0.05) return
  wares(stage, corridor, { house, from, length, colour: tone(stage, glass, -0.6) })
  const bar = air(stage, tone(stage, trim, level + 0.1), depth)
  easel.paint(
    onWall(corridor, side, {
      away: [from + length * 0.38, from + length * 0.42],
      up: [0.42, 1.5],
      out: 0.03,
    }),
    bar,
  )
}

/** What a shop shows: round and square things on its boards. */
function wares(
  stage: Stage,
  corridor: Corridor,
  { house, from, length, colour }: { house: House; from: number; length: number; colour: Colour },
): void {
  const { side, next } = house
  const across = side * (corridor.half - 0.03)
  for (const board of [0.46, 0.98]) {
    const wide = length * 0.72
    stage.easel.paint(
      onWall(corridor, side, {
        away: [from + length * 0.06, from + wide],
        up: [board - 0.03, board],
        out: 0.03,
      }),
      colour,
      0.6,
    )
    for (let i = 0; i < 4; i++) {
      const x = from + length * (0.12 + 0.15 * i + next.range(0, 0.05))
      const size = next.range(0.1, 0.17)
      if (next() < 0.5) {
        const { x: cx, y: cy } = seen(corridor, across, board + size, x)
        stage.easel.disc({ x: cx, y: cy, radius: size / x }, colour, 0.5)
      } else {
        const up = [board, board + size * next.range(1.2, 2.4)] as const
        stage.easel.paint(
          onWall(corridor, side, { away: [x - size * 0.6, x + size * 0.6], up, out: 0.03 }),
          colour,
          0.5,
        )
      }
    }
  }
}

function door(stage: Stage, corridor: Corridor, { house, level, at, length }: Bay): void {
  const { side, wall, trim, depth, next } = house
  const { easel } = stage
  const [from, to] = [at + length * 0.32, at + length * 0.72]
  const frame = onWall(corridor, side, { away: [from - 0.06, to + 0.06], up: [0, 1.62] })
  easel.paint(frame, air(stage, tone(stage, wall, level + 0.4), depth))
  easel.shape(
    onWall(corridor, side, { away: [from, to], up: [0.04, 1.28] }),
    air(stage, tone(stage, trim, level - 0.3), depth),
  )
  const lit = next() < 0.6 * lamplight(stage)
  const pane = lit
    ? air(stage, windowLight(stage, next), depth * 0.4)
    : air(stage, tone(stage, wall, -0.9), depth)
  easel.paint(onWall(corridor, side, { away: [from, to], up: [1.33, 1.56] }), pane)
}

/** A striped cloth over a shop window; snow lies on it. */
function awning(
  stage: Stage,
  corridor: Corridor,
  { house, at, length, cloth, level }: Bay & { cloth: Colour },
): void {
  const { side, depth } = house
  const { easel, scene } = stage
  const snowy = scene.weather === 'snow'
  const pale = mix(cloth, local(stage, lch(0.95, 0.02, 85)), 0.86)
  const stripes = 6
  for (let i = stripes - 1; i >= 0; i--) {
    const [from, to] = [at + (length * i) / stripes, at + (length * (i + 1)) / stripes]
    const [wallX, hemX] = [side * corridor.half, side * (corridor.half - 0.62)]
    const slope = polygon([
      seen(corridor, wallX, 1.95, from),
      seen(corridor, wallX, 1.95, to),
      seen(corridor, hemX, 1.6, to),
      seen(corridor, hemX, 1.6, from),
    ])
    const colour = snowy ? mix(pale, local(stage, lch(0.97, 0.012, 250)), 0.7) : i % 2 ? pale : cloth
    easel.paint(slope, air(stage, tone(stage, colour, level + 0.2), depth))
    const hem = onWall(corridor, side, { away: [from, to], up: [1.47, 1.6], out: 0.62 })
    easel.paint(hem, air(stage, tone(stage, i % 2 ? pale : cloth, level - 0.35), depth))
  }
}

/** A board that faces the street, with invented letters; in the dark its strokes are tubes of light. */
function sign(stage: Stage, corridor: Corridor, { house, at, level }: Bay): void {
  const { side, next, trim, depth } = house
  const { easel } = stage
  const neon = isNeon(stage)
  const low = 2.15 + next.range(0, 0.5) + (neon ? next.range(0, 2.6) : 0)
  const high = low + next.range(0.7, neon ? 2.1 : 1.1)
  const wide = next.range(0.42, 0.66)
  const tube = tubeLight(next)
  if (1 / at < 0.03 || at < corridor.half * 1.15) return
  const [outer, inner] = [side * (corridor.half - 0.1 - wide), side * (corridor.half - 0.1)]
  const board = facing(corridor, { across: [outer, inner], up: [low, high], away: at })
  const shine = lamplight(stage)
  const face = mix(tone(stage, trim, level - 0.2), stage.palette.shade, 0.6 * shine)
  easel.shape(board, air(stage, face, depth * 0.7))
  const letter = shine > 0.3 ? mix(tube, stage.palette.lit, 0.12) : local(stage, lch(0.93, 0.04, 85))
  const count = Math.max(1, Math.round((high - low) / wide))
  const strokes = new Path2D()
  for (let i = 0; i < count; i++) {
    const middle = seen(corridor, (outer + inner) / 2, high - ((i + 0.5) * (high - low)) / count, at)
    addGlyph(strokes, next, { x: middle.x, y: middle.y, size: (wide * 0.62) / at })
  }
  const width = (wide * 0.075) / at
  if (shine > 0.3) {
    const centre = seen(corridor, (outer + inner) / 2, (low + high) / 2, at)
    easel.stroke(board, letter, { width: width * 0.8, alpha: 0.9 })
    easel.glow({
      ...centre,
      radius: (1.7 * (high - low)) / at,
      colour: tube,
      alpha: 0.42 * shine,
      screen: true,
    })
    easel.stroke(strokes, tube, { width: width * 3.2, alpha: 0.25 })
  }
  easel.stroke(strokes, shine > 0.3 ? mix(letter, lch(0.98, 0.02, 90), 0.35) : letter, {
    width: Math.max(UNIT * 0.8, width),
  })
}
