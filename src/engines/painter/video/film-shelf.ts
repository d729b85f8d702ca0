/** Films at hand in a worker: the clips of one job are shot before the same one, and it is painted once for all. */
import { createHash } from 'node:crypto'
import type { Film } from './film.ts'
import { filmOf, type FilmOptions, type Still } from './still.ts'

/** Films a worker keeps: that of a clip, and the picture it ends on. */
const MOST = 2

/** Pixels of a frame beyond which a film is let go with its job: it takes too much memory. */
const LARGEST = 1280 * 1280

const shelf = new Map<string, Promise<Film>>()

/** The film of a still, from the shelf where it is there. Throws `EngineError` for a picture that cannot be read. */
export function shelvedFilm(still: Still, options: FilmOptions): Promise<Film> {
  const { width, height } = options.size
  if (width * height > LARGEST) return filmOf(still, options)
  const key = `${width} ${height} ${options.isFlat} ${nameOf(still)}`
  const film = shelf.get(key) ?? filmOf(still, options)
  shelf.delete(key)
  shelf.set(key, film)
  film.catch(() => shelf.delete(key))
  const [oldest] = shelf.keys()
  if (shelf.size > MOST && oldest !== undefined) shelf.delete(oldest)
  return film
}

/** What tells a still from any other. */
function nameOf(still: Still): string {
  if (still.kind === 'recipe') return JSON.stringify(still.recipe)
  return createHash('sha256').update(still.picture).digest('hex')
}
