/** Draws subjects: their parts, their reflections and the marks they leave where they stand. */
import type { Path2D } from '@napi-rs/canvas'
import { carriedBy } from '../compose/carrying.ts'
import { clamp, lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { Easel } from './easel.ts'
import type { Box, Figure } from '../scene.ts'
import { boundsOf, closedSpline, openSpline, readPoints } from './spline.ts'
import type { Bounds } from './spline.ts'
import { shadeForm } from './shading.ts'
import { local, tone } from './stage.ts'
import type { Stage } from './stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import type { FormPart, Part, Subject } from '../subjects/subject.ts'
import { isVapour } from './vapour.ts'

/** A part with its outline read once. */
interface Drawn {
  readonly part: Part
  readonly path: Path2D
  readonly bounds: Bounds
}

/** A colour mixed into every colour of a figure, and how much of it. */
export interface Tint {
  readonly colour: Colour
  readonly share: number
}

const drawings = new Map<string, readonly Drawn[]>()
const unitBoxes = new Map<string, Bounds>()

/** The box of a subject in its own units. */
export function unitBounds(id: string): Bounds {
  const known = unitBoxes.get(id)
  if (known) return known
  const boxes = drawingOf(subjectOf(id)).map(({ bounds }) => bounds)
  const box: Bounds = [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ]
  unitBoxes.set(id, box)
  return box
}

/** The box of a figure in the world, with all that it carries. */
export function figureBox(figure: Figure): Box {
  const load = [...carriedBy(figure, { inside: true }), ...carriedBy(figure, { inside: false })].map(
    figureBox,
  )
  const own = bodyBox(figure)
  return {
    left: Math.min(own.left, ...load.map((box) => box.left)),
    top: Math.min(own.top, ...load.map((box) => box.top)),
    right: Math.max(own.right, ...load.map((box) => box.right)),
    bottom: Math.max(own.bottom, ...load.map((box) => box.bottom)),
  }
}

function bodyBox(figure: Figure): Box {
  const [left, top, right, bottom] = unitBounds(figure.subject)
  const [west, east] = figure.flip ? [-right, -left] : [left, right]
  // A tilted figure reaches a little out of its upright box.
  const slack = Math.abs(figure.tilt) * figure.size
  return {
    left: figure.x + west * figure.size - slack,
    top: figure.y + top * figure.size - slack,
    right: figure.x + east * figure.size + slack,
    bottom: figure.y + bottom * figure.size + slack,
  }
}

/** Draws a figure where it is, with all that it carries. `tint` mixes all its colours with one, for air or water. */
export function drawFigure(stage: Stage, figure: Figure, tint?: Tint): void {
  for (const inside of carriedBy(figure, { inside: true })) drawFigure(stage, inside, tint)
  drawBody(stage, figure, tint)
  for (const load of carriedBy(figure, { inside: false })) drawFigure(stage, load, tint)
}

function drawBody(stage: Stage, figure: Figure, tint?: Tint): void {
  drawDrawing(stage, subjectOf(figure.subject), { figure, tint: tint ?? null })
}

/** What can be drawn like a subject without being one: furniture, say. Its id is its own among all subjects. */
export type Drawing = Pick<Subject, 'id' | 'palette' | 'parts'>

/** Draws a drawing where a figure would be. */
export function drawDrawing(
  stage: Stage,
  subject: Drawing,
  { figure, tint }: { figure: Omit<Figure, 'subject'>; tint: Tint | null },
): void {
  const { easel } = stage
  const light = figure.flip ? -stage.lightSide : stage.lightSide
  const colourOf = (role: string) => {
    const own = figure.colours[role] ?? subject.palette[role] ?? lch(0.5, 0, 0)
    const lit = local(stage, own, 0.6)
    return tint ? mix(lit, tint.colour, tint.share) : lit
  }
  easel.placed(figure, () => {
    for (const drawn of drawingOf(subject)) {
      if (stage.filmed?.smoke && isVapour(drawn.part)) continue
      if ('line' in drawn.part) {
        easel.stroke(drawn.path, tone(stage, colourOf(drawn.part.c), drawn.part.k ?? 0), {
          width: drawn.part.w,
        })
      } else
        drawForm(stage, { drawn, part: drawn.part, colour: colourOf(drawn.part.c), light, size: figure.size })
    }
  })
  lightWindows(stage, figure, subject)
}

/** Fills a figure's outline with one colour. */
export function drawSilhouette(stage: Stage, figure: Figure, colour: Colour): void {
  const { easel } = stage
  for (const { part, path } of drawingOf(subjectOf(figure.subject))) {
    if ('line' in part) easel.stroke(path, colour, { width: part.w })
    else if (part.al === undefined) easel.paint(path, colour)
  }
}

/** A figure on a canvas of its own, cut to its box: for reflections. */
function figureLayer(stage: Stage, figure: Figure, tint: Tint): { easel: Easel; box: Box } {
  const { scale, look } = stage.easel
  const box = figureBox(figure)
  const width = Math.max(2, Math.ceil((box.right - box.left) * scale))
  const height = Math.max(2, Math.ceil((box.bottom - box.top) * scale))
  const exact = { ...box, right: box.left + width / scale, bottom: box.top + height / scale }
  const easel = new Easel({ width, height }, exact, { ...look, shaded: false })
  drawFigure({ ...stage, easel }, figure, tint)
  return { easel, box: exact }
}

/** The figure's reflection, cut into strips that the water shifts. */
export function reflectFigure(stage: Stage, figure: Figure): void {
  const { easel, palette, scene } = stage
  const layer = figureLayer(stage, figure, { colour: palette.deep, share: 0.34 })
  const next = stage.random('water', 'figure', figure.seed)
  const rows = Math.floor((figure.y - layer.box.top) * easel.scale)
  const surface = easel.rowOf(figure.y)
  const left = (layer.box.left - easel.box.left) * easel.scale
  const step = Math.max(1, Math.round(easel.scale * STRIP))
  const rough = scene.weather === 'storm' || scene.weather === 'rain' ? 2 : 1
  const wobble = wobbleOf(next())
  easel.context.save()
  easel.context.setTransform(1, 0, 0, 1, 0, 0)
  for (let row = 0; row < rows - step; row += step) {
    const share = row / rows
    const depth = row / easel.scale
    const sway = (1 + 15 * share) * STRIP * 0.66 * rough * wobble(depth)
    const gap = share > 0.25 && wobble(depth * 1.7 + 3) > 1.5 - share ? 0.25 : 1
    easel.context.globalAlpha = 0.7 * (1 - share * 0.75) * gap
    const from = rows - row - step
    easel.context.drawImage(
      layer.easel.canvas,
      ...([0, from, layer.easel.width, step] as const),
      ...([left + sway * easel.scale, surface + row, layer.easel.width, step] as const),
    )
  }
  easel.context.restore()
}

/** Height of a strip of reflection in world units. */
const STRIP = 1.5 / 1024

/** A lazy wave of a depth in world units, about -1.5..1.5. */
function wobbleOf(phase: number): (depth: number) => number {
  return (depth) =>
    Math.sin(depth * 96 + phase * 6) +
    0.4 * Math.sin(depth * 331 + phase * 17) +
    0.3 * Math.sin(depth * 47 + 1)
}

function drawingOf(subject: Drawing): readonly Drawn[] {
  const known = drawings.get(subject.id)
  if (known) return known
  const drawn = subject.parts.map((part): Drawn => {
    const points = readPoints('line' in part ? part.line : part.d)
    const path = 'line' in part ? openSpline(points) : closedSpline(points)
    return { part, path, bounds: boundsOf(points) }
  })
  drawings.set(subject.id, drawn)
  return drawn
}

interface FormDrawing {
  readonly drawn: Drawn
  readonly part: FormPart
  readonly colour: Colour
  /** Side of the light in the figure's own space. */
  readonly light: number
  readonly size: number
}

function drawForm(stage: Stage, { drawn, part, colour, light, size }: FormDrawing): void {
  const { easel } = stage
  const level = clamp((part.k ?? 0) + (part.nx === undefined ? 0 : part.nx * light * 1.25), -1, 1)
  if (part.al === undefined) easel.lift(drawn.path, 0.5)
  easel.paint(drawn.path, tone(stage, colour, level), part.al ?? 1)
  if (part.al !== undefined) return
  const [dark, lit] = [tone(stage, colour, level - 0.95), tone(stage, colour, level + 0.9)]
  shadeForm(easel, part.form, { ...drawn, light, dark, lit, scale: size * easel.scale })
  easel.outline(drawn.path, 1 / size)
}

/** Lamps and windows that shine in the dark. */
function lightWindows(stage: Stage, figure: Omit<Figure, 'subject'>, subject: Drawing): void {
  const { easel, scene } = stage
  if (scene.palette.dim < 0.2) return
  for (const { part, bounds } of drawingOf(subject)) {
    if ('line' in part || !part.glow) continue
    const side = figure.flip ? -1 : 1
    const x = figure.x + (side * (bounds[0] + bounds[2]) * figure.size) / 2
    const y = figure.y + ((bounds[1] + bounds[3]) * figure.size) / 2
    const reach = Math.hypot(bounds[2] - bounds[0], bounds[3] - bounds[1]) * figure.size
    const colour = lch(0.93, 0.1, 85)
    easel.glow({ x, y, radius: reach * 1.5, colour, alpha: 0.4, screen: true })
    easel.glow({ x, y, radius: reach * 0.5, colour: lch(0.98, 0.05, 92), alpha: 0.6 })
  }
}
