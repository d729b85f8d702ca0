import { expect, it } from 'vitest'
import { anInstance } from '../testing/an-instance.ts'
import { joined } from './joined.ts'

const place = { instanceId: 'local', channelId: 'local', lane: 'main', speed: 'FAST' } as const

it('one more waits in the lane of the place, and counts for its day', () => {
  const [before, other] = [anInstance(), anInstance({ id: 'other' })]
  const [after, same] = joined([before, other], place)
  expect(after?.lanes.main.waiting).toBe(before.lanes.main.waiting + 1)
  expect(after?.day.main.spent).toBe(before.day.main.spent + 1)
  expect(same).toBe(other)
})

it('relaxed work joins a lane of its own where there is one', () => {
  const lane = { coreSize: 1, queueSize: 5, running: 0, waiting: 0 }
  const [after] = joined([anInstance({ lanes: { main: lane, relax: lane } })], {
    ...place,
    lane: 'relax',
    speed: 'RELAX',
  })
  expect(after?.lanes).toMatchObject({ main: { waiting: 0 }, relax: { waiting: 1 } })
  expect(after?.day).toMatchObject({ main: { spent: 0 }, relax: { spent: 1 } })
})
