/**
 * The administrator's routes as programs of the field know them: the same accounts, words and tasks as under
 * /api/admin, in the shapes of their dashboards (protocol page, "Account / admin surface").
 */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Atelier } from '../../server/atelier.ts'
import type { LinkSettings } from '../address.ts'
import { ADMIN, guardAdmin } from '../admin-door.ts'
import { adminDoc } from '../api/schemas.ts'
import { sendData } from '../api/answers.ts'
import type { Gate } from '../gate.ts'
import { Refused } from '../refuse.ts'
import { registerAdminAccounts } from './admin-accounts.ts'
import { dataAnswers, resultAnswers, sendDone, sendFailed } from './admin-answers.ts'
import { registerAdminTasks } from './admin-tasks.ts'
import { registerAdminWords } from './admin-words.ts'

export interface FieldAdminContext {
  readonly atelier: Atelier
  readonly gate: Gate
  readonly links: LinkSettings
}

/** Registers them, behind the admin key but for the login. */
export function registerFieldAdmin(app: FastifyInstance, context: FieldAdminContext): void {
  app.register(
    async (admin) => {
      admin.setErrorHandler(async (error, _, reply) => {
        if (error instanceof Refused) return sendFailed(reply, error.refusal)
        throw error
      })
      admin.register(async (scope) => registerLogin(scope, context.gate))
      admin.register(async (scope) => {
        guardAdmin(scope, context.gate, (reply, refusal) => sendFailed(reply, refusal, refusal.http))
        registerCurrent(scope)
        registerAdminAccounts(scope, context.atelier.admin)
        registerAdminWords(scope, context.atelier.admin.words)
        registerAdminTasks(scope, context.atelier.admin.tasks, context.links)
      })
    },
    { prefix: '/mj/admin' },
  )
}

/** The way in of dashboards: the admin key as a JSON string, given back as what to send from then on. */
function registerLogin(scope: FastifyInstance, gate: Gate): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()
  const login = {
    ...adminDoc(
      'Log in',
      'Says whether a key is the admin key. Nothing is kept: send the key with each request.',
    ),
    body: Type.String({ description: 'The admin key.' }),
    response: resultAnswers,
  }
  app.post('/login', { schema: login }, async ({ body, headers: { origin } }, reply) => {
    const refusal = gate.adminRefusal({
      headers: { authorization: body, ...(origin === undefined ? {} : { origin }) },
    })
    return refusal ? sendFailed(reply, refusal) : sendDone(reply, { code: 1, apiSecret: body })
  })
  const logout = { ...adminDoc('Log out', 'There is nothing to end.'), response: resultAnswers }
  app.post('/logout', { schema: logout }, async (_, reply) => sendDone(reply))
}

function registerCurrent(scope: FastifyInstance): void {
  const schema = {
    ...adminDoc('Who is logged in', 'The administrator.'),
    response: dataAnswers('That is you.'),
  }
  const current = {
    id: ADMIN,
    userid: ADMIN,
    name: ADMIN,
    version: packageJson.version,
    active: true,
    access: ADMIN,
    tags: [{ key: 'role', label: ADMIN }],
  }
  scope.get('/current', { schema }, async (_, reply) => sendData(reply, current))
}
