/** The table of media: how each renders shapes, what passes over the pixels, and how it ends. */
import { PAPER_CUT } from './made/paper-cut.ts'
import { STAINED_GLASS } from './made/stained-glass.ts'
import { MOSAIC } from './made/mosaic.ts'
import { EMBROIDERY } from './made/embroidery.ts'
import { FELT } from './made/felt.ts'
import { CLAY } from './made/clay.ts'
import { LOW_POLY } from './made/low-poly.ts'
import { NEON } from './shown/neon.ts'
import { CINEMATIC } from './shown/cinematic.ts'
import { ANIME } from './shown/anime.ts'
import { VAPORWAVE } from './shown/vaporwave.ts'
import { BLUEPRINT } from './drawn/blueprint.ts'
import { ISOMETRIC } from './made/isometric.ts'
import type { MediumName } from '../scene.ts'
import { CRAYON } from './drawn/crayon.ts'
import { INK } from './drawn/ink.ts'
import { LINE } from './drawn/line.ts'
import { CHARCOAL, PENCIL } from './drawn/pencil.ts'
import { GOUACHE } from './painted/gouache.ts'
import { IMPRESSIONIST } from './painted/impressionist.ts'
import { OIL } from './painted/oil.ts'
import { PASTEL } from './painted/pastel.ts'
import { POINTILLIST } from './painted/pointillist.ts'
import { STORYBOOK } from './painted/storybook.ts'
import { WATERCOLOUR } from './painted/watercolour.ts'
import { COMIC } from './printed/comic.ts'
import { DECO } from './printed/deco.ts'
import { MINIMAL } from './printed/minimal.ts'
import { POSTER } from './printed/poster.ts'
import { WOODBLOCK } from './printed/woodblock.ts'
import { GRAIN } from './shown/grain.ts'
import { PIXEL } from './shown/pixel-art.ts'
import type { Medium } from './medium.ts'

/** Every medium by its name. */
export const MEDIA: Readonly<Record<MediumName, Medium>> = {
  grain: GRAIN,
  watercolour: WATERCOLOUR,
  gouache: GOUACHE,
  line: LINE,
  pixel: PIXEL,
  oil: OIL,
  poster: POSTER,
  woodblock: WOODBLOCK,
  impressionist: IMPRESSIONIST,
  pointillist: POINTILLIST,
  pastel: PASTEL,
  crayon: CRAYON,
  pencil: PENCIL,
  charcoal: CHARCOAL,
  ink: INK,
  storybook: STORYBOOK,
  comic: COMIC,
  minimal: MINIMAL,
  deco: DECO,
  'paper-cut': PAPER_CUT,
  'stained-glass': STAINED_GLASS,
  mosaic: MOSAIC,
  embroidery: EMBROIDERY,
  felt: FELT,
  clay: CLAY,
  'low-poly': LOW_POLY,
  neon: NEON,
  cinematic: CINEMATIC,
  anime: ANIME,
  vaporwave: VAPORWAVE,
  blueprint: BLUEPRINT,
  isometric: ISOMETRIC,
}

/** The names of all media. */
export const MEDIUM_NAMES = Object.keys(MEDIA) as readonly MediumName[] // The table has exactly these keys.
