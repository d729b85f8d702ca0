/** Weather that falls: flakes, drops and leaves where the picture has them, on their way. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Size } from '../../../pixels/pixels.ts'
import { css, type Colour } from '../colours/colour.ts'
import { SNOW, dropsOf, flakesOf, rainOf, strokeOf, type Drop } from '../nature/weather.ts'
import { drawLeaf, leavesOf } from '../nature/wind.ts'
import { widened } from '../canvas/cells.ts'
import { random } from '../random.ts'
import type { Box, Scene } from '../scene.ts'
import { hasFeature, type Stage } from '../canvas/stage.ts'
import { rounds, type Moment } from './movement.ts'
import { stageFor } from './exposures.ts'

/** Heights or widths of the box that things cross in a second, and how far they swing on the way, in world units. */
const SNOWFALL = { down: 0.13, across: 0, swing: 0.012 } as const
const RAINFALL = { down: 1.8, across: 0, swing: 0 } as const
const LEAF_FALL = { down: 0.14, across: 0.2, swing: 0.02 } as const
const GALE = { down: 0.16, across: 0.5, swing: 0.03 } as const

/** How many widths of line rain is drawn with: a line each would take too long. */
const WIDTHS = 5

/** Draws what falls at a moment of a shot, in the pixels of the sheets that a film is painted on. */
export type Falling = (context: SKRSContext2D, moment: Moment) => void

/** Draws the weather before everything on a sheet; null where nothing falls. */
export function falling(scene: Scene, sheet: Size): Falling | null {
  const stage = stageFor(scene, sheet, async () => {})
  const { weather } = stage.scene
  const box = widened(stage.easel.box, 0.05)
  if (weather === 'snow') return inWorld(stage, snowfall(stage, box))
  if (weather === 'rain' || weather === 'storm') return inWorld(stage, rainfall(stage, box))
  if (weather === 'wind') return inWorld(stage, leafFall(stage, box, GALE))
  const sheds = hasFeature(stage, 'leaves') || hasFeature(stage, 'blossom')
  return sheds ? inWorld(stage, leafFall(stage, box, LEAF_FALL)) : null
}

function inWorld({ easel: { scale, box } }: Stage, draw: Falling): Falling {
  return (context, moment) => {
    context.save()
    context.scale(scale, scale)
    context.translate(-box.left, -box.top)
    draw(context, moment)
    context.restore()
  }
}

interface Fall {
  readonly down: number
  readonly across: number
  readonly swing: number
}

/** Something that falls, and a number 0 to 1 that is its own. */
type Own<T> = T & { readonly own: number }

const owned = <T extends { readonly x: number; readonly y: number }>(
  things: readonly T[],
): readonly Own<T>[] => things.map((thing) => ({ ...thing, own: random(thing.x, thing.y)() }))

/** Where something that falls is: out of the box on one side, into it on the other, and home when the shot ends. */
function fallen(
  { x, y, own }: Own<{ readonly x: number; readonly y: number }>,
  { fall, box, moment, haste }: { fall: Fall; box: Box; moment: Moment; haste: number },
): { x: number; y: number } {
  if (moment.far === 0) return { x, y }
  const way = (often: number) => (often === 0 ? 0 : rounds(often * haste, moment) * moment.share)
  const turn = 2 * Math.PI
  const swing = rounds(0.3, moment) * moment.share
  const aside = fall.swing * (Math.sin(turn * (swing + own)) - Math.sin(turn * own))
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  return {
    x: box.left + wrapped(x - box.left + way(fall.across) * width + aside, width),
    y: box.top + wrapped(y - box.top + way(fall.down) * height, height),
  }
}

const wrapped = (value: number, length: number): number => value - Math.floor(value / length) * length

function snowfall(stage: Stage, box: Box): Falling {
  const flakes = owned(flakesOf(stage, box))
  const largest = Math.max(...flakes.map(({ radius }) => radius))
  return (context, moment) => {
    context.save()
    context.fillStyle = css(SNOW)
    const alpha = context.globalAlpha
    for (const flake of flakes) {
      const haste = 1 + 2 * (flake.radius / largest)
      const { x, y } = fallen(flake, { fall: SNOWFALL, box, moment, haste })
      context.globalAlpha = alpha * flake.alpha
      context.beginPath()
      context.arc(x, y, flake.radius, 0, 2 * Math.PI)
      context.fill()
    }
    context.restore()
  }
}

function rainfall(stage: Stage, box: Box): Falling {
  const { colour, slant } = rainOf(stage)
  const drops = owned(dropsOf(stage, box))
  const sorts = Array.from({ length: WIDTHS }, (_, i) =>
    drops.filter(({ near }) => Math.min(WIDTHS - 1, Math.floor(near * WIDTHS)) === i),
  )
  return (context, moment) => {
    for (const [i, sort] of sorts.entries()) {
      drawRain(context, sort, { near: (i + 0.5) / WIDTHS, colour, slant, box, moment })
    }
  }
}

interface Raining {
  readonly near: number
  readonly colour: Colour
  readonly slant: number
  readonly box: Box
  readonly moment: Moment
}

function drawRain(context: SKRSContext2D, drops: readonly Own<Drop>[], all: Raining): void {
  const { near, colour, slant, box, moment } = all
  const { length, width, alpha } = strokeOf(near)
  context.strokeStyle = css(colour, alpha)
  context.lineWidth = width
  context.beginPath()
  for (const drop of drops) {
    const { x, y } = fallen(drop, { fall: RAINFALL, box, moment, haste: 0.6 + 0.6 * near })
    const left = box.left + wrapped(x - slant * (y - drop.y) - box.left, box.right - box.left)
    context.moveTo(left, y)
    context.lineTo(left - length * slant, y + length)
  }
  context.stroke()
}

function leafFall(stage: Stage, box: Box, fall: Fall): Falling {
  const leaves = owned(leavesOf(stage, box))
  return (context, moment) => {
    for (const leaf of leaves) {
      const at = fallen(leaf, { fall, box, moment, haste: 0.6 + leaf.own })
      const spin = moment.far === 0 ? 0 : rounds(0.2 + 0.5 * leaf.own, moment) * moment.share
      drawLeaf(context, { ...leaf, ...at, turn: leaf.turn + spin * 2 * Math.PI })
    }
  }
}
