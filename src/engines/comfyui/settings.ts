import { FAMILIES, familyOf, paceOf, type Family } from './families.ts'
import type { Graph, Link, Values } from './graph.ts'
import type { GraphShelf, PartName } from './graphs.ts'
import { MODELS, type ModelChoices } from './models.ts'
import type { ComfyOptions } from './options.ts'

/** How one account draws: its options, completed by what the checkpoint's family does best. */
export interface Settings {
  readonly family: Family
  /** The file that draws, for people to read. */
  readonly checkpoint: string
  readonly steps: number
  readonly cfg: number
  /** Pixels of each picture of a grid. */
  readonly pixels: number
  readonly negative: string
  readonly batch: number
  readonly hasPreviews: boolean
  /** What stands for the placeholders that are the same in every job. */
  readonly values: Values
  /** Nodes behind `$MODEL`, `$CLIP`, `$VAE`, `$POSITIVE` and `$NEGATIVE`. */
  readonly parts: Graph
}

/** Settles how an account draws. */
export function settle(options: ComfyOptions, models: ModelChoices, { parts }: GraphShelf): Settings {
  const isInParts = options.diffusionModel !== undefined
  const main = models[isInParts ? 'DIFFUSION_MODEL' : 'CHECKPOINT']
  const checkpoint = 'file' in main ? main.file : 'no checkpoint'
  const familyName = options.family ?? (isInParts ? 'flux' : familyOf(checkpoint))
  const family: Family = FAMILIES[familyName]
  const hasOwnVae = isInParts || options.vae !== undefined
  const names: PartName[] = [
    isInParts ? 'model-parts' : 'model-checkpoint',
    ...(hasOwnVae ? (['model-vae'] as const) : []),
    family.words,
  ]
  return {
    family,
    checkpoint,
    ...paceOf(familyName, checkpoint),
    ...(options.steps !== undefined && { steps: options.steps }),
    ...(options.cfg !== undefined && { cfg: options.cfg }),
    pixels: options.pixels ?? family.pixels,
    negative: options.negative,
    batch: options.batch,
    hasPreviews: options.preview,
    values: {
      ...filesOf(models),
      ...linksOf({ isInParts, hasOwnVae, isGuided: family.words === 'words-guided' }),
      EMPTY_LATENT: family.emptyLatent,
      SAMPLER: options.sampler ?? family.sampler,
      SCHEDULER: options.scheduler ?? family.scheduler,
    },
    parts: Object.assign({}, ...names.map((name) => parts[name])) as Graph, // Nodes of several graphs are a graph.
  }
}

function filesOf(models: ModelChoices): Values {
  const names = Object.keys(MODELS) as (keyof ModelChoices)[] // Its own keys.
  const found = names.flatMap((name) => {
    const choice = models[name]
    return 'file' in choice ? [[name, choice.file] as const] : []
  })
  return Object.fromEntries(found)
}

interface Wiring {
  readonly isInParts: boolean
  readonly hasOwnVae: boolean
  readonly isGuided: boolean
}

/** The outputs of the parts that graphs draw on. */
const linksOf = ({ isInParts, hasOwnVae, isGuided }: Wiring): Readonly<Record<LinkName, Link>> => ({
  MODEL: ['model', 0],
  CLIP: isInParts ? ['clip', 0] : ['model', 1],
  VAE: hasOwnVae ? ['vae', 0] : ['model', 2],
  POSITIVE: [isGuided ? 'guidance' : 'positive', 0],
  NEGATIVE: ['negative', 0],
})

/** Placeholders that stand for outputs of the parts. */
export const LINK_NAMES = ['MODEL', 'CLIP', 'VAE', 'POSITIVE', 'NEGATIVE'] as const

type LinkName = (typeof LINK_NAMES)[number]
