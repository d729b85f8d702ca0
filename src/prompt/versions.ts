import type { Prompt } from './prompt.ts'

/** The model a prompt speaks to. */
export interface Model {
  readonly family: 'mj' | 'niji'
  /** `7`, `6.1` */
  readonly version: string
  /** The version as a number, to compare. */
  readonly number: number
}

export interface ModelDefaults {
  /** Version of a prompt without `--v`. */
  readonly version: string
  readonly niji: string
  readonly bot: 'MID_JOURNEY' | 'NIJI_JOURNEY'
}

/** The model of a prompt: its `--niji` or `--v`, whichever came last, else its bot's default. */
export function modelOf(prompt: Prompt, defaults: ModelDefaults): Model {
  const named = Object.keys(prompt.parameters).findLast((name) => name === 'version' || name === 'niji')
  const isNiji = named === undefined ? defaults.bot === 'NIJI_JOURNEY' : named === 'niji'
  const version = isNiji
    ? (prompt.parameters.niji ?? defaults.niji)
    : (prompt.parameters.version ?? defaults.version)
  return { family: isNiji ? 'niji' : 'mj', version, number: Number(version) }
}

/** How a model is written in a prompt: `--v 7.0`, always with one decimal, or `--niji 7`. */
export function modelFlag({ family, version }: Model): string {
  if (family === 'niji') return `--niji ${version}`
  return `--v ${version.includes('.') ? version : `${version}.0`}`
}
