/** Low-poly: facets of one colour, whose sides are the outlines of what they show; the smallest are those of figures. */
import { clamp } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'
import { hash } from '../../random.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { chainsOf } from '../kit/chains.ts'
import { vivid } from '../kit/colour.ts'
import { halfFigureMask } from '../kit/figures.ts'
import { fittedMesh } from '../kit/fitted-mesh.ts'
import { rasterOf } from '../kit/light.ts'
import type { Triangles, Vertex } from '../kit/mesh.ts'
import { partGround } from '../kit/parting.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'
import { areasOf, rulingOf } from './facet-areas.ts'
import type { Areas } from './facet-areas.ts'
import { between } from './facet-corners.ts'

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

async function lowPoly(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  vivid(image, { chroma: 1.12, light: 0 })
  await partGround(stage, image, halfFigureMask(stage))
  const areas = areasOf(stage, image)
  await stage.breathe()
  const pitch = rulingOf(areas, 0).longest
  const lattice = chainsOf(areas.label, image, (one, other) => rulingOf(areas, Math.max(one, other)))
  const { points, triangles } = fittedMesh(lattice, between(stage, areas), pitch)
  await stage.breathe()
  const { context } = easel
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  const facets = triangles.map((corners) => facetOf(image, areas, cornersOf(points, corners)))
  // Figures last: every side between areas is the later one's.
  for (const { corners, fill } of facets.toSorted((one, other) => one.label - other.label)) {
    const [a, b, c] = corners
    context.fillStyle = fill
    context.beginPath()
    lineTo(context, a, { from: b, and: c })
    lineTo(context, b, { from: c, and: a })
    lineTo(context, c, { from: a, and: b })
    context.fill()
  }
  context.restore()
}

/** Pixels by which a facet goes beyond its sides, so that no seam shows, and the most by which its corners do. */
const [BEYOND, SHARPEST] = [0.45, 1.35]

/** Draws to a corner of a facet, a little beyond it: as far as the two sides there go beyond themselves. */
function lineTo(
  context: Easel['context'],
  corner: Vertex,
  { from, and }: { readonly from: Vertex; readonly and: Vertex },
): void {
  const [ax, ay, bx, by] = [corner.x - from.x, corner.y - from.y, corner.x - and.x, corner.y - and.y]
  const [a, b] = [Math.hypot(ax, ay) || 1, Math.hypot(bx, by) || 1]
  const sine = Math.abs(ax * by - ay * bx) / (a * b)
  const far = Math.min(SHARPEST, BEYOND / Math.max(1e-3, sine))
  context.lineTo(corner.x + far * (ax / a + bx / b), corner.y + far * (ay / a + by / b))
}

type Corners = readonly [Vertex, Vertex, Vertex]

const cornersOf = (points: readonly Vertex[], [a, b, c]: Triangles[number]): Corners => [
  points[a] as Vertex, // Triangles join points of the list.
  points[b] as Vertex,
  points[c] as Vertex,
]

/** A triangle of one colour, and what it shows. */
interface Facet {
  readonly corners: Corners
  readonly label: number
  readonly fill: string
}

/** A facet in the colour of what it shows, a little lighter or darker than its neighbours. */
function facetOf({ data }: Raster, { label, width, height }: Areas, corners: Corners): Facet {
  const [a, b, c] = corners
  const pixels = INSIDE.map(([u, v, w]) => {
    const x = clamp(Math.floor(a.x * u + b.x * v + c.x * w), 0, width - 1)
    const y = clamp(Math.floor(a.y * u + b.y * v + c.y * w), 0, height - 1)
    return y * width + x
  })
  // It shows the one area that it lies in, not what a corner of it touches.
  const own = label[pixels[0] as number] as number // The first lies inside the picture, as all do.
  const shown = pixels.filter((i) => label[i] === own)
  const tilt = (hash(Math.round(a.x + b.x + c.x), Math.round(a.y + b.y + c.y)) / 2 ** 32 - 0.5) * 2 * TILT
  const levels = [0, 1, 2].map((part) => {
    // In the middle of those it has, so that a speck does not become a facet.
    const sorted = shown.map((i) => data[i * 4 + part] as number).toSorted((one, other) => one - other)
    return Math.round(clamp((sorted[sorted.length >> 1] ?? 0) + tilt, 0, 255))
  })
  return { corners, label: own, fill: `rgb(${levels.join(',')})` }
}

/** Levels by which a facet's turn to the light or away from it changes its colour, at most. */
const TILT = 7

/** Places inside a triangle, as shares of its corners; the first is its middle. */
const INSIDE = [
  [1 / 3, 1 / 3, 1 / 3],
  [0.6, 0.2, 0.2],
  [0.2, 0.6, 0.2],
  [0.2, 0.2, 0.6],
  [0.45, 0.45, 0.1],
  [0.1, 0.45, 0.45],
  [0.45, 0.1, 0.45],
] as const
