import { Webhook } from 'standardwebhooks'

/** A webhook as it is signed. */
export interface Message {
  /** The same for every try of the same state of a task. */
  readonly id: string
  readonly body: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Makes the headers of a message. */
export type Sign = (message: Message) => Readonly<Record<string, string>>

/**
 * Signs in the format of Standard Webhooks (its specification, "Webhook Headers (Sending metadata to consumers)");
 * without a secret the headers name the message and its time only. Throws when the secret is none of that format.
 */
export function createSigner(secret: string | null): Sign {
  const webhook = secret === null ? null : readSecret(secret)
  return ({ id, body, at }) => ({
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1_000)),
    ...(webhook ? { 'webhook-signature': webhook.sign(id, new Date(at), body) } : {}),
  })
}

function readSecret(secret: string): Webhook {
  try {
    return new Webhook(secret)
  } catch (cause) {
    const wanted = 'wanted whsec_ and the base64 of 24 to 64 random bytes'
    throw new Error(`ATELIER_NOTIFY_SECRET cannot sign webhooks; ${wanted}`, { cause })
  }
}
