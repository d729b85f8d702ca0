/** What every store must do. A driver's own test opens it and runs this suite. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Change, Store } from '../stores/store.ts'
import { checksGuards, countsMoves } from './store-contract/counters.ts'
import { deletesTasks, keepsRecords, keepsTheTrail } from './store-contract/records.ts'
import { givesPages, knowsStandings, talliesDrawn } from './store-contract/pages.ts'
import { keepsDeliveries, keepsLeases, keepsQueues } from './store-contract/queues.ts'
import {
  create,
  first,
  LANE,
  move,
  next,
  OK,
  release,
  take,
  tell,
  type Bench,
} from './store-contract/rows.ts'
import { isolatesCalls, keepsTasks } from './store-contract/tasks.ts'

/** How to come by the driver under test. */
export interface StoreContractOptions {
  /** The driver's name, for the report. */
  readonly name: string
  /** Opens an empty store. */
  readonly open: () => Promise<OpenedStore>
}

/** A store under test. */
export interface OpenedStore {
  readonly store: Store
  /** Closes the store and opens what it has kept; absent where nothing outlives the process. */
  readonly reopen?: () => Promise<Store>
}

/** Runs the suite on a driver. */
export function storeContract({ name, open }: StoreContractOptions): void {
  describe(`the store ${name}`, () => {
    let fresh: OpenedStore
    let store: Store
    const commit = (...changes: readonly Change[]) => store.commit({ changes })
    beforeEach(async () => {
      fresh = await open()
      store = fresh.store
    })
    afterEach(() => store.close())

    const bench: Bench = { commit, store: () => store }
    describe('tasks', () => void keepsTasks(bench))
    describe('calls', () => void isolatesCalls(bench))
    describe('guards', () => void checksGuards(bench))
    describe('counters', () => void countsMoves(bench))
    describe('queues', () => void keepsQueues(bench))
    describe('standings', () => void knowsStandings(bench))
    describe('pages', () => void givesPages(bench))
    describe('tallies', () => void talliesDrawn(bench))
    describe('leases', () => void keepsLeases(bench))
    describe('deliveries', () => void keepsDeliveries(bench))
    describe('records', () => void keepsRecords(bench))
    describe('the audit trail', () => void keepsTheTrail(bench))
    describe('deleted tasks', () => void deletesTasks(bench))

    it('keeps all it was given when it is opened again', async ({ skip }) => {
      if (!fresh.reopen) return skip()
      const task = first('1')
      await commit(create(task, '\0/files/a'), take('1', { boot: 'b1', ref: 'r' }), tell('1', 1, 9, true))
      store = await fresh.reopen()
      expect(await store.task('1')).toEqual(task)
      expect((await store.encoded('1'))?.encoded).toBe('\0/files/a')
      expect(await store.leases()).toMatchObject([{ taskId: '1', boot: 'b1', ref: 'r' }])
      expect(await store.deliveries(9, 9)).toMatchObject([{ taskId: '1', version: 1, final: true }])
      expect(await store.loads()).toEqual([{ ...LANE, waiting: 1, leased: 1 }])
      expect(await commit(move(next(task, 'SUBMITTED')), release('1', 'b1'))).toEqual(OK)
      expect(await store.loads()).toEqual([])
    })
  })
}
