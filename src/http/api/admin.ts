/** The administrator's routes: settings that change while the server runs, tasks of all owners, and who changed what. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { ACCOUNT_OPTIONS } from '../../config/options.ts'
import { WORD_LIST_OPTIONS } from '../../server/admin/words.ts'
import { guardAdmin } from '../admin-door.ts'
import { sendRefusal } from '../refuse.ts'
import type { ApiContext } from './context.ts'
import { registerAudit } from './audit.ts'
import { registerKeys } from './keys.ts'
import { schemaOfRow } from './rows.ts'
import { registerShelf } from './shelf.ts'
import { registerAdminTasks } from './tasks.ts'

/** Registers them behind the admin key. */
export function registerAdmin(scope: FastifyInstance, context: ApiContext): void {
  const { admin } = context.atelier
  guardAdmin(scope, context.gate, sendRefusal)
  registerShelf(scope, {
    name: 'accounts',
    one: 'account',
    shelf: admin.accounts,
    schema: schemaOfRow(ACCOUNT_OPTIONS, 'AccountSettings'),
    shown: admin.accounts.shown,
  })
  registerShelf(scope, {
    name: 'banned-words',
    one: 'list of banned words',
    shelf: admin.words,
    schema: schemaOfRow(WORD_LIST_OPTIONS, 'WordList'),
    shown: ({ value, row }) => ({ ...(value ?? row) }),
    newId: randomUUID,
  })
  registerKeys(scope, admin.keys)
  registerAdminTasks(scope, context)
  registerAudit(scope, admin)
}
