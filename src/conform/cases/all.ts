import type { Case } from '../case.ts'
import { actionAndModal } from './action-and-modal.ts'
import { dialect } from './dialect.ts'
import { errors } from './errors.ts'
import { queries } from './queries.ts'
import { submits } from './submit.ts'
import { taskObject } from './task-object.ts'
import { transportAndAuth } from './transport-and-auth.ts'
import { verbs } from './verbs.ts'
import { webhooks } from './webhooks.ts'

/** Every case of the suite, in the order a run plays them. */
export const CASES: readonly Case[] = [
  ...transportAndAuth,
  ...submits,
  ...verbs,
  ...actionAndModal,
  ...taskObject,
  ...queries,
  ...webhooks,
  ...errors,
  ...dialect,
]
