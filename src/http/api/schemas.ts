/** The shapes of the administrator's answers, for the API's description. */
import { Type, type TSchema } from 'typebox'
import { answerOf } from '../answer-of.ts'
import { ReplySchema } from '../mj/schemas.ts'

/** What every route says of itself. */
export const adminDoc = (summary: string, description: string) => ({
  tags: ['Admin'],
  summary,
  description,
  security: [{ bearer: [] }, { secret: [] }],
  servers: [{ url: '/' }],
})

/** What any of the routes may answer. */
export const adminAnswers = {
  401: answerOf('No admin key, or a wrong one.', ReplySchema),
  403: answerOf('Without keys: not a name or a page of this machine.', ReplySchema),
  404: answerOf('Nothing has this id, or the server has no admin routes.', ReplySchema),
}

/** What a route that changes something may answer besides. */
export const changeAnswers = {
  ...adminAnswers,
  400: answerOf('A mistake in the request, in words.', ReplySchema),
  409: answerOf('It cannot be done as things stand.', ReplySchema),
}

export const IdParams = Type.Object({ id: Type.String() })

/** An entry of a shelf with its settings. */
export const entrySchema = (settings: TSchema) =>
  Type.Object({
    id: Type.String(),
    source: Type.Enum(['file', 'admin'], {
      type: 'string',
      description: 'Whether anything was changed at run time, or all of it stands in the settings.',
    }),
    trouble: Type.Union([Type.String(), Type.Null()], { description: 'Why it cannot be used.' }),
    settings,
  })

/** No content. */
export const GONE = { description: 'It is gone.' }
