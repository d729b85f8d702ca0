/** What came back, counted by kind. */
import type { Answer } from './answer.ts'
import { KINDS, titleOf, type Kind, type Shot } from './shot.ts'
import type { Exchange } from './wire.ts'

/** A line of the report. */
export interface TallyLine {
  readonly kind: Kind
  readonly shots: number
  /** Statuses, with the codes of envelopes: `200/4 ×17, 400/4 ×2, closed ×1` */
  readonly came: string
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly slowestMs: number
  readonly slowest: string
}

export interface Tally {
  add(shot: Shot, exchange: Exchange): void
  lines(): readonly TallyLine[]
}

interface Kept {
  readonly came: Map<string, number>
  readonly times: { readonly ms: number; readonly title: string }[]
}

/** An empty tally. */
export function createTally(): Tally {
  const kept = new Map<Kind, Kept>()
  return {
    add(shot, { answers, ending, ms }) {
      const { came, times }: Kept = kept.get(shot.kind) ?? { came: new Map(), times: [] }
      kept.set(shot.kind, { came, times })
      times.push({ ms, title: titleOf(shot) })
      const words = ending === 'answered' ? answers.map(wordOf) : [ending]
      for (const word of new Set(words)) came.set(word, (came.get(word) ?? 0) + 1)
    },
    lines: () =>
      KINDS.flatMap((kind) => {
        const found = kept.get(kind)
        return found ? [lineOf(kind, found)] : []
      }),
  }
}

function wordOf({ status, body }: Answer): string {
  const code = /^\{"code":(\d+)/.exec(body.toString('latin1', 0, 20))?.[1]
  return code === undefined ? String(status) : `${status}/${code}`
}

function lineOf(kind: Kind, { came, times }: Kept): TallyLine {
  const sorted = times.toSorted((a, b) => a.ms - b.ms)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]?.ms ?? 0)
  const words = [...came].toSorted(([, a], [, b]) => b - a).map(([word, count]) => `${word} ×${count}`)
  const slowest = sorted.at(-1)?.title ?? ''
  return {
    kind,
    shots: times.length,
    came: words.join(', '),
    p50: at(0.5),
    p99: at(0.99),
    slowestMs: at(1),
    slowest,
  }
}
