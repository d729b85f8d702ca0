import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { KeyConfig } from '../../config/config.ts'
import { KEY_OPTIONS, KEY_TERMS } from '../../config/options.ts'
import { refuse, type Refusal } from '../../refusals.ts'
import type { Keys } from '../../server/admin/keys.ts'
import type { Entry, Row } from '../../server/admin/shelf.ts'
import { ADMIN } from '../admin-door.ts'
import { answerOf } from '../answer-of.ts'
import { sendData, sendGone, sendPlainRefusal } from './answers.ts'
import { rowFor, schemaOfRow, takesRow } from './rows.ts'
import { adminAnswers, adminDoc, changeAnswers, entrySchema, GONE, IdParams } from './schemas.ts'

const TermsSchema = schemaOfRow(KEY_TERMS, 'KeySettings')
const KeySchema = entrySchema(TermsSchema)
const NewKeySchema = Type.Object({
  ...KeySchema.properties,
  key: Type.String({ description: 'The key itself. It is shown this once: only its hash is kept.' }),
})

/** Keys: listed without themselves, made, changed and revoked. */
export function registerKeys(scope: FastifyInstance, keys: Keys): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()
  const list = {
    ...adminDoc(
      'List: keys',
      'Each by the first characters of its hash. The keys themselves are kept nowhere.',
    ),
    response: {
      200: answerOf('All of them.', Type.Object({ keys: Type.Array(KeySchema) })),
      ...adminAnswers,
    },
  }
  app.get('/keys', { schema: list }, async (_, reply) => sendData(reply, { keys: keys.all().map(viewOf) }))

  const create = {
    ...adminDoc('Make a key', 'It opens the server at once. With `key` in the body that one is taken in.'),
    body: schemaOfRow(KEY_OPTIONS, 'NewKey'),
    response: { 201: answerOf('It is made.', NewKeySchema), ...changeAnswers },
  }
  app.post('/keys', { schema: create, validatorCompiler: takesRow }, async ({ body }, reply) => {
    // `takesRow` let only objects through.
    const made = await keys.create(ADMIN, body as Row)
    if ('http' in made) return sendPlainRefusal(reply, made)
    return sendData(reply.code(201), { key: made.key, ...viewOf(made.entry) })
  })

  const answers = {
    params: IdParams,
    response: { 200: answerOf('As it is now.', KeySchema), ...changeAnswers },
  }

  const get = { ...adminDoc('Read: key', 'What is said of it.'), ...answers }
  app.get('/keys/:id', { schema: get }, async ({ params: { id } }, reply) =>
    send(reply, keys.get(id) ?? refuse('row-unknown', { one: 'key', id })),
  )

  const patch = {
    ...adminDoc('Change: key', 'Changes what is named; null takes back what was said at run time.'),
    ...answers,
    body: TermsSchema,
  }
  app.patch(
    '/keys/:id',
    { schema: patch, validatorCompiler: takesRow },
    async ({ params: { id }, body }, reply) => send(reply, await keys.change(ADMIN, id, rowFor(id, body))),
  )

  const revoke = {
    ...adminDoc('Revoke: key', 'From now on it opens nothing. Tasks of its owner stay.'),
    params: IdParams,
    response: { 204: GONE, ...changeAnswers },
  }
  app.delete('/keys/:id', { schema: revoke }, async ({ params: { id } }, reply) =>
    sendGone(reply, await keys.remove(ADMIN, id)),
  )
}

function send(reply: FastifyReply, entry: Entry<KeyConfig> | Refusal): FastifyReply {
  return 'http' in entry ? sendPlainRefusal(reply, entry) : sendData(reply, viewOf(entry))
}

function viewOf({ id, source, trouble, value, row }: Entry<KeyConfig>) {
  const { sha256: _, ...settings } = value ?? row
  return { id, source, trouble: trouble?.text.en ?? null, settings }
}
