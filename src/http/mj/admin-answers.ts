import type { FastifyReply } from 'fastify'
import { Type, type Static, type TProperties, type TSchema } from 'typebox'
import type { Refusal } from '../../refusals.ts'
import { sendData } from '../api/answers.ts'
import { answerOf } from '../answer-of.ts'
import { languageOf } from '../envelope.ts'

const ResultSchema = Type.Object(
  {
    success: Type.Boolean(),
    code: Type.Integer({ description: '-1 for a failure.' }),
    message: Type.String(),
    timestamp: Type.String({ description: 'ms since the epoch' }),
    data: Type.Optional(Type.Unknown()),
  },
  { $id: 'AdminResult' },
)

/** What the door answers. */
const strangerAnswers = {
  401: answerOf('No admin key, or a wrong one.', ResultSchema),
  403: answerOf('Without keys: not a name or a page of this machine.', ResultSchema),
  404: answerOf('The server has no admin routes.', ResultSchema),
}

/** What routes that change something answer. */
export const resultAnswers = { 200: answerOf('Done, or why not.', ResultSchema), ...strangerAnswers }

/** What routes that only read answer. */
export const dataAnswers = (description: string, schema: TSchema = Type.Unknown()) => ({
  200: answerOf(description, Type.Union([schema, ResultSchema])),
  ...strangerAnswers,
})

/** Answers that it is done. */
export function sendDone(reply: FastifyReply, more: object = {}): FastifyReply {
  const language = languageOf(reply.request.headers)
  const message = language === 'zh' ? '操作成功' : 'Done'
  return sendData(reply, { success: true, code: 0, message, timestamp: String(Date.now()), ...more })
}

/** Answers why it is not done; the field says so with HTTP 200, except at the door. */
export function sendFailed(reply: FastifyReply, refusal: Refusal, http = 200): FastifyReply {
  const message = refusal.text[languageOf(reply.request.headers)]
  return sendData(reply.code(http), { success: false, code: -1, message, timestamp: String(Date.now()) })
}

/** Answers one or the other. */
export function sendOutcome(reply: FastifyReply, outcome: object | null): FastifyReply {
  // Everything but a refusal is an entry, or nothing that is left.
  return outcome && 'http' in outcome ? sendFailed(reply, outcome as Refusal) : sendDone(reply)
}

/** Rows on a page at the most. */
const MOST_ON_PAGE = 100

/** The body of a paged list, whose search has these fields. */
export const tableBody = <Search extends TProperties>(search: Search) =>
  Type.Object({
    pagination: Type.Optional(
      Type.Object({
        current: Type.Optional(Type.Integer({ minimum: 1, description: 'Counts from 1.' })),
        pageSize: Type.Optional(Type.Integer({ minimum: 1, description: `At most ${MOST_ON_PAGE}.` })),
      }),
    ),
    search: Type.Optional(Type.Object(search)),
  })

type Pagination = Static<ReturnType<typeof tableBody<Record<never, never>>>>['pagination']

/** Which rows a page holds. */
export interface PagePlace {
  readonly current: number
  readonly pageSize: number
  readonly offset: number
}

/** The place that a body asks for: the first ten where it says nothing. */
export function placeOf({ current = 1, pageSize: asked = 10 }: NonNullable<Pagination> = {}): PagePlace {
  const pageSize = Math.min(asked, MOST_ON_PAGE)
  return { current, pageSize, offset: (current - 1) * pageSize }
}

/** What stands beside the rows of a page. */
export function paginationOf(total: number, { current, pageSize }: PagePlace) {
  return { current, pageSize, total, pageCount: Math.ceil(total / pageSize) }
}

/** Answers with a page of a list that is whole at hand. */
export function sendTable(reply: FastifyReply, rows: readonly unknown[], place: PagePlace): FastifyReply {
  const list = rows.slice(place.offset, place.offset + place.pageSize)
  return sendData(reply, { list, pagination: paginationOf(rows.length, place) })
}

/** What routes of pages answer. */
export const tableAnswers = dataAnswers(
  'A page.',
  Type.Object({ list: Type.Array(Type.Unknown()), pagination: Type.Unknown() }),
)
