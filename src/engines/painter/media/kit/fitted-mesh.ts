/** A mesh that keeps to given lines: no triangle lies across one. */
import { hash } from '../../random.ts'
import type { Lattice } from './chains.ts'
import { meshOf } from './mesh.ts'
import type { Triangles, Vertex } from './mesh.ts'

/** Points and the triangles between them. */
export interface Mesh {
  readonly points: readonly Vertex[]
  readonly triangles: Triangles
}

/** How often lines that are no sides of triangles are halved: what is left then is too short to be seen. */
const ROUNDS = 4

/**
 * Joins the corners of a lattice and other points, which lie about `pitch` apart. Lines that triangles would cross get
 * corners in their middle.
 */
export function fittedMesh({ points, lines }: Lattice, others: readonly Vertex[], pitch: number): Mesh {
  const all = [...points, ...others]
  let wanted = lines
  for (let round = 0; ; round++) {
    const triangles = joined(all, pitch)
    const sides = new Set(triangles.flatMap(([a, b, c]) => [sideOf(a, b), sideOf(b, c), sideOf(c, a)]))
    wanted = wanted.filter(([one, other]) => !sides.has(sideOf(one, other)))
    if (wanted.length === 0 || round === ROUNDS) return { points: all, triangles }
    wanted = wanted.flatMap(([one, other]) => {
      const [a, b] = [all[one] as Vertex, all[other] as Vertex] // Lines join points of the list.
      const middle = all.push({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }) - 1
      return [[one, middle] as const, [middle, other] as const]
    })
  }
}

/** A number for the line between two points, whichever is named first. */
const sideOf = (one: number, other: number): number =>
  one < other ? one * MOST_POINTS + other : other * MOST_POINTS + one

const MOST_POINTS = 2 ** 24

/** Triangles over points in any order. */
function joined(points: readonly Vertex[], pitch: number): Triangles {
  const rank = points.map(({ x, y }) => {
    const [column, row] = [Math.floor(x / pitch), Math.floor(y / pitch)]
    // Rows are gone through to and fro, so that the next point is near.
    return row * ROW + (row & 1 ? -column : column)
  })
  const order = [...points.keys()].toSorted((one, other) => (rank[one] ?? 0) - (rank[other] ?? 0))
  const sorted = order.map((i) => strayed(points[i] as Vertex)) // Indices of the list.
  const own = (corner: number) => order[corner] as number // One for each point.
  return meshOf(sorted).map(([a, b, c]) => [own(a), own(b), own(c)])
}

/** More than there are columns. */
const ROW = 2 ** 16

/** A point a hair beside its place: four in a circle or three in a line have no one best mesh. */
function strayed({ x, y }: Vertex): Vertex {
  const [one, other] = [hash(x * 64, y * 64), hash(y * 64, x * 64)]
  return { x: x + (one / 2 ** 32 - 0.5) * 0.02, y: y + (other / 2 ** 32 - 0.5) * 0.02 }
}
