import { expect, it } from 'vitest'
import { aKey, openTestServer } from './testing.ts'

it('hands on what an upstream tells under its secret address, without a key', async () => {
  await using server = await openTestServer({ keys: [aKey('k', 'alice')] })
  const body = { id: '14', status: 'SUCCESS' }
  const answer = await server.ask('POST', '/hooks/told', { body })
  expect(answer.status).toBe(200)
  expect(answer.json()).toMatchObject({ code: 1, result: null })
  expect(server.atelier.calls).toMatchObject([{ method: 'hear', body }])
})

it('answers 404 where nobody listens, and does not repeat the secret', async () => {
  await using server = await openTestServer()
  const answer = await server.ask('POST', '/hooks/guessed', { body: [] })
  expect(answer.status).toBe(404)
  expect(answer.text).not.toContain('guessed')
})
