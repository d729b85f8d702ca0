import { ENVIRONMENT_ONLY, keyOf, OPTIONS, type OptionRow, type Row } from './options.ts'

const USAGE = `Atelier: a self-hosted server for image tasks.

  atelier                 start the server; also: atelier serve
  atelier conform <url>   ask any server of this API whether it speaks it; conform --help tells more
  atelier doctor          look at settings, machine and accounts, and say what is missing
  atelier accounts        show the accounts of a running server; accounts --help tells more
  atelier --version       print the version
  atelier --help          print this

Options stand in the environment, or in atelier.config.json under the key in brackets.
Accounts stand in the file only. All of it is explained in docs/reference/options.md.
`

/** What `--help` prints. */
export function helpText(): string {
  const options = Object.values(OPTIONS).map((row: OptionRow<unknown>) => optionHelp(row, ` [${keyOf(row)}]`))
  const others = Object.values(ENVIRONMENT_ONLY).map((row: OptionRow<unknown>) => optionHelp(row, ''))
  return [USAGE, ...options, ...others].join('\n')
}

function optionHelp(row: OptionRow<unknown>, key: string): string {
  return `  ${row.env}${key}\n      ${row.doc} (${row.kind.wanted}; default: ${defaultOf(row)})`
}

/** A row's default in words. */
export function defaultOf(row: Row<unknown>): string {
  if ('default' in row) return row.default
  return 'meaning' in row ? row.meaning : 'must be given'
}
