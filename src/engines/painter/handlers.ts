/** The painter's jobs in a worker: recipes from words, pictures from recipes. */
import { decodePicture } from '../../pixels/decode.ts'
import { encodePicture, type Writing } from '../../pixels/encode.ts'
import { encodeMask, markedBox, mergePixels, readMask } from '../../pixels/mask.ts'
import type { Pixels, Size } from '../../pixels/pixels.ts'
import type { HandlerContext } from '../../pixels/serve.ts'
import type { EncodedPicture } from '../engine.ts'
import { draftBlend } from './blend/draft.ts'
import { blend } from './blend/handler.ts'
import { regionCoverage } from './verbs/coverage.ts'
import { draftRecipes, type DraftOrder } from './verbs/draft.ts'
import { grainField, grainIndex } from './canvas/grain.ts'
import { readCharacter, readLayout, readPalette, readStyle } from './references/look.ts'
import { paintRecipe } from './verbs/paint-recipe.ts'
import type { Recipe } from './verbs/recipe.ts'
import type { References } from './references/reference.ts'
import type { View } from './scene.ts'
import type { SceneAsk } from './plan/scene-ask.ts'
import { describePicture } from './describe/handler.ts'
import { draftEdit, repaint } from './edit/handler.ts'
import { retexture } from './retexture/handler.ts'
import { drawCardOf } from './shorten/handler.ts'
import { goneOnAround, setInto } from './verbs/surround.ts'
import { clipHandlers } from './video/handlers.ts'

/** An order whose pictures are still bytes. */
export interface RawDraftOrder extends Omit<DraftOrder, 'region'> {
  /** Pictures that lend their palette, and how much they count. */
  readonly pictures: readonly Uint8Array[]
  readonly imageWeight: number
  /** Pictures that lend their manner, or their colours to a figure. */
  readonly references?: References
  /** A mask as it came, and the size of the picture it is for. */
  readonly region: { readonly mask: Uint8Array; readonly size: Size } | null
}

/** A picture that stays in what is painted. */
export interface Kept {
  readonly picture: Uint8Array
  /** Where it lies in the result, in shares. */
  readonly place: View
  /** With a mask, its white is painted anew and every other pixel stays exactly; without, its edges fade. */
  readonly mask: Uint8Array | null
  /** Without a mask: whether what is painted comes in around it, or the picture itself goes on there. */
  readonly isPaintedAround?: boolean
}

export interface PaintOrder extends Writing {
  readonly recipe: Recipe
  readonly size: Size
  readonly kept: Kept | null
}

export interface EnlargeOrder extends Writing {
  readonly picture: Uint8Array
  readonly size: Size
  /** Strength of the grain that stands in for detail, in levels of 255. */
  readonly grain: number
}

/** Bytes of a mask in a recipe at the most; what would be longer is remembered coarser. */
const MOST_MASK_BYTES = 48_000

export const painterHandlers = {
  ...clipHandlers,

  /** The recipes of an operation: four, or one for a single picture. */
  async draft({ region, ask, ...order }: RawDraftOrder): Promise<readonly Recipe[]> {
    const remembered = region && (await rememberedRegion(region.mask, region.size))
    return draftRecipes({ ...order, region: remembered, ask: await shownAsk(ask, order) })
  },

  /** One picture of a recipe. */
  async paint(
    { recipe, size, kept, ...writing }: PaintOrder,
    context: HandlerContext,
  ): Promise<EncodedPicture> {
    const seed = recipe.scene.forks.texture
    if (kept && !kept.mask && !kept.isPaintedAround)
      return encodePicture(await goneOnAround(size, { ...kept, seed }), writing)
    const painted = await paintRecipe(recipe, size, async (share) => {
      context.progress(share)
      await context.pause()
    })
    return encodePicture(kept ? await keep(kept, painted, seed) : painted, writing)
  },

  /** A picture the painter has no recipe of, enlarged: Lanczos, and grain where it has no more detail. */
  async enlarge({ picture, size, grain, ...writing }: EnlargeOrder): Promise<EncodedPicture> {
    return encodePicture(grained(await decodePicture(picture, { size }), grain), writing)
  },

  /** Scenes for a blend of pictures. */
  draftBlend,

  /** One candidate of a blend. */
  blend,

  /** One candidate of a retexture. */
  retexture,

  /** Scenes for the erased part of a picture. */
  draftEdit,

  /** One candidate of an edit. */
  repaint,

  /** Prompts for a picture. */
  describe: describePicture,

  /** The card of a shortening. */
  card: drawCardOf,
}

/** Types of the jobs above, for a pool whose entry serves them. */
export type PainterHandlers = typeof painterHandlers

/** The ask with what its pictures show. */
async function shownAsk(
  ask: SceneAsk,
  { pictures, imageWeight, references }: Pick<RawDraftOrder, 'pictures' | 'imageWeight' | 'references'>,
): Promise<SceneAsk> {
  const [first] = pictures
  const { styles = [], characters = [] } = references ?? {}
  const [palettes, looks, [character]] = await Promise.all([
    Promise.all(pictures.map(readPalette)),
    Promise.all(styles.map(readStyle)),
    Promise.all(characters.slice(0, 1).map(readCharacter)),
  ])
  const layout = first && imageWeight > 0 ? await readLayout(first, imageWeight) : null
  const allStyles = [...looks, ...(ask.styles ?? [])]
  return {
    ...ask,
    palette: [...(ask.palette ?? []), ...palettes.map((one) => ({ ...one, weight: imageWeight }))],
    ...(layout && { layout }),
    ...(allStyles.length > 0 && { styles: allStyles }),
    ...(character && { character }),
  }
}

/** A mask as a recipe keeps it: exact where it can be. Throws `EngineError` for one that marks nothing. */
async function rememberedRegion(mask: Uint8Array, size: Size): Promise<NonNullable<DraftOrder['region']>> {
  const read = await readMask(mask, size)
  const { x, y, width, height } = markedBox(read)
  const place = {
    x: x / size.width,
    y: y / size.height,
    width: width / size.width,
    height: height / size.height,
  }
  const bytes = await encodeMask(read)
  if (bytes.length <= MOST_MASK_BYTES) return { mask: Buffer.from(bytes).toString('base64'), place }
  return rememberedRegion(mask, { width: Math.ceil(size.width / 2), height: Math.ceil(size.height / 2) })
}

async function keep(kept: Kept, painted: Pixels, seed: number): Promise<Pixels> {
  const { picture, place, mask } = kept
  if (!mask) return setInto(painted, { picture, place, seed })
  const size = { width: painted.width, height: painted.height }
  const coverage = await regionCoverage(await readMask(mask, size))
  return mergePixels(await decodePicture(picture, { size }), painted, coverage)
}

function grained({ width, height, data }: Pixels, strength: number): Pixels {
  const field = grainField()
  const out = new Uint8ClampedArray(data)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const grain = (field[grainIndex(x, y)] ?? 0) * strength
      const at = (y * width + x) * 4
      for (let channel = at; channel < at + 3; channel++) out[channel] = (data[channel] ?? 0) + grain
    }
  }
  return { width, height, data: new Uint8Array(out.buffer) }
}
