import { describe, expect, it } from 'vitest'
import { isFinal } from '../../src/protocol/status.ts'
import { createWorld } from './world.ts'

const STEPS = Number(process.env['SIMULATION_STEPS'] ?? 100_000)
const SEED = Number(process.env['SIMULATION_SEED'] ?? 20_261_121)

describe('a server that crashes, fills its disk and loses its engines', () => {
  it(`loses nothing it accepted in ${STEPS} steps of seed ${SEED}`, async () => {
    const world = await createWorld(SEED)
    for (let step = 0; step < STEPS; step += 1) {
      await world.step().catch((error: unknown) => {
        throw new Error(`seed ${SEED}, step ${step}`, { cause: error })
      })
    }
    await world.drain()
    const { witness, engine, receiver, accepted, happened } = world

    // The run was worth something: everything happened, and often.
    for (const [what, times] of Object.entries(happened)) expect(times, what).toBeGreaterThan(STEPS / 2_000)

    // Nothing accepted is lost: every id that was ever answered is stored and has come to an end.
    for (const id of accepted) {
      const status = witness.seen.get(id)?.task.status
      expect(status !== undefined && isFinal(status), `${id} is ${status}`).toBe(true)
    }
    // No slot leaks.
    expect(await witness.connect().store.leases()).toEqual([])
    expect(engine.runs.size).toBe(0)
    // Each effect once: no job key ever ran twice, every last word was put into the outbox exactly once.
    expect(new Set(engine.started).size).toBe(engine.started.length)
    for (const { task, lastWords } of witness.seen.values()) expect(lastWords).toBe(task.hook ? 1 : 0)
    // Webhooks in order, the last one final.
    for (const { task } of witness.seen.values()) {
      const list = receiver.arrivals.get(task.id) ?? []
      const percents = list.map(({ percent }) => percent)
      expect(percents).toEqual(percents.toSorted((a, b) => a - b))
      if (task.hook) expect(isFinal(list.at(-1)?.status ?? 'NOT_START'), task.id).toBe(true)
    }
  }, 600_000)

  it('takes the same course for the same seed', async () => {
    const course = async () => {
      const world = await createWorld(7)
      for (let step = 0; step < 500; step += 1) await world.step()
      return [...world.witness.seen.values()].map(({ task }) => task)
    }
    expect(await course()).toEqual(await course())
  })
})
