/** Prompts for a picture, from what is seen of it. Pure. */
import type { DescribeLanguage } from '../../../actions/operation.ts'
import { writeAspect, type Aspect } from '../../../prompt/aspect.ts'
import { formatPrompt, withParameters } from '../../../prompt/format.ts'
import { parsePrompt } from '../../../prompt/parse.ts'
import { chromaOf } from '../colours/colour.ts'
import { random, type Random } from '../random.ts'
import { nameOf } from './colour-names.ts'
import type { Facts } from './facts.ts'
import { roundedRatio } from './ratio.ts'
import {
  VOCABULARIES,
  type HorizonHeight,
  type Orientation,
  type Position,
  type Vocabulary,
} from './vocabulary.ts'

/** What is described, and how. */
export interface Described {
  readonly facts: Facts
  /** Pixels. */
  readonly size: Aspect
  /** The prompt that the picture carries; null when it carries none. */
  readonly note: string | null
  readonly language: DescribeLanguage
  /** Another one chooses other words for the same things. */
  readonly seed: number
}

/** Prompts that a description gives. */
const COUNT = 4

/** Four prompts, each ending with the picture's aspect; the one that the picture carries comes first. */
export function describeInWords({ facts, size, note, language, seed }: Described): readonly string[] {
  const ratio = roundedRatio(size)
  const say = sayer(VOCABULARIES[language], random(facts.key, seed))
  const seen = EMPHASES.map((emphasis) => {
    const phrases = emphasis(say, facts, orientationOf(size)).filter((phrase) => phrase !== '')
    return `${phrases.join(VOCABULARIES[language].comma)} --ar ${writeAspect(ratio)}`
  })
  return [...(note === null ? [] : [withAspect(note, ratio)]), ...seen].slice(0, COUNT)
}

/** The prompt as it was written, with the picture's aspect where it names none. */
function withAspect(note: string, aspect: Aspect): string {
  const { prompt } = parsePrompt(note)
  return prompt.parameters.aspect ? note : formatPrompt(withParameters(prompt, { aspect }))
}

/** Words for what is seen; one of several that mean the same. */
interface Sayer {
  readonly words: Vocabulary
  one(words: readonly string[]): string
  /** Names of the main colours, each once. */
  colours(facts: Facts, count: number): readonly string[]
  /** The strongest colour that is no main one; empty when there is none. */
  accent(facts: Facts): string
}

function sayer(words: Vocabulary, next: Random): Sayer {
  const isChinese = words === VOCABULARIES.zh
  const name = (colour: Facts['colours'][number]['colour']) => nameOf(colour)[isChinese ? 'zh' : 'en']
  const colours = (facts: Facts, count: number) =>
    [...new Set(facts.colours.map(({ colour }) => name(colour)))].slice(0, count)
  return {
    words,
    one: (choices) => next.pick(choices),
    colours,
    accent(facts) {
      const strongest = facts.colours.toSorted(
        (one, other) => chromaOf(other.colour) - chromaOf(one.colour),
      )[0]
      if (!strongest || chromaOf(strongest.colour) < 0.07 || strongest.share > 0.25) return ''
      return colours(facts, 2).includes(name(strongest.colour)) ? '' : words.accent(name(strongest.colour))
    },
  }
}

type Emphasis = (say: Sayer, facts: Facts, orientation: Orientation) => readonly string[]

/** On place and light, on colour, on composition, on manner. */
const EMPHASES: readonly Emphasis[] = [
  (say, facts) => [
    say.one(say.words.place[facts.place]),
    say.one(say.words.light[facts.light]),
    say.words.tones(say.colours(facts, 2)),
    say.one(say.words.texture[facts.texture]),
  ],
  (say, facts) => [
    say.words.study(say.colours(facts, 3)),
    say.accent(facts),
    say.one(say.words.saturation[facts.saturation]),
    say.one(say.words.warmth[facts.warmth]),
    say.one(say.words.place[facts.place]),
  ],
  (say, facts, orientation) => [
    say.one(say.words.place[facts.place]),
    facts.horizon === null ? '' : say.one(say.words.horizon[heightOf(facts.horizon)]),
    say.one(say.words.position[positionOf(facts)]),
    facts.isSymmetrical ? say.one(say.words.symmetry) : '',
    say.one(say.words.orientation[orientation]),
    say.one(say.words.light[facts.light]),
  ],
  (say, facts) => [
    say.one(say.words.style[facts.texture]),
    say.one(say.words.place[facts.place]),
    say.one(say.words.contrast[facts.contrast]),
    say.words.tones(say.colours(facts, 3)),
    say.one(say.words.light[facts.light]),
  ],
]

const heightOf = (horizon: number): HorizonHeight =>
  horizon > 0.58 ? 'low' : horizon < 0.42 ? 'high' : 'middle'

/** How far from the middle, in shares, the mass must lie to be on a side; and how spread out it is everywhere. */
const ASIDE = 0.11
const SPREAD = 0.31

function positionOf({ mass: { x, y, spread } }: Facts): Position {
  if (spread > SPREAD) return 'everywhere'
  const [across, down] = [x - 0.5, y - 0.5]
  if (Math.max(Math.abs(across), Math.abs(down)) < ASIDE) return 'centre'
  if (Math.abs(across) >= Math.abs(down)) return across < 0 ? 'left' : 'right'
  return down < 0 ? 'top' : 'bottom'
}

function orientationOf({ width, height }: Aspect): Orientation {
  const ratio = width / height
  if (ratio > 2) return 'panorama'
  if (ratio > 1.06) return 'landscape'
  return ratio < 0.94 ? 'portrait' : 'square'
}
