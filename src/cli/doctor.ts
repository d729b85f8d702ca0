import { parseArgs } from 'node:util'
import { readConfig, type ConfigPlace } from '../config/read.ts'
import { examineAccount } from './doctor/account.ts'
import { examineMachine } from './doctor/machine.ts'
import { chapter, sum } from './doctor/report.ts'

/** What `atelier doctor --help` prints. */
export const DOCTOR_HELP = `Usage: atelier doctor

Looks at the settings, the machine and every account, and says what is missing and what to do about it.
It makes no pictures and costs nothing. It ends with 1 when something is wrong.
`

/** Prints what it finds; the exit code: 0 when all is well, else 1. Throws `ConfigError` for settings that are wrong. */
export async function doctor(words: readonly string[], place: ConfigPlace = here()): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { help: { type: 'boolean' } } })
  if (values.help) {
    console.log(DOCTOR_HELP)
    return 0
  }
  const config = readConfig(place)
  const machine = await examineMachine(config)
  console.log(chapter('this machine', machine))
  const findings = [...machine]
  for (const account of config.accounts) {
    const found = await examineAccount(account, config)
    console.log(chapter(`account ${account.id} (${account.engine})`, found))
    findings.push(...found)
  }
  console.log(sum(findings))
  return findings.every(({ isGood }) => isGood) ? 0 : 1
}

const here = (): ConfigPlace => ({ env: process.env, cwd: process.cwd() })
