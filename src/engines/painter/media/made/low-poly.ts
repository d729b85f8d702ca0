/** Low-poly: facets of one colour whose corners lie on the picture's own edges. */
import { clamp } from '../../colours/colour.ts'
import { hash } from '../../random.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { vivid } from '../kit/colour.ts'
import { edgesOf, rasterOf } from '../kit/light.ts'
import { figureMask } from '../kit/figures.ts'
import { meshOf } from '../kit/mesh.ts'
import type { Vertex } from '../kit/mesh.ts'
import { steps } from '../kit/strokes.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A picture of facets. */
export const LOW_POLY: Medium = {
  words: listed(
    'low-poly, low poly, lowpoly, polygonal, polygon art, faceted, geometric, triangulated, 低多边形, 低面, 多边形, ローポリ',
    'ローポリゴン, ポリゴン, poligonal, polígonos, baja poligonización, polygones, polygonal, facettes, Polygone, facettiert',
  ),
  look: { shaded: true, outline: null, shade: 'soft' },
  pass: lowPoly,
  finish: { grain: 1.5, vignette: 0.1, contrast: 0.1 },
  whole: true,
}

/** Design pixels between corners: in the open, and where a figure is. */
const OPEN = 46
const FINE = 14
/** Steepness from which on a corner moves to an edge. */
const EDGE = 0.035

async function lowPoly(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  vivid(image, { chroma: 1.12, light: 0 })
  const edges = edgesOf(image, 1.2 * UNIT * easel.scale)
  await stage.breathe()
  const points = corners(stage, { image, edges })
  const triangles = meshOf(points)
  await stage.breathe()
  const { context } = easel
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.lineWidth = 0.9
  for (const corner of triangles) {
    const [a, b, c] = corner.map((index) => points[index] as Vertex) as [Vertex, Vertex, Vertex]
    context.fillStyle = context.strokeStyle = facet(image, [a, b, c])
    context.beginPath()
    context.moveTo(a.x, a.y)
    context.lineTo(b.x, b.y)
    context.lineTo(c.x, c.y)
    context.closePath()
    context.fill()
    // In its own colour, so that no seam shows.
    context.stroke()
  }
  context.restore()
}

/** Corners in every cell of the world, at its steepest place; more of them around figures. */
function corners(stage: Stage, { image, edges }: { image: Raster; edges: Float32Array }): readonly Vertex[] {
  const { easel } = stage
  const { width, height } = image
  const mask = figureMask(stage)
  const share = Math.max(1, 2.2 / (UNIT * easel.scale * FINE))
  const [size, fine] = [OPEN * UNIT * share, FINE * UNIT * share]
  const points: Vertex[] = []
  const margin = size * 1.5
  const { left, right, top, bottom } = easel.box
  const add = (cell: { x: number; y: number; size: number; name: string; sure: boolean }) => {
    const point = steepest(stage, cell, { edges, width, height })
    if (point && (cell.sure || point.steep > EDGE * 1.3)) points.push(point)
  }
  for (const row of steps(top - margin, bottom + margin, size)) {
    for (const column of steps(left - margin, right + margin, size)) {
      const [x, y] = [column * size, row * size]
      add({ x, y, size, name: 'facet', sure: true })
      if (!near(easel, mask, { x, y, size, width, height })) continue
      for (let j = y; j < y + size - fine / 2; j += fine) {
        for (let i = x; i < x + size - fine / 2; i += fine) {
          add({ x: i, y: j, size: fine, name: 'fine facet', sure: false })
        }
      }
    }
  }
  return points
}

/** Whether a figure covers part of a cell. */
function near(
  easel: Stage['easel'],
  mask: Float32Array,
  { x, y, size, width, height }: { x: number; y: number; size: number; width: number; height: number },
): boolean {
  for (let j = 0; j <= 4; j++) {
    for (let i = 0; i <= 4; i++) {
      const px = Math.round((x + (i / 4) * size - easel.box.left) * easel.scale)
      const py = Math.round((y + (j / 4) * size - easel.box.top) * easel.scale)
      if (px < 0 || py < 0 || px >= width || py >= height) continue
      if ((mask[py * width + px] as number) > 0.3) return true // Inside the picture.
    }
  }
  return false
}

interface Edges {
  readonly edges: Float32Array
  readonly width: number
  readonly height: number
}

/** The steepest of a cell's places, or one by chance where it is plain. */
function steepest(
  { easel, ...stage }: Stage,
  { x, y, size, name }: { x: number; y: number; size: number; name: string },
  { edges, width, height }: Edges,
): (Vertex & { readonly steep: number }) | null {
  const next = stage.random('texture', name, Math.round(x / size), Math.round(y / size))
  let best = { x: 0, y: 0, steep: -1 }
  const many = name === 'facet' ? 26 : 18
  for (let i = 0; i < many; i++) {
    const px = (x + next.range(0.06, 0.94) * size - easel.box.left) * easel.scale
    const py = (y + next.range(0.06, 0.94) * size - easel.box.top) * easel.scale
    const inside = px >= 0 && py >= 0 && px < width && py < height
    const steep = inside ? (edges[(py | 0) * width + (px | 0)] as number) : 0 // Inside the picture.
    if (steep > Math.max(best.steep, EDGE) || best.steep < 0) best = { x: px, y: py, steep }
  }
  return best
}

/** The mean colour of a facet, a little lighter or darker than its neighbours. */
function facet({ data, width, height }: Raster, [a, b, c]: readonly [Vertex, Vertex, Vertex]): string {
  const sum = [0, 0, 0] as [number, number, number]
  for (const [u, v, w] of INSIDE) {
    const x = clamp(Math.floor(a.x * u + b.x * v + c.x * w), 0, width - 1)
    const y = clamp(Math.floor(a.y * u + b.y * v + c.y * w), 0, height - 1)
    for (const part of [0, 1, 2] as const) sum[part] += data[(y * width + x) * 4 + part] ?? 0
  }
  const level = (hash(Math.round(a.x + b.x + c.x), Math.round(a.y + b.y + c.y)) / 2 ** 32 - 0.5) * 12
  return `rgb(${sum.map((value) => Math.round(clamp(value / INSIDE.length + level, 0, 255))).join(',')})`
}

/** Places inside a triangle, as shares of its corners. */
const INSIDE = [
  [1 / 3, 1 / 3, 1 / 3],
  [0.6, 0.2, 0.2],
  [0.2, 0.6, 0.2],
  [0.2, 0.2, 0.6],
  [0.45, 0.45, 0.1],
  [0.1, 0.45, 0.45],
  [0.45, 0.1, 0.45],
] as const
