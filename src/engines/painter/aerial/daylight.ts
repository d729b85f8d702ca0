/** Light on the ground as an eye far above sees it: where shadows fall, and what becomes of colours. */
import { chromaOf, hueOf, lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { SNOW } from '../nature/weather.ts'
import type { TimeName, WeatherName } from '../scene.ts'
import { hasFeature, local } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** How long shadows are, in heights of what throws them. */
const LENGTHS: Readonly<Record<TimeName, number>> = {
  sunrise: 1.7,
  'golden hour': 1.5,
  day: 0.95,
  noon: 0.5,
  dusk: 1.6,
  'blue hour': 0.8,
  night: 0.8,
}

/** Weathers in which shadows are short and faint. */
const SUNLESS: ReadonlySet<WeatherName> = new Set(['fog', 'storm', 'rain'])

/** Where the shadow of a thing one unit high ends, its colour and its strength. */
interface Shadow {
  readonly x: number
  readonly y: number
  readonly colour: Colour
  readonly alpha: number
}

/** The shadow of this picture: the light always comes from above and from one side. */
export function shadowOf({ scene, frame, palette }: Stage): Shadow {
  const side = scene.light.x < frame.width / 2 ? 1 : -1
  const isDull = SUNLESS.has(scene.weather)
  const length = isDull ? 0.35 : LENGTHS[scene.time]
  const colour = mix(palette.shade, lch(0.2, 0.04, 260), 0.35)
  return { x: 0.82 * side * length, y: 0.57 * length, colour, alpha: isDull ? 0.24 : 0.42 }
}

/** Whether snow lies. */
export const isWhite = (stage: Pick<Stage, 'scene'>): boolean =>
  stage.scene.weather === 'snow' || hasFeature(stage, 'lying snow')

/** How much of the picture's own hue everything takes on. */
const KINSHIP = 0.16

/** The colour of something on the ground in this picture's light. */
export function seen(stage: Stage, colour: Colour): Colour {
  const { palette, scene } = stage
  const kin = lch(colour.L, Math.max(0.03, chromaOf(colour)), hueOf(palette.land))
  const lit = mix(local(stage, mix(colour, kin, KINSHIP)), palette.haze, 0.06)
  return scene.weather === 'rain' || scene.weather === 'storm' ? shift(lit, { L: -0.06, chroma: 0.85 }) : lit
}

/** The colour of what snow would lie on: `share` of it is white in winter. */
export function weathered(stage: Stage, colour: Colour, share = 0.86): Colour {
  return seen(stage, isWhite(stage) ? mix(colour, SNOW, share) : colour)
}

/** The colour of lamps and windows after dark, as far as they burn: from far above they are all warm. */
export const LAMP = lch(0.82, 0.13, 70)
