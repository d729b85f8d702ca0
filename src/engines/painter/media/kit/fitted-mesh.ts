/** A mesh that keeps to given lines: no triangle lies across one. */
import { hash } from '../../random.ts'
import type { Lattice } from './chains.ts'
import { emptyMesh, join, trianglesOf } from './mesh.ts'
import type { Triangles, Vertex } from './mesh.ts'

/** Points and the triangles between them. */
export interface FittedMesh {
  readonly points: readonly Vertex[]
  readonly triangles: Triangles
}

/** How often lines that are no sides of triangles are halved: what is left then is too short to be seen. */
const ROUNDS = 4

/**
 * Joins the corners of a lattice and other points, which lie about `pitch` apart. Lines that triangles would cross get
 * corners in their middle.
 */
export function fittedMesh(lattice: Lattice, others: readonly Vertex[], pitch: number): FittedMesh {
  const order = nearby([...lattice.points, ...others], pitch)
  const points = order.map(({ point }) => point)
  const places = new Map(order.map(({ index }, place) => [index, place]))
  const placeOf = (index: number) => places.get(index) as number // Lines join points of the list.
  const mesh = emptyMesh()
  join(mesh, points.map(strayed))
  let wanted = lattice.lines.map(([one, other]): Line => [placeOf(one), placeOf(other)])
  for (let round = 0; round < ROUNDS; round++) {
    const sides = sidesOf(trianglesOf(mesh))
    wanted = wanted.filter(([one, other]) => !sides.has(sideOf(one, other)))
    if (wanted.length === 0) break
    wanted = wanted.flatMap(([one, other]): readonly Line[] => {
      const [a, b] = [points[one] as Vertex, points[other] as Vertex] // Lines join points of the list.
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      const place = points.push(middle) - 1
      join(mesh, [strayed(middle)])
      return [
        [one, place],
        [place, other],
      ]
    })
  }
  return { points, triangles: trianglesOf(mesh) }
}

type Line = Lattice['lines'][number]

const sidesOf = (triangles: Triangles): ReadonlySet<number> =>
  new Set(triangles.flatMap(([a, b, c]) => [sideOf(a, b), sideOf(b, c), sideOf(c, a)]))

/** A number for the line between two points, whichever is named first. */
const sideOf = (one: number, other: number): number =>
  one < other ? one * MOST_POINTS + other : other * MOST_POINTS + one

const MOST_POINTS = 2 ** 24

/** A point and its index in the list it was taken from. */
interface Indexed {
  readonly point: Vertex
  readonly index: number
}

/** Points in such an order that the next one is near: rows of cells are gone through to and fro. */
function nearby(points: readonly Vertex[], pitch: number): readonly Indexed[] {
  const ranked = points.map((point, index) => {
    const [column, row] = [Math.floor(point.x / pitch), Math.floor(point.y / pitch)]
    return { point, index, rank: row * ROW + (row & 1 ? -column : column) }
  })
  return ranked.toSorted((one, other) => one.rank - other.rank)
}

/** More than there are columns. */
const ROW = 2 ** 16

/** A point a hair beside its place: four in a circle or three in a line have no one best mesh. */
function strayed({ x, y }: Vertex): Vertex {
  const [one, other] = [hash(x * 64, y * 64), hash(y * 64, x * 64)]
  return { x: x + (one / 2 ** 32 - 0.5) * 0.02, y: y + (other / 2 ** 32 - 0.5) * 0.02 }
}
