/** Land that reaches into a lake under those who stand by it, and mirrors with them. */
import { unitBounds, reflectFigure } from '../canvas/figure.ts'
import { drawLit } from '../canvas/figures.ts'
import { clamp, mix, shift } from '../colours/colour.ts'
import { settingOf } from '../scene.ts'
import type { Figure } from '../scene.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import type { Spur } from './spur-cover.ts'
import { paintTongue, spurColour } from './spurs.ts'
import { grassTuft } from './tufts.ts'

/** A tongue of land, and the feet that it is there for: from the farthest to the nearest of them. */
interface Spit extends Spur {
  readonly far: number
  readonly close: number
}

/** World length from the feet to the waterline before them. */
const BEFORE = 0.022

/** Farther apart in depth than this, figures stand on land of their own. */
const APART = 0.09

/** The ground figures of a lake on their land, the farthest first. */
export const spits: Layer = {
  name: 'landings',
  async paint(stage) {
    const figures = standing(stage.scene.figures)
    const land = spitsOf(stage)
    for (const spit of land) {
      const own = figures.filter((figure) => nearestTo(figure, land) === spit)
      for (const figure of own) reflectFigure(stage, { ...figure, y: spit.y })
      paintTongue(stage, spit)
      tufts(stage, spit)
      for (const figure of own) {
        contact(stage, figure, spit)
        drawLit(stage, figure)
      }
      await stage.breathe()
    }
  },
}

function standing(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ slot }) => slot === 'ground').toSorted((one, other) => one.y - other.y)
}

/** The land that a figure stands on: a region may show others than those it was laid out for. */
function nearestTo({ y }: Figure, land: readonly Spit[]): Spit | undefined {
  const away = (spit: Spit) => Math.max(spit.far - y, y - spit.close)
  return land.toSorted((one, other) => away(one) - away(other))[0]
}

function spitsOf(stage: Stage): readonly Spit[] {
  const laidOut = standing(settingOf(stage.scene))
  const groups: Figure[][] = []
  for (const figure of laidOut.length > 0 ? laidOut : standing(stage.scene.figures)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && figure.y - last.y < APART) group.push(figure)
    else groups.push([figure])
  }
  return groups.map((group, index) => spitUnder(stage, group, index))
}

/** The tongue under a group: it comes from the side that is nearer to them and ends behind the last foot. */
function spitUnder({ frame, horizon }: Stage, group: readonly Figure[], index: number): Spit {
  const feet = group.map(({ y }) => y)
  const [far, close] = [Math.min(...feet), Math.max(...feet)]
  const near = clamp((close - horizon) / (frame.height - horizon))
  const middle = group.reduce((sum, { x }) => sum + x, 0) / group.length
  const side = middle < frame.width / 2 ? -1 : 1
  const reach = group.map((figure) => -side * (figure.x - middle) + footing(figure))
  const tip = middle - side * (Math.max(...reach) + 0.05 + 0.1 * near)
  const height = 1.3 * (close - far + BEFORE) + 0.015 + 0.025 * near
  return { index: 40 + index, y: close + BEFORE, tip, side, height, near, steep: 16, far, close }
}

/** Half the width that a figure stands on. */
function footing({ subject, size }: Figure): number {
  const [left, , right] = unitBounds(subject)
  return Math.max(subjectOf(subject).foot, ((right - left) / 2) * (subjectOf(subject).built ? 1 : 0.5)) * size
}

/** The dark where a figure meets the ground. */
function contact({ easel, palette, ...stage }: Stage, figure: Figure, { near }: Spit): void {
  if (subjectOf(figure.subject).cropped) return
  const foot = subjectOf(figure.subject).foot * figure.size
  easel.lens({
    x: figure.x - stage.lightSide * foot * 0.3,
    y: figure.y,
    width: foot * 2.8,
    height: Math.min(0.022, foot * 0.2),
    colour: mix(spurColour({ easel, palette, ...stage }, near), palette.shade, 0.7),
    alpha: 0.6,
  })
}

/** Grass along the waterline, taller toward the viewer. */
function tufts(stage: Stage, { index, tip, side, y, near, height }: Spit): void {
  const { easel, palette } = stage
  const colour = shift(mix(spurColour(stage, near), palette.deep, 0.35), { L: -0.04 })
  for (let i = 0; i < 14; i++) {
    const next = stage.random('plants', 'spit', index, i)
    const x = tip + side * (0.02 + i * 0.05 + next() * 0.04)
    const low = y - height * 0.12 * next()
    if (x < easel.box.left - 0.1 || x > easel.box.right + 0.1 || next() < 0.4) continue
    grassTuft(stage, next, { x, y: low, height: (0.012 + 0.04 * near) * next.range(0.6, 1.2), colour })
  }
}
