/** What a model is told to draw, in plain words: it knows no parameters and no weights. Pure. */
import type { Strength, UpscaleKind } from '../../actions/operation.ts'
import type { Prompt } from '../../prompt/prompt.ts'
import { weightsOf } from '../../prompt/weights.ts'

/** What shall be seen, and what not. */
export interface Words {
  readonly wanted: string
  readonly unwanted: readonly string[]
}

/** A part that weighs so many times the mean is stressed, and mentioned only in passing below the inverse. */
const STRESSED = 1.3

/** A tag by which stable-diffusion.cpp is told more than words: a caller's own is taken out. */
const TAG = /<\/?sd_cpp_extra_args>/g

/** A prompt in plain words: weights become a word or two, negative ones and `--no` what shall not be seen. */
export function wordsOf({ text, parameters }: Prompt): Words {
  const parts = weightsOf(untagged(text))
  const wanted = parts.filter(({ weight }) => weight > 0)
  const mean = wanted.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, wanted.length)
  return {
    wanted: wanted.map((part) => stressed(part.text, part.weight / mean)).join(', '),
    unwanted: [
      ...(parameters.no ?? []).map(untagged),
      ...parts.filter(({ weight }) => weight < 0).map((part) => part.text),
    ],
  }
}

const untagged = (text: string): string => text.replaceAll(TAG, ' ').replaceAll(/\s+/g, ' ').trim()

function stressed(text: string, share: number): string {
  if (share >= STRESSED) return `above all ${text}`
  return share <= 1 / STRESSED ? `a little ${text}` : text
}

/** What is said around the words of a prompt where there is a picture: `{}` stands for them. */
interface Saying {
  readonly withWords: string
  readonly alone: string
}

const saying = (alone: string, withWords: string): Saying => ({ alone, withWords })

/** What an operation says to the model. */
export const SAYINGS = {
  subtle: saying(
    'Draw this picture again with small differences in its details. Keep subject, composition, light, colours and style.',
    'Draw this picture again with small differences in its details. Keep composition, light, colours and style. It shows: {}',
  ),
  strong: saying(
    'Draw a new picture of the same subject in the same style, with another composition, pose and viewpoint.',
    'Draw a new picture in the style of this one, with another composition, pose and viewpoint. It shows: {}',
  ),
  region: saying(
    'Paint the masked part anew so that it fits the rest. Change nothing else.',
    'Paint the masked part anew: {}. It must fit the rest in light, perspective and style. Change nothing else.',
  ),
  change: saying(
    'Draw this picture again, a little better.',
    'Change this picture: {}. Keep everything else as it is.',
  ),
  widen: saying(
    'Continue this picture into the empty part around it, without a seam or a border, in the same style.',
    'Continue this picture into the empty part around it, without a seam or a border, in the same style. It shows: {}',
  ),
  retexture: saying(
    'Keep every form, outline and position of this picture. Give all surfaces other materials, colours and light.',
    'Keep every form, outline and position of this picture. Give its surfaces, materials, colours and light after: {}',
  ),
  blend: saying(
    'Make one new picture out of these: join their subjects, colours and styles into one scene.',
    'Make one new picture out of these: join their subjects, colours and styles into one scene. It shows: {}',
  ),
  references: saying('Draw a new picture after these.', '{}'),
  enlarge: saying(
    'The same picture in a higher resolution: change nothing, only draw its details finer.',
    'The same picture in a higher resolution: change nothing, only draw its details finer. It shows: {}',
  ),
  embellish: saying(
    'The same picture in a higher resolution, with richer details, textures and light. Keep the composition.',
    'The same picture in a higher resolution, with richer details, textures and light. Keep the composition. It shows: {}',
  ),
} as const satisfies Record<string, Saying>

export type SayingName = keyof typeof SAYINGS

/** How variations and upscales are told apart. */
export const sayingOfStrength = (strength: Strength): SayingName => strength
export const sayingOfUpscale = (kind: UpscaleKind): SayingName =>
  kind === 'creative' ? 'embellish' : 'enlarge'

/** The words said for an operation on a picture. */
export function spoken(name: SayingName, words: string): string {
  const { alone, withWords } = SAYINGS[name]
  return words === '' ? alone : withWords.replace('{}', () => words)
}
