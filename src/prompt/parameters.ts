import { among, between } from './bounds.ts'
import * as kinds from './kinds.ts'
import { imageWeights, qualitySteps, styleVersions, widestRatio } from './limits.ts'
import { row, type Row } from './row.ts'
import { LOOK_NAMES, looksOf, STYLED_MODELS } from './styles.ts'
import { below, from, NIJI_VERSIONS, only, VERSIONS, type Models } from './versions.ts'

const NOT_V4: Models = { mj: [...below(4), ...from(5)], niji: from(5) }
const OLD_OR_V8: Models = { mj: [...below(4), ...from(8)] }

/** The old parameters fell away with version 5. */
const LEGACY: { readonly models: Models } = { models: { mj: below(5) } }

const LINKS = { en: 'one or more image links', zh: '一个或多个图片链接' }
const STYLES = { en: 'image links, style codes or random', zh: '图片链接、风格代码或 random' }
const CODES = { en: 'nothing, or profile codes', zh: '无值或个性化代码' }

/**
 * THE PARAMETERS in their canonical order, the model and what the bot itself appends last: one row each (Midjourney
 * docs, "Parameter List" and the pages of each). Parsing, checking, formatting and the reference page come from it. A
 * rule that only one reseller tells of, such as the want of `--stop` in version 8, is left out: we refuse what is known
 * to be illegal.
 */
export const PARAMETERS = {
  aspect: row(kinds.ratio, 'Width to height, in whole numbers.', {
    aliases: ['ar'],
    echo: 'ar',
    default: { width: 1, height: 1 },
    bounds: widestRatio,
  }),
  chaos: row(kinds.integer, 'How much the four pictures differ.', {
    aliases: ['c'],
    default: 0,
    bounds: between(0, 100),
  }),
  quality: row(kinds.decimal, 'Time spent on the first grid; rounded to the nearest legal value.', {
    aliases: ['q'],
    default: 1,
    steps: qualitySteps,
  }),
  seed: row(kinds.integer, 'The same seed and words give the same grid; of several seeds the first wins.', {
    aliases: ['sameseed'],
    bounds: between(0, 4_294_967_295),
    repeated: 'first',
  }),
  stop: row(kinds.integer, 'Percent after which the work ends unfinished.', {
    default: 100,
    bounds: between(10, 100),
  }),
  tile: row(kinds.flag, 'A picture that repeats without a seam.', { models: NOT_V4 }),
  no: row(kinds.list, 'What must not be in the picture, separated by commas; several lists are joined.', {
    repeated: 'joined',
  }),
  iw: row(kinds.decimal, 'Weight of the image prompts against the words.', {
    default: 1,
    bounds: imageWeights,
    models: NOT_V4,
    needs: 'image',
  }),
  style: row(kinds.word(LOOK_NAMES), 'A look of the model.', { bounds: looksOf, models: STYLED_MODELS }),
  raw: row(kinds.flag, 'Less of the own style of the model.', { models: { mj: from(7), niji: from(7) } }),
  sref: row(
    kinds.weighted(STYLES, kinds.readStyleSource, 1),
    'References of style; several lists are joined.',
    {
      models: { mj: from(6), niji: from(6) },
      repeated: 'joined',
    },
  ),
  sw: row(kinds.integer, 'Weight of the style references.', {
    default: 100,
    bounds: between(0, 1000),
    needs: 'sref',
  }),
  sv: row(kinds.integer, 'Version of the style reference.', {
    bounds: styleVersions,
    models: { mj: from(6), niji: from(6) },
  }),
  cref: row(kinds.weighted(LINKS, kinds.readLink, 1), 'Pictures of a character; several lists are joined.', {
    models: { mj: only(6), niji: only(6) },
    repeated: 'joined',
  }),
  cw: row(kinds.integer, 'Weight of the character, from face only to clothes and hair.', {
    default: 100,
    bounds: between(0, 100),
    needs: 'cref',
  }),
  oref: row(kinds.link, 'Picture of a person or thing to show.', {
    models: { mj: only(7) },
    clashes: [{ with: 'draft' }, { with: 'quality', value: 4 }],
  }),
  ow: row(kinds.integer, 'Weight of the person or thing.', {
    default: 100,
    bounds: between(1, 1000),
    needs: 'oref',
  }),
  stylize: row(kinds.integer, 'How freely it is drawn.', {
    aliases: ['s'],
    default: 100,
    bounds: between(0, 1000),
  }),
  weird: row(kinds.integer, 'How unusual it may look.', {
    aliases: ['w'],
    default: 0,
    bounds: between(0, 3000),
    models: { mj: from(5), niji: from(5) },
  }),
  exp: row(kinds.integer, 'How much of the experimental look.', {
    default: 0,
    bounds: between(0, 100),
    models: { mj: from(7), niji: from(7) },
  }),
  draft: row(kinds.flag, 'Quick and rough.', { models: { mj: only(7) } }),
  hd: row(kinds.flag, 'Twice the size.', { models: OLD_OR_V8, slot: 'size' }),
  sd: row(kinds.flag, 'The usual size.', { models: { mj: from(8) }, slot: 'size' }),
  edit: row(kinds.flag, 'Use the edit model.', { models: { mj: from(8) } }),
  preview: row(kinds.flag, 'Use the preview of a model to come.', { models: { mj: from(8) } }),
  repeat: row(kinds.integer, 'Makes as many tasks of the prompt.', {
    aliases: ['r'],
    default: 1,
    bounds: between(1, 40),
  }),
  fast: row(kinds.flag, 'Run in fast mode; of several modes the last wins.', { slot: 'speed' }),
  relax: row(kinds.flag, 'Run in relax mode.', { slot: 'speed' }),
  turbo: row(kinds.flag, 'Run in turbo mode.', {
    models: { mj: from(5), niji: from(5) },
    clashes: [{ with: 'video' }],
    slot: 'speed',
  }),
  stealth: row(kinds.flag, 'Keep the pictures private.', { slot: 'audience' }),
  public: row(kinds.flag, 'Show the pictures to all.', { slot: 'audience' }),
  uplight: row(kinds.flag, 'Old: a light upscaler.', LEGACY),
  upbeta: row(kinds.flag, 'Old: a smooth upscaler.', LEGACY),
  upanime: row(kinds.flag, 'Old: an upscaler for drawings.', LEGACY),
  test: row(kinds.flag, 'Old: a test model.', LEGACY),
  testp: row(kinds.flag, 'Old: a test model for photographs.', LEGACY),
  creative: row(kinds.flag, 'Old: freer test models.', LEGACY),
  beta: row(kinds.flag, 'Old: a test model.', LEGACY),
  width: row(kinds.integer, 'Old: width in pixels.', LEGACY),
  height: row(kinds.integer, 'Old: height in pixels.', { ...LEGACY, aliases: ['h'] }),
  version: row(kinds.version, 'Version of the model; of several models the last wins.', {
    aliases: ['v'],
    echo: 'v',
    bounds: among<string>(VERSIONS, 'version'),
    slot: 'model',
  }),
  niji: row(kinds.bare<string>(kinds.nijiVersion, '7'), 'Version of the niji model, the latest when bare.', {
    bounds: among<string>(NIJI_VERSIONS, 'version'),
    slot: 'model',
  }),
  profile: row(kinds.weighted(CODES, kinds.readCode, 0), 'Personalisation: the own one, or codes.', {
    aliases: ['p'],
    echo: 'p',
    models: { mj: from(6), niji: from(6) },
  }),
  zoom: row(kinds.decimal, 'In a custom zoom: how far to step back.', { bounds: between(1, 2) }),
  motion: row(kinds.oneOf('low', 'high'), 'How much a clip moves.', { default: 'low', needs: 'video' }),
  video: row(kinds.bare(kinds.integer, 1), 'Make clips of the leading picture.', {
    bounds: among([1]),
    needs: 'image',
  }),
  end: row(kinds.linkOr('loop'), 'The last frame of the clips.', { needs: 'video' }),
  loop: row(kinds.flag, 'Clips that end where they begin.', { needs: 'video', clashes: [{ with: 'end' }] }),
  bs: row(kinds.integer, 'Number of clips.', { default: 4, bounds: among([1, 2, 4]), needs: 'video' }),
} as const

/** Canonical name of a parameter: the first spelling in Midjourney's list. */
export type ParameterName = keyof typeof PARAMETERS

type ValueOf<N extends ParameterName> = (typeof PARAMETERS)[N] extends Row<infer T> ? T : never

/** Values by canonical name, in the order written; only those present. */
export type Parameters = { readonly [N in ParameterName]?: ValueOf<N> }
