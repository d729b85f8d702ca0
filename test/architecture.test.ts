/**
 * The rules of the house, read off the text of the files. A rule takes files and says what breaks it; each is proved on
 * a file that breaks it before it is held against the repository.
 */
import { basename, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryPaths, textOf } from './repository.ts'

interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What breaks a rule, a line each. */
type Rule = (files: readonly SourceFile[]) => readonly string[]

interface HouseRule {
  readonly words: string
  readonly rule: Rule
  /** Files that break it, each alone. */
  readonly broken: readonly SourceFile[]
}

const REPOSITORY: readonly SourceFile[] = repositoryPaths.map((path) => ({ path, text: textOf(path) }))

/** From the lowest to the highest: imports go from a later line to an earlier one, or stay in their own folder. */
const LAYERS: readonly (readonly RegExp[])[] = [
  [/^src\/(protocol)\//],
  [/^src\/(prompt)\//, /^src\/(refusals)\.ts/, /^src\/(failures)\.ts/],
  [/^src\/(actions)\//],
  [/^src\/(schedule)\//],
  [/^src\/(task)\//],
  [/^src\/(client)\//],
  [/^src\/(config)\//],
  [/^src\/(telemetry)\//],
  [/^src\/(engines)\/(?!registry)[\w-]+\.ts/, /^src\/(stores)\/[\w-]+\.ts/, /^src\/(blobs)\/[\w-]+\.ts/],
  [/^src\/(pixels)\//],
  [/^src\/(engines\/[\w-]+)\//, /^src\/(stores\/[\w-]+)\//, /^src\/(blobs\/[\w-]+)\//],
  [/^src\/engines\/(registry)\.ts/],
  [/^src\/(conform)\//],
  [/^src\/(server)\//],
  [/^src\/(http)\//],
  [/^src\/(cli)\//],
  [/^src\/(main)\.ts/],
]
const PURE = /^src\/((protocol|prompt|actions|task|schedule)\/|(refusals|failures)\.ts)/
const IMPURE =
  /\b(Date\.now|new Date|Math\.random|crypto|fetch|set(Timeout|Interval|Immediate)|async|await|Promise)\b/
const ENTRY = /^src\/(client|engine|testing)\.ts$/
const REEXPORT = /\bexport (type )?(\*|\{[^}]*\})[\w ]* from\b/
const TEST = /\.test\.ts$|^(test|bench)\/|^src\/testing\/|\/testing\.ts$|\/fixtures\//
const UNCLEAR_NAME = /(^|[-.])(manager|helper|util|service|base|impl|dto|info|common|misc)s?([-.]|$)/
const MACHINE =
  /(?<![\w.}])\/(work|root|home\/\w+|Users\/\w+)\/|\bregistry\.\w+\.\w+|\bnpm\.pkg\.\w+|artifact[o]ry|verdacc[i]o/i

const isSource = ({ path }: SourceFile) => path.startsWith('src/') && path.endsWith('.ts')
const isProduct = (file: SourceFile) => isSource(file) && !TEST.test(file.path)
const isPure = (file: SourceFile) => isProduct(file) && PURE.test(file.path)
const any = () => true
const codeOf = ({ text }: SourceFile) => text.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

/** What a file imports, types too: paths from the root, and names of packages. */
const importsOf = (file: SourceFile) =>
  [...codeOf(file).matchAll(/\bfrom '([^']+)'|\bimport\(?\s*'([^']+)'/g)]
    .map(([, from, bare = '']) => from ?? bare)
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file.path), name) : name))

/** Where a file stands: how high, and in which folder. */
function placeOf(path: string): { readonly height: number; readonly folder: string } | undefined {
  const height = LAYERS.findIndex((layer) => layer.some((pattern) => pattern.test(path)))
  const folder = LAYERS[height]?.map((pattern) => pattern.exec(path)?.[1]).find((name) => name !== undefined)
  return folder === undefined ? undefined : { height, folder }
}

/** A rule that holds for each file alone, where `breaks` says what is wrong, if anything. */
const each =
  (isHeld: (file: SourceFile) => boolean, breaks: (file: SourceFile) => string | undefined): Rule =>
  (files) =>
    files.filter(isHeld).flatMap((file) => {
      const fault = breaks(file)
      return fault === undefined ? [] : [`${file.path}: ${fault}`]
    })

const findsNo = (pattern: RegExp) => (file: SourceFile) => pattern.exec(codeOf(file))?.[0]

function cycles(files: readonly SourceFile[]): readonly string[] {
  const graph = new Map(files.filter(isSource).map((file) => [file.path, importsOf(file)]))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
    if (done.has(path)) return
    done.add(path)
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
  }
  for (const path of graph.keys()) walk(path, [])
  return found
}

const RULES: readonly HouseRule[] = [
  {
    words: 'every source file has its place in the layers',
    rule: each(isProduct, ({ path }) =>
      placeOf(path) || ENTRY.test(path) ? undefined : 'stands in no layer',
    ),
    broken: [{ path: 'src/elsewhere/thing.ts', text: '' }],
  },
  {
    words: 'imports point down, and drivers do not know one another',
    rule: each(isProduct, (file) => {
      const from = placeOf(file.path)
      const isWrong = (path: string) => {
        const to = placeOf(path)
        return from && to && to.folder !== from.folder && to.height >= from.height
      }
      return importsOf(file).find((path) => isWrong(path) || path.startsWith('src/testing'))
    }),
    broken: [
      { path: 'src/schedule/rule.ts', text: "import type { Task } from '../task/task.ts'" },
      { path: 'src/engines/relay/run.ts', text: "import { draw } from '../painter/draw.ts'" },
      { path: 'src/server/desk.ts', text: "import { aTask } from '../testing/a-task.ts'" },
    ],
  },
  {
    words: 'the pure layers know no packages but schemas',
    rule: each(isPure, (file) => importsOf(file).find((name) => !PURE.test(name) && name !== 'typebox')),
    broken: [{ path: 'src/task/x.ts', text: "import { hash } from 'node:crypto'" }],
  },
  {
    words: 'the pure layers know no clock, chance, network or waiting',
    rule: each(isPure, findsNo(IMPURE)),
    broken: [
      { path: 'src/task/x.ts', text: 'const at = Date.now()' },
      { path: 'src/refusals.ts', text: 'export async function x() {}' },
    ],
  },
  {
    words: 'no file imports itself by a detour',
    rule: cycles,
    broken: [
      { path: 'src/task/a.ts', text: "import type { B } from './b.ts'\nimport type { A } from './a.ts'" },
    ],
  },
  {
    words: 'no folder has a barrel: only public entries export again',
    rule: each(isSource, (file) =>
      basename(file.path) === 'index.ts'
        ? 'is a barrel'
        : ENTRY.test(file.path)
          ? undefined
          : findsNo(REEXPORT)(file),
    ),
    broken: [
      { path: 'src/task/index.ts', text: '' },
      { path: 'src/task/all.ts', text: "export * from './task.ts'" },
      { path: 'src/task/some.ts', text: "export type {\n  Task,\n} from './task.ts'" },
    ],
  },
  {
    words: 'customIds are spelled in the table and the conformance cases alone',
    rule: each(
      (file) => isProduct(file) && !/^src\/(actions\/|conform\/|protocol\/custom-id\.ts)/.test(file.path),
      ({ text }) => /MJ::.*/.exec(text)?.[0],
    ),
    broken: [{ path: 'src/server/desk.ts', text: "const id = 'MJ::JOB::reroll'" }],
  },
  {
    words: 'nothing is exported by default',
    rule: each(isSource, findsNo(/\bexport default\b|\bas default\b/)),
    broken: [{ path: 'src/task/x.ts', text: 'export default 1' }],
  },
  {
    words: 'file names say what is inside',
    rule: each(any, ({ path }) => path.split('/').find((name) => UNCLEAR_NAME.test(name))),
    broken: [
      { path: 'src/task/string-utils.ts', text: '' },
      { path: 'src/common/x.ts', text: '' },
    ],
  },
  {
    words: 'no file names a machine',
    rule: each(any, ({ text }) => MACHINE.exec(text)?.[0]),
    broken: [
      { path: 'docs/x.md', text: ['see ', 'work', 'notes'].join('/') },
      {
        path: 'package-lock.json',
        text: `"resolved": "https://${['registry', 'example', 'org'].join('.')}/x.tgz"`,
      },
    ],
  },
]

describe.each(RULES)('$words', ({ rule, broken }) => {
  it.each(broken)('$path would break it', (file) => {
    expect(rule([file])).toHaveLength(1)
  })

  it('holds in the whole repository', () => {
    expect(rule(REPOSITORY)).toEqual([])
  })
})
