import { afterAll, beforeAll, describe, it } from 'vitest'
import { removeFolders, startServer, type ServerProcess } from '../server-process.ts'
import { followUps } from './transcripts/follow-ups.ts'
import { imagine } from './transcripts/imagine.ts'
import { play } from './transcript.ts'

describe('the wire', () => {
  let server: ServerProcess

  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(async () => {
    await server.stop()
    await removeFolders()
  })

  it.each([...imagine, ...followUps])(
    '$name',
    async (transcript) => {
      await play(transcript, server.base)
    },
    120_000,
  )
})
