import type { ActionRow } from './action-row.ts'

/** Rows asked by a verb of their own. */
export const submits: readonly ActionRow[] = [
  {
    name: 'imagine',
    action: 'IMAGINE',
    verb: 'imagine',
    on: [],
    faces: [],
    modal: 'never',
    fields: [],
    gives: 'grid',
    operation: 'imagine',
    order: () => ({ name: 'imagine' }),
    word: () => 'imagine',
  },
]
