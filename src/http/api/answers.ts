import type { FastifyReply } from 'fastify'
import type { Refusal } from '../../refusals.ts'
import { sendFresh } from '../envelope.ts'
import { sendRefusal } from '../refuse.ts'

/** A refusal for a caller who reads the HTTP status: what the submit envelope says with 200 is a bad request here. */
export function plainly(refusal: Refusal): Refusal {
  return refusal.http === 200 ? { ...refusal, http: 400 } : refusal
}

/** Answers with a refusal under its HTTP status. */
export function sendPlainRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return sendRefusal(reply, plainly(refusal))
}

/** Answers with data as JSON. */
export function sendData(reply: FastifyReply, data: unknown): FastifyReply {
  return sendFresh(reply, JSON.stringify(data))
}

/** Answers that something is gone, or why it is not. */
export function sendGone(reply: FastifyReply, refusal: Refusal | null): FastifyReply {
  return refusal ? sendPlainRefusal(reply, refusal) : reply.code(204).send()
}
