/** Rain, snowfall, fog and storm clouds. */
import { Path2D } from '@napi-rs/canvas'
import { cells, widened } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Box } from '../scene.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { drift, wind } from './wind.ts'

/** Fog on the horizon, under the near layers. */
export const fogBank: Layer = {
  name: 'fog',
  paint({ easel, palette, scene, horizon }) {
    if (scene.weather !== 'fog' && scene.weather !== 'rain') return
    const alpha = scene.weather === 'fog' ? 0.85 : 0.4
    const [top, bottom] = [horizon - 0.2, horizon + 0.16]
    const stops = [
      [0, palette.haze, 0],
      [0.55, palette.haze, alpha],
      [1, palette.haze, 0],
    ] as const
    easel.flood(easel.vertical(top, bottom, stops), top, bottom)
  },
}

/** What falls, in front of everything. */
export const precipitation: Layer = {
  name: 'precipitation',
  paint(stage) {
    const { weather } = stage.scene
    if (weather === 'rain' || weather === 'storm') paintRain(stage)
    if (weather === 'snow') paintSnow(stage)
    if (weather === 'wind') wind(stage)
    else if (hasFeature(stage, 'leaves') || hasFeature(stage, 'blossom')) drift(stage)
  },
}

/** A drop of rain as it is seen, a stroke from its upper end. */
export interface Drop {
  readonly x: number
  readonly y: number
  /** 0 far off to 1 before the viewer. */
  readonly near: number
}

/** The drops in a box of the world. */
export function dropsOf(stage: Stage, box: Box): Drop[] {
  const many = stage.scene.detail === 'creative' ? 9 : 6
  return cells(box, 0.1, 0.1).flatMap(({ column, row }) => {
    const next = stage.random('weather', 'rain', column, row)
    return Array.from({ length: many }, () => {
      const near = next()
      return { near, x: (column + next()) * 0.1, y: (row + next()) * 0.1 }
    })
  })
}

/** How rain looks in a scene. */
export function rainOf(stage: Stage): { readonly colour: Colour; readonly slant: number } {
  return {
    colour: mix(stage.palette.haze, lch(0.93, 0.02, 240), 0.6),
    slant: 0.08 + 0.26 * stage.random('weather', 'slant')(),
  }
}

/** Length, width and strength of a drop's stroke. */
export const strokeOf = (near: number) => ({
  length: (14 + 46 * near) * UNIT,
  width: (0.7 + near) * UNIT,
  alpha: 0.07 + 0.17 * near,
})

/** Distances that drops are drawn at, all those of one distance by a single stroke. */
const DISTANCES = 12

function paintRain(stage: Stage): void {
  const { easel } = stage
  const { colour, slant } = rainOf(stage)
  const curtains = Array.from({ length: DISTANCES }, () => new Path2D())
  for (const { x, y, near } of dropsOf(stage, widened(easel.box, 0.07))) {
    const { length } = strokeOf(near)
    const curtain = curtains[Math.floor(near * DISTANCES)]
    curtain?.moveTo(x, y)
    curtain?.lineTo(x - length * slant, y + length)
  }
  for (const [distance, curtain] of curtains.entries()) {
    easel.stroke(curtain, colour, strokeOf((distance + 0.5) / DISTANCES))
  }
}

/** A flake of snow in the air. */
export interface Flake {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly alpha: number
}

/** The colour of falling snow. */
export const SNOW = lch(0.985, 0.006, 85)

/** The flakes in a box of the world. */
export function flakesOf(stage: Stage, box: Box): Flake[] {
  return cells(box, 0.1, 0.1).flatMap(({ column, row }) => {
    const next = stage.random('weather', 'snow', column, row)
    return Array.from({ length: 2 }, () => {
      const radius = (0.9 + 4.6 * next() ** 4) * UNIT
      return { radius, x: (column + next()) * 0.1, y: (row + next()) * 0.1, alpha: next.range(0.5, 0.95) }
    })
  })
}

function paintSnow(stage: Stage): void {
  const { easel } = stage
  for (const flake of flakesOf(stage, widened(easel.box, 0.01))) easel.disc(flake, SNOW, flake.alpha)
}
