import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { withBase } from '../../task/encode.ts'
import type { AdminTasks } from '../../server/admin/tasks.ts'
import { baseOf, type LinkSettings } from '../address.ts'
import { ADMIN } from '../admin-door.ts'
import { adminDoc, IdParams } from '../api/schemas.ts'
import { sendFresh } from '../envelope.ts'
import {
  paginationOf,
  placeOf,
  resultAnswers,
  sendOutcome,
  tableAnswers,
  tableBody,
} from './admin-answers.ts'
import { PageBody, pageQuery } from './page-body.ts'

const { id, status, action, instanceId, description, failReason } = PageBody.properties

const Search = { id, status, action, instanceId, description, failReason }

/** The tasks of every owner: seen and deleted. */
export function registerAdminTasks(scope: FastifyInstance, tasks: AdminTasks, links: LinkSettings): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()

  const page = {
    ...adminDoc('Page of tasks', 'Tasks of every owner, the newest first.'),
    body: tableBody(Search),
    response: tableAnswers,
  }
  app.post('/tasks', { schema: page }, async ({ body: { pagination, search = {} }, headers }, reply) => {
    const place = placeOf(pagination)
    const { offset, pageSize: limit } = place
    const found = await tasks.page({ ...pageQuery(search), owner: null, offset, limit })
    const list = found.tasks.map(({ encoded }) => encoded).join(',')
    const text = `{"list":[${list}],"pagination":${JSON.stringify(paginationOf(found.total, place))}}`
    return sendFresh(reply, withBase(text, baseOf(headers, links)))
  })

  const remove = {
    ...adminDoc('Delete a task', 'Cancels it where it is not finished, and forgets it with its pictures.'),
    params: IdParams,
    response: resultAnswers,
  }
  app.delete('/task/:id', { schema: remove }, async (request, reply) => {
    await tasks.cancel(ADMIN, request.params.id)
    return sendOutcome(reply, await tasks.remove(ADMIN, request.params.id))
  })
}
