import { describe, expect, it } from 'vitest'
import { says, type Doing } from '../../client/testing.ts'
import { aJob, aParent } from './fixtures/a-relay.ts'
import { BUTTONS, HASH, type Asked } from './fixtures/an-upstream.ts'
import { cut, isList, last, once, ran } from './fixtures/ran.ts'

describe('a window upstream', () => {
  const customIds = BUTTONS.map(({ customId }) => customId)
  const region = (base: string) =>
    aJob({
      operation: { name: 'vary-region', index: 1 },
      customId: `MJ::Inpaint::1::${HASH}::SOLO`,
      mask: { kind: 'blob', name: 'mask' },
      finalPrompt: 'a red sail --v 7.0',
      parent: aParent(base, customIds),
    })

  it('is confirmed with the stored words and the mask', async () => {
    const run = await ran(region)
    expect(run.submits.map(({ verb }) => verb)).toEqual(['action', 'modal'])
    expect(run.submits[1]?.json).toEqual({
      taskId: '900000000001',
      prompt: 'a red sail --v 7.0',
      maskBase64: expect.stringMatching(/^data:image\/png;base64,/) as unknown,
    })
    expect(last(run)).not.toBeNull()
  })

  it('whose confirmation was lost is confirmed again only when it is seen to be still open', async () => {
    const isModal = ({ verb }: Asked) => verb === 'modal'
    const before = await ran(region, { instead: once(isModal, cut) })
    expect(before.submits.map(({ verb }) => verb)).toEqual(['action', 'modal', 'modal'])
    expect(last(before)).not.toBeNull()
  })

  it('that nobody told of is confirmed when it is seen', async () => {
    const opened = { id: '5', status: 'MODAL', progress: '0%' }
    let isOpen = true
    const instead = (asked: Asked): Doing | null => {
      if (asked.verb === 'imagine') return says({ code: 1, description: 'Submit success', result: '5' })
      if (asked.verb === 'modal') isOpen = false
      if (isList(asked))
        return says([isOpen ? opened : { ...opened, status: 'FAILURE', failReason: 'enough' }])
      return null
    }
    const run = await ran(() => aJob(), { instead })
    expect(run.submits.map(({ verb }) => verb)).toEqual(['imagine', 'modal'])
    expect(run.error).toMatchObject({ message: 'enough' })
  })

  it('is asked for where the words are others than the button takes by itself', async () => {
    const { prompt } = aJob()
    const run = await ran((base) =>
      aJob({
        operation: { name: 'vary', index: 1, strength: 'strong' },
        customId: `MJ::JOB::variation::1::${HASH}`,
        prompt: { ...prompt, text: 'a paper plane' },
        finalPrompt: 'a paper plane --v 7.0',
        parent: aParent(base, customIds),
      }),
    )
    expect(run.submits[0]?.json).toMatchObject({ enableRemix: true })
    expect(run.submits[1]).toMatchObject({ verb: 'modal', json: { prompt: 'a paper plane --v 7.0' } })
  })
})
