import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

const run = (...words: string[]) =>
  spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8', env: { PATH: process.env['PATH'] } })

describe('the program', () => {
  it.each([
    ['--help', /atelier conform[^]*ATELIER_PORT/],
    ['serve --help', /ATELIER_PORT/],
    ['conform --help', /--profile/],
    ['--version', new RegExp(`^atelier ${RegExp.escape(packageJson.version)}\n$`)],
  ])('answers %s and ends with 0', (words, text) => {
    const { status, stdout } = run(...words.split(' '))
    expect(status).toBe(0)
    expect(stdout).toMatch(text)
  })

  it.each([
    ['brew', /no command "brew"; wanted serve or conform/],
    ['toString', /no command "toString"/],
    ['--brew', /Unknown option '--brew'/],
    ['serve brew', /Unexpected argument 'brew'/],
    ['conform --brew', /Unknown option '--brew'/],
    ['conform', /wants one address/],
  ])('does not understand %s, says so and ends with 2', (words, text) => {
    const { status, stderr } = run(...words.split(' '))
    expect(status).toBe(2)
    expect(stderr).toMatch(text)
    expect(stderr).toContain('atelier --help')
    expect(stderr).not.toMatch(/^ {4}at /m)
  })
})
