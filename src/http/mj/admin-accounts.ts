import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { refuse } from '../../refusals.ts'
import { ACCOUNT_OPTIONS } from '../../config/options.ts'
import type { Admin } from '../../server/admin/admin.ts'
import type { Row } from '../../server/admin/shelf.ts'
import { ADMIN } from '../admin-door.ts'
import { sendData } from '../api/answers.ts'
import { idOf, rowFor, schemaOfRow, takesRow } from '../api/rows.ts'
import { adminDoc, IdParams } from '../api/schemas.ts'
import {
  dataAnswers,
  placeOf,
  resultAnswers,
  sendFailed,
  sendOutcome,
  sendTable,
  tableAnswers,
  tableBody,
} from './admin-answers.ts'

/** What dashboards show of an account and send back with it, though it is no setting. */
const SHOWN_ONLY = new Set(['running', 'runningCount', 'queueCount', 'disabledReason', 'properties'])

const text = Type.Optional(Type.String())

const Search = { channelId: text, enable: Type.Optional(Type.Boolean()), remark: text }

/** Accounts: read, added, changed and removed. */
export function registerAdminAccounts(scope: FastifyInstance, admin: Admin): void {
  registerReading(scope, admin)
  registerChanging(scope, admin)
}

function registerReading(scope: FastifyInstance, admin: Admin): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()

  const list = {
    ...adminDoc('Accounts', 'Those that are switched on.'),
    response: dataAnswers('All of them, with how they are.', Type.Array(Type.Unknown())),
  }
  app.get('/accounts', { schema: list }, async (_, reply) =>
    sendData(
      reply,
      (await accountsOf(admin)).filter(({ enable }) => enable === true),
    ),
  )

  const page = {
    ...adminDoc('Page of accounts', 'All of them.'),
    body: tableBody(Search),
    response: tableAnswers,
  }
  app.post('/accounts', { schema: page }, async ({ body: { pagination, search = {} } }, reply) => {
    const { channelId, enable, remark } = search
    const found = (await accountsOf(admin)).filter(
      (account) =>
        (!channelId || account['channelId'] === channelId) &&
        (enable === undefined || account['enable'] === enable) &&
        (!remark || String(account['remark']).includes(remark)),
    )
    return sendTable(reply, found, placeOf(pagination))
  })

  const one = {
    ...adminDoc('Account', 'Its settings without secrets, and how it is.'),
    params: IdParams,
    response: dataAnswers('The account, or why there is none.'),
  }
  app.get('/account/:id', { schema: one }, async ({ params: { id } }, reply) => {
    const found = (await accountsOf(admin)).find((account) => account['id'] === id)
    return found ? sendData(reply, found) : sendFailed(reply, refuse('row-unknown', { one: 'account', id }))
  })
}

function registerChanging(scope: FastifyInstance, { accounts }: Admin): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()
  const body = schemaOfRow(ACCOUNT_OPTIONS, 'AccountSettings')
  const add = { ...adminDoc('Add an account', 'It works at once.'), body, response: resultAnswers }
  app.post('/account', { schema: add, validatorCompiler: takesRow }, async ({ body: row }, reply) => {
    const id = idOf(row)
    return sendOutcome(reply, await accounts.add(ADMIN, id, settingsIn(rowFor(id, row))))
  })

  const change = {
    ...adminDoc('Change an account', 'What is left out stays as it is.'),
    params: IdParams,
    body,
    response: resultAnswers,
  }
  for (const path of ['/account/:id', '/account-reconnect/:id']) {
    app.put(
      path,
      { schema: change, validatorCompiler: takesRow },
      async ({ params: { id }, body: row }, reply) =>
        sendOutcome(reply, await accounts.change(ADMIN, id, settingsIn(rowFor(id, row)))),
    )
  }

  const remove = {
    ...adminDoc('Remove an account', 'Its waiting tasks go to others.'),
    params: IdParams,
    response: resultAnswers,
  }
  app.delete('/account/:id', { schema: remove }, async ({ params: { id } }, reply) =>
    sendOutcome(reply, await accounts.remove(ADMIN, id)),
  )
}

/** Every account with how it is now. */
async function accountsOf({ accounts, instances }: Admin): Promise<readonly Row[]> {
  const reports = new Map((await instances()).map((report) => [report.id, report]))
  return accounts.all().map((entry) => {
    const report = reports.get(entry.id)
    const queues = report?.queues ?? []
    return {
      ...accounts.shown(entry),
      id: entry.id,
      enable: entry.value?.enable ?? false,
      running: report?.isHealthy ?? false,
      runningCount: queues.reduce((sum, { leased }) => sum + leased, 0),
      queueCount: queues.reduce((sum, { waiting }) => sum + waiting, 0),
      disabledReason: report?.trouble ?? entry.trouble?.text.en ?? null,
      properties: {},
    }
  })
}

function settingsIn(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !SHOWN_ONLY.has(name)))
}
