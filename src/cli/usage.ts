/** Words on the command line that cannot be understood. The program ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** True for what `parseArgs` throws, and for what a command says of its own words. */
export function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
