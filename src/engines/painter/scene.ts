/**
 * The scene: everything a picture is made of, as plain JSON. Composing makes it, varying and reframing change it,
 * painting reads it. World coordinates: the short side of the original frame is 1, its top left corner is 0,0.
 */
import type { Colour } from './colours/colour.ts'

/** A window in units of the scene's original frame: `{ x: 0, y: 0, width: 1, height: 1 }` is the frame as composed. */
export interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a scene is. */
export type PlaceName =
  | 'water'
  | 'hills'
  | 'forest'
  | 'desert'
  | 'mountains'
  | 'abstract'
  | 'pattern'
  | 'city'
  | 'street'
  | 'village'
  | 'interior'
  | 'tabletop'
  | 'space'
  | 'underwater'
  | 'sky'
  | 'snow'
  | 'beach'
  | 'lake'
  | 'river'
  | 'meadow'
  | 'studio'
  | 'aerial'
/** The hour of a scene. */
export type TimeName = 'sunrise' | 'day' | 'noon' | 'golden hour' | 'dusk' | 'blue hour' | 'night'
/** The weather of a scene. */
export type WeatherName = 'clear' | 'rain' | 'snow' | 'fog' | 'storm' | 'wind'
/** How a scene is rendered. */
export type MediumName =
  | 'grain'
  | 'watercolour'
  | 'gouache'
  | 'oil'
  | 'poster'
  | 'woodblock'
  | 'line'
  | 'pixel'
  | 'impressionist'
  | 'pointillist'
  | 'pastel'
  | 'crayon'
  | 'pencil'
  | 'charcoal'
  | 'ink'
  | 'storybook'
  | 'comic'
  | 'minimal'
  | 'deco'
  | 'paper-cut'
  | 'stained-glass'
  | 'mosaic'
  | 'embroidery'
  | 'felt'
  | 'clay'
  | 'low-poly'
  | 'neon'
  | 'cinematic'
  | 'anime'
  | 'vaporwave'
  | 'blueprint'
  | 'isometric'
/** How much an upscale adds. */
export type Detail = 'normal' | 'subtle' | 'creative'

/** Where a subject can be: standing on ground, cut by a waterline, or in the air. */
export type Slot = 'ground' | 'water' | 'air'

/** The roles that every colour of a picture is derived from. */
export interface Palette {
  /** From zenith to horizon. */
  readonly sky: readonly Colour[]
  /** What distance leans to. */
  readonly haze: Colour
  /** What shadows lean to. */
  readonly shade: Colour
  /** What lit sides lean to. */
  readonly lit: Colour
  readonly sun: Colour
  readonly land: Colour
  /** Water and the darkest near things. */
  readonly deep: Colour
  /** How far local colours lean to `shade`: 0 by day, about 0.5 at night. */
  readonly dim: number
}

/** How a whole picture is toned. */
export interface Toning {
  /** Share of its own colours that is left. */
  readonly chroma: number
  /** Degrees of hue of the one colour over all. */
  readonly hue: number
}

/** Sun or moon, in world coordinates. */
export interface Light {
  readonly kind: 'sun' | 'moon'
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** A subject that another one carries: all lengths are in the carrier's units, from its foot. */
export interface Carried extends Pick<
  Figure,
  'subject' | 'x' | 'y' | 'size' | 'flip' | 'tilt' | 'colours' | 'seed'
> {
  /** Inside of the carrier, which hides what is below its rim. */
  readonly inside: boolean
}

/** A subject in its place. */
export interface Figure {
  readonly subject: string
  readonly slot: Slot
  /** The foot (ground), the waterline (water) or the centre's foot (air), in world coordinates. */
  readonly x: number
  readonly y: number
  /** World length of the subject's unit. */
  readonly size: number
  readonly flip: boolean
  /** Radians. */
  readonly tilt: number
  /** Colours that replace roles of the subject's own palette. */
  readonly colours: Readonly<Record<string, Colour>>
  /** Makes this figure's small differences its own. */
  readonly seed: number
  /** What stands on it, sits in it or is held by it. */
  readonly carries?: readonly Carried[]
}

/** One number per kind of randomness, so that one can change while the others stay. */
export interface Forks {
  readonly sky: number
  readonly land: number
  readonly water: number
  readonly plants: number
  readonly weather: number
  readonly texture: number
}

/** A picture before it is painted. */
export interface Scene {
  /** The painter's version that composed it. */
  readonly painter: string
  readonly seed: number
  readonly place: PlaceName
  readonly template: string
  /** Ratio of the original frame. */
  readonly frame: { readonly width: number; readonly height: number }
  readonly view: View
  /** World y of the horizon. */
  readonly horizon: number
  readonly light: Light
  readonly time: TimeName
  readonly weather: WeatherName
  readonly palette: Palette
  /** The plain colour behind all, where the words name one. */
  readonly backdrop?: Colour
  readonly medium: MediumName
  /** The picture in the shades of one colour. */
  readonly toning?: Toning
  /** The focal figure first. */
  readonly figures: readonly Figure[]
  /** The figures that light and surroundings make way for, where those are not `figures`: a region keeps its parent's. */
  readonly setFor?: readonly Figure[]
  /** What stands around in the place: `village`, `birds`, `reeds`, … */
  readonly features: readonly string[]
  readonly forks: Forks
  /** A number 0..1 that the prompt's words fix, whatever the seed: unknown words bend forms and rhythm with it. */
  readonly mood: number
  /** 0..1: strength of grain and brush. */
  readonly texture: number
  /** 0..1: strength of haze and glow. */
  readonly atmosphere: number
  readonly detail: Detail
  /** 10..100: how far the picture is finished. */
  readonly stop: number
  readonly tile: boolean
}

/** A rectangle in world coordinates. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Width and height of the original frame in world units; the shorter is 1. */
export function frameSize({ frame }: Pick<Scene, 'frame'>): { width: number; height: number } {
  const short = Math.min(frame.width, frame.height)
  return { width: frame.width / short, height: frame.height / short }
}

/** The figures that the surroundings were laid out for: whatever depends on them stays when others are shown. */
export function settingOf({ setFor, figures }: Pick<Scene, 'setFor' | 'figures'>): readonly Figure[] {
  return setFor ?? figures
}

/** What the scene's view shows, in world coordinates. */
export function viewBox(scene: Pick<Scene, 'frame' | 'view'>): Box {
  const { width, height } = frameSize(scene)
  const { view } = scene
  return {
    left: view.x * width,
    top: view.y * height,
    right: (view.x + view.width) * width,
    bottom: (view.y + view.height) * height,
  }
}

/** The ratio of the scene's view: what `width / height` of its picture should be. */
export function viewRatio(scene: Pick<Scene, 'frame' | 'view'>): number {
  const box = viewBox(scene)
  return (box.right - box.left) / (box.bottom - box.top)
}
