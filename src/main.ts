import { parseArgs } from 'node:util'
import closeWithGrace from 'close-with-grace'
import packageJson from '../package.json' with { type: 'json' }
import { isUsageError, UsageError } from './cli/usage.ts'
import { ConfigError } from './config/read.ts'
import { helpText } from './config/help.ts'

/**
 * What the program can be told to do; it gives its exit code, or none while it goes on. Each is loaded when it is
 * asked for: a conformance run wants no image library.
 */
const COMMANDS: Readonly<Record<string, (words: readonly string[]) => Promise<number | undefined>>> = {
  serve: serveUntilTold,
  conform: async (words) => (await import('./cli/conform.ts')).conform(words),
  doctor: async (words) => (await import('./cli/doctor.ts')).doctor(words),
  accounts: async (words) => (await import('./cli/accounts.ts')).accounts(words),
}

/** Does what the first word says; the server is what it does unasked. */
async function main(words: readonly string[]): Promise<number | undefined> {
  const [first = 'serve', ...rest] = words
  if (first.startsWith('-')) return serveUntilTold(words)
  const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined
  if (command) return command(rest)
  throw new UsageError(`There is no command "${first}"; wanted ${Object.keys(COMMANDS).join(' or ')}.`)
}

/** Starts the server and keeps it until it is told to stop; the exit code is 0 after a clean close. */
async function serveUntilTold(words: readonly string[]): Promise<number | undefined> {
  const options = { help: { type: 'boolean' }, version: { type: 'boolean' } } as const
  const { values } = parseArgs({ args: [...words], options })
  if (values.help || values.version) {
    console.log(values.help ? helpText() : `${packageJson.name} ${packageJson.version}`)
    return 0
  }
  const { serve } = await import('./cli/serve.ts')
  const running = await serve({ env: process.env, cwd: process.cwd() })
  console.log(running.greeting)
  closeWithGrace({ delay: 20_000, logger: false }, async ({ signal, err }) => {
    if (err) running.log.fatal({ err }, 'the server stops because of a bug')
    if (signal) console.log(`${signal}: closing`)
    await running.close()
  })
  return undefined
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const isForOperator = error instanceof ConfigError || (error instanceof Error && 'kind' in error)
    if (isUsageError(error)) console.error(`${error.message}\natelier --help says what there is.`)
    else console.error(isForOperator && error instanceof Error ? error.message : error)
    process.exitCode = isUsageError(error) ? 2 : 1
  },
)
