import type { RunFacts } from './upstream.ts'

/** How long the seed is waited for. Milliseconds. */
const SEED_MS = 10_000

/** The seed of a finished task, where the upstream tells it in time; null for words, which have none. */
export async function seedOf(id: string, { job, upstream, signal }: RunFacts): Promise<number | null> {
  const { name } = job.operation
  if (!upstream.row.hasSeed || name === 'describe' || name === 'shorten') return null
  const outcome = await upstream.client.imageSeed(id, { signal, timeoutMs: SEED_MS })
  const seed = outcome.ok && outcome.value.code === 1 ? Number(outcome.value.id) : Number.NaN
  return Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff ? seed : null
}
