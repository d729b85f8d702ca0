import { EngineError, type EngineContext, type PictureSource } from '../engines/engine.ts'
import { directOutbound } from './direct-outbound.ts'

/** A place for pictures between jobs, as the server's blob store is one, and what an engine is lent to read it. */
export interface Shelf {
  /** Lays a picture where jobs find it. */
  put(bytes: Uint8Array): PictureSource
  /** Reads what was laid down, and links as they stand. */
  readonly context: EngineContext
  /** What the engine has warned of. */
  readonly warnings: readonly string[]
}

/** An empty shelf. */
export function aShelf(): Shelf {
  const blobs = new Map<string, Uint8Array>()
  const warnings: string[] = []
  return {
    warnings,
    put(bytes) {
      const name = `picture-${blobs.size}`
      blobs.set(name, bytes)
      return { kind: 'blob', name }
    },
    context: {
      outbound: directOutbound,
      warn: (text) => void warnings.push(text),
      async read(source, signal) {
        signal.throwIfAborted()
        if (source.kind === 'url') {
          const answer = await fetch(source.url, { signal })
          if (answer.ok) return new Uint8Array(await answer.arrayBuffer())
        }
        const bytes = source.kind === 'blob' ? blobs.get(source.name) : undefined
        if (bytes) return bytes
        throw new EngineError('picture-unreadable', 'There is no such picture.')
      },
    },
  }
}
