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

/** From this version on and below that one. */
type Span = readonly [from: number, below: number]

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

/** The models from one version on; without `niji` only those of the main family. */
export function since(mj: number, niji?: number): Models {
  const models = { mj: [[mj, Infinity]] } satisfies Models
  return niji === undefined ? models : { ...models, niji: [[niji, Infinity]] }
}

/** True for a model within the spans. */
export function includesModel(models: Models, { family, number }: Model): boolean {
  return (models[family] ?? []).some(([from, below]) => from <= number && number < below)
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
