/** The buttons that each result offers (protocol page, "Buttons"). */
import { allOf, that, type Pattern } from '../match.ts'
import { button } from '../shapes.ts'

/** Any text without a colon: the job's uuid. */
const JOB = '[^:]+'

const address = (pattern: string): RegExp => new RegExp(`^${pattern.replaceAll('{job}', JOB)}$`)

const numbered = (letter: string, pattern: string): readonly Pattern[] =>
  [1, 2, 3, 4].map((n) => button(`${letter}${n}`, '', address(pattern.replace('{index}', String(n)))))

const REROLL = button('', '🔄', address('MJ::JOB::reroll::0::{job}::SOLO'))

/** Buttons that lead to all of these addresses, and to others perhaps. */
const offers = (...patterns: readonly string[]) =>
  that(`buttons that lead to ${patterns.join(', ')}`, (list) =>
    patterns.every(
      (pattern) => Array.isArray(list) && list.some((one) => address(pattern).test(String(one?.customId))),
    ),
  )

/** Relays read the fourth part of each upscale as a number, and fail where it is none. */
const numberedUpscales = that('an integer as fourth part of every upsample', (list) => {
  const ids = Array.isArray(list) ? list.map((one) => String(one?.customId).split('::')) : []
  return ids.every(([, , family = '', index = '']) => !family.includes('upsample') || /^\d+$/.test(index))
})

/** U1–U4, reroll, V1–V4. */
export const GRID_BUTTONS: Pattern = [
  ...numbered('U', 'MJ::JOB::upsample::{index}::{job}'),
  REROLL,
  ...numbered('V', 'MJ::JOB::variation::{index}::{job}'),
]

/** What a picture of version 6.1 offers. */
export const PICTURE_BUTTONS: Pattern = allOf(
  numberedUpscales,
  offers(
    'MJ::JOB::upsample_v6r1_2x_subtle::1::{job}::SOLO',
    'MJ::JOB::upsample_v6r1_2x_creative::1::{job}::SOLO',
    'MJ::JOB::low_variation::1::{job}::SOLO',
    'MJ::JOB::high_variation::1::{job}::SOLO',
    'MJ::Inpaint::1::{job}::SOLO',
    'MJ::Outpaint::50::1::{job}::SOLO',
    'MJ::Outpaint::75::1::{job}::SOLO',
    'MJ::CustomZoom::(1::)?{job}',
    'MJ::JOB::pan_left::1::{job}::SOLO',
    'MJ::JOB::pan_right::1::{job}::SOLO',
    'MJ::JOB::pan_up::1::{job}::SOLO',
    'MJ::JOB::pan_down::1::{job}::SOLO',
  ),
)

/** What a picture that was upscaled by two offers. */
export const UPSCALED_BUTTONS: Pattern = allOf(
  numberedUpscales,
  offers('MJ::JOB::low_variation::1::{job}::SOLO', 'MJ::JOB::high_variation::1::{job}::SOLO'),
)

/** One for each text, and another try. */
export const DESCRIPTION_BUTTONS: Pattern = offers(
  ...[1, 2, 3, 4].map((n) => `MJ::Job::PicReader::${n}`),
  'MJ::Picread::Retry',
)

/** One for each shortened text: up to five. */
export const SHORTENED_BUTTONS: Pattern = offers('MJ::Job::PromptAnalyzer::1')

/** One for each of two clips, and another try. */
export const CLIPS_BUTTONS: Pattern = [
  button('U1', '', address('MJ::JOB::video_virtual_upscale::1::{job}')),
  button('U2', '', address('MJ::JOB::video_virtual_upscale::2::{job}')),
  REROLL,
]

/** How one clip goes on. */
export const CLIP_BUTTONS: Pattern = offers(
  'MJ::JOB::animate_high_extend::\\d+::{job}(::SOLO)?',
  'MJ::JOB::animate_low_extend::\\d+::{job}(::SOLO)?',
)
