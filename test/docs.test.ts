import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { helpText } from '../src/config/help.ts'
import { ENVIRONMENT_ONLY, keyOf, OPTIONS, type OptionRow } from '../src/config/options.ts'
import { readConfig } from '../src/config/read.ts'
import { PAGES } from '../tools/generate-docs.ts'
import { isHere, repositoryPaths, textOf } from './repository.ts'

const rows: readonly OptionRow<unknown>[] = [...Object.values(OPTIONS), ...Object.values(ENVIRONMENT_ONLY)]
const scripts: Readonly<Record<string, string>> = JSON.parse(textOf('package.json')).scripts
const pages = repositoryPaths.filter((path) => path.endsWith('.md'))

/** The texts that a pattern's first group finds. */
const finds = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('generated pages', () => {
  it.each(Object.entries(PAGES))('%s is what its table makes (npm run docs)', (path, render) => {
    expect(textOf(path)).toBe(render())
  })

  it('.env.example with every line in force says what saying nothing says', () => {
    const env = Object.fromEntries(
      [...textOf('.env.example').matchAll(/^# (ATELIER_\w+)=(.*)$/gm)].map(([, name, value]) => [
        name,
        value,
      ]),
    )
    expect(Object.keys(env)).toHaveLength(rows.length)
    // The default settings file need not be there; one that was asked for must be.
    const { ATELIER_CONFIG: _, ...rest } = env
    expect(readConfig({ env: rest, cwd: '/nowhere' })).toEqual(readConfig({ env: {}, cwd: '/nowhere' }))
  })

  it('--help names every option', () => {
    expect(rows.filter(({ env, doc }) => !helpText().includes(env) || !helpText().includes(doc))).toEqual([])
  })

  it('no two options share a variable or a key', () => {
    expect(new Set(rows.map(({ env }) => env)).size).toBe(rows.length)
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length)
  })
})

describe.each(pages)('%s', (path) => {
  const text = textOf(path)

  it('links to files that are there', () => {
    const targets = finds(text, /\]\(([^)#\s]+)(?:#[^)]*)?\)/g).filter((target) => !/^\w+:/.test(target))
    expect(targets.filter((target) => !isHere(join(dirname(path), target)))).toEqual([])
  })

  it('names options that exist', () => {
    const known = rows.map(({ env }) => env)
    expect(
      finds(text, /\b(ATELIER_[A-Z_]+[A-Z])\b/g).filter((name) => !known.some((env) => env === name)),
    ).toEqual([])
  })

  it('names npm scripts that exist', () => {
    expect(finds(text, /\bnpm run ([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([])
  })

  it('shows JSON that can be read', () => {
    expect(finds(text, /```json\n([^]*?)```/g).filter((sample) => !isJson(sample))).toEqual([])
  })
})
