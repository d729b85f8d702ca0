import type { Atelier } from '../../server/atelier.ts'
import type { LinkSettings } from '../address.ts'
import type { Gate } from '../gate.ts'
import type { Log } from '../../telemetry/log.ts'
import type { Pace } from '../pace.ts'

/** What the routes of the dialect stand on. */
export interface DialectContext {
  readonly atelier: Atelier
  readonly gate: Gate
  readonly pace: Pace
  readonly links: LinkSettings
  readonly log: Log
}
