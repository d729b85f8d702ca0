/** The layers that put a scene's figures into its place. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import { css, lch, mix, shift } from '../colours/colour.ts'
import { drawFigure, drawSilhouette, reflectFigure } from './figure.ts'
import type { Figure, Slot, WeatherName } from '../scene.ts'
import { UNIT } from './stage.ts'
import type { Layer, Stage } from './stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import type { Spot } from '../subjects/subject.ts'

/** Figures in the air, before the haze of distance. */
export const skyFigures: Layer = {
  name: 'air figures',
  paint: (stage) => eachFigure(stage, 'air', (figure) => drawFigure(stage, figure, hazed(stage, 0.05))),
}

/** Figures in the water: reflection, rings, contact shadow, body, and what shimmers through below the line. */
export const floatingFigures: Layer = {
  name: 'floating figures',
  paint: (stage) => eachFigure(stage, 'water', (figure) => drawFloating(stage, figure)),
}

/** A figure that stands, with its cast shadow. */
export function drawGroundFigure(stage: Stage, figure: Figure): void {
  castShadow(stage, figure)
  drawLit(stage, figure)
}

/** A figure without its shadow, but with its lamp. */
export function drawLit(stage: Stage, figure: Figure): void {
  beams(stage, figure)
  drawFigure(stage, figure, hazed(stage, 0.03))
}

/** The scene's figures of a slot, the farthest first. */
function eachFigure({ scene }: Stage, slot: Slot, draw: (figure: Figure) => void): void {
  scene.figures
    .filter((figure) => figure.slot === slot)
    .toSorted((one, other) => one.y - other.y)
    .forEach(draw)
}

function hazed({ palette }: Stage, share: number) {
  return { colour: palette.haze, share: share + 0.17 * palette.dim }
}

function drawFloating(stage: Stage, figure: Figure): void {
  const { easel, palette } = stage
  const { x, y, size } = figure
  const subject = subjectOf(figure.subject)
  const sunk = { ...figure, y: y - (subject.waterline ?? 0) * size }
  const wide = subject.foot * size * 2
  reflectFigure(stage, figure)
  rings(stage, { x, y: y + size * 0.012, reach: wide * 0.62 })
  easel.lens({
    x,
    y: y + size * 0.004,
    width: wide * 1.05,
    height: size * 0.045,
    colour: shift(palette.deep, { L: -0.1 }),
    alpha: 0.55,
  })
  drawCut(stage, { ...sunk, x }, y)
  easel.lens({
    x,
    y: y + size * 0.006,
    width: wide * 0.92,
    height: size * 0.02,
    colour: palette.sun,
    alpha: 0.5,
  })
}

/** The figure above the waterline, and dimly what is below it. */
function drawCut(stage: Stage, figure: Figure, waterline: number): void {
  const { easel, palette } = stage
  const { left, right, top, bottom } = easel.box
  const half = (from: number, to: number, draw: () => void) => {
    easel.context.save()
    easel.context.beginPath()
    easel.context.rect(left, from, right - left, to - from)
    easel.context.clip()
    draw()
    easel.context.restore()
  }
  if (waterline < bottom) {
    half(waterline, bottom, () => {
      easel.context.globalAlpha = 0.4
      drawFigure(stage, figure, { colour: palette.deep, share: 0.6 })
    })
  }
  half(top, waterline, () => drawFigure(stage, figure, hazed(stage, 0.1)))
}

/** Arcs of disturbed water left and right of a hull. */
function rings({ easel, palette }: Stage, { x, y, reach }: { x: number; y: number; reach: number }): void {
  const { context } = easel
  for (let i = 0; i < 4; i++) {
    const width = reach * (1 + i * 0.55)
    for (const [from, to] of [
      [0.82, 1.12],
      [-0.18, 0.22],
    ] as const) {
      context.beginPath()
      context.ellipse(x, y, width, width * 0.11, 0, from * Math.PI, to * Math.PI)
      context.strokeStyle = css(palette.sun, 0.5 - i * 0.1)
      context.lineWidth = (2.4 - i * 0.4) * UNIT
      context.stroke()
    }
  }
}

/** Weathers that no sun throws a shadow in. */
const SUNLESS: ReadonlySet<WeatherName> = new Set(['fog', 'storm', 'rain'])

/** The silhouette laid over the ground, away from the light. */
function castShadow(stage: Stage, figure: Figure): void {
  const { easel, palette, lightSide, scene } = stage
  const { context } = easel
  const { x, y, size } = figure
  const subject = subjectOf(figure.subject)
  if (subject.cropped) return
  const colour = mix(palette.land, palette.shade, 0.75)
  const foot = subject.foot * size
  easel.lens({ x, y, width: foot * 2.6, height: Math.min(0.02, foot * 0.16), colour, alpha: 0.6 })
  if (SUNLESS.has(scene.weather)) return
  context.save()
  context.globalAlpha = scene.time === 'day' ? 0.34 : 0.42
  context.translate(x, y - 3 * UNIT)
  context.transform(figure.flip ? -1 : 1, 0, -Math.sign(lightSide) * -1.5, -0.2, 0, 0)
  context.scale(size, size)
  drawSilhouette(stage, figure, colour)
  context.restore()
}

/** Where a lamp throws its beams from; null for what has none, or by day. */
export function beamOf({ palette }: Pick<Stage, 'palette'>, figure: Figure): Spot | null {
  const { beam } = subjectOf(figure.subject)
  return beam === undefined || palette.dim < 0.25 ? null : { x: figure.x, y: figure.y + beam * figure.size }
}

function beams(stage: Stage, figure: Figure): void {
  const lamp = beamOf(stage, figure)
  if (lamp && !stage.filmed) throwBeams(stage, stage.easel.context, lamp)
}

/** A lamp's two beams in the dark: nested wedges, so that no edge shows. */
export function throwBeams(stage: Stage, context: SKRSContext2D, { x, y }: Spot): void {
  const { palette } = stage
  const colour = mix(palette.sun, lch(0.96, 0.09, 92), 0.6)
  const away = stage.lightSide > 0 ? Math.PI : 0
  context.save()
  context.globalCompositeOperation = 'screen'
  for (const { turn, reach } of [
    { turn: away + 0.07, reach: 1.1 },
    { turn: away + Math.PI - 0.12, reach: 0.6 },
  ]) {
    const end = { x: x + Math.cos(turn) * reach, y: y + Math.sin(turn) * reach }
    const gradient = context.createLinearGradient(x, y, end.x, end.y)
    for (let i = 0; i <= 8; i++) gradient.addColorStop(i / 8, css(colour, 0.12 * (1 - i / 8) ** 1.4))
    context.fillStyle = gradient
    for (let wedge = 0; wedge < 10; wedge++) {
      const half = 0.115 - wedge * 0.011
      context.beginPath()
      context.moveTo(x, y)
      context.lineTo(x + Math.cos(turn - half) * reach, y + Math.sin(turn - half) * reach)
      context.lineTo(x + Math.cos(turn + half) * reach, y + Math.sin(turn + half) * reach)
      context.fill()
    }
  }
  context.restore()
}
