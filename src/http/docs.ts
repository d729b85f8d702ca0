import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
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
    { name: 'Files', description: 'Pictures' },
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
    transform: ({ schema, url }) => ({ schema: { ...schema, hide: !isListed(url, schema) }, url }),
    refResolver: {
      buildLocalReference: (json, _baseUri, _fragment, index) => String(json.$id ?? `def-${index}`),
    },
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { validatorUrl: null, docExpansion: 'list' },
  })
  app.get('/openapi.json', { schema: { hide: true } }, async (_, reply) =>
    reply.type(JSON_TYPE).send(JSON.stringify(app.swagger())),
  )
}

/** A route stands in the description once: under the bare prefix. */
function isListed(url: string, schema: { readonly hide?: boolean } | undefined): boolean {
  const isCopy = SPEED_PREFIXES.some(({ prefix, speed }) => speed !== null && url.startsWith(`${prefix}/`))
  return schema !== undefined && schema.hide !== true && !isCopy
}
