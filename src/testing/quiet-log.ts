import type { Log } from '../telemetry/log.ts'

const nothing = () => {}

/** A log that says nothing. */
export const quietLog: Log = { fatal: nothing, error: nothing, warn: nothing, info: nothing, debug: nothing }
