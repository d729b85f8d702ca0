import { withBase } from '../../task/encode.ts'

/** Encoded tasks as the bytes to send. */
export interface ReadyBytes {
  of(encoded: string, base: string): Buffer
}

/**
 * Keeps the bytes of the last `limit` tasks made ready: a task is polled many times between two changes, nearly
 * always through one base. They are found by the encoded text itself, whose hash the engine keeps with the string.
 */
export function createReadyBytes(limit: number): ReadyBytes {
  const kept = new Map<string, { readonly base: string; readonly bytes: Buffer }>()
  return {
    of(encoded, base) {
      const known = kept.get(encoded)
      if (known?.base === base) return known.bytes
      const bytes = Buffer.from(withBase(encoded, base))
      kept.set(encoded, { base, bytes })
      // A Map remembers the order of insertion: its first key is the oldest.
      const oldest = kept.size > limit ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
      return bytes
    },
  }
}
