import type { ImagePalette } from '../references/image-palette.ts'
import type { MediumName } from '../scene.ts'

/** What was asked for: a prompt's text and the parameters that a picture without a model can follow. */
export interface SceneAsk {
  readonly text: string
  /** The text's `::` parts; one part of weight 1 when there are none. */
  readonly parts: readonly { readonly text: string; readonly weight: number }[]
  /** Words of `--no`. */
  readonly no: readonly string[]
  readonly aspect: { readonly width: number; readonly height: number }
  readonly seed: number
  /** 0..100. */
  readonly chaos: number
  /** 0..1000. */
  readonly stylize: number
  /** 0..3000. */
  readonly weird: number
  readonly tile: boolean
  readonly raw: boolean
  readonly niji: boolean
  readonly version: string
  /** 2 and more asks for finer detail from the start, less than 1 for fewer things. */
  readonly quality: number
  /** How many scenes; a grid has 4. */
  readonly count: number
  /** 10..100: `--stop`; 100 when left out. */
  readonly stop?: number
  /** Colours of image prompts, each with its weight. */
  readonly palette?: readonly ImagePalette[]
  /** Where things lie in the first image prompt. */
  readonly layout?: Layout
  /** What the references of style look like. */
  readonly styles?: readonly StyleLook[]
  /** Colours of the reference of a character or a thing. */
  readonly character?: ImagePalette
}

/** Where a picture has its horizon and its mass, in shares of its sides. */
export interface Layout {
  readonly horizon: number | null
  readonly mass: { readonly x: number; readonly y: number }
  /** How much it counts: `--iw`, 0 to 3. */
  readonly weight: number
}

/** How a reference of style is painted. */
export interface StyleLook {
  /** With its weight, in which `--sw` is counted. */
  readonly palette: ImagePalette
  /** 0..1: how rough its surfaces are. */
  readonly texture: number
  /** The medium that comes nearest. */
  readonly medium: MediumName
}
