import { afterAll, beforeAll } from 'vitest'
import { engineContract } from '../../testing/engine-contract.ts'
import { createEngine } from './engine.ts'
import { anAccount, QUICK } from './fixtures/an-account.ts'
import { openTestServer, type TestServer } from './fixtures/a-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server[Symbol.asyncDispose]())

engineContract({
  name: 'openai-images',
  open: (context) => {
    const sizes = ['32x32', '48x32', '32x48', '64x64']
    const options = anAccount(server.url, { chatModel: 'test-chat', sizes })
    return createEngine(QUICK).open({ id: 'images', options }, context)
  },
})
