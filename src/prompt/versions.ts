/** The model a prompt speaks to. */
export interface Model {
  readonly family: 'mj' | 'niji'
  /** `7`, `6.1` */
  readonly version: string
  /** The version as a number, to compare. */
  readonly number: number
}

/** What a prompt that names no model means. */
export interface ModelDefaults {
  /** Version of a prompt without `--v`: `7`. */
  readonly version: string
  readonly niji: string
  readonly bot: 'MID_JOURNEY' | 'NIJI_JOURNEY'
}

/** From the first version on, up to the end, which is no longer in it. */
type Span = readonly [first: number, end: number]

/** Models of each family; a family left out has none. */
export interface Models {
  readonly mj?: readonly Span[]
  readonly niji?: readonly Span[]
}

/** Versions of the main family that can be asked for; 8.0 was withdrawn (Midjourney docs, "Version"). */
export const VERSIONS = ['1', '2', '3', '4', '5', '5.1', '5.2', '6', '6.1', '7', '8.1', '8.2'] as const

/** Versions of the niji family, the latest last. */
export const NIJI_VERSIONS = ['4', '5', '6', '7'] as const

/** Every model that can be asked for, oldest first, the niji family last. */
export const EVERY_MODEL: readonly Model[] = [
  ...VERSIONS.map((version) => modelNamed('mj', version)),
  ...NIJI_VERSIONS.map((version) => modelNamed('niji', version)),
]

/** A prompt as far as it names its model. */
interface Naming {
  readonly parameters: { readonly version?: string; readonly niji?: string }
}

/** The model of a prompt: what its `--v` or `--niji` names, else the default of its bot. */
export function modelOf({ parameters: { version, niji } }: Naming, defaults: ModelDefaults): Model {
  if (niji !== undefined) return modelNamed('niji', niji)
  if (version !== undefined) return modelNamed('mj', version)
  return defaults.bot === 'NIJI_JOURNEY'
    ? modelNamed('niji', defaults.niji)
    : modelNamed('mj', defaults.version)
}

/** How mistakes name a model: `--version 7`, `--niji 6`. */
export function modelFlag({ family, version }: Model): string {
  return `--${family === 'niji' ? 'niji' : 'version'} ${version}`
}

/** From a version on. */
export function from(version: number): readonly Span[] {
  return [[version, Infinity]]
}

/** All versions before one. */
export function below(version: number): readonly Span[] {
  return [[1, version]]
}

/** A version and its minor ones: 6 and 6.1. */
export function only(version: number): readonly Span[] {
  return [[version, version + 1]]
}

/** True for a model within the spans. */
export function includesModel(models: Models, { family, number }: Model): boolean {
  return (models[family] ?? []).some(([first, end]) => first <= number && number < end)
}

/** The models within the spans, in words: `6, 6.1, niji 6`. */
export function listModels(models: Models): string {
  return EVERY_MODEL.filter((model) => includesModel(models, model))
    .map(modelName)
    .join(', ')
}

/** A model in words: `6.1`, `niji 6`. */
export function modelName({ family, version }: Model): string {
  return family === 'niji' ? `niji ${version}` : version
}

function modelNamed(family: Model['family'], version: string): Model {
  return { family, version, number: Number(version) }
}
