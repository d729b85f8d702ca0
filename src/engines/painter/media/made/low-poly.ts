/** Low-poly: facets of one colour, whose sides are the outlines of what they show; the smallest are those of figures. */
import { clamp } from '../../colours/colour.ts'
import { figureBox } from '../../canvas/figure.ts'
import { hash } from '../../random.ts'
import type { Box } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { chainsOf } from '../kit/chains.ts'
import type { Ruling } from '../kit/chains.ts'
import { vivid } from '../kit/colour.ts'
import { sheetsOf } from '../kit/cut-outs.ts'
import { borderDistance } from '../kit/distance.ts'
import { bodiesOf, bodyMap, halfFigureMask } from '../kit/figures.ts'
import { fittedMesh } from '../kit/fitted-mesh.ts'
import { inksOf, labelsOf } from '../kit/inks.ts'
import { rasterOf } from '../kit/light.ts'
import type { Triangles, Vertex } from '../kit/mesh.ts'
import { partGround } from '../kit/parting.ts'
import { steps } from '../kit/strokes.ts'
import { wholeAreas } from '../kit/whole-areas.ts'
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

/** Design pixels between corners in the open, and how far outlines there may stray. */
const OPEN: Ruling = { longest: 62, stray: 4 }
/** The least and most between the corners of a figure, and how many of them there are along it. */
const [FINEST, BROADEST] = [8, 34]
const ALONG = 9

async function lowPoly(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  vivid(image, { chroma: 1.12, light: 0 })
  await partGround(stage, image, halfFigureMask(stage))
  const areas = areasOf(stage, image)
  await stage.breathe()
  const pitch = unitOf(stage) * OPEN.longest
  const lattice = chainsOf(areas.label, image, (one, other) => rulingOf(areas, Math.max(one, other)))
  const { points, triangles } = fittedMesh(lattice, between(stage, areas), pitch)
  await stage.breathe()
  const { context } = easel
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.lineWidth = 0.9
  const facets = triangles.map((corners) => facetOf(image, areas, cornersOf(points, corners)))
  // Figures last: every side between areas is the later one's.
  for (const { corners, fill } of facets.toSorted((one, other) => one.label - other.label)) {
    const [a, b, c] = corners
    context.fillStyle = context.strokeStyle = fill
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

/** Pixels of a design pixel; in a small picture facets have a few pixels all the same. */
const unitOf = ({ easel }: Stage): number => Math.max(UNIT * easel.scale, 0.2)

/** What is cut into facets. */
interface Areas extends Pick<Raster, 'width' | 'height'> {
  /** The sheet every pixel belongs to, and for those of a figure more by `SHEETS` for each body before it. */
  readonly label: Uint16Array
  /** How the outlines of the land, then of each body are drawn, in pixels. */
  readonly rulings: readonly Ruling[]
}

/** More than there are sheets. */
const SHEETS = 32
/** Most colours of the land, and of its figures. */
const [LAND, FIGURES] = [7, 9]

function areasOf(stage: Stage, image: Raster): Areas {
  const unit = unitOf(stage)
  const body = bodyMap(stage)
  const isLand = (i: number) => body[i] === 0
  const land = sheetsOf(image, { inks: LAND, radius: 3 * unit, least: 1200 * unit * unit }, isLand)
  const own = labelsOf(
    image,
    inksOf(image, FIGURES, (i) => !isLand(i)),
  )
  const label = Uint16Array.from(body, (one, i) =>
    one ? SHEETS * one + (own[i] ?? 0) : (land.cut.label[i] ?? 0),
  )
  const { area, labels } = wholeAreas(label, image, {
    least: (name) => (name < SHEETS ? 0 : 26 * unit * unit),
    isKin: (one, other) => bodyOf(one) === bodyOf(other),
  })
  const rulings = [OPEN, ...bodiesOf(stage.scene).map(({ figure }) => ruledAs(figureBox(figure)))]
  return {
    label: area.map((number) => labels[number] ?? 0),
    width: image.width,
    height: image.height,
    rulings: rulings.map(({ longest, stray }) => ({
      longest: Math.max(4, longest * unit),
      stray: Math.max(0.75, stray * unit),
    })),
  }
}

const bodyOf = (label: number): number => Math.floor(label / SHEETS)

/** How the outlines of a body in a box are drawn, in design pixels. */
function ruledAs({ left, right, top, bottom }: Box): Ruling {
  const size = Math.min(right - left, bottom - top) / UNIT
  return {
    longest: clamp(size / ALONG, FINEST, BROADEST),
    stray: clamp(size * 0.009, 0.6, 2.6),
  }
}

const rulingOf = ({ rulings }: Areas, label: number): Ruling => rulings[bodyOf(label)] ?? OPEN

/** Corners between outlines: one in each cell of the world. Cells are smaller around figures, and smallest in them. */
function between(stage: Stage, areas: Areas): readonly Vertex[] {
  const { label, rulings } = areas
  const isBody = label.map((own) => (own < SHEETS ? 0 : 1))
  const [border, rim] = [borderDistance(label, areas), borderDistance(isBody, areas)]
  const bodies = bodiesOf(stage.scene).map(({ figure }) => figureBox(figure))
  return [...rulings.entries()].flatMap(([body, { longest }]) => {
    const isFree = (i: number, room: number) =>
      bodyOf(label[i] as number) === body && (border[i] as number) > room // Inside the picture.
    const box = bodies[body - 1]
    if (box)
      return strewn(stage, areas, {
        box,
        pitch: longest,
        isMeant: (i) => i !== null && isFree(i, 0.42 * longest),
      })
    const near = 1.4 * longest
    const isNear = (i: number) => (rim[i] as number) <= near // Inside the picture.
    return [
      ...strewn(stage, areas, {
        pitch: longest,
        isMeant: (i) => i === null || (isFree(i, 0.34 * longest) && !isNear(i)),
      }),
      ...strewn(stage, areas, {
        pitch: longest / 2,
        isMeant: (i) => i !== null && isFree(i, 0.2 * longest) && isNear(i),
      }),
    ]
  })
}

interface Strewing {
  /** Pixels between points. */
  readonly pitch: number
  /** Where in the world; all that is seen and a little more when left out. */
  readonly box?: Box
  /** Whether one is wanted at a pixel; null beyond the picture. */
  readonly isMeant: (pixel: number | null) => boolean
}

/** Points about `pitch` apart that keep their place in the world. */
function strewn(
  { easel, ...stage }: Stage,
  { width, height }: Pick<Raster, 'width' | 'height'>,
  { pitch, box = easel.box, isMeant }: Strewing,
): readonly Vertex[] {
  const size = pitch / easel.scale
  const [rows, columns] = [
    steps(box.top - size * 1.5, box.bottom + size * 1.5, size),
    steps(box.left - size * 1.5, box.right + size * 1.5, size),
  ]
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const next = stage.random('texture', 'facet', column, row)
      const x = ((column + next.range(0.12, 0.88)) * size - easel.box.left) * easel.scale
      const y = ((row + next.range(0.12, 0.88)) * size - easel.box.top) * easel.scale
      const isInside = x >= 0 && y >= 0 && x < width && y < height
      return isMeant(isInside ? Math.floor(y) * width + Math.floor(x) : null) ? [{ x, y }] : []
    }),
  )
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
