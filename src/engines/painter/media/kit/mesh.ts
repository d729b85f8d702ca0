/** A mesh of triangles over points, no triangle slimmer than it must be (Delaunay). */

/** A point of a mesh. */
export interface Vertex {
  readonly x: number
  readonly y: number
}

/** Corners of triangles: indices of points, three for each. */
export type Triangles = readonly (readonly [number, number, number])[]

/** Corners `v` and neighbours `n` of a triangle; neighbour i lies across from corner i. */
interface Face {
  readonly v: [number, number, number]
  readonly n: [number, number, number]
}

/** A mesh that can take more points. */
export interface Mesh {
  /** The points, after three that lie around all of them. */
  readonly all: Vertex[]
  readonly faces: Face[]
  /** A face at the last point. */
  last: number
}

const AROUND = 3
const REACH = 1e4

/** A mesh without points. */
export function emptyMesh(): Mesh {
  const all = [
    { x: -REACH, y: -REACH },
    { x: REACH * 3, y: -REACH },
    { x: -REACH, y: REACH * 3 },
  ]
  return { all, faces: [{ v: [0, 1, 2], n: [-1, -1, -1] }], last: 0 }
}

/** Joins more points, in place. Points next to each other should lie near each other: that makes it quick. */
export function join(mesh: Mesh, points: readonly Vertex[]): void {
  for (const place of points) {
    const point = mesh.all.push(place) - 1
    mesh.last = insert(mesh.faces, mesh.all, { point, near: mesh.last })
  }
}

/** The triangles between the points of a mesh, which are counted as they were joined. */
export const trianglesOf = ({ faces }: Mesh): Triangles =>
  faces
    .filter(({ v }) => v.every((corner) => corner >= AROUND))
    .map(({ v: [a, b, c] }) => [a - AROUND, b - AROUND, c - AROUND])

/** Triangles over points. */
export function meshOf(points: readonly Vertex[]): Triangles {
  const mesh = emptyMesh()
  join(mesh, points)
  return trianglesOf(mesh)
}

/** Twice the area of a triangle; positive where it turns to the right on a screen. */
function turn(a: Vertex, b: Vertex, c: Vertex): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/** The face that holds a point, found by walking from another one. */
function holding(faces: readonly Face[], all: readonly Vertex[], { point, near }: Insertion): number {
  let at = near
  const target = all[point] as Vertex // An index of the list.
  for (let step = 0; step < faces.length; step++) {
    const { v, n } = faces[at] as Face // Neighbours are faces.
    const beyond = [0, 1, 2].find((i) => {
      const [a, b] = [all[v[(i + 1) % 3] as number] as Vertex, all[v[(i + 2) % 3] as number] as Vertex]
      return turn(a, b, target) < 0 && n[i] !== -1
    })
    if (beyond === undefined) return at
    at = n[beyond] as number
  }
  return at
}

interface Insertion {
  readonly point: number
  readonly near: number
}

/** Splits the face around a point in three and mends what has become slim; gives a face at the point. */
function insert(faces: Face[], all: readonly Vertex[], insertion: Insertion): number {
  const at = holding(faces, all, insertion)
  const { point } = insertion
  const { v, n } = faces[at] as Face
  const [one, two] = [faces.length, faces.length + 1]
  faces[at] = { v: [point, v[0], v[1]], n: [n[2], one, two] }
  faces.push({ v: [point, v[1], v[2]], n: [n[0], two, at] }, { v: [point, v[2], v[0]], n: [n[1], at, one] })
  replaceNeighbour(faces, n[0], { old: at, now: one })
  replaceNeighbour(faces, n[1], { old: at, now: two })
  const open = [at, one, two]
  for (let face = open.pop(); face !== undefined; face = open.pop()) {
    const other = flipped(faces, all, face)
    if (other !== null) open.push(face, other)
  }
  return at
}

function replaceNeighbour(faces: Face[], face: number, { old, now }: { old: number; now: number }): void {
  const n = faces[face]?.n
  if (n) n[n.indexOf(old)] = now
}

/** Turns the edge across from a face's first corner where that makes better triangles; gives the face beyond it. */
function flipped(faces: Face[], all: readonly Vertex[], face: number): number | null {
  const own = faces[face] as Face
  const beyond = own.n[0]
  if (beyond === -1) return null
  const other = faces[beyond] as Face
  const k = other.n.indexOf(face)
  const [p, a, b] = own.v
  const q = other.v[k] as number
  if (!inCircle(all[p] as Vertex, all[a] as Vertex, all[b] as Vertex, all[q] as Vertex)) return null
  // Beyond the edge a-b lies q: now the edge is p-q.
  const [toA, toB] = [other.n[other.v.indexOf(b)] as number, other.n[other.v.indexOf(a)] as number]
  const [nearA, nearB] = [own.n[2], own.n[1]]
  faces[face] = { v: [p, a, q], n: [toA, beyond, nearA] }
  faces[beyond] = { v: [p, q, b], n: [toB, nearB, face] }
  replaceNeighbour(faces, toA, { old: beyond, now: face })
  replaceNeighbour(faces, nearB, { old: face, now: beyond })
  return beyond
}

/** Whether `d` lies in the circle through the others. */
function inCircle(a: Vertex, b: Vertex, c: Vertex, d: Vertex): boolean {
  const [ax, ay, bx, by, cx, cy] = [a.x - d.x, a.y - d.y, b.x - d.x, b.y - d.y, c.x - d.x, c.y - d.y]
  const [aa, bb, cc] = [ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy]
  return ax * (by * cc - bb * cy) - ay * (bx * cc - bb * cx) + aa * (bx * cy - by * cx) > 1e-12
}
