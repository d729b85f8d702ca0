import { DatabaseSync } from 'node:sqlite'

/** Kilobytes of pages that a connection keeps in memory. */
const CACHE_KB = 16_384
/** The log is cut back to this size after a long write. Bytes. */
const LOG_LIMIT = 64 << 20

/** Pages that may gather in the log before they are copied into the file: few copies of pages that change often. */
const CHECKPOINT_PAGES = 8_000

/** How long to wait for somebody who looks into the file with a tool of their own. */
const PATIENCE_MS = 5_000

/**
 * Opens a connection to a database file. A commit returns once it is on the disk: the log is synced with every one.
 */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: PATIENCE_MS })
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -${CACHE_KB};
    PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
    PRAGMA journal_size_limit = ${LOG_LIMIT};
  `)
  return database
}
