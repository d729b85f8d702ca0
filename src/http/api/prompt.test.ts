import fastify from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLog } from '../../telemetry/log.ts'
import { readerOf } from '../json-body.ts'
import { answerErrors } from '../refuse.ts'
import { PromptLintSchema, registerPromptLint } from './prompt.ts'

/** The route alone, with the framework's usual reading of bodies and answering of errors. */
async function openRoute() {
  const app = fastify()
  // Every schema here is made by TypeBox.
  app.setValidatorCompiler(({ schema }) => readerOf(schema as TSchema))
  app.setSerializerCompiler(() => JSON.stringify)
  answerErrors(app, { log: createLog('silent'), bodyMegabytes: 1 })
  registerPromptLint(app, {
    rules: () => ({ defaultVersion: '7', defaultNiji: '6', bannedWords: ['gore'] }),
  })
  await app.ready()
  const ask = async (payload: object) => {
    const answer = await app.inject({ method: 'POST', url: '/prompt/lint', payload })
    return { status: answer.statusCode, body: answer.json() }
  }
  return { ask, [Symbol.asyncDispose]: () => app.close() }
}

describe('POST /prompt/lint', () => {
  it('explains a prompt', async () => {
    await using route = await openRoute()
    const { status, body } = await route.ask({ prompt: 'a paper boat --ar 3:2 --s 5000 gore' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      text: 'a paper boat',
      model: { family: 'mj', version: '7', isDefault: true },
      bannedWord: 'gore',
      finalPrompt: 'a paper boat --ar 3:2 --stylize 5000 --v 7.0',
    })
    expect(body.problems.map(({ fix }: { fix?: string }) => fix)).toContain('--stylize 1000')
  })

  it.each([
    ['NIJI_JOURNEY', { family: 'niji', version: '6' }],
    ['niji', { family: 'niji', version: '6' }],
    ['MID_JOURNEY', { family: 'mj', version: '7' }],
  ])('asks for the model of the bot %s', async (botType, model) => {
    await using route = await openRoute()
    expect((await route.ask({ prompt: 'a boat', botType })).body).toMatchObject({ model })
  })

  it.each([
    ['no prompt', {}, 'prompt is empty: say what to draw.'],
    ['a null prompt', { prompt: null }, 'prompt is empty: say what to draw.'],
    ['a prompt of another type', { prompt: 5 }, 'prompt is 5; wanted string.'],
    ['a body of another type', [1], 'body is array; wanted object.'],
    ['an unknown bot', { prompt: 'a', botType: 'dall-e' }, expect.stringContaining('botType is "dall-e"')],
    ['an empty prompt', { prompt: ' \n' }, 'prompt is empty: say what to draw.'],
    ['an endless prompt', { prompt: 'x'.repeat(12_001) }, expect.stringContaining('12001 characters')],
  ])('refuses %s in the usual envelope', async (_, payload, description) => {
    await using route = await openRoute()
    const { body } = await route.ask(payload)
    expect(body).toEqual({ code: 4, description, result: null, properties: {} })
  })

  it('answers in its documented shape, whatever the prompt', async () => {
    await using route = await openRoute()
    const shape = Compile(PromptLintSchema)
    const pieces = fc.constantFrom(
      'a',
      '红',
      '{',
      ',',
      '}',
      '\\',
      '::2',
      '--ar 3:2',
      '--no gore',
      '—s 9999',
      ' ',
    )
    const prompts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(pieces, { minLength: 1 }).map((list) => list.join('')),
    )
    await fc.assert(
      fc.asyncProperty(prompts, async (prompt) => {
        fc.pre(prompt.trim() !== '')
        const { status, body } = await route.ask({ prompt })
        expect([status, [...shape.Errors(body)]]).toEqual([200, []])
      }),
      { numRuns: 50 },
    )
  })
})
