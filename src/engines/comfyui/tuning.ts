import type { Parameters } from '../../prompt/parameters.ts'
import type { Settings } from './settings.ts'

/** Guidance that Flux was trained with. */
const GUIDANCE = 3.5

/** The most that is drawn anew where something of a picture shall be left. */
const MOST_DENOISE = 0.95

/** `--quality` as a factor of the steps: half quality takes half of them, quality 4 two and a half times as many. */
function stepsOf({ quality = 1, draft }: Parameters, steps: number): number {
  const factor = quality <= 1 ? quality : 0.5 + quality / 2
  return Math.max(1, Math.round(steps * factor * (draft ? 0.5 : 1)))
}

/** `--stylize` as a factor of the guidance: 0 follows the words a fifth closer, 1000 two fifths less. */
function strictnessOf({ stylize = 100 }: Parameters): number {
  return stylize <= 100 ? 1.2 - stylize / 500 : 1 - (0.4 * (stylize - 100)) / 900
}

/** How a job's parameters turn the sampler's dials. */
export function dialsOf(parameters: Parameters, { steps, cfg }: Settings) {
  const strictness = strictnessOf(parameters)
  return {
    STEPS: stepsOf(parameters, steps),
    CFG: cfg === 1 ? 1 : Math.max(1, rounded(cfg * strictness)),
    GUIDANCE: rounded(GUIDANCE * strictness),
  }
}

/** How much of a picture is drawn anew; `--chaos` adds up to a fifth. */
export function denoiseOf(parameters: Parameters, usual: number): number {
  return rounded(Math.min(MOST_DENOISE, usual + (parameters.chaos ?? 0) / 500))
}

/** How much of image prompts is drawn anew: `--iw 0` leaves hardly anything of them, 3 nearly all. */
export function denoiseOfWeight({ iw = 1, ...parameters }: Parameters): number {
  return denoiseOf(parameters, Math.max(0.2, 0.95 - 0.25 * iw))
}

const rounded = (number: number): number => Number(number.toFixed(2))
