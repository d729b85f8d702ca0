import { describe, expect, it } from 'vitest'
import { createLog } from './log.ts'

/** The lines that `say` logs at this level. */
function linesOf(
  level: 'silent' | 'info',
  say: (log: ReturnType<typeof createLog>) => void,
): readonly string[] {
  const lines: string[] = []
  say(createLog(level, { write: (line) => lines.push(line) }))
  return lines
}

describe('createLog', () => {
  it('writes a line of JSON for each event at or above its level', () => {
    const lines = linesOf('info', (log) => {
      log.debug({ task: '1' }, 'not told')
      log.info({ task: '2' }, 'told')
    })
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 30, time: expect.any(Number), task: '2', msg: 'told' },
    ])
  })

  it('is silent when asked to be', () => {
    expect(linesOf('silent', (log) => log.fatal({}, 'nobody hears'))).toEqual([])
  })

  it('strikes out secrets at the top of a line and in objects inside it', () => {
    const fields = {
      secret: 'sesame',
      account: { id: 'far', key: 'sesame' },
      request: { headers: { authorization: 'Bearer sesame', 'mj-api-secret': 'sesame', accept: '*/*' } },
    }
    const [line = ''] = linesOf('info', (log) => log.info(fields, 'answered'))
    expect(line).not.toContain('sesame')
    expect(JSON.parse(line)).toMatchObject({
      account: { id: 'far' },
      request: { headers: { accept: '*/*' } },
    })
  })

  it('writes an error with its stack and its cause', () => {
    const err = new Error('the disk is full', { cause: new Error('ENOSPC') })
    const [line = ''] = linesOf('info', (log) => log.error({ err }, 'a task could not be stored'))
    expect(JSON.parse(line).err).toMatchObject({
      message: expect.stringContaining('the disk is full'),
      stack: expect.stringContaining('ENOSPC'),
    })
  })
})
