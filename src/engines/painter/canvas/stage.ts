/** What every layer of a picture works with: the easel, the scene, its light, its colours and its random streams. */
import { mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Easel } from './easel.ts'
import { random } from '../random.ts'
import type { Random } from '../random.ts'
import { frameSize, settingOf } from '../scene.ts'
import type { Forks, Palette, Scene } from '../scene.ts'

/** What layers paint with. */
export interface Stage {
  readonly easel: Easel
  readonly scene: Scene
  readonly palette: Palette
  /** Width and height of the original frame in world units. */
  readonly frame: { readonly width: number; readonly height: number }
  /** World y of the horizon. */
  readonly horizon: number
  /** Where the light comes from, as seen from the focal figure: -1 left to 1 right. */
  readonly lightSide: number
  /** The stream of one thing: a layer's name and, for things that repeat over the world, its cell. */
  random(fork: keyof Forks, layer: string, ...cell: number[]): Random
  /** Number that shifts a noise field: one for each fork and layer. */
  salt(fork: keyof Forks, layer: string): number
  /** To be awaited now and then in long loops: it lets the caller report, preview or cancel. */
  breathe(): Promise<void>
  /** A film is made of it: what moves by itself, falling weather, vapour and a lamp's beams, is left to that. */
  readonly filmed?: Filmed
}

/** What a film takes over from a picture. */
export interface Filmed {
  /** The glass that the smoke of chimneys is painted on; null where smoke and steam stay in the picture. */
  readonly smoke: Easel | null
}

/** One step of a picture, from back to front. */
export interface Layer {
  readonly name: string
  paint(stage: Stage): void | Promise<void>
}

/** One design pixel: every line width and amplitude is a multiple of it. */
export const UNIT = 1 / 1024

/** The stage for a scene on an easel. */
export function makeStage(scene: Scene, easel: Easel, breathe: () => Promise<void>): Stage {
  const middle = settingOf(scene)[0]?.x ?? frameSize(scene).width / 2
  return {
    easel,
    scene,
    palette: scene.palette,
    frame: frameSize(scene),
    horizon: scene.horizon,
    lightSide: scene.light.x < middle ? -0.8 : 0.8,
    random: (fork, layer, ...cell) => random(scene.forks[fork], layer, ...cell),
    salt: (fork, layer) => random(scene.forks[fork], layer).whole(0, 200),
    breathe,
  }
}

/** The colour seen through air: `depth` 0 near to 1 at the horizon. */
export function air(stage: Stage, colour: Colour, depth: number): Colour {
  const thick = 1.9 * (0.7 + 0.6 * stage.scene.atmosphere) * (stage.scene.weather === 'fog' ? 1.6 : 1)
  return mix(colour, stage.palette.haze, 1 - Math.exp(-thick * depth))
}

/** The colour in shadow (-1) to full light (1): it leans to the palette's shade or lit hue. */
export function tone({ palette }: Pick<Stage, 'palette'>, colour: Colour, light: number): Colour {
  if (light < 0) return shift(mix(colour, palette.shade, -light * 0.5), { L: 0.07 * light })
  return shift(mix(colour, palette.lit, light * 0.45), { L: 0.045 * light })
}

/** A local colour (grass, wall, fur) under the scene's light: at dusk and night it leans to the shade. */
export function local({ palette }: Pick<Stage, 'palette'>, colour: Colour, share = 1): Colour {
  const dim = palette.dim * share
  return shift(mix(colour, palette.shade, dim * 0.85), { L: -0.1 * dim })
}

/** Whether the scene's template or prompt asked for this feature of the place. */
export function hasFeature({ scene }: Pick<Stage, 'scene'>, feature: string): boolean {
  return scene.features.includes(feature)
}
