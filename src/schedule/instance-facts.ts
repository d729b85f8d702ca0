import type { OperationName } from '../actions/operation.ts'
import type { Speed } from '../protocol/speed.ts'

/** What the rules may know of an instance at one moment. */
export interface InstanceFacts {
  readonly id: string
  readonly channelId: string
  readonly remark: string
  readonly isEnabled: boolean
  readonly isHealthy: boolean
  readonly operations: ReadonlySet<OperationName>
  /** Takes parameters and versions it does not know. */
  readonly isPassthrough: boolean
  readonly speeds: readonly Speed[]
  /** Jobs at a time. */
  readonly coreSize: number
  /** Waiting tasks it takes; 0 or less for any number. */
  readonly queueSize: number
  /** Slots taken now. */
  readonly running: number
  /** Tasks waiting now. */
  readonly waiting: number
  /** Remix mode: actions that support it ask for words first. */
  readonly remix: boolean
  /** With remix on, the window is confirmed by the server itself. */
  readonly remixAutoSubmit: boolean
}
