import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { freshFolder, removeFolders, startServer } from '../server-process.ts'

/** What a server that cannot start says. */
const complaint = (data: string, env: Readonly<Record<string, string>> = {}): Promise<string> =>
  startServer({ data, env }).then(
    async (server) => {
      await server.stop()
      return 'it started'
    },
    (error: unknown) => String(error),
  )

describe('a data folder that cannot be used', () => {
  afterEach(removeFolders)

  it('is named when its database is corrupt, and the file is left as it was', async () => {
    const data = await freshFolder()
    await writeFile(
      join(data, 'atelier.db'),
      'this is no database, but somebody may want it back'.repeat(100),
    )
    expect(await complaint(data)).toMatch(/ended with 1: .*atelier\.db.*(corrupt|not a database)/is)
  })

  it('is named when another server holds it, with the process that does', async () => {
    const first = await startServer()
    const said = await complaint(first.data)
    expect(said).toMatch(/ended with 1/)
    expect(said).toContain(first.data)
    expect(said).toMatch(/process \d+|pid \d+/i)
    expect(await first.stop()).toBe(0)
    expect(await complaint(first.data)).toBe('it started')
  })

  it('is named when it cannot be made', async () => {
    const folder = await freshFolder()
    await writeFile(join(folder, 'taken'), '')
    const data = join(folder, 'taken', 'data')
    expect(await complaint(data)).toContain(data)
  })

  it('is named when its pictures cannot be kept', async () => {
    const data = await freshFolder()
    await mkdir(data, { recursive: true })
    await writeFile(join(data, 'files'), 'a file where the folder should be')
    expect(await complaint(data)).toContain(join(data, 'files'))
  })

  it('is not touched when the settings are wrong: all mistakes are told at once', async () => {
    const said = await complaint(await freshFolder(), {
      ATELIER_BODY_MEGABYTES: 'many',
      ATELIER_HOST: '0.0.0.0',
    })
    expect(said).toMatch(/ATELIER_BODY_MEGABYTES/)
    expect(said).toMatch(/ATELIER_HOST/)
  })
})
