/** The body of the paged query (protocol page, "task/query"), and what it asks of the store. */
import { Type, type Static } from 'typebox'
import { WIRE_ACTIONS } from '../../protocol/action.ts'
import { STATUSES, type Status } from '../../protocol/status.ts'
import { SEARCHED_TEXTS, type TaskQuery } from '../../stores/store.ts'
import { namedIds } from './ids.ts'

/** Tasks on a page, unless the body says, and the most it may say. */
const PAGE_SIZE = 20
const MOST_ON_PAGE = 100

/** Pages beyond this are not counted. */
const MOST_PAGES = 1_000_000_000

/** Ids rise with the time of the submit: both sort alike. */
const ORDERS = {
  'id,desc': 'newest-first',
  'id,asc': 'oldest-first',
  'submitTime,desc': 'newest-first',
  'submitTime,asc': 'oldest-first',
} as const satisfies Record<string, TaskQuery['order']>

type Sort = keyof typeof ORDERS

const wordsOf = <W extends string>(words: readonly W[], description?: string) =>
  Type.Unsafe<W>(Type.Enum([...words], { type: 'string', ...(description && { description }) }))

/** Forms send an empty text for what nobody filled in. */
const wordOf = <W extends string>(words: readonly W[], description: string) =>
  Type.Optional(wordsOf<W | ''>([...words, ''], description))
const text = (description: string) => Type.Optional(Type.String({ description }))
const id = Type.Union([Type.String(), Type.Integer()])

export const PageBody = Type.Object(
  {
    pageNumber: Type.Optional(
      Type.Integer({ minimum: 0, maximum: MOST_PAGES, description: 'Counts from 0.' }),
    ),
    pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ON_PAGE, default: PAGE_SIZE })),
    sort: wordOf(Object.keys(ORDERS) as Sort[], 'The newest first unless this says otherwise.'),
    id: Type.Optional(id),
    ids: Type.Optional(Type.Array(id)),
    status: wordOf(STATUSES, 'FAILURE finds cancelled tasks too: they read FAILURE.'),
    statusSet: Type.Optional(Type.Array(wordsOf(STATUSES))),
    action: wordOf(WIRE_ACTIONS, 'As tasks of the default dialect show it.'),
    instanceId: text('The account that has the task.'),
    prompt: text('Part of the prompt, in either case; so with the four below.'),
    promptEn: text('Part of the words that are drawn.'),
    description: text('Part of the description.'),
    failReason: text('Part of what a failed task says.'),
    state: text("Part of the caller's own text."),
  },
  { $id: 'PageBody', examples: [{ pageNumber: 0, pageSize: 20, sort: 'id,desc', status: 'SUCCESS' }] },
)

export type PageBody = Static<typeof PageBody>

/** Which page a body asks for. What is empty in it asks for nothing. Throws `Refused` for too many ids. */
export function pageQuery(body: PageBody): Omit<TaskQuery, 'owner'> {
  const { pageNumber = 0, pageSize = PAGE_SIZE, sort, id: one, ids: several = [], statusSet = [] } = body
  const ids = both(one === undefined ? '' : String(one), namedIds(several))
  const status = both(body.status ?? '', statusSet)
  const texts = SEARCHED_TEXTS.filter((name) => isFilled(body[name])).map((name) => [name, body[name]])
  return {
    ...Object.fromEntries(texts),
    ...(ids && { ids }),
    ...(status && { status: status.flatMap(storedStatuses) }),
    ...(isFilled(body.action) && { action: body.action }),
    ...(isFilled(body.instanceId) && { instanceId: body.instanceId }),
    order: ORDERS[sort || 'id,desc'],
    offset: pageNumber * pageSize,
    limit: pageSize,
  }
}

const isFilled = (value: string | undefined): value is string => value !== undefined && value !== ''

/** A filter that may be said as one word, as several, or as both: then both must hold. Null where it is not said. */
function both<W extends string>(one: W | '', several: readonly W[]): readonly W[] | null {
  if (one === '') return several.length === 0 ? null : several
  return several.length === 0 || several.includes(one) ? [one] : []
}

/** The states of the store that a word of the wire stands for. */
const storedStatuses = (status: Status): readonly Status[] =>
  status === 'FAILURE' ? ['FAILURE', 'CANCEL'] : [status]
