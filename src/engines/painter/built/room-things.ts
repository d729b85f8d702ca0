/** What stands in rooms, and how rooms are furnished. */
import { lch, mix } from '../colours/colour.ts'
import { drawDrawing } from '../canvas/figure.ts'
import type { Drawing } from '../canvas/figure.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { UNIT } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { armchair, bladePlant, chair, floorLamp, pendant, roundTable, rubberPlant } from './furniture.ts'
import { drawHearth } from './hearth.ts'
import { lampColour, lamplight, shine } from './lamplight.ts'
import { CLOTHS } from './room-cloth.ts'
import { blackboard, picture } from './room-walls.ts'
import { drawBookcase } from './shelves.ts'

/** The kinds of things in rooms. */
export type Thing =
  | 'armchair'
  | 'floor lamp'
  | 'rubber plant'
  | 'blade plant'
  | 'bookcase'
  | 'low case'
  | 'hearth'
  | 'picture'
  | 'coffee table'
  | 'pendant'
  | 'blackboard'

/** A thing against the wall: how far from the window on the light's side, and its height. World units. */
export type Set = readonly [thing: Thing, away: number, height: number]

/** Draws one thing: its middle at `x`, its foot a little before the wall's. */
export function drawThing(
  stage: Stage,
  next: Random,
  { thing, x, height }: { thing: Thing; x: number; height: number },
): void {
  const foot = stage.horizon + 0.022
  const put = (
    drawing: Drawing,
    at: { x?: number; y?: number; size?: number; flip?: boolean; colours?: Record<string, Colour> } = {},
  ) => stand(stage, drawing, { x, y: foot, size: height, flip: false, colours: {}, ...at })
  if (thing === 'armchair') put(armchair, { colours: { cloth: next.pick(CLOTHS) } })
  else if (thing === 'floor lamp') {
    put(floorLamp)
    shine(stage, { x, y: foot - height * 0.82, reach: height * 1.7, strength: 1.15 })
    pool(stage, x, foot + 0.05, height * 1.3)
  } else if (thing === 'rubber plant') put(rubberPlant, { flip: next() < 0.5 })
  else if (thing === 'blade plant') put(bladePlant)
  else if (thing === 'bookcase')
    drawBookcase(stage, next, {
      x,
      foot,
      width: Math.min(0.42, height * 0.62),
      height,
      boards: Math.round(height / 0.115),
    })
  else if (thing === 'low case') {
    drawBookcase(stage, next, { x, foot, width: height * 1.7, height, boards: 2 })
    put(bladePlant, { x: x - height * 0.5, y: foot - height, size: height * 0.8 })
  } else if (thing === 'hearth') drawHearth(stage, { x, foot, height })
  else if (thing === 'picture')
    picture(stage, next, { x, y: stage.horizon - 0.5 * stage.frame.height ** 0.3, height })
  else if (thing === 'coffee table') {
    put(chair, { x: x - height * 0.85, size: height * 1.25, flip: true })
    put(chair, { x: x + height * 0.85, size: height * 1.25 })
    put(roundTable, { y: foot + 0.012 })
  } else if (thing === 'pendant') hangingLamp(stage, x, height)
  else blackboard(stage, next, { x, height })
}

interface Standing {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly flip: boolean
  readonly colours: Readonly<Record<string, Colour>>
}

function stand(stage: Stage, drawing: Drawing, at: Standing): void {
  const shadow = mix(stage.palette.shade, lch(0.2, 0.03, 60), 0.4)
  const wide =
    drawing === floorLamp
      ? 0.5
      : drawing === roundTable
        ? 0.7
        : drawing === bladePlant || drawing === rubberPlant
          ? 0.5
          : 1.1
  stage.easel.lens({
    x: at.x,
    y: at.y + 0.002,
    width: at.size * wide,
    height: at.size * 0.05 + 4 * UNIT,
    colour: shadow,
    alpha: 0.5,
  })
  const figure = { ...at, slot: 'ground', tilt: 0, seed: 1 } as const
  drawDrawing(stage, drawing, { figure, tint: null })
}

/** Lamplight on the floor. */
function pool(stage: Stage, x: number, y: number, size: number): void {
  const { context } = stage.easel
  const alpha = lamplight(stage)
  if (alpha < 0.05) return
  context.save()
  context.translate(x, y)
  context.scale(1, 0.26)
  stage.easel.glow({
    x: 0,
    y: 0,
    radius: size * 1.1,
    colour: lampColour(stage),
    alpha: 0.34 * alpha,
    power: 1.7,
    screen: true,
  })
  context.restore()
}

function hangingLamp(stage: Stage, x: number, height: number): void {
  const y = stage.horizon - 0.46 * stage.frame.height ** 0.4
  const figure = { x, y, size: height, slot: 'ground', flip: false, tilt: 0, colours: {}, seed: 1 } as const
  drawDrawing(stage, pendant, { figure, tint: null })
  shine(stage, { x, y, reach: height * 3.4 })
}
