import { randomBytes, randomUUID } from 'node:crypto'

/** Where ids, names, seeds and ties come from; a test passes a seeded one. */
export interface Random {
  /** A uuid in lower case. */
  uuid(): string
  /** A blob name nobody can guess: 128 bits as 32 hex digits. */
  name(): string
  /** 0 to 4294967295. */
  seed(): number
  /** 0 to 1, 1 not included. */
  draw(): number
}

/** Names and uuids must not be guessed and come from the operating system; seeds and ties need only differ. */
export const systemRandom: Random = {
  uuid: () => randomUUID(),
  name: () => randomBytes(16).toString('hex'),
  seed: () => Math.floor(Math.random() * 2 ** 32),
  draw: Math.random,
}
