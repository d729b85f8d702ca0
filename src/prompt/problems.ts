import type { Problem } from './prompt.ts'

/** `Unrecognized parameter(s)` is Midjourney's own text for a name, or words, that belong to no parameter. */
export const unrecognized = (name: string): Problem => ({
  kind: 'unknown',
  parameter: name,
  en: `Unrecognized parameter(s): \`${name}\`. Parameters come last, each as --name value.`,
  zh: `无法识别的参数：\`${name}\`，参数应写在最后，形如 --name value`,
})

export const badValue = (name: string, value: string, legal: string): Problem => ({
  kind: 'value',
  parameter: name,
  value,
  legal,
  en:
    value === '' ? `\`--${name}\` must be followed by ${legal}.` : `\`--${name} ${value}\`: wanted ${legal}.`,
  zh: `\`--${name}\` 的值 "${value}" 无效，应为 ${legal}`,
})

export const outOfRange = (
  name: string,
  value: number,
  [least, most]: readonly [number, number],
): Problem => ({
  kind: 'range',
  parameter: name,
  value: String(value),
  legal: `${least} to ${most}`,
  en: `\`--${name}\` must be between ${least} and ${most}, and is ${value}.`,
  zh: `\`--${name}\` 必须在 ${least} 到 ${most} 之间，收到的是 ${value}`,
})

export const incompatible = (name: string, model: string): Problem => ({
  kind: 'version',
  parameter: name,
  value: model,
  en: `\`--${name}\` is not compatible with \`${model}\`.`,
  zh: `\`--${name}\` 与 \`${model}\` 不兼容`,
})

export const lonely = (name: string, need: string): Problem => ({
  kind: 'needs',
  parameter: name,
  legal: need,
  en: `Cannot use \`--${name}\` without ${need}.`,
  zh: `\`--${name}\` 需要同时使用 ${need}`,
})

export const weightless = (sum: number): Problem => ({
  kind: 'weights',
  value: String(sum),
  legal: 'above 0',
  en: `The weights of the prompt sum to ${sum}; the sum must be above 0.`,
  zh: `提示词权重之和为 ${sum}，必须大于 0`,
})

export const tooLong = (length: number, limit: number): Problem => ({
  kind: 'length',
  value: String(length),
  legal: `${limit} or fewer`,
  en: `Prompts must be ${limit} or fewer in length; this one has ${length} characters.`,
  zh: `提示词最长 ${limit} 个字符，当前为 ${length}`,
})
