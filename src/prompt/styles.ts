import { among, type Bounds } from './bounds.ts'
import { from, includesModel, only, type Model, type Models } from './versions.ts'

const NIJI_5: Models = { niji: only(5) }
const V4: Models = { mj: only(4) }

/** The looks of `--style` and the models that have them (Midjourney docs, "Style"). */
const LOOKS: Readonly<Record<string, Models>> = {
  raw: { mj: from(5.1), niji: from(6) },
  '4a': V4,
  '4b': V4,
  '4c': V4,
  cute: NIJI_5,
  expressive: NIJI_5,
  original: NIJI_5,
  scenic: NIJI_5,
}

/** Names of the looks. */
export const LOOK_NAMES: readonly string[] = Object.keys(LOOKS)

/** Models that have any look at all. */
export const STYLED_MODELS: Models = { mj: [...only(4), ...from(5.1)], niji: from(5) }

/** The looks of a model. Version 5.2 also takes `random`, `random-32` and the codes of its style tuner. */
export function looksOf(model: Model): Bounds<string> {
  const looks = among(
    LOOK_NAMES.filter((name) => includesModel(LOOKS[name] ?? {}, model)),
    'version',
  )
  const isTuned = model.family === 'mj' && model.number === 5.2
  if (!isTuned) return looks
  return {
    kind: 'version',
    legal: `${looks.legal}, random, random-16, random-32, random-64, random-128, a tuner code`,
    must: { en: `${looks.legal}, random or a tuner code`, zh: `为 ${looks.legal}、random 或 tuner 代码` },
    allows: (value) => looks.allows(value) || isTunerCode(value),
    nearest: looks.nearest,
  }
}

function isTunerCode(value: string): boolean {
  if (LOOK_NAMES.includes(value)) return false
  return value.startsWith('random')
    ? /^random(?:-(?:16|32|64|128))?$/.test(value)
    : /^[a-z\d-]+$/i.test(value)
}
