import type { Finding } from '../engine.ts'
import { abilitiesOf, sizesOf } from './abilities.ts'
import type { Api } from './api.ts'
import type { OpenAiImagesOptions } from './options.ts'
import type { ProfileRow } from './profiles.ts'
import { writeSize } from './sizes.ts'

/** How long the server may take to answer. */
const LOOK_MS = 20_000

/** Names of models that are shown. */
const MOST_SHOWN = 8

/** What a server answers to questions that cost nothing, and what the account can do. Never rejects. */
export async function diagnose(
  options: OpenAiImagesOptions,
  row: ProfileRow,
  api: Pick<Api, 'models'>,
): Promise<readonly Finding[]> {
  try {
    const models = await api.models(AbortSignal.timeout(LOOK_MS))
    const server = { check: 'server', isGood: true, detail: `${options.url} answers, and takes the key` }
    return [server, modelIn(models, options), sizes(options, row), ...operationsOf(options, row)]
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const mend = 'Look at "url", "key" and "proxy" of the account, and whether the server runs.'
    return [{ check: 'server', isGood: false, detail, mend }]
  }
}

function modelIn(models: readonly string[] | null, { model, profile }: OpenAiImagesOptions): Finding {
  const check = 'model'
  // stable-diffusion.cpp draws with the one model it was started with, whatever it is called.
  if (models === null || profile === 'stable-diffusion.cpp' || models.includes(model)) {
    return { check, isGood: true, detail: model }
  }
  const mend = `Set "model" to one of its models: ${models.slice(0, MOST_SHOWN).join(', ') || 'it has none'}.`
  return { check, isGood: false, detail: `the server does not list ${model}`, mend }
}

function sizes(options: OpenAiImagesOptions, row: ProfileRow): Finding {
  const known = sizesOf(options, row)
  const detail =
    known.kind === 'list'
      ? known.list.map(writeSize).join(', ')
      : `any, about ${known.pixels} pixels, in steps of ${known.step}`
  return { check: 'sizes', isGood: true, detail }
}

function operationsOf(options: OpenAiImagesOptions, row: ProfileRow): readonly Finding[] {
  const { operations, missing } = abilitiesOf(options, row)
  return [
    ...[...operations].map((name) => ({ check: name, isGood: true, detail: 'runs' })),
    ...[...missing].map(([name, detail]) => ({
      check: name,
      isGood: false,
      detail,
      mend: 'Until then its buttons are not shown, and who asks for it is told why.',
    })),
  ]
}
