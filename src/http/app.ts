/**
 * The HTTP layer: what the server does, put behind routes. It knows HTTP, callers and the wire; what a request
 * means is asked of the `Atelier`.
 */
import type { AddressInfo } from 'node:net'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import type { Config } from '../config/config.ts'
import { refuse } from '../refusals.ts'
import type { Atelier } from '../server/atelier.ts'
import type { Log } from '../telemetry/log.ts'
import { logAccess, pathOf } from './access-log.ts'
import { registerApi } from './api/api.ts'
import { registerDocs } from './docs.ts'
import { guardEntry, originHeaders, type Entry } from './entry.ts'
import { registerFiles } from './files.ts'
import { createGate } from './gate.ts'
import { registerHealth } from './health.ts'
import { registerHooks } from './hooks.ts'
import { parseJson, readerOf } from './json-body.ts'
import { watchMethods } from './methods.ts'
import { registerFieldAdmin } from './mj/admin.ts'
import { registerDialect } from './mj/dialect.ts'
import { hotFetch } from './mj/hot-fetch.ts'
import { createPace } from './pace.ts'
import { answerErrors, sendRefusal } from './refuse.ts'
import { answerClientError, createPatientServer, PATIENCE, type Patience } from './server.ts'

/** How long running replies may take to end once the server closes. Milliseconds. */
const GRACE_MS = 10_000

/** Connections that may wait to be accepted: a burst of pollers is no reason to be turned away. The system may allow fewer. */
const BACKLOG = 4_096

/** What the layer stands on. */
export interface HttpContext {
  readonly atelier: Atelier
  readonly config: Config
  readonly log: Log
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly patience?: Patience
}

export interface HttpServer {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly address: string
  /** Takes no more requests, ends idle connections at once and waits for running replies. */
  close(): Promise<void>
}

/** Listens where the configuration says. Rejects when the port is taken. */
export async function openHttp(context: HttpContext): Promise<HttpServer> {
  const { app, stop } = await buildApp(context)
  const { host, port } = context.config
  await app.listen({ host, port, backlog: BACKLOG })
  return {
    // Never a pipe: a port was given.
    address: addressOf(app.server.address() as AddressInfo),
    async close() {
      stop()
      const cutter = setTimeout(() => app.server.closeAllConnections(), GRACE_MS)
      await app.close()
      clearTimeout(cutter)
    },
  }
}

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** All of it but the listening. `stop` makes it refuse what comes from then on. */
async function buildApp(context: HttpContext): Promise<{ app: FastifyInstance; stop: () => void }> {
  const { atelier, config, log, now } = context
  const gate = createGate({ config, keys: atelier.admin.keys.known })
  const { defaultVersion, defaultNiji } = config
  const rules = () => ({ defaultVersion, defaultNiji, bannedWords: atelier.admin.words.banned() })
  let isStopping = false
  const isStopped = () => isStopping

  const app = createApp(context, { gate, isStopped })
  const answerOtherMethods = watchMethods(app)
  guardEntry(app, { gate, isStopped })
  logAccess(app, log)
  answerErrors(app, { log, bodyMegabytes: config.bodyMegabytes })
  app.setNotFoundHandler(async (request, reply) => sendRefusal(reply, unknownRoute(request)))

  await registerDocs(app)
  registerHealth(app, () => atelier.readiness())
  registerHooks(app, (secret, body) => atelier.hear(secret, body))
  registerFiles(app, { blobs: atelier.blobs, log })
  const pace = createPace(config.submitsPerMinute, now)
  registerDialect(app, { atelier, gate, links: config, pace, log })
  registerFieldAdmin(app, { atelier, gate, links: config })
  registerApi(app, { atelier, gate, links: config, rules })
  await app.after()
  answerOtherMethods()
  await app.ready()
  return { app, stop: () => void (isStopping = true) }
}

/** The bare framework: how it listens, reads bodies and checks them. */
function createApp(
  { atelier, config, log, patience = PATIENCE }: HttpContext,
  { gate, isStopped }: Entry,
): FastifyInstance {
  const onAnswer = (path: string) => log.debug({ method: 'GET', path, status: 200 }, 'answered')
  const app = fastify({
    serverFactory: (handler) =>
      createPatientServer(hotFetch({ atelier, gate, links: config, isStopped, onAnswer }, handler), patience),
    clientErrorHandler: answerClientError,
    // A path that cannot be decoded meets no hook.
    frameworkErrors: (_, request, reply) =>
      void sendRefusal(reply.headers(originHeaders(request, gate)), unknownRoute(request)),
    bodyLimit: config.bodyMegabytes * 1e6,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength: 200 },
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) =>
    request.is404 ? undefined : parseJson(body),
  )
  // For each route, as the framework forgets its own compilers once a schema is named.
  app.addHook('onRoute', (route) => {
    // Every schema here is made by TypeBox.
    route.validatorCompiler ??= ({ schema }) => readerOf(schema as TSchema)
    // Answers are sent as ready text: the response schemas only describe them.
    route.serializerCompiler = () => JSON.stringify
  })
  return app
}

function unknownRoute({ method, url }: FastifyRequest) {
  return refuse('route-unknown', { method, path: pathOf(url) })
}
