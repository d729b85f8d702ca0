/** How far a graph is, from its nodes and their steps. Pure. */
import type { Graph } from './graph.ts'
import type { News } from './messages.ts'

/** What each node takes, against a loader or a resize. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/Sampler/, 40],
  [/UpscaleWithModel|Florence2Run/, 20],
  [/^VAE(?:De|En)code/, 4],
]

/** Follows one graph; says after each piece of news what share of it is done, 0 to 1, never falling. */
export function createProgress(graph: Graph): (news: News) => number {
  const weights = new Map(
    Object.entries(graph).map(([id, { class_type }]) => [
      id,
      WEIGHTS.find(([names]) => names.test(class_type))?.[1] ?? 1,
    ]),
  )
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const done = new Map<string, number>()
  let current: string | null = null
  let share = 0

  function note(news: News): void {
    if (news.kind === 'cached') for (const node of news.nodes) done.set(node, 1)
    if (news.kind === 'node') {
      if (current !== null) done.set(current, 1)
      current = news.node
    }
    if (news.kind === 'step' && news.max > 0) done.set(news.node, Math.min(1, news.value / news.max))
  }

  return (news) => {
    note(news)
    const sum = [...done].reduce((all, [node, part]) => all + (weights.get(node) ?? 0) * part, 0)
    share = Math.max(share, Math.min(1, sum / total))
    return share
  }
}
