import { boundsOf, PARAMETER_NAMES, rowOf } from './lookup.ts'
import type { ParameterName } from './parameters.ts'
import { EVERY_MODEL, includesModel, listModels, modelName } from './versions.ts'

/** A parameter as the reference page tells it; an empty text where there is nothing to tell. */
export interface ParameterEntry {
  readonly name: ParameterName
  /** Every spelling, dashes included, the name first. */
  readonly spellings: readonly string[]
  readonly doc: string
  /** `a whole number` */
  readonly takes: string
  /** `0–100`, or for each model its own: `0–2: 5, niji 6; 0–3: 6`. */
  readonly legal: string
  readonly default: string
  /** Models that have it, where not all do. */
  readonly models: string
  readonly needs: string
}

/** The reference of all parameters, in the order of the table. */
export function parameterReference(): readonly ParameterEntry[] {
  return PARAMETER_NAMES.map((name) => {
    const { kind, doc, aliases = [], default: value, models, needs = '' } = rowOf(name)
    return {
      name,
      spellings: [name, ...aliases].map((spelling) => `--${spelling}`),
      doc,
      takes: kind.wanted.en,
      legal: legalText(name),
      default: value === undefined ? '' : kind.write(value),
      models: models ? listModels(models) : '',
      needs,
    }
  })
}

function legalText(name: ParameterName): string {
  const { bounds, models, steps } = rowOf(name)
  if (typeof bounds !== 'function' && !steps) return bounds?.legal ?? ''
  const having = EVERY_MODEL.filter((model) => !models || includesModel(models, model))
  const groups = Map.groupBy(
    having,
    (model) => steps?.(model).join(', ') ?? boundsOf(name, model)?.legal ?? 'any',
  )
  return [...groups].map(([legal, those]) => `${legal}: ${those.map(modelName).join(', ')}`).join('; ')
}
