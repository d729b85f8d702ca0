import type { Atelier } from '../../server/atelier.ts'
import type { LinkSettings } from '../address.ts'
import type { Gate } from '../gate.ts'
import type { PromptLintContext } from './prompt.ts'

/** What the routes under /api stand on. */
export interface ApiContext extends PromptLintContext {
  readonly atelier: Atelier
  readonly gate: Gate
  readonly links: LinkSettings
}
