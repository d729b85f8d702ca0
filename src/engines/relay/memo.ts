/** What a finished task keeps of its upstream, for the follow-ups. */
import type { ParentWork } from '../engine.ts'

/** A task's other side. Our ids never go there; its ids never come here but in this. */
export interface RelayMemo {
  /** The upstream that made it. */
  readonly upstream: string
  /** The upstream's id of it. */
  readonly task: string
  /** The addresses of the upstream's own buttons, as they came. */
  readonly customIds: readonly string[]
}

/** The memo of a parent that this upstream made; null for other work, and without a parent. */
export function readMemo(work: ParentWork | null, address: string): RelayMemo | null {
  // What an instance of this engine wrote: the server gives no other engine's memo.
  const memo = (work?.memo ?? null) as RelayMemo | null
  return memo?.upstream === address ? memo : null
}
