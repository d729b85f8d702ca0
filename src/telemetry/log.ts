import { destination, pino } from 'pino'
import type { LogLevel } from '../config/config.ts'

type Write = (fields: object, text: string) => void

/** Where the server says what happened: fields first, then a sentence. */
export interface Log {
  readonly debug: Write
  readonly info: Write
  readonly warn: Write
  readonly error: Write
  readonly fatal: Write
}

const SECRET_NAMES = ['authorization', 'mj-api-secret', 'key', 'secret', 'notifySecret', 'adminKey']

/** Secrets are struck out where a line holds them, and one or two objects deeper (`request.headers`, say). */
const SECRET_PATHS = SECRET_NAMES.flatMap((name) => ['', '*', '*.*'].map((place) => `${place}["${name}"]`))

const STDERR = 2

/**
 * A log of JSON lines, one an event, with the times in ms since the epoch. It goes to stderr, for stdout carries what
 * a person asked for; `write` takes the lines instead. Lines are written at once: the last ones before a crash are
 * those that matter.
 */
export function createLog(
  level: LogLevel,
  stream: { write(line: string): void } = destination({ dest: STDERR, sync: true }),
): Log {
  return pino({ level, base: null, redact: { paths: SECRET_PATHS, censor: '[secret]' } }, stream)
}
