import { randomUUID } from 'node:crypto'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { WORD_LIST_OPTIONS, type Words } from '../../server/admin/words.ts'
import type { Row } from '../../server/admin/shelf.ts'
import { ADMIN } from '../admin-door.ts'
import { idOf, rowFor, schemaOfRow, takesRow } from '../api/rows.ts'
import { adminDoc, IdParams } from '../api/schemas.ts'
import { placeOf, resultAnswers, sendOutcome, sendTable, tableAnswers, tableBody } from './admin-answers.ts'

const Search = {
  id: Type.Optional(Type.String()),
  keywords: Type.Optional(Type.Array(Type.String(), { description: 'Lists that hold the first of these.' })),
}

/** Lists of banned words: read, added or changed, removed. */
export function registerAdminWords(scope: FastifyInstance, words: Words): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()

  const page = {
    ...adminDoc('Page of lists of banned words', 'The built-in one and that of the settings too.'),
    body: tableBody(Search),
    response: tableAnswers,
  }
  app.post('/banned-words', { schema: page }, async ({ body: { pagination, search = {} } }, reply) => {
    const word = search.keywords?.[0]
    const lists = words
      .all()
      .flatMap(({ id, value }) => (value ? [{ id, ...value }] : []))
      .filter(({ id, keywords }) => (!search.id || id === search.id) && (!word || keywords.includes(word)))
    return sendTable(reply, lists, placeOf(pagination))
  })

  const put = {
    ...adminDoc('Add or change a list of banned words', 'With an id that is known it is changed.'),
    body: schemaOfRow(WORD_LIST_OPTIONS, 'WordList'),
    response: resultAnswers,
  }
  app.post('/banned-word', { schema: put, validatorCompiler: takesRow }, async ({ body }, reply) => {
    // Forms send an empty id for a list that is new. `takesRow` let only objects through.
    const { id: named, ...list } = body as Row
    const row = named === '' ? list : { ...list, id: named }
    const id = idOf(row, randomUUID)
    const said = rowFor(id, row)
    return sendOutcome(
      reply,
      await (words.get(id) ? words.change(ADMIN, id, said) : words.add(ADMIN, id, said)),
    )
  })

  const remove = {
    ...adminDoc('Remove a list of banned words', 'Its words may be used from now on.'),
    params: IdParams,
    response: resultAnswers,
  }
  app.delete('/banned-word/:id', { schema: remove }, async ({ params: { id } }, reply) =>
    sendOutcome(reply, await words.remove(ADMIN, id)),
  )
}
