import { describe, expect, it } from 'vitest'
import { aTask } from '../testing/a-task.ts'
import { createForecast } from './forecast.ts'

const NOW = 100_000
const LANE = { instanceId: 'local', lane: 'main' }
const standing = (before: number) => ({ ...LANE, taskId: 'x', before })

/** A forecast that saw runs of these lengths end, and runs of these ages go on. */
function seen({ lengths = [], ages = [] }: { lengths?: readonly number[]; ages?: readonly number[] }) {
  const forecast = createForecast(() => NOW)
  for (const [at, length] of lengths.entries()) {
    const times = { startedAt: 1000, finishedAt: 1000 + length }
    forecast.note({ ...aTask('SUCCESS', { id: `done-${at}` }), ...times })
  }
  for (const [at, age] of ages.entries()) {
    forecast.note({ ...aTask('SUBMITTED', { id: `running-${at}` }), startedAt: NOW - age })
  }
  return forecast
}

describe('a waiting task may start', () => {
  it('when nobody knows, until a run of its lane has succeeded', () => {
    const forecast = seen({ ages: [10] })
    expect(forecast.startOf(standing(0), 1)).toBeNull()
    forecast.note(aTask('FAILURE', { id: 'running-0' }))
    forecast.note({ ...aTask('SUCCESS', { id: 'else', lane: 'relax' }), startedAt: 1, finishedAt: 2 })
    expect(forecast.startOf(standing(0), 1)).toBeNull()
  })

  it('now, where a slot is free', () => {
    expect(seen({ lengths: [400], ages: [10] }).startOf(standing(0), 2)).toBe(NOW)
  })

  it('when the runs before it have taken as long as the mean of the last', () => {
    const forecast = seen({ lengths: [300, 500], ages: [100] })
    expect([0, 1, 2].map((before) => forecast.startOf(standing(before), 1))).toEqual([
      NOW + 300,
      NOW + 700,
      NOW + 1100,
    ])
  })

  it('in the slot that is free first, round after round', () => {
    const forecast = seen({ lengths: [400], ages: [100, 300] })
    expect([0, 1, 2, 3].map((before) => forecast.startOf(standing(before), 2))).toEqual([
      NOW + 100,
      NOW + 300,
      NOW + 500,
      NOW + 700,
    ])
  })

  it('any moment, where a run takes longer than the others did', () => {
    expect(seen({ lengths: [400], ages: [900] }).startOf(standing(0), 1)).toBe(NOW)
  })

  it('later, where more runs go on than there are slots', () => {
    expect(seen({ lengths: [400], ages: [100, 300] }).startOf(standing(0), 1)).toBe(NOW + 300)
  })
})

it('forgets runs that ended or went back to the queue', () => {
  for (const status of ['SUCCESS', 'FAILURE', 'CANCEL', 'NOT_START'] as const) {
    const forecast = seen({ lengths: [400], ages: [100] })
    forecast.note(aTask(status, { id: 'running-0', attempt: 2 }))
    expect(forecast.startOf(standing(0), 1)).toBe(NOW)
  }
})

it('takes the mean of the last twenty runs', () => {
  const forecast = seen({ lengths: [9000, ...Array.from({ length: 20 }, () => 400)], ages: [0] })
  expect(forecast.startOf(standing(0), 1)).toBe(NOW + 400)
})
