/**
 * The pages that are made from tables. `npm run docs` writes them; a test compares them with what stands
 * in the repository.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { defaultOf } from '../src/config/help.ts'
import {
  ACCOUNT_OPTIONS,
  ENVIRONMENT_ONLY,
  KEY_OPTIONS,
  keyOf,
  OPTIONS,
  type OptionRow,
  type Row,
} from '../src/config/options.ts'
import { systemsOf } from './route-systems.ts'

/** What the page of routes reads of the description. */
interface Described {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly summary: string; readonly description: string }>>>
  >
}

const root = resolve(import.meta.dirname, '..')
const openapi = JSON.parse(readFileSync(resolve(root, 'docs/reference/openapi.json'), 'utf8')) as Described

const options: readonly OptionRow<unknown>[] = Object.values(OPTIONS)
const environmentOnly: readonly OptionRow<unknown>[] = Object.values(ENVIRONMENT_ONLY)

/** Every generated page by its path from the root. */
export const PAGES: Readonly<Record<string, () => string>> = {
  '.env.example': envExample,
  'docs/reference/options.md': optionsPage,
  'docs/reference/routes.md': routesPage,
}

function envExample(): string {
  const intro =
    '# Every option and its default. Remove the "#" before those you change: an empty value is none.\n'
  const entries = [...options, ...environmentOnly].map(
    (row) => `# ${row.doc}\n# ${row.env}=${'default' in row ? row.default : ''}\n`,
  )
  return [intro, ...entries].join('\n')
}

function optionsPage(): string {
  return `# Options

The environment comes first, the settings file second, defaults last. All mistakes are told at once, when the server
starts. An empty variable says nothing, nor does a \`null\` in the file. Lists are texts with commas in the environment,
and JSON lists or such texts in the file. Relative paths start in the folder the server is started in.

A value \`env:NAME\` stands for that variable and \`file:PATH\` for the text of that file, in the environment and
anywhere in the file. Names of your own must not begin with \`ATELIER_\`.

## The server
${table(
  ['variable', 'in the file', 'wanted', 'default', 'what it is for'],
  options.map((row) => [variablesOf(row), code(keyOf(row)), row.kind.wanted, shownDefault(row), docOf(row)]),
)}

## In the environment alone
${table(
  ['variable', 'wanted', 'default', 'what it is for'],
  environmentOnly.map((row) => [variablesOf(row), row.kind.wanted, shownDefault(row), docOf(row)]),
)}

## Keys
A key in the file's \`apiKeys\` may be a text as in the variable, or an object that says more of it. Keys can also be
made and changed while the server runs: see the [guide to administration](../guides/admin.md).
${rowTable(KEY_OPTIONS)}

## Accounts
\`accounts\` in the file is a list with an object for each instance of an engine. Without it there is one account:
\`{ "id": "local", "engine": "painter" }\`. Keys that are not in this table are the engine's own.
${rowTable(ACCOUNT_OPTIONS)}

\`\`\`json
{
  "port": 8080,
  "accounts": [
    { "id": "local", "engine": "painter", "coreSize": 2, "remix": true },
    { "id": "quick", "engine": "painter", "modes": ["TURBO"], "format": "webp" }
  ]
}
\`\`\`
`
}

/** Everything this server answers, as its own description lists it, and who else has it. */
function routesPage(): string {
  const described = Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'head')

      .map(([method, { summary, description }]) => ({
        summary,
        route: `${method.toUpperCase()} ${path}`,
        does: firstSentence(description),
      })),
  )
  const field = described.filter(({ route }) => route.includes(' /mj/'))
  const own = described.filter(({ route }) => !route.includes(' /mj/'))
  return `# Routes

Every route of the field stands under \`/mj\`, and under a speed as well: \`/mj-fast/mj\`, \`/mj-relax/mj\`,
\`/mj-turbo/mj\` (also \`/fast/mj\` …). \`/docs\` on a running server shows bodies and answers; this page shows who else
has a route, so that you know what a client may rely on elsewhere.

## Routes of the field
${table(
  ['route', 'what it does', 'CometAPI', 'new-api', 'trueai', 'novicezk', 'plus gateways'],
  field.map(({ route, does }) => {
    const { comet, newapi, trueai, novicezk, plus } = systemsOf(route)
    return [code(route), does, comet, newapi, trueai, novicezk, plus]
  }),
)}

## Our own
${table(
  ['route', 'what it does'],
  own.map(({ route, summary }) => [code(route), summary]),
)}
`
}

const firstSentence = (text: string) => text.split(/(?<=[.;]) /, 1)[0]?.replace(/;$/, '.') ?? text
const code = (text: string) => `\`${text}\``
const variablesOf = ({ env, orEnv }: OptionRow<unknown>) =>
  orEnv === undefined ? code(env) : `${code(env)}, else ${code(orEnv)}`
const docOf = ({ doc, isSecret }: Row<unknown>) => (isSecret ? `${doc} Secret.` : doc)
const shownDefault = (row: Row<unknown>) => ('default' in row ? code(row.default) : defaultOf(row))

/** A table of what an object in the file may hold. */
function rowTable(rows: Readonly<Record<string, Row<unknown>>>): string {
  return table(
    ['key', 'wanted', 'default', 'what it is for'],
    Object.entries(rows).map(([key, row]) => [code(key), row.kind.wanted, shownDefault(row), docOf(row)]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

if (import.meta.main) {
  for (const [path, render] of Object.entries(PAGES)) {
    const file = resolve(root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, render())
  }
}
