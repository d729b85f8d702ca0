import type { Client } from '../../client/client.ts'
import type { EngineContext, Job } from '../engine.ts'
import type { Pause } from './pause.ts'
import type { Poller } from './poller.ts'
import type { UpstreamRow } from './upstreams.ts'

/** The upstream of one account, as everything in this folder sees it. */
export interface Upstream {
  readonly client: Client
  readonly row: UpstreamRow
  /** The name of its row. */
  readonly name: string
  /** Its address as memos keep it: work of another one is of no use here. */
  readonly address: string
  readonly poller: Poller
  /** Where it shall tell of its tasks; null: it is only polled. */
  readonly hook: string | null
  readonly context: Pick<EngineContext, 'read' | 'warn'>
  readonly pause: Pause
}

/** What a run is given. */
export interface RunFacts {
  readonly job: Job
  readonly upstream: Upstream
  readonly signal: AbortSignal
}
