import { columns } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import { Easel } from '../canvas/easel.ts'
import { drawFigure, unitBounds } from '../canvas/figure.ts'
import type { Figure } from '../scene.ts'
import { closedSpline, readPoints } from '../canvas/spline.ts'
import type { Stage } from '../canvas/stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import type { Place } from './place.ts'

/**
 * What `--tile` makes: the prompt's subjects and small leaves scattered over plain cloth.
 * The world repeats with the frame, so its edges meet and any view of it is filled.
 */
export const pattern: Place = {
  name: 'pattern',
  words: [],
  slots: ['air', 'ground', 'water'],
  templates: [
    template('half drop', ['3', 'half']),
    template('wide', ['2', 'half', 'leaves']),
    template('dense', ['4', 'half', 'leaves']),
    template('rows', ['3', 'leaves']),
    template('pair', ['2', 'dots']),
  ],
  hours: ['day', 'night', 'sunrise', 'dusk'],
  layers: [
    { name: 'cloth', paint: cloth },
    { name: 'motifs', paint: motifs },
  ],
}

function template(id: string, features: readonly string[]): Place['templates'][number] {
  return {
    id,
    horizon: 2,
    x: 0.5,
    foot: 0.5,
    height: 0.3,
    light: { x: 0.2, above: 1.9, radius: 0.04 },
    features,
  }
}

function cloth({ easel, palette, scene }: Stage): void {
  const dark = scene.time === 'night'
  const base = dark ? mix(palette.deep, palette.shade, 0.3) : mix(palette.haze, lch(0.95, 0.03, 85), 0.45)
  easel.flood(base)
}

/** How many motifs stand side by side. */
function perSide({ scene }: Stage): number {
  return Number(scene.features.find((feature) => /^\d$/.test(feature)) ?? 3)
}

interface Seat {
  readonly column: number
  readonly row: number
  readonly x: number
  readonly y: number
}

/** The seats of one repeat, in world coordinates of the frame. */
function seats(stage: Stage): Seat[] {
  const { frame, scene } = stage
  const across = perSide(stage) * Math.max(1, Math.round(frame.width))
  // An even number of rows, or a half drop would not meet itself at the edge.
  const down = Math.max(2, 2 * Math.round((perSide(stage) * Math.max(1, Math.round(frame.height))) / 2))
  const drop = scene.features.includes('half') ? 0.5 : 0
  return Array.from({ length: across * down }, (_, i) => {
    const [column, row] = [i % across, Math.floor(i / across)]
    const x = ((column + 0.5 + (row % 2) * drop) / across) * frame.width
    return { column, row, x: x % frame.width, y: ((row + 0.5) / down) * frame.height }
  })
}

/** Ways a motif leans, in radians: few, so that each is drawn once and laid many times. */
const TILTS = [-0.12, -0.04, 0.05, 0.13] as const

function motifs(stage: Stage): void {
  const { frame, scene } = stage
  const pitch = Math.min(frame.width, frame.height) / perSide(stage)
  const subjects = [...new Map(scene.figures.map((figure) => [figure.subject, figure])).values()]
  const cuts = new Map<string, Easel>()
  for (const seat of seats(stage)) {
    const next = stage.random('plants', 'motif', seat.column, seat.row)
    const subject = subjects[(seat.column + seat.row) % Math.max(1, subjects.length)]
    const tilt = next.pick(TILTS)
    const flip = next() < 0.5
    if (subject) {
      const key = `${subject.subject} ${tilt} ${flip}`
      const cut = cuts.get(key) ?? cutOut(stage, subject, { pitch, tilt, flip })
      cuts.set(key, cut)
      everywhere(stage, seat, (at) => lay(stage, cut, at))
    } else
      everywhere(stage, seat, (at) =>
        sprig(stage, { ...at, size: pitch * 0.36, turn: tilt * 20 + seat.column, hue: next.range(0, 1) }),
      )
    small(stage, seat, pitch)
  }
}

/** Draws something in every repeat of the world that the view shows. */
function everywhere(
  stage: Stage,
  { x, y }: { x: number; y: number },
  draw: (at: { x: number; y: number }) => void,
): void {
  const { easel, frame } = stage
  const { left, right, top, bottom } = easel.box
  for (const across of columns(left - frame.width / 2, right + frame.width / 2, frame.width)) {
    for (const down of columns(top - frame.height / 2, bottom + frame.height / 2, frame.height)) {
      draw({ x: x + across * frame.width, y: y + down * frame.height })
    }
  }
}

/** One way in which a motif lies. */
interface Pose {
  readonly pitch: number
  readonly tilt: number
  readonly flip: boolean
}

/** A motif on a sheet of its own, its middle in the sheet's. */
function cutOut(stage: Stage, figure: Figure, pose: Pose): Easel {
  const { scale, look } = stage.easel
  const side = Math.ceil(pose.pitch * 1.3 * scale)
  const half = side / scale / 2
  const easel = new Easel(
    { width: side, height: side },
    { left: -half, top: -half, right: half, bottom: half },
    look,
  )
  motif({ ...stage, easel }, figure, pose)
  return easel
}

/** Lays a sheet with its middle at a place of the world, on whole pixels. */
function lay({ easel }: Stage, cut: Easel, { x, y }: { x: number; y: number }): void {
  const { context, scale, box } = easel
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  const [left, top] = [(x - box.left) * scale - cut.width / 2, (y - box.top) * scale - cut.height / 2]
  context.drawImage(cut.canvas, Math.round(left), Math.round(top))
  context.restore()
}

/** Draws a figure with the middle of its box at 0,0. */
function motif(stage: Stage, figure: Figure, { pitch, tilt, flip }: Pose): void {
  const [left, top, right, bottom] = unitBounds(figure.subject)
  const size = (pitch * 0.66) / Math.max(right - left, bottom - top)
  const turned = flip && !subjectOf(figure.subject).upright
  const centre = (left + right) / 2
  drawFigure(stage, {
    ...figure,
    x: (turned ? centre : -centre) * size,
    y: -((top + bottom) / 2) * size,
    size,
    tilt,
    flip: turned,
  })
}

/** Leaves or dots between the motifs. */
function small(stage: Stage, { x, y, column, row }: Seat, pitch: number): void {
  const { easel, scene, palette, frame } = stage
  const between = { x: (x + pitch / 2) % frame.width, y: (y + pitch * 0.5) % frame.height }
  const next = stage.random('plants', 'small', column, row)
  const turn = next.range(0, 6.28)
  if (scene.features.includes('leaves'))
    everywhere(stage, between, (at) => sprig(stage, { ...at, size: pitch * 0.17, turn, hue: turn / 6.28 }))
  if (scene.features.includes('dots'))
    everywhere(stage, between, (at) =>
      easel.disc({ x: at.x, y: at.y, radius: pitch * 0.045 }, mix(palette.land, palette.sun, 0.3)),
    )
}

const LEAF = closedSpline(readPoints('0 0!, .16 -.28, .12 -.66, 0 -1!, -.12 -.66, -.16 -.28'))

/** Three leaves on a stalk. */
function sprig(
  { easel, palette, scene }: Stage,
  { x, y, size, turn, hue }: { x: number; y: number; size: number; turn: number; hue: number },
): void {
  const colour = shift(mix(palette.land, lch(0.62, 0.1, 150), 0.4), {
    hue: (hue - 0.5) * 60 + (scene.mood - 0.5) * 90,
    L: scene.time === 'night' ? 0.25 : 0,
  })
  for (const off of [-0.7, 0, 0.7]) {
    easel.placed({ x, y, size, flip: false, tilt: turn + off }, () =>
      easel.paint(LEAF, shift(colour, { L: off * 0.05 })),
    )
  }
}
