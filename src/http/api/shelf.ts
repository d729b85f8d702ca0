import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Type, type TSchema } from 'typebox'
import { refuse, type Refusal } from '../../refusals.ts'
import type { Entry, Row, Shelf } from '../../server/admin/shelf.ts'
import { ADMIN } from '../admin-door.ts'
import { answerOf } from '../answer-of.ts'
import { sendData, sendGone, sendPlainRefusal } from './answers.ts'
import { idOf, rowFor, takesRow } from './rows.ts'
import { adminAnswers, adminDoc, changeAnswers, entrySchema, GONE, IdParams } from './schemas.ts'

export interface ShelfRoutes<T> {
  /** Where they are mounted, which is also the name of the list in its answer: `accounts`. */
  readonly name: string
  /** What one of them is called. */
  readonly one: string
  readonly shelf: Shelf<T>
  /** Describes a row. */
  readonly schema: TSchema
  /** The settings of an entry as they may be shown. */
  readonly shown: (entry: Entry<T>) => Row
  /** The id of a new row that brings none; left out, it must bring one. */
  readonly newId?: () => string
}

/** List, add, read, replace, change and remove: the same for whatever stands on a shelf. */
export function registerShelf<T>(scope: FastifyInstance, routes: ShelfRoutes<T>): void {
  registerList(scope, routes)
  registerEntry(scope, routes)
  registerRemoval(scope, routes)
}

function registerList<T>(scope: FastifyInstance, routes: ShelfRoutes<T>): void {
  const { name, one, shelf, schema, newId } = routes
  const path = `/${name}`
  const EntrySchema = entrySchema(schema)

  const list = {
    ...adminDoc(`List: ${name}`, 'Those of the settings, with what was said at run time laid over them.'),
    response: {
      200: answerOf('All of them.', Type.Object({ [name]: Type.Array(EntrySchema) })),
      ...adminAnswers,
    },
  }
  scope.get(path, { schema: list }, async (_, reply) =>
    sendData(reply, { [name]: shelf.all().map((entry) => viewOf(entry, routes)) }),
  )

  const add = {
    ...adminDoc(`Add: ${one}`, 'It holds at once and after a restart.'),
    body: schema,
    response: { 201: answerOf('It is added.', EntrySchema), ...changeAnswers },
  }
  scope.post(path, { schema: add, validatorCompiler: takesRow }, async ({ body }, reply) => {
    const id = idOf(body, newId)
    return send(reply.code(201), await shelf.add(ADMIN, id, rowFor(id, body)), routes)
  })
}

function registerEntry<T>(scope: FastifyInstance, routes: ShelfRoutes<T>): void {
  const { name, one, shelf, schema } = routes
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()
  const path = `/${name}/:id`
  const response = { 200: answerOf('As it is now.', entrySchema(schema)), ...adminAnswers }

  const get = { ...adminDoc(`Read: ${one}`, 'Secrets are hidden.'), params: IdParams, response }
  app.get(path, { schema: get }, async ({ params: { id } }, reply) =>
    send(reply, shelf.get(id) ?? refuse('row-unknown', { one, id }), routes),
  )

  const change = { params: IdParams, body: schema, response: { ...response, ...changeAnswers } }
  const put = {
    ...adminDoc(
      `Say: ${one}`,
      'Adds it, or replaces what was said of it at run time. What is left out is as the settings have it.',
    ),
    ...change,
  }
  app.put(path, { schema: put, validatorCompiler: takesRow }, async ({ params: { id }, body }, reply) =>
    send(reply, await shelf.put(ADMIN, id, rowFor(id, body)), routes),
  )

  const patch = {
    ...adminDoc(`Change: ${one}`, 'Changes what is named; null takes back what was said at run time.'),
    ...change,
  }
  app.patch(path, { schema: patch, validatorCompiler: takesRow }, async ({ params: { id }, body }, reply) =>
    send(reply, await shelf.change(ADMIN, id, rowFor(id, body)), routes),
  )
}

function registerRemoval<T>(scope: FastifyInstance, { name, one, shelf }: ShelfRoutes<T>): void {
  const remove = {
    ...adminDoc(`Remove: ${one}`, 'It stays away after a restart, though the settings may have it.'),
    params: IdParams,
    response: { 204: GONE, ...changeAnswers },
  }
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()
  app.delete(`/${name}/:id`, { schema: remove }, async ({ params: { id } }, reply) =>
    sendGone(reply, await shelf.remove(ADMIN, id)),
  )
}

function send<T>(reply: FastifyReply, entry: Entry<T> | Refusal, routes: ShelfRoutes<T>): FastifyReply {
  return 'http' in entry ? sendPlainRefusal(reply, entry) : sendData(reply, viewOf(entry, routes))
}

function viewOf<T>(entry: Entry<T>, { shown }: ShelfRoutes<T>) {
  const { id, source, trouble } = entry
  const { id: _id, ...settings } = shown(entry)
  return { id, source, trouble: trouble?.text.en ?? null, settings }
}
