import { afterAll, beforeAll } from 'vitest'
import { engineContract } from '../../testing/engine-contract.ts'
import { anInstance, looseContext, publicContext } from './fixtures/an-account.ts'
import { openTestPlatform, type TestPlatform } from './fixtures/a-platform.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await openTestPlatform()
})
afterAll(() => platform[Symbol.asyncDispose]())

engineContract({
  name: 'youchuan',
  // The contract's own reader has pictures of jobs alone; links lead to the platform.
  open: async (context) =>
    anInstance(
      platform.url,
      {},
      {
        ...context,
        linkOf: publicContext.linkOf!,
        read: (source, signal) => (source.kind === 'blob' ? context : looseContext).read(source, signal),
      },
    ),
})
