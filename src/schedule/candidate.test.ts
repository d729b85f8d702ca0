import { describe, expect, it } from 'vitest'
import { aLane, anInstance } from '../testing/an-instance.ts'
import { aheadOf, candidateAt, hasRoom, placeOf } from './candidate.ts'

describe('the tasks ahead', () => {
  it.each([
    [0, 0, 0],
    [2, 0, 0],
    [3, 0, 1],
    [3, 4, 5],
    [2, 1, 1],
  ])('with %i running and %i waiting on three slots are %i', (running, waiting, ahead) => {
    expect(aheadOf(candidateAt(anInstance({ running, waiting }), 'FAST'))).toBe(ahead)
  })
})

describe('a queue', () => {
  it.each([
    [3, 2, 1, true],
    [3, 2, 2, false],
    [2, 2, 2, true],
    [3, 0, 99, true],
    [3, -1, 99, true],
  ])(
    'with %i of three slots taken and places for %i has %i waiting: room is %s',
    (running, queueSize, waiting, room) => {
      expect(hasRoom(candidateAt(anInstance({ running, queueSize, waiting }), 'FAST'))).toBe(room)
    },
  )

  it('of the relax lane has figures of its own', () => {
    const instance = anInstance({
      lanes: {
        main: aLane({ running: 3, waiting: 10 }),
        relax: aLane({ coreSize: 1, running: 1, waiting: 1 }),
      },
    })
    expect(aheadOf(candidateAt(instance, 'FAST'))).toBe(11)
    expect(aheadOf(candidateAt(instance, 'RELAX'))).toBe(2)
    expect(placeOf(candidateAt(instance, 'RELAX'))).toEqual({
      instanceId: 'local',
      channelId: 'local',
      lane: 'relax',
      speed: 'RELAX',
    })
  })
})
