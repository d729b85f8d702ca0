import type { OperationName } from '../actions/operation.ts'
import type { BotType } from '../protocol/bot-type.ts'
import type { Speed } from '../protocol/speed.ts'

/** Which accounts a request will have (protocol page, "accountFilter"). Absent fields ask for nothing. */
export interface AccountFilter {
  readonly instanceId?: string
  /** The account's own channel, or one of its sub-channels. */
  readonly channelId?: string
  /** Speeds in order of preference: the first that any account has decides. */
  readonly modes?: readonly Speed[]
  /** Part of the account's remark. */
  readonly remark?: string
  /** True: in remix mode, or at least not confirming windows by itself. False: not in remix mode. */
  readonly remix?: boolean
  /** The same of the remix mode of the Niji bot. */
  readonly nijiRemix?: boolean
  /** Whether the account confirms windows by itself. */
  readonly remixAutoConsidered?: boolean
}

/** The order in which speeds are tried when nobody asked for one. */
export const DEFAULT_SPEEDS: readonly Speed[] = ['FAST', 'TURBO', 'RELAX']

/** Where a finished task ran. */
export interface Home {
  readonly instanceId: string
  readonly channelId: string
}

/** What a task needs of an instance. */
export interface Need {
  readonly operation: OperationName
  readonly botType: BotType
  /** In order of preference; empty for any. */
  readonly speeds: readonly Speed[]
  readonly filter: AccountFilter
  /** Where the finished task ran that it goes on from; null for one that goes on from none. */
  readonly home: Home | null
  /** The version of the model that the words name: `7`, `niji 6`; null when they name none. */
  readonly version: string | null
  /** Its words hold parameters or a version that nobody here knows. */
  readonly isStrange: boolean
  /** It asks for clips of 720 lines. */
  readonly isHdVideo: boolean
  /** It asks for a draft. */
  readonly isDraft: boolean
  /** It asks for an outcome that only a sandbox can stage. */
  readonly isStaged: boolean
}
