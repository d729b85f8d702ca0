/** Small life of the sea, far off: schools of fish, bubbles, drifting specks. */
import { cells, columns, widened } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import { drawFigure } from '../canvas/figure.ts'
import type { Random } from '../random.ts'
import { closedSpline, disc, readPoints } from '../canvas/spline.ts'
import { UNIT, hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'

/** A small fish that swims to the left, one unit long. */
const FISH = closedSpline(
  readPoints('-.5 0, -.3 -.15, 0 -.19, .26 -.06, .5 -.2!, .43 0, .5 .2!, .26 .06, 0 .17, -.3 .13'),
)
const BELLY = closedSpline(readPoints('-.48 .02, -.2 .05, .2 .03!, 0 .16, -.3 .12'))

/** Schools of fish, one for each wide cell of the water, all turned one way. */
export const schools: Layer = {
  name: 'schools',
  paint(stage) {
    const { easel, horizon, scene } = stage
    if (!hasFeature(stage, 'fish')) return
    const area = widened({ ...easel.box, bottom: Math.min(easel.box.bottom, horizon * 0.95) }, 0.3)
    for (const { column, row } of cells(area, 0.7, 0.38)) {
      const next = stage.random('plants', 'school', column, row)
      const x = (column + next.range(0.25, 0.75)) * 0.7
      const y = (row + next.range(0.3, 0.8)) * 0.38
      const near = scene.figures.some((figure) => Math.hypot(figure.x - x, figure.y - y) < figure.size * 0.8)
      if (y < 0.08 || next() < 0.35 || near) continue
      school(stage, next, { x, y })
    }
  },
}

function school(stage: Stage, next: Random, { x, y }: { x: number; y: number }): void {
  const { easel, palette, scene } = stage
  const depth = next.range(0.25, 0.75)
  const body = mix(mix(palette.deep, palette.land, 0.4), palette.haze, depth)
  const belly = mix(palette.lit, palette.haze, depth)
  const turn = scene.light.x > x ? -1 : 1
  const count = next.whole(14, 34)
  const bend = next.range(-0.5, 0.5)
  for (let i = 0; i < count; i++) {
    const along = next.gauss() * 0.13
    const size = (0.026 - 0.012 * depth) * next.range(0.7, 1.2)
    const at = {
      x: x + along,
      y: y + next.gauss() * 0.045 + bend * along * along * 4,
      size,
      flip: turn < 0,
      tilt: bend * along * 3 * turn + next.range(-0.15, 0.15),
    }
    easel.placed(at, () => {
      easel.paint(FISH, body)
      easel.paint(BELLY, belly, 0.6)
    })
  }
}

/** Figures that belong in water: here they are all in it, hazed by the water before them. */
export const swimmers: Layer = {
  name: 'swimmers',
  paint(stage) {
    const { palette, scene } = stage
    const swimming = scene.figures.filter(({ slot }) => slot === 'water')
    for (const figure of swimming.toSorted((one, other) => one.size - other.size)) {
      const depth = (subjectOf(figure.subject).waterline ?? 0) * figure.size
      drawFigure(stage, { ...figure, y: figure.y - depth }, { colour: palette.haze, share: 0.12 })
    }
  },
}

/** Columns of bubbles that rise from the floor. */
export const bubbles: Layer = {
  name: 'bubbles',
  paint(stage) {
    const { easel, palette, frame } = stage
    if (!hasFeature(stage, 'bubbles')) return
    const light = mix(palette.lit, lch(0.98, 0.02, 200), 0.5)
    for (const column of columns(easel.box.left - 0.1, easel.box.right + 0.1, 0.42)) {
      const next = stage.random('weather', 'bubbles', column)
      const x = (column + next.range(0.1, 0.9)) * 0.42
      const foot = frame.height * next.range(0.75, 1)
      for (let i = 0; i < 26; i++) {
        const rise = next() ** 0.8
        const radius = (1.5 + 9 * next() ** 3) * UNIT * (0.6 + 0.7 * rise)
        const at = {
          x: x + Math.sin(rise * 9 + column) * 0.018 + next.gauss() * 0.014,
          y: foot - rise * 0.85,
        }
        easel.disc({ ...at, radius }, light, 0.14)
        easel.stroke(disc(at.x, at.y, radius), light, { width: 1.1 * UNIT, alpha: 0.5 })
        const glint = { x: at.x - radius * 0.35, y: at.y - radius * 0.4, radius: radius * 0.22 }
        easel.disc(glint, light, 0.85)
      }
    }
  },
}

/** Specks that drift in the light. */
export const specks: Layer = {
  name: 'specks',
  paint(stage) {
    const { easel, palette } = stage
    const colour = tone(stage, palette.lit, 0.4)
    for (const { column, row } of cells(easel.box, 0.1, 0.1)) {
      const next = stage.random('weather', 'speck', column, row)
      for (let i = 0; i < 3; i++) {
        const radius = (0.6 + 1.6 * next() ** 4) * UNIT
        const at = { x: (column + next()) * 0.1, y: (row + next()) * 0.1, radius }
        easel.disc(at, colour, next.range(0.1, 0.45))
      }
    }
  },
}
