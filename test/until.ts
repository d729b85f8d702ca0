/** Longest that a test waits. A server that hangs fails it; a slow machine does not. */
const PATIENCE_MS = 60_000
const PAUSE_MS = 50

/** Waits for a condition. Throws an Error that says what never came. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const started = Date.now()
  while (!(await condition())) {
    if (Date.now() - started > patienceMs)
      throw new Error(`in ${patienceMs} ms it never came to this: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
