/** One-point perspective: a street between two walls, measured in heights of a person's eye. */
import { polygon } from '../canvas/spline.ts'
import type { Path2D } from '@napi-rs/canvas'
import type { Point } from '../canvas/spline.ts'
import type { Stage } from '../canvas/stage.ts'

/** The left and the right wall. */
export type Side = -1 | 1

/** Where a street runs. Lengths are heights of a standing person's eye, about 1.6 m. */
export interface Corridor {
  /** World x and y of the vanishing point. */
  readonly x: number
  readonly y: number
  /** Half the distance of the walls. */
  readonly half: number
  /** Height of the viewer's eye: 1 for who stands on the ground, 2.5 on a balcony. */
  readonly eye: number
  /** How far away it ends. */
  readonly end: number
  /** Distance of the nearest thing that any part of the view shows. */
  readonly near: number
}

/** The corridor of a stage: the light stands where it ends. */
export function corridorOf(
  { easel, scene, horizon }: Stage,
  { half, end, eye }: { half: number; end: number; eye: number },
): Corridor {
  const { x } = scene.light
  const { box } = easel
  const reach = Math.max(box.right - x, x - box.left, ((box.bottom - horizon) * half) / eye) + 0.02
  return { x, y: horizon, half, eye, end, near: half / reach }
}

/** World point of a place `across` from the middle, `up` from the ground, `away` from the viewer. */
export function seen({ x, y, eye }: Corridor, across: number, up: number, away: number): Point {
  return { x: x + across / away, y: y + (eye - up) / away }
}

/** The two distances, cut to what the view can show. */
function cut({ near }: Corridor, [from, to]: readonly [number, number]): readonly [number, number] {
  return [Math.max(near * 0.9, from), Math.max(near * 0.9, to)]
}

/** A rectangle on a wall, from `away[0]` to `away[1]` and `up[0]` to `up[1]`. */
export function onWall(
  corridor: Corridor,
  side: Side,
  { away, up, out = 0 }: { away: readonly [number, number]; up: readonly [number, number]; out?: number },
): Path2D {
  const across = side * (corridor.half - out)
  const [from, to] = cut(corridor, away)
  return polygon([
    seen(corridor, across, up[0], from),
    seen(corridor, across, up[0], to),
    seen(corridor, across, up[1], to),
    seen(corridor, across, up[1], from),
  ])
}

/** A rectangle on the ground. */
export function onGround(
  corridor: Corridor,
  {
    across,
    away,
    up = 0,
  }: { across: readonly [number, number]; away: readonly [number, number]; up?: number },
): Path2D {
  const [from, to] = cut(corridor, away)
  return polygon([
    seen(corridor, across[0], up, from),
    seen(corridor, across[1], up, from),
    seen(corridor, across[1], up, to),
    seen(corridor, across[0], up, to),
  ])
}

/** A rectangle that faces the viewer. */
export function facing(
  corridor: Corridor,
  { across, up, away }: { across: readonly [number, number]; up: readonly [number, number]; away: number },
): Path2D {
  return polygon([
    seen(corridor, across[0], up[0], away),
    seen(corridor, across[1], up[0], away),
    seen(corridor, across[1], up[1], away),
    seen(corridor, across[0], up[1], away),
  ])
}
