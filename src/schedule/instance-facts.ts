import type { OperationName } from '../actions/operation.ts'
import type { OutcomeRule } from '../prompt/outcomes.ts'
import type { Speed } from '../protocol/speed.ts'
import type { Features } from './features.ts'
import type { LaneName } from './lane.ts'

/** How full a lane is. */
export interface LaneFacts {
  /** Jobs at a time. */
  readonly coreSize: number
  /** Waiting tasks it takes; 0 or less for any number. */
  readonly queueSize: number
  /** Slots taken now. */
  readonly running: number
  /** Tasks waiting now. */
  readonly waiting: number
}

/** What an instance may take in a day. */
export interface DayFacts {
  /** Tasks taken; 0 while no instance has a limit. */
  readonly spent: number
  /** The most; 0 or less for any number. */
  readonly limit: number
}

/** What the rules may know of an instance at one moment. */
export interface InstanceFacts {
  readonly id: string
  readonly channelId: string
  /** Channels whose follow-ups it takes when their own account is gone. */
  readonly subChannels: readonly string[]
  readonly remark: string
  readonly isEnabled: boolean
  readonly isHealthy: boolean
  /** Takes tasks without a parent at this hour. */
  readonly isOpenForNew: boolean
  /** Takes follow-ups at this hour. */
  readonly isOpenForFollowUps: boolean
  readonly operations: ReadonlySet<OperationName>
  /** Why it cannot do what its engine otherwise can. */
  readonly missing: ReadonlyMap<OperationName, string>
  /** What it goes on with only from work of its own channel. */
  readonly bound: ReadonlySet<OperationName>
  /** Versions of models it has: `7`, `niji 6`; empty: all of them. */
  readonly versions: readonly string[]
  readonly features: Features
  /** Takes parameters and versions it does not know. */
  readonly isPassthrough: boolean
  /** The rules of a sandbox; null for an instance that is none. */
  readonly sandbox: readonly OutcomeRule[] | null
  /** Speeds that may be asked of it, besides its fixed one. */
  readonly speeds: readonly Speed[]
  /** It runs everything at this speed, whatever was asked; null: as asked. */
  readonly fixedSpeed: Speed | null
  /** Without a lane of its own relaxed work shares the main one. */
  readonly lanes: { readonly main: LaneFacts; readonly relax: LaneFacts | null }
  /** Its day so far, relaxed work apart, whatever lane that took. */
  readonly day: Readonly<Record<LaneName, DayFacts>>
  /** Its share under the rule "weight". */
  readonly weight: number
  /** What a task costs there, for the rule "cheapest". */
  readonly cost: number
  /** Remix mode: actions that support it ask for words first. */
  readonly remix: boolean
  /** Remix mode of the Niji bot. */
  readonly nijiRemix: boolean
  /** With remix on, the window is confirmed by the server itself. */
  readonly remixAutoSubmit: boolean
}
