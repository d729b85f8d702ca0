import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const LISTED = ['ls-files', '--cached', '--others', '--exclude-standard']

/** The path of every file of the repository that git does not ignore, from its root. */
export const repositoryPaths: readonly string[] = execFileSync('git', LISTED, { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && isHere(path))

/** Whether a path from the root of the repository leads to something. */
export function isHere(path: string): boolean {
  return existsSync(join(ROOT, path))
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
