/** Pictures in the depth of a painted scene: one is its sky, the next its sun, and the painter's land lies before them. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { canvasOf } from '../canvas/canvas-pixels.ts'
import { clamp, css, mix } from '../colours/colour.ts'
import { placeOf } from '../places/atlas.ts'
import { pixelsOfPlanes, type Planes } from '../planes/planes.ts'
import type { Scene } from '../scene.ts'
import { UNIT, type Layer, type Stage } from '../canvas/stage.ts'
import { harmonised } from './harmony.ts'

/** Layers that are the sky of a place: pictures take their part. */
const SKY = new Set([
  'sky',
  'stars',
  'light',
  'storm clouds',
  'streaks',
  'clouds',
  'planet',
  'rings',
  'body',
  'cloth',
])

/** Share of what is too high in a picture that is cut from its top; the rest goes below the horizon. */
const SKY_CUT = 0.3

/** Radius of the disc in which a picture shows, as a share of the frame's shorter side, and how discs follow one another. */
const DISC = 0.27
const SMALLER = 0.62

/** World length between a disc and the frame. */
const EDGE = 0.03

/** World length over which the sky of a picture fades into the haze at the horizon. */
const HAZE = 0.2

/** The layers of a collage, from back to front. */
export function collage(scene: Scene, pictures: readonly Planes[], turn: number): readonly Layer[] {
  const at = turn % pictures.length
  const [sky, ...discs] = harmonised([...pictures.slice(at), ...pictures.slice(0, at)]).map((planes) =>
    canvasOf(pixelsOfPlanes(planes)),
  )
  const land = placeOf(scene.place).layers.filter(({ name }) => !SKY.has(name))
  const skyLayers = placeOf(scene.place).layers.filter(({ name }) => name === 'sky')
  return [
    ...skyLayers,
    { name: 'picture', paint: (stage) => sky && paintSky(stage, sky) },
    { name: 'discs', paint: (stage) => discs.forEach((disc, i) => paintDisc(stage, disc, i)) },
    ...land,
  ]
}

/** The picture from the top of the frame down to a little below the horizon, where it fades into the air. */
function paintSky({ easel, frame, palette, horizon }: Stage, picture: Canvas): void {
  const foot = Math.min(frame.height, horizon + 0.06)
  const height = Math.max(foot, 0.62 * frame.height)
  const scale = Math.max(frame.width / picture.width, height / picture.height)
  const [width, depth] = [picture.width * scale, picture.height * scale]
  easel.context.drawImage(
    picture,
    (frame.width - width) / 2,
    SKY_CUT * Math.min(0, foot - depth),
    width,
    depth,
  )
  const clear: readonly [number, typeof palette.haze, number] = [0, palette.haze, 0]
  easel.flood(easel.vertical(foot - HAZE, foot, [clear, [1, palette.haze, 0.9]]), foot - HAZE, foot + UNIT)
}

/** A picture in the round where sun or moon would stand; further ones are smaller and stand aside. */
function paintDisc(stage: Stage, picture: Canvas, index: number): void {
  const { easel, frame, horizon, palette, scene } = stage
  const short = Math.min(frame.width, frame.height)
  const radius = DISC * short * SMALLER ** index
  const side = (scene.light.x > frame.width / 2 ? 1 : -1) * (index % 2 === 0 ? 1 : -1)
  const aside = frame.width / 2 + side * (0.12 + 0.16 * index) * frame.width
  const x = clamp(aside, radius + EDGE, frame.width - radius - EDGE)
  const y = Math.max(radius + 0.06, Math.min(scene.light.y, horizon - 0.72 * radius))
  easel.glow({ x, y, radius: radius * 1.7, colour: palette.sun, alpha: 0.55, power: 1.8, screen: true })
  const size = Math.ceil(2 * radius * easel.scale)
  if (size < 2) return
  easel.context.drawImage(rounded(picture, size), x - radius, y - radius, 2 * radius, 2 * radius)
  easel.context.strokeStyle = css(mix(palette.lit, palette.sun, 0.5), 0.75)
  easel.context.lineWidth = 2.2 * UNIT
  easel.context.beginPath()
  easel.context.arc(x, y, radius, 0, Math.PI * 2)
  easel.context.stroke()
}

/** The middle of a picture in a disc with a soft edge. */
function rounded(picture: Canvas, size: number): Canvas {
  const canvas = createCanvas(size, size)
  const context = canvas.getContext('2d')
  const part = Math.min(picture.width, picture.height)
  const [x, y] = [(picture.width - part) / 2, (picture.height - part) / 2]
  context.drawImage(picture, x, y, part, part, 0, 0, size, size)
  context.globalCompositeOperation = 'destination-in'
  const gradient = context.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2)
  gradient.addColorStop(0.965, 'rgba(0,0,0,1)')
  gradient.addColorStop(1, 'rgba(0,0,0,0)')
  context.fillStyle = gradient
  context.fillRect(0, 0, size, size)
  return canvas
}
