import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { Reply } from '../protocol/reply.ts'
import type { Language, Refusal } from '../refusals.ts'

export const JSON_TYPE = 'application/json; charset=utf-8'

/** The envelope's bytes: compact and in this order, for relays edit `"code":22` in the raw text (clients page). */
export function encodeReply({ code, description, result, properties }: Reply): string {
  return JSON.stringify({ code, description, result, properties })
}

/** A refusal as the envelope tells it. Its `result` is never an id: clients would poll it. */
export function refusalReply({ code, text, properties }: Refusal, language: Language): Reply {
  return { code, description: text[language], result: null, properties }
}

/** The language a request prefers, where it is one of ours; else `otherwise`. */
export function languageOf(headers: IncomingHttpHeaders, otherwise: Language = 'en'): Language {
  const [, preferred] = /^\s*(zh|en)/i.exec(headers['accept-language'] ?? '') ?? []
  return preferred === undefined ? otherwise : /zh/i.test(preferred) ? 'zh' : 'en'
}

/** Sends JSON that no cache may keep. */
export function sendFresh(reply: FastifyReply, text: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type(JSON_TYPE).send(text)
}
