import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifySchema } from 'fastify'
import packageJson from '../../package.json' with { type: 'json' }
import { SPEED_PREFIXES } from '../protocol/speed.ts'
import { JSON_TYPE } from './envelope.ts'

/** The bare prefix; the others stand before it and are listed as servers of the description. */
const BARE = '/mj'

const servers = SPEED_PREFIXES.map(({ prefix, speed }) => ({
  url: prefix.slice(0, -BARE.length) || '/',
  description: speed === null ? 'Speed by accountFilter, prompt or account' : `Speed ${speed}`,
}))

const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Atelier',
    version: packageJson.version,
    description: 'Image tasks over the HTTP API known as "Midjourney proxy".',
  },
  servers,
  tags: [
    { name: 'Submit', description: 'Start tasks and follow-ups' },
    { name: 'Task', description: 'Ask for tasks' },
    { name: 'Account', description: 'Ask for accounts and figures' },
    { name: 'Prompt', description: 'Explain prompts' },
    { name: 'Files', description: 'Pictures' },
    { name: 'Admin', description: 'Change accounts, keys and words, behind the admin key' },
    { name: 'Health', description: 'Probes' },
  ],
  components: {
    securitySchemes: {
      bearer: { type: 'http' as const, scheme: 'bearer' },
      secret: { type: 'apiKey' as const, in: 'header' as const, name: 'mj-api-secret' },
    },
  },
  // The empty one: a server without keys asks for none.
  security: [{ bearer: [] }, { secret: [] }, {}],
}

/** Describes the routes that are registered after it: OpenAPI at /openapi.json, a page to browse it at /docs. */
export async function registerDocs(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi,
    stripBasePath: false,
    convertConstToEnum: false,
    transform: ({ schema, url }) => ({ schema: isListed(url, schema) ? refer(schema) : { hide: true }, url }),
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `def-${index}`),
    },
  })
  app.addHook('onRoute', ({ schema }) => {
    for (const named of namedIn(schema)) if (!app.getSchema(named.$id)) app.addSchema(named)
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    theme: { title: 'Atelier API' },
    // The page's own default asks a validator on the internet.
    uiConfig: { validatorUrl: null, docExpansion: 'list', url: '/openapi.json', layout: 'BaseLayout' },
  })
  app.get('/openapi.json', { schema: { hide: true } }, async (_, reply) =>
    reply.type(JSON_TYPE).send(JSON.stringify(app.swagger())),
  )
}

/** A route stands in the description once: under the bare prefix. */
function isListed(url: string, schema: FastifySchema | undefined): schema is FastifySchema {
  const isCopy = SPEED_PREFIXES.some(({ prefix, speed }) => speed !== null && url.startsWith(`${prefix}/`))
  return schema !== undefined && !schema.hide && !isCopy
}

interface Named {
  readonly $id: string
}

/** The schemas with a name of their own inside a route's schema. */
function namedIn(node: unknown): readonly Named[] {
  if (typeof node !== 'object' || node === null) return []
  return isNamed(node) ? [node] : Object.values(node).flatMap(namedIn)
}

/** A route's schema with named ones referred to, so that generated clients get types with these names. */
function refer<T>(node: T): T
function refer(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (isNamed(node)) return { $ref: `${node.$id}#` }
  if (Array.isArray(node)) return node.map(refer)
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, refer(value)]))
}

function isNamed(node: object): node is Named {
  return '$id' in node && typeof node.$id === 'string'
}
