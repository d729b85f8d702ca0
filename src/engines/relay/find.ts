import type { ClientTask } from '../../client/task.ts'
import type { Upstream } from './upstream.ts'

/** Searches before a task is given up: what was sent may still be on its way. */
const SEARCHES = 4
const PAUSE_MS = 2_000

/**
 * The upstream's task that was sent with a `state`, the latest of several; null when there is none, or when the upstream
 * cannot be searched.
 */
export async function findByState(
  state: string,
  { client, row, pause }: Pick<Upstream, 'client' | 'row' | 'pause'>,
  signal: AbortSignal,
): Promise<ClientTask | null> {
  if (row.search === null) return null
  for (let searches = 1; ; searches += 1) {
    const listed = row.search === 'query' ? await client.query({ state }) : await client.list()
    const found = listed.ok ? listed.value.filter((task) => task.state === state) : []
    const [latest] = found.toSorted((a, b) => (b.submitTime ?? 0) - (a.submitTime ?? 0))
    if (latest) return latest
    if (searches === SEARCHES) return null
    await pause(PAUSE_MS, signal)
  }
}
