import type { Finding, Reading } from './finding.ts'
import { rounded } from './format.ts'
import { readLink } from './kinds.ts'
import { writtenIn, type Written } from './lint-parameters.ts'
import { rivalsOf, rowOf } from './lookup.ts'
import type { ParameterName } from './parameters.ts'
import type { Place } from './problem.ts'
import { sectionsOf } from './sections.ts'
import { modelFlag } from './versions.ts'

type Warn = (reading: Reading) => readonly Finding[]

/** What is legal in a prompt, but may mean something else than its writer thinks. */
export function warningsIn(reading: Reading): readonly Finding[] {
  return WARNINGS.flatMap((warn) => warn(reading))
}

const WARNINGS: readonly Warn[] = [eclipsed, roundedOff, lateLinks, looseDashes]

/** Parameters whose place another one takes. */
function eclipsed({ raw }: Reading): readonly Finding[] {
  const written = writtenIn(raw).filter(({ value }) => value !== undefined)
  const firsts = new Map(written.toReversed().map((one) => [one.name, one]))
  const lasts = new Map(written.map((one) => [one.name, one]))
  return written.flatMap((one) => {
    const { name, at } = one
    const winner = name === null ? null : winnerOver(one, name, { firsts, lasts })
    if (!winner) return []
    const [loser, other] = [one, winner].map(({ at: place }) => raw.slice(place.start, place.end))
    return warning(at, {
      en: `\`${loser}\` does not count: \`${other}\` takes its place. Remove one of them.`,
      zh: `\`${loser}\` 不生效，已被 \`${other}\` 取代，请删除其中之一`,
      fix: '',
    })
  })
}

type ByName = ReadonlyMap<ParameterName | null, Written>

/** The parameter that counts in the place of one; null where it counts itself. */
function winnerOver(
  one: Written,
  name: ParameterName,
  { firsts, lasts }: { readonly firsts: ByName; readonly lasts: ByName },
): Written | null {
  const { repeated } = rowOf(name)
  const twin = repeated === 'first' ? firsts.get(name) : repeated === 'joined' ? undefined : lasts.get(name)
  if (twin && twin !== one) return twin
  const rivals = rivalsOf(name).flatMap((rival) => lasts.get(rival) ?? [])
  return rivals.find(({ at }) => at.start > one.at.start) ?? null
}

/** Values that the model does not have, so that the nearest one counts. */
function roundedOff({ raw, model }: Reading): readonly Finding[] {
  return writtenIn(raw).flatMap(({ name, value, at }) => {
    if (name === null || typeof value !== 'number') return []
    const nearest = rounded(name, value, model)
    if (nearest === value) return []
    return warning(at, {
      en: `\`--${name} ${value}\` counts as ${nearest} with \`${modelFlag(model)}\`.`,
      zh: `使用 \`${modelFlag(model)}\` 时 \`--${name} ${value}\` 按 ${nearest} 处理`,
      fix: `--${name} ${nearest}`,
    })
  })
}

/** Links among the words, where they are no image prompts. */
function lateLinks({ raw, prompt }: Reading): readonly Finding[] {
  return sectionsOf(raw)
    .head.slice(prompt.images.length)
    .filter(({ text }) => readLink(text) !== null)
    .flatMap(({ at }) =>
      warning(at, {
        en: 'A link among the words is read as words. Move it to the beginning to use its picture.',
        zh: '描述文字中的链接不会作为图片使用，请移到提示词开头',
      }),
    )
}

/** Dashes that name no parameter. */
function looseDashes({ raw }: Reading): readonly Finding[] {
  return Array.from(raw.matchAll(/(?<!\S)-{2,}(?!\S)/g)).flatMap(({ 0: dashes, index }) =>
    warning(
      { start: index, end: index + dashes.length },
      {
        en: `\`${dashes}\` names no parameter and is left out.`,
        zh: `\`${dashes}\` 后没有参数名，将被忽略`,
        fix: '',
      },
    ),
  )
}

function warning(at: Place, words: Pick<Finding, 'en' | 'zh' | 'fix'>): readonly Finding[] {
  return [{ severity: 'warning', at, ...words }]
}
