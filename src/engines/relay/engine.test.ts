import { afterAll, beforeAll } from 'vitest'
import { engineContract } from '../../testing/engine-contract.ts'
import { aRelay, looseContext } from './fixtures/a-relay.ts'
import { openTestUpstream, type TestUpstream } from './fixtures/an-upstream.ts'

let upstream: TestUpstream

beforeAll(async () => {
  upstream = await openTestUpstream()
})
afterAll(() => upstream[Symbol.asyncDispose]())

engineContract({
  name: 'relay',
  // The contract's own reader has pictures of jobs alone; links lead to the upstream.
  open: async (context) =>
    aRelay(
      upstream.base,
      {},
      {
        ...context,
        read: (source, signal) => (source.kind === 'blob' ? context : looseContext).read(source, signal),
      },
    ),
})
