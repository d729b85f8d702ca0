/**
 * A shelf: the rows of the settings with the records of one drawer laid over them. What an operator says while the
 * server runs is a record, and wins over the settings key by key; what he did not say stays as the settings have it.
 * It knows rows, records and their trail; it must not know what a row means.
 */
import { isDeepStrictEqual } from 'node:util'
import { refuse, type Refusal } from '../../refusals.ts'
import type { Change, Drawer, Store } from '../../stores/store.ts'

/** A row as JSON. */
export type Row = Readonly<Record<string, unknown>>

/** A row in its two layers. */
export interface Layers {
  readonly id: string
  /** Null where the settings have no such row. */
  readonly settings: Row | null
  readonly record: Row
}

export interface Entry<T> {
  readonly id: string
  /** Whether something was said at run time, or all of it stands in the settings. */
  readonly source: 'file' | 'admin'
  /** Both layers together. Secrets of the settings may stand in it. */
  readonly row: Row
  /** What the row means; null when it cannot be read any more. */
  readonly value: T | null
  /** Why it cannot. */
  readonly trouble: Refusal | null
}

export interface Shelf<T> {
  /** Those of the settings first, in their order. */
  all(): readonly Entry<T>[]
  get(id: string): Entry<T> | null
  /** Adds a row whose id is free. */
  add(actor: string, id: string, row: Row): Promise<Entry<T> | Refusal>
  /** Makes `row` the record of this id; an empty one brings back what the settings say. */
  put(actor: string, id: string, row: Row): Promise<Entry<T> | Refusal>
  /** Changes keys of the record; null takes one back. */
  change(actor: string, id: string, patch: Row): Promise<Entry<T> | Refusal>
  /** Null when it is gone. */
  remove(actor: string, id: string): Promise<Refusal | null>
}

export interface ShelfContext<T> {
  readonly store: Store
  readonly drawer: Drawer
  /** What one row is called: "account". */
  readonly one: string
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** The rows of the settings by id. */
  readonly settings: ReadonlyMap<string, Row>
  /** What a row means, or why it cannot be. */
  readonly read: (layers: Layers) => Promise<T | Refusal>
  /** A row without what must not be written down. */
  readonly shown: (row: Row) => Row
  /** Called once a change is stored; null: it is gone. */
  readonly onChange: (id: string, value: T | null) => Promise<void>
}

/** What the store keeps of an id: a record, or null where a row of the settings was removed. */
type Kept = Row | null

/** Reads the records and lays them over the settings. A record that makes no sense any more is in trouble, no error. */
export async function openShelf<T>(context: ShelfContext<T>): Promise<Shelf<T>> {
  const { store, drawer, one, settings } = context
  // Every record of the drawer was written below.
  const stored = (await store.records(drawer)) as readonly { readonly id: string; readonly value: Kept }[]
  const records = new Map(stored.map(({ id, value }) => [id, value]))
  const entries = new Map<string, Entry<T>>()
  for (const id of new Set([...settings.keys(), ...records.keys()])) {
    const entry = await entryOf(id, records.get(id), context)
    if (entry) entries.set(id, entry)
  }

  /** Stores what an id says from now on and makes it effective; `undefined`: nothing beside the settings. */
  async function keep(actor: string, id: string, kept: Kept | undefined): Promise<Entry<T> | null> {
    const before = entries.get(id) ?? null
    const after = await entryOf(id, kept, context)
    if (after?.trouble) return after
    const entry = { at: context.now(), actor, subject: `${drawer}/${id}`, ...turnOf(before, after, context) }
    await store.commit({ changes: [keeping(drawer, id, kept), { kind: 'audit', entry }] })
    if (kept === undefined) records.delete(id)
    else records.set(id, kept)
    if (after) entries.set(id, after)
    else entries.delete(id)
    await context.onChange(id, after?.value ?? null)
    return after
  }

  async function lay(actor: string, id: string, row: Row): Promise<Entry<T> | Refusal> {
    const record = withoutNulls(row)
    const isNothing = Object.keys(record).length === 0 && settings.has(id)
    const entry = await keep(actor, id, isNothing ? undefined : record)
    return entry === null ? unknown(id) : (entry.trouble ?? entry)
  }

  const unknown = (id: string) => refuse('row-unknown', { one, id })
  const inTurn = oneAtATime()
  return {
    all: () => [...entries.values()],
    get: (id) => entries.get(id) ?? null,
    add: (actor, id, row) =>
      inTurn(async () => (entries.has(id) ? refuse('row-exists', { one, id }) : lay(actor, id, row))),
    put: (actor, id, row) => inTurn(() => lay(actor, id, row)),
    change: (actor, id, patch) =>
      inTurn(async () => (entries.has(id) ? lay(actor, id, { ...records.get(id), ...patch }) : unknown(id))),
    remove: (actor, id) =>
      inTurn(async () => {
        if (!entries.has(id)) return unknown(id)
        await keep(actor, id, settings.has(id) ? null : undefined)
        return null
      }),
  }
}

/** What stands on the shelf under an id: nothing, where neither layer has it or the record removes it. */
async function entryOf<T>(
  id: string,
  kept: Kept | undefined,
  { settings: rows, read }: ShelfContext<T>,
): Promise<Entry<T> | null> {
  const settings = rows.get(id) ?? null
  if (kept === null || (kept === undefined && settings === null)) return null
  const record = kept ?? {}
  const value = await read({ id, settings, record })
  const source = kept === undefined ? 'file' : 'admin'
  const entry = { id, source, row: { ...settings, ...record } } as const
  return isRefusal(value) ? { ...entry, value: null, trouble: value } : { ...entry, value, trouble: null }
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'http' in value
}

/** What a change looks like on the trail: of a row that stays, only what has changed. */
function turnOf<T>(before: Entry<T> | null, after: Entry<T> | null, { shown }: ShelfContext<T>) {
  const [old, now] = [before && shown(before.row), after && shown(after.row)]
  if (old && now) return { action: 'change', before: without(old, now), after: without(now, old) }
  return { action: old ? 'remove' : 'create', before: old, after: now }
}

/** What a row says that the other does not say in the same way. */
function without(row: Row, other: Row): Row {
  const entries = Object.entries(row).filter(([key, value]) => !isDeepStrictEqual(value, other[key]))
  return Object.fromEntries(entries)
}

function keeping(drawer: Drawer, id: string, kept: Kept | undefined): Change {
  return kept === undefined ? { kind: 'unrecord', drawer, id } : { kind: 'record', drawer, id, value: kept }
}

function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

/** Does one piece of work after the other: each change is laid over the one before. */
function oneAtATime(): <R>(work: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }
}
