import { mapPlanes, type Planes } from './planes.ts'
import { halfOf, halved } from './scale.ts'

/** The planes halved until no side is longer than `side`. */
export function shrunk(planes: Planes, side: number): Planes {
  if (Math.max(planes.width, planes.height) <= side) return planes
  return shrunk({ ...mapPlanes(planes, (plane) => halved(plane, planes)), ...halfOf(planes) }, side)
}
