import { clampAspect, type Aspect } from '../../../prompt/aspect.ts'
import { weightsOf } from '../../../prompt/weights.ts'
import type { Job } from '../../engine.ts'
import { styleCodesOf } from '../references/references.ts'
import type { SceneAsk } from './scene-ask.ts'

/** What Midjourney takes where the prompt says nothing (Midjourney docs, "Parameter List"). */
const STYLIZE = 100
const IMAGE_WEIGHT = 1

/** The longest strip that is painted, as a ratio: a longer one would be nothing but a line. */
export const WIDEST = 16

/** `--draft` asks for the quickest legal quality. */
const DRAFT_QUALITY = 0.25

/** The part of a job that a picture without a model can follow; four scenes of the aspect. */
export function askOf({ prompt, model, seed }: Job, aspect: Aspect): SceneAsk {
  const { text, parameters } = prompt
  const styles = styleCodesOf({ prompt, seed })
  return {
    text,
    parts: weightsOf(text),
    no: parameters.no ?? [],
    aspect: clampAspect(aspect, WIDEST),
    seed,
    chaos: parameters.chaos ?? 0,
    stylize: parameters.stylize ?? STYLIZE,
    weird: parameters.weird ?? 0,
    tile: parameters.tile ?? false,
    raw: (parameters.raw ?? false) || parameters.style === 'raw',
    niji: model.family === 'niji',
    version: model.version,
    quality: parameters.draft ? DRAFT_QUALITY : (parameters.quality ?? 1),
    count: 4,
    stop: parameters.stop ?? 100,
    ...(styles.length > 0 && { styles }),
  }
}

/** How much image prompts count: 0 not at all, 1 as usual. */
export const imageWeightOf = ({ prompt }: Job): number => prompt.parameters.iw ?? IMAGE_WEIGHT
