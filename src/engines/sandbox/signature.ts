/** What the wrapped engine says of its work, kept under the name of the sandbox and given back under its own. */
import type { EngineEvent, Job, ParentWork } from '../engine.ts'

interface Signed {
  /** The name of the engine that said it. */
  readonly engine: string
  readonly memo: unknown
}

const isSigned = (memo: unknown): memo is Signed =>
  typeof memo === 'object' && memo !== null && 'engine' in memo && 'memo' in memo

/** The events of the engine of that name, with its memos signed. */
export async function* signed(
  events: AsyncIterable<EngineEvent>,
  engine: string,
): AsyncGenerator<EngineEvent> {
  for await (const event of events) {
    yield event.kind === 'succeeded'
      ? {
          ...event,
          engine: `sandbox/${event.engine}`,
          memo: { engine, memo: event.memo ?? null } satisfies Signed,
        }
      : event
  }
}

/** The job as the engine of that name may see it: what another has said is nothing it could read. */
export function unsigned(job: Job, engine: string): Job {
  const own = (work: ParentWork | null): ParentWork | null => {
    const memo = isSigned(work?.memo) && work.memo.engine === engine ? work.memo.memo : null
    return work && { ...work, memo }
  }
  return { ...job, parent: own(job.parent), again: own(job.again) }
}
