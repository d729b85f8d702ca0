import closeWithGrace from 'close-with-grace'
import { ConfigError } from './config/read.ts'
import { serve } from './cli/serve.ts'
import { helpText } from './config/help.ts'

/** Starts the server and keeps it until it is told to stop; the exit code is 0 after a clean close. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(helpText())
    return
  }
  const running = await serve({ env: process.env, cwd: process.cwd() })
  console.log(running.greeting)
  closeWithGrace({ delay: 20_000, logger: false }, async ({ signal, err }) => {
    if (err) running.log.fatal({ err }, 'the server stops because of a bug')
    if (signal) console.log(`${signal}: closing`)
    await running.close()
  })
}

main().catch((error: unknown) => {
  const isForOperator = error instanceof ConfigError || (error instanceof Error && 'kind' in error)
  console.error(isForOperator && error instanceof Error ? error.message : error)
  process.exitCode = 1
})
