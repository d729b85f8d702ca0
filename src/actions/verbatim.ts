import type { ActionRow } from './action-row.ts'
import { RESULT_KINDS } from './result-kind.ts'

/**
 * A button that an upstream offered of its own: no other row can do it where it was offered. It has no pattern, for it
 * is known by having been offered and by nothing else; its instance is given its customId unread.
 */
export const verbatim: ActionRow = {
  name: 'verbatim',
  action: 'ACTION',
  on: RESULT_KINDS,
  faces: [],
  modal: 'never',
  fields: [],
  isWordless: true,
  gives: 'grid',
  operation: 'verbatim',
  order: ({ choice }) => ({ name: 'verbatim', customId: String(choice['customId']) }),
  word: (choice) => String(choice['customId']),
}
