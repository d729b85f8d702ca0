import type { Bounds } from './bounds.ts'
import type { Place, Problem, Wording } from './problem.ts'
import { modelFlag, type Model } from './versions.ts'

// The English begins with Midjourney's own words where they are known (captured answers of the bot).

/** A parameter that the table does not have; `near` is one that it was likely meant to be. */
export function unknownParameter(name: string, at: Place, near: string | null): Problem {
  const advice =
    near === null
      ? { en: 'Correct or remove it.', zh: '请更正或删除' }
      : { en: `Did you mean \`--${near}\`?`, zh: `是否想写 \`--${near}\`？` }
  return {
    kind: 'unknown',
    parameter: name,
    ...unrecognized(`--${name}`, advice),
    at,
    ...(near === null ? {} : { fix: `--${near}` }),
  }
}

/** Words behind a parameter that are not its value. */
export function strayWords(name: string, words: string, at: Place): Problem {
  return {
    kind: 'syntax',
    parameter: name,
    value: words,
    ...unrecognized(words, {
      en: `They are no value of \`--${name}\`: words stand before all parameters.`,
      zh: `它们不是 \`--${name}\` 的值，描述文字应写在所有参数之前`,
    }),
    at,
  }
}

/** A value that is missing or cannot be read, `legal` what would have been. `value` is empty when it is missing. */
export function unreadable(name: string, value: string, { legal, at }: Unreadable): Problem {
  return {
    kind: 'value',
    parameter: name,
    value,
    legal: legal.en,
    en: `${value === '' ? 'Missing value' : `Invalid value \`${clip(value)}\``} for \`--${name}\`: wanted ${legal.en}.`,
    zh: `\`--${name}\` ${value === '' ? '缺少值' : `的值 \`${clip(value)}\` 无效`}，应为${legal.zh}`,
    at,
  }
}

interface Unreadable {
  readonly legal: Wording
  readonly at: Place
}

/** A value outside its bounds. */
export function outside(name: string, value: string, { bounds, model, nearest }: Outside): Problem {
  const given = model
    ? { en: ` with \`${modelFlag(model)}\``, zh: `（\`${modelFlag(model)}\`）` }
    : { en: '', zh: '' }
  const fix = nearest === null ? null : `--${name} ${nearest}`
  return {
    kind: bounds.kind,
    parameter: name,
    value,
    legal: bounds.legal,
    en: `\`--${name}\` must be ${bounds.must.en}${given.en}, not ${clip(value)}.${fix === null ? '' : ` Write \`${fix}\`.`}`,
    zh: `\`--${name}\` 必须${bounds.must.zh}${given.zh}，收到的是 ${clip(value)}${fix === null ? '' : `，请改为 \`${fix}\``}`,
    ...(fix === null ? {} : { fix }),
  }
}

interface Outside {
  readonly bounds: Bounds<unknown>
  /** Where the bounds are those of a model. */
  readonly model: Model | null
  /** A legal value in its place, as it is written. */
  readonly nearest: string | null
}

/** A parameter that the model does not have. `legal` lists the models that do. */
export function notWithModel(name: string, value: string, model: Model, legal: string): Problem {
  const flag = modelFlag(model)
  return {
    kind: 'version',
    parameter: name,
    value,
    legal,
    en: `\`--${name}\` is not compatible with \`${flag}\`; remove it, or use one of: ${legal}.`,
    zh: `\`--${name}\` 与 \`${flag}\` 不兼容，请删除，或使用以下版本：${legal}`,
    fix: '',
  }
}

/** Two parameters that may not stand together. */
export function notTogether(name: string, value: string, other: string): Problem {
  return {
    kind: 'conflict',
    parameter: name,
    value,
    legal: `without --${other}`,
    en: `\`--${name}\` is not compatible with \`--${other}\`; remove one of them.`,
    zh: `\`--${name}\` 与 \`--${other}\` 不兼容，请删除其中之一`,
    fix: '',
  }
}

/** A parameter without what it needs. */
export function lonely(name: string, value: string, need: Wording): Problem {
  return {
    kind: 'needs',
    parameter: name,
    value,
    legal: need.en,
    en: `Cannot use \`--${name}\` without ${need.en}. Add it, or remove \`--${name}\`.`,
    zh: `使用 \`--${name}\` 需要${need.zh}，请补充，或删除 \`--${name}\``,
    fix: '',
  }
}

/** Weights that leave nothing to draw. */
export function weightless(sum: number): Problem {
  return {
    kind: 'weights',
    value: String(sum),
    legal: 'above 0',
    en: `The weights of the prompt add up to ${sum}; the sum must be above 0.`,
    zh: `提示词权重之和为 ${sum}，必须大于 0`,
  }
}

/** A weight with decimals where only whole ones count. */
export function brokenWeight(weight: number, model: Model): Problem {
  return {
    kind: 'weights',
    value: String(weight),
    legal: 'a whole number',
    en: `The weight ${weight} must be a whole number with \`${modelFlag(model)}\`.`,
    zh: `使用 \`${modelFlag(model)}\` 时权重必须为整数，收到的是 ${weight}`,
  }
}

/** More characters than a prompt may have. */
export function tooLong(length: number, limit: number): Problem {
  return {
    kind: 'length',
    value: String(length),
    legal: `0–${limit}`,
    en: `Prompts must be ${limit} or fewer in length. This one has ${length} characters: make it shorter by ${length - limit}.`,
    zh: `提示词最长 ${limit} 个字符，当前为 ${length} 个，请缩短 ${length - limit} 个`,
  }
}

function unrecognized(what: string, advice: Wording): Wording {
  return {
    en: `Unrecognized parameter(s): \`${clip(what)}\`. ${advice.en}`,
    zh: `无法识别的参数：\`${clip(what)}\`，${advice.zh}`,
  }
}

/** Enough of a text to know it by: a mistake must not fill the answer. */
function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
