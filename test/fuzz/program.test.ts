import { describe, expect, it } from 'vitest'
import { casting, JOBS, TASKS } from './cast.ts'
import { readDescription } from './description.ts'
import { writeProgram, type Program } from './program.ts'
import { shrink } from './shrink.ts'
import { plainShot, titleOf, type Shot, type Step } from './shot.ts'

const text = { type: 'string' }
const description = readDescription({
  paths: {
    '/mj/submit/imagine': {
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  prompt: text,
                  base64Array: { type: 'array', items: text },
                  accountFilter: {
                    type: 'object',
                    properties: { modes: { type: 'array', items: { enum: ['FAST'] } } },
                  },
                },
                examples: [{ prompt: 'a', base64Array: ['https://example.org/a.png'] }],
              },
            },
          },
        },
        responses: {},
      },
    },
    '/mj/task/{id}/fetch': { get: { parameters: [{ name: 'id', in: 'path', schema: text }], responses: {} } },
  },
})
const programOf = (seed: number): Program =>
  writeProgram({
    description,
    cast: { customIds: ['MJ::x'], lists: new Map() },
    seed,
    key: 'k',
    isOperator: false,
  })

const bytesOf = ({ steps }: Shot): string =>
  steps.map((step: Step) => ('write' in step ? step.write.toString('latin1') : JSON.stringify(step))).join('')
const drawn = (program: Program): readonly string[] =>
  Array.from({ length: 200 }, (_, at) => bytesOf(program.drawn(at).make()))

describe('the program of a run', () => {
  it('is the same for the same seed, however often it is made', () => {
    const program = programOf(7)
    expect(drawn(program)).toEqual(drawn(programOf(7)))
    expect(drawn(program)).toEqual(drawn(program))
    expect(drawn(program)).not.toEqual(drawn(programOf(8)))
  })

  it('gives every shot a title of its own', () => {
    const { tables, silent, places } = programOf(1)
    const titles = [...tables, ...silent, ...places].map(titleOf)
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })

  it('reaches every place of a body, and every parameter', () => {
    const names = programOf(1).places.map(({ name }) => name)
    for (const place of [
      'prompt',
      'base64Array',
      'base64Array.0',
      'accountFilter',
      'accountFilter.modes',
      'accountFilter.modes.0',
    ]) {
      expect(names).toContain(`POST /mj/submit/imagine ${place}: 1e400`)
    }
    expect(names).toContain('GET /mj/task/{id}/fetch id=1e400')
  })

  it('sends a hostile value as it is, in an otherwise orderly body', () => {
    const shot = programOf(1)
      .places.find(({ name }) => name.endsWith(' prompt: NaN'))
      ?.make()
    expect(shot?.request?.body?.toString()).toMatch(/^\{"prompt":NaN,/)
  })

  it('names no machine but this one', () => {
    const { tables, places } = programOf(1)
    const bodies = [...tables, ...places].map((one) => one.make().request?.body?.toString('latin1') ?? '')
    const hosts = bodies.flatMap((body) =>
      [...body.matchAll(/https?:\/\/([\w.-]+)/gi)].map(([, host = '']) => host),
    )
    expect(
      hosts.filter((host) => !/^(127\.|localhost$|a$|0x7f|0177|2130706433$|www\.w3\.org$)/.test(host)),
    ).toEqual([])
  })

  it('puts the real ids in the place of their stand-ins', () => {
    const real = new Map([
      [TASKS.grid, '1795265991805433'],
      [JOBS.grid, '49537b9a-b43d-4df4-a224-88270625273a'],
    ])
    const shot = plainShot('schema', 'x', {
      method: 'POST',
      target: `/mj/task/${TASKS.grid}/fetch`,
      headers: [],
      body: Buffer.from(`"${JOBS.grid}${TASKS.nobody}"`),
    })
    const sent = bytesOf(casting({ real })(shot))
    expect(sent).toContain('/mj/task/1795265991805433/fetch')
    expect(sent).toContain(`49537b9a-b43d-4df4-a224-88270625273a${TASKS.nobody}`)
  })
})

describe('shrinking', () => {
  const shot = plainShot('mutated', '1', {
    method: 'POST',
    target: '/x?a=1',
    headers: [
      ['X-One', '1'],
      ['X-Two', '2'],
    ],
    body: Buffer.from(JSON.stringify({ a: 'long text', bad: 'x'.repeat(64), c: [1, 2, 3] })),
  })

  it('leaves what the fault needs, and nothing else', async () => {
    const smallest = await shrink(shot, async ({ request }) => String(request?.body).includes('"bad":"x'))
    expect(smallest.request).toMatchObject({ target: '/x', headers: [] })
    expect(smallest.request?.body?.toString()).toBe('{"bad":"x"}')
  })

  it('leaves the shot as it is when every smaller one does something else', async () => {
    expect(await shrink(shot, async () => false)).toBe(shot)
  })
})
