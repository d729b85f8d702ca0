import { describe, expect, it } from 'vitest'
import { says } from '../../client/testing.ts'
import { aJob, aParent } from './fixtures/a-relay.ts'
import { BUTTONS, HASH } from './fixtures/an-upstream.ts'
import { isSubmit, last, once, ran } from './fixtures/ran.ts'

describe('a follow-up', () => {
  const customIds = BUTTONS.map(({ customId }) => customId)
  const press = (customId: string, more: Parameters<typeof aJob>[0] = {}) =>
    ran((base) =>
      aJob({ operation: { name: 'pick', index: 2 }, customId, parent: aParent(base, customIds), ...more }),
    )

  it('presses the button that was pressed here, on the task it stands on there', async () => {
    const { submits } = await press(`MJ::JOB::upsample::2::${HASH}`)
    expect(submits[0]).toMatchObject({
      verb: 'action',
      json: { taskId: '880000000001', customId: `MJ::JOB::upsample::2::${HASH}` },
    })
    expect(submits[0]?.json).not.toHaveProperty('enableRemix')
  })

  it.each([
    ['our own job in it', 'MJ::JOB::upsample::2::aaaaaaaa-0000-4000-8000-00000000000f'],
    ['an index too high', `MJ::JOB::upsample::9::${HASH}`],
  ])('written by a client with %s becomes the button that does the same', async (_what, customId) => {
    const { submits } = await press(customId)
    expect(submits[0]?.json['customId']).toBe(`MJ::JOB::upsample::2::${HASH}`)
  })

  it('in the older words finds its button', async () => {
    const { submits } = await press('', {
      customId: null,
      operation: { name: 'vary', index: 3, strength: 'strong' },
    })
    expect(submits[0]?.json['customId']).toBe(`MJ::JOB::variation::3::${HASH}`)
  })

  it('never tells the upstream an id of ours', async () => {
    const { parent: _, ...job } = aJob()
    const ours = aParent('', []).jobId
    const run = await ran((base) =>
      aJob({
        ...job,
        operation: { name: 'upscale', index: 1, kind: 'subtle' },
        customId: `MJ::JOB::upsample_v6_2x_subtle::1::${ours}::SOLO`,
        parent: aParent(base, [`MJ::JOB::reroll::0::${HASH}::SOLO`]),
      }),
    )
    expect(run.submits[0]?.json['customId']).toBe(`MJ::JOB::upsample_v6_2x_subtle::1::${HASH}::SOLO`)
    expect(JSON.stringify(run.asked)).not.toContain(ours)
  })

  it('that a repeat asks for presses the reroll of the task that is repeated', async () => {
    const run = await ran((base) =>
      aJob({ again: aParent(base, customIds), customId: 'MJ::JOB::reroll::0::x::SOLO' }),
    )
    expect(run.submits[0]).toMatchObject({
      verb: 'action',
      json: { customId: `MJ::JOB::reroll::0::${HASH}::SOLO` },
    })
  })

  it('that repeats a task of another engine makes it anew', async () => {
    const again = { ...aParent('', []), memo: null }
    const run = await ran(() => aJob({ again, customId: 'MJ::JOB::reroll::0::x::SOLO' }))
    expect(run.submits[0]).toMatchObject({ verb: 'imagine', json: { prompt: 'a paper boat --v 7.0' } })
  })

  it('of another upstream cannot be done here, and says so', async () => {
    const run = await ran(() =>
      aJob({ operation: { name: 'pick', index: 1 }, parent: aParent('http://else', customIds) }),
    )
    expect(run.error).toMatchObject({ failure: 'parent-lost' })
    expect(run.submits).toEqual([])
  })

  it('goes to an upstream without buttons by the word for it', async () => {
    const job = { operation: { name: 'pick', index: 2 } as const, customId: 'MJ::JOB::upsample::2::x' }
    const run = await ran((base) => aJob({ ...job, parent: aParent(base, []) }), {}, { profile: 'novicezk' })
    expect(run.submits[0]).toMatchObject({
      verb: 'change',
      json: { taskId: '880000000001', action: 'UPSCALE', index: 2 },
    })
  })

  it('that nobody here can read is handed on unread, and is what it turns out to be', async () => {
    const operation = { name: 'verbatim', customId: 'Upstream::own' } as const
    const finished = () => ({ imageUrls: null, buttons: [] })
    const run = await ran(
      (base) => aJob({ operation, customId: 'Upstream::own', parent: aParent(base, []) }),
      { finished },
    )
    expect(run.submits[0]?.json['customId']).toBe('Upstream::own')
    expect(last(run)).toMatchObject({ gives: 'single' })
  })

  it('whose parent the upstream has lost says so', async () => {
    const lost = once(isSubmit, says({ code: 3, description: '关联任务不存在或已失效' }, 404))
    const run = await ran(
      (base) => aJob({ operation: { name: 'pick', index: 1 }, parent: aParent(base, customIds) }),
      { instead: lost },
    )
    expect(run.error).toMatchObject({ failure: 'parent-lost' })
  })
})
