import { describe, expect, it } from 'vitest'
import { Compile } from 'typebox/compile'
import type { TSchema } from 'typebox'
import { ActionBody, IdsBody, ImagineBody, ModalBody } from '../actions/bodies.ts'
import { ROUTE_SYSTEMS } from '../../tools/route-systems.ts'
import { ACTIONS } from '../actions/table.ts'
import { SPEED_PREFIXES } from '../protocol/speed.ts'
import { encodeTask, withBase } from '../task/encode.ts'
import { EVERY_TASK } from '../testing/a-task.ts'
import { AccountSchema } from './mj/accounts.ts'
import { HomeSchema } from './mj/home.ts'
import { PageBody } from './mj/page-body.ts'
import { ReplySchema, TaskSchema } from './mj/schemas.ts'
import { openTestServer } from './testing.ts'

interface OpenApi {
  readonly openapi: string
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly examples?: readonly unknown[] }>>
  }
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> }
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}

const SCHEMAS: Readonly<Record<string, TSchema>> = {
  ImagineBody,
  ActionBody,
  ModalBody,
  IdsBody,
  PageBody,
  Account: AccountSchema,
  Home: HomeSchema,
  Reply: ReplySchema,
  Task: TaskSchema,
}

async function describeApi() {
  await using server = await openTestServer()
  const answer = await server.ask('GET', '/openapi.json')
  return { text: answer.text, api: JSON.parse(answer.text) as OpenApi }
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1', async () => {
    expect((await describeApi()).api.openapi).toMatch(/^3\.1\./)
  })

  it('is the one in the reference; "vitest run -u" writes it anew', async () => {
    const { api } = await describeApi()
    await expect(`${JSON.stringify(api, null, 2)}\n`).toMatchFileSnapshot('../../docs/reference/openapi.json')
  })

  it('has every route once, and the speed prefixes as servers', async () => {
    const { api } = await describeApi()
    const routes = Object.entries(api.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    )
    const ofOthers = ROUTE_SYSTEMS.map(({ route }) => route.replace(/^\w+/, (method) => method.toLowerCase()))
    const alone = [
      'get /files/{name}',
      'get /livez',
      'get /readyz',
      'post /api/prompt/lint',
      'post /hooks/{secret}',
    ]
    const listed = routes.filter((route) => !/^head |\/admin\/|\/api\/sandbox/.test(route))
    expect(listed.toSorted()).toEqual([...ofOthers, ...alone].toSorted())
    const verbs = ACTIONS.flatMap(({ verb }) => (verb?.names ?? []).map((name) => `post /mj/submit/${name}`))
    expect(routes).toEqual(expect.arrayContaining(verbs))
    expect(api.servers.map(({ url }) => `${url === '/' ? '' : url}/mj`)).toEqual(
      SPEED_PREFIXES.map(({ prefix }) => prefix),
    )
  })

  it.each([
    ['/mj/submit/imagine', 'ImagineBody'],
    ['/mj/submit/action', 'ActionBody'],
    ['/mj/submit/modal', 'ModalBody'],
    ['/mj/task/list-by-condition', 'IdsBody'],
    ['/mj/task/query', 'PageBody'],
  ])('names the body of %s', async (path, name) => {
    const { api } = await describeApi()
    const body = api.paths[path]?.['post']?.requestBody
    expect(body?.content['application/json']?.schema).toEqual({ $ref: `#/components/schemas/${name}` })
  })

  it('refers to nothing that it does not hold', async () => {
    const { text, api } = await describeApi()
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(references.length).toBeGreaterThan(10)
    expect(references.filter((name) => !Object.hasOwn(api.components.schemas, name ?? ''))).toEqual([])
    expect(text).not.toContain('def-')
  })

  it('says in words what each answer means', async () => {
    const { text } = await describeApi()
    expect(text).not.toContain('Default Response')
  })

  it('holds examples that its own schemas accept', async () => {
    const { api } = await describeApi()
    for (const [name, schema] of Object.entries(SCHEMAS)) {
      const examples = api.components.schemas[name]?.examples ?? []
      expect([name, examples.length > 0]).toEqual([name, true])
      for (const example of examples) expect([name, Compile(schema).Errors(example)]).toEqual([name, []])
    }
  })
})

it.each(EVERY_TASK)('a task that is $status has the described shape', (task) => {
  const sent: unknown = JSON.parse(withBase(encodeTask(task), 'http://127.0.0.1:8080'))
  expect(Compile(TaskSchema).Errors(sent)).toEqual([])
})

describe('the page to browse it', () => {
  it('brings all it needs from this server', async () => {
    await using server = await openTestServer()
    const page = await server.ask('GET', '/docs')
    expect(page.headers['content-type']).toContain('text/html')
    const links = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? '')
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      expect(link).toMatch(/^\/docs\//)
      expect([link, (await server.ask('GET', link)).status]).toEqual([link, 200])
    }
  })

  it('reads the description from where it lies and asks no validator on the internet', async () => {
    await using server = await openTestServer()
    const script = (await server.ask('GET', '/docs/static/swagger-initializer.js')).text
    expect(script).toContain('"validatorUrl":null')
    expect(script).toContain('/openapi.json')
  })
})
