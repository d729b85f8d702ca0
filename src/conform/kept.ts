import { partOf } from './match.ts'

/** What earlier steps kept of their answers, by name. */
export type Kept = ReadonlyMap<string, string>

/** A text with `{name}` replaced by what was kept under it. */
export function fill(text: string, kept: Kept): string {
  return text.replaceAll(/\{([\w.-]+)\}/g, (whole, name: string) => kept.get(name) ?? whole)
}

/** Parts of an answer under their names; what is not there, or null, is not kept. */
export function keep(
  answer: unknown,
  parts: Readonly<Record<string, string | ((answer: unknown) => unknown)>>,
): Kept {
  const found = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? partOf(answer, part) : part(answer)] as const,
  )
  return new Map(
    found.flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, String(value)]])),
  )
}
