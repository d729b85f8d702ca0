/**
 * Pages of tasks. By owner, by ids and of unfinished tasks they come straight from an index. The other filters (a
 * status of finished tasks, action, instance, texts) scan the tasks of the owner: in slices and one scan at a time, for
 * reads run on the thread that answers polls, and polls do not wait for a search.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { isFinal } from '../../protocol/status.ts'
import type { EncodedTask, SearchedText, TaskPage, TaskQuery } from '../store.ts'
import { prepare } from './prepare.ts'
import type { Row } from './writes.ts'

/** Tasks looked at before others have their turn: about two milliseconds. */
const SLICE = 100

/** Tasks that a deep page may pass over at once: about as long. */
const STRIDE = 20_000

const contains = (field: string, text: SearchedText) =>
  `instr(lower(body ->> '${field}'), lower(:${text})) > 0`

type Filter = Exclude<keyof TaskQuery, 'order' | 'offset' | 'limit'>

/** What a filter asks of a row, over a parameter of its own name. */
const FILTERS = {
  owner: 'owner = :owner',
  ids: 'id IN (SELECT value FROM json_each(:ids))',
  status: 'status IN (SELECT value FROM json_each(:status))',
  action: "body ->> 'action' = :action",
  instanceId: 'instance_id = :instanceId',
  prompt: contains('prompt', 'prompt'),
  promptEn: contains('promptEn', 'promptEn'),
  description: contains('description', 'description'),
  failReason: contains('reason', 'failReason'),
  state: contains('state', 'state'),
} as const satisfies Readonly<Record<Filter, string>>

/** How ids are walked: in which order, how the next compares with the last, and what stands before the first. */
const WALKS = {
  'oldest-first': { direction: 'ASC', follows: '>', start: '' },
  'newest-first': { direction: 'DESC', follows: '<', start: '\u{10ffff}' },
} as const

/** A query as SQL. */
interface Search {
  /** The table, by the index that `within` can be read from. */
  readonly from: string
  /** Conditions that an index answers. */
  readonly within: readonly string[]
  /** Conditions that each row must be asked. */
  readonly each: readonly string[]
  readonly row: Row
}

/** Prepares the pages of a database. They reject with `StoreError`, whose words name `path`. */
export function preparePages(database: DatabaseSync, path: string): (query: TaskQuery) => Promise<TaskPage> {
  const sql = <Shape>(text: string) => prepare<Shape>(database, path, text)
  let turn: Promise<unknown> = Promise.resolve()

  /** All tasks, or all of an owner, are in the tally; fewer are counted in their index. */
  function count({ from, within, row }: Search): number {
    const isTallied = within.every((condition) => condition === FILTERS.owner)
    const counting = isTallied ? 'sum(total) AS n FROM owners' : `count(*) AS n FROM ${from}`
    return sql<{ n: number | null }>(`SELECT ${counting} ${where(within)}`).one(row)?.n ?? 0
  }

  async function pick({ from, within, row }: Search, query: TaskQuery): Promise<EncodedTask[]> {
    const { direction, follows, start } = WALKS[query.order]
    const rest = `FROM ${from} ${where([...within, `id ${follows} :last`])} ORDER BY id ${direction}`
    const stride = sql<{ id: string }>(`SELECT id ${rest} LIMIT 1 OFFSET ${STRIDE - 1}`)
    let [last, offset]: [string, number] = [start, query.offset]
    for (; offset >= STRIDE; offset -= STRIDE) {
      const next = stride.one({ ...row, last })
      if (!next) return []
      last = next.id
      await setImmediate()
    }
    const page = sql<EncodedTask>(
      `SELECT id, owner, version, CAST(encoded AS TEXT) AS encoded ${rest} LIMIT :limit OFFSET :offset`,
    )
    return page.all({ ...row, last, offset, limit: query.limit })
  }

  async function scan({ from, within, each, row }: Search, query: TaskQuery): Promise<TaskPage> {
    const { owner, order, offset, limit } = query
    const { direction, follows, start } = WALKS[order]
    const slice = sql<{ id: string; found: 0 | 1 | null }>(
      `SELECT id, ${each.join(' AND ')} AS found FROM ${from} ${where([...within, `id ${follows} :last`])}
       ORDER BY id ${direction} LIMIT ${SLICE}`,
    )
    const ids: string[] = []
    let total = 0
    for (let last: string | undefined = start; last !== undefined;) {
      const rows = slice.all({ ...row, last })
      for (const { id, found } of rows) {
        if (found !== 1) continue
        if (total >= offset && ids.length < limit) ids.push(id)
        total += 1
      }
      last = rows.length < SLICE ? undefined : rows.at(-1)?.id
      await setImmediate()
    }
    const page = { owner, ids, order, offset: 0, limit }
    return { total, tasks: await pick(searchOf(page), page) }
  }

  return async (query) => {
    const search = searchOf(query)
    if (search.each.length === 0) return { total: count(search), tasks: await pick(search, query) }
    const page = turn.then(() => scan(search, query))
    turn = page.catch(() => {})
    return page
  }
}

/** Splits a query into what an index answers and what it does not. */
function searchOf(query: TaskQuery): Search {
  // The table's own keys.
  const asked = (Object.keys(FILTERS) as Filter[]).filter((name) => (query[name] ?? null) !== null)
  const { owner, ids, status } = query
  const isOpen = status?.every((one) => !isFinal(one)) ?? false
  const [from, indexed]: [string, readonly Filter[]] = ids
    ? ['tasks', asked]
    : isOpen
      ? ['tasks INDEXED BY tasks_open', ['owner', 'status']]
      : [owner === null ? 'tasks' : 'tasks INDEXED BY tasks_of_owner', ['owner']]
  const conditions = (isWithin: boolean) =>
    asked.filter((name) => indexed.includes(name) === isWithin).map((name) => FILTERS[name])
  return {
    from,
    within: [...(isOpen ? ['is_open'] : []), ...conditions(true)],
    each: conditions(false),
    row: Object.fromEntries(asked.map((name) => [name, valueOf(query[name])])),
  }
}

const valueOf = (value: TaskQuery[Filter]): SQLInputValue =>
  typeof value === 'string' ? value : JSON.stringify(value)

const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
