import type { Finding } from '../../engines/engine.ts'

const WIDTH = 22

/** Findings under a heading; under each bad one what to do. */
export function chapter(heading: string, findings: readonly Finding[]): string {
  return [heading, ...findings.flatMap(linesOf), ''].join('\n')
}

/** How many were good and bad. */
export function sum(findings: readonly Finding[]): string {
  const good = findings.filter(({ isGood }) => isGood).length
  return `${good} good, ${findings.length - good} bad`
}

function linesOf({ check, isGood, detail, mend }: Finding): string[] {
  const line = `  ${isGood ? '✓' : '✗'} ${check.padEnd(WIDTH)} ${detail}`
  return mend === undefined ? [line] : [line, `    ${' '.repeat(WIDTH)} → ${mend}`]
}
