import { describe, expect, it } from 'vitest'
import { readCustomId } from '../actions/table.ts'
import { aSubmission, EASY_RULES, knownFacts } from '../testing/a-submission.ts'
import { aTask } from '../testing/a-task.ts'
import { anInstance } from '../testing/an-instance.ts'
import { admit, confirm } from './admit.ts'
import type { Known, Submission, Verdict } from './submission.ts'

const rules = { ...EASY_RULES, bannedWords: ['forbidden'] }
const known = (more: Partial<Known> = {}): Known => knownFacts({ rules, ...more })
/** A press of a customId on alice's finished task of a kind. */
const press = (customId: string, kind: 'grid' | 'single' = 'grid', more: Partial<Submission> = {}) => {
  const address = readCustomId(customId)!
  const grid = aTask('SUCCESS')
  const parent = {
    ...grid,
    result: { ...grid.result, kind, images: kind === 'grid' ? grid.result.images : [grid.result.cover] },
  }
  const asked = aSubmission({
    row: address.row,
    choice: address.choice,
    prompt: null,
    parentId: parent.id,
    customId,
    ...more,
  })
  return (facts: Partial<Known> = {}) => admit(asked, known({ parent, ...facts }))
}
const refusalOf = (verdict: Verdict) => (verdict.kind === 'refused' ? verdict.refusal.name : verdict.kind)
const taskOf = (verdict: Verdict) => {
  if (verdict.kind === 'refused') throw new Error(verdict.refusal.text.en)
  return verdict.task
}

describe('an imagine', () => {
  it('becomes a waiting task with everything it needs to run', () => {
    const verdict = admit(aSubmission({ prompt: ' a paper boat --v 6.1 --fast ', state: 's' }), known())
    expect(verdict).toMatchObject({
      kind: 'accepted',
      ahead: 0,
      guards: [{ name: 'queue-full', atMost: 12 }],
    })
    expect(taskOf(verdict)).toMatchObject({
      status: 'NOT_START',
      version: 1,
      prompt: 'a paper boat --v 6.1 --fast',
      finalPrompt: 'a paper boat --v 6.1',
      seed: 99,
      speed: 'FAST',
      instanceId: 'local',
      description: '/imagine a paper boat --v 6.1 --fast',
      state: 's',
      queuedAt: 5000,
    })
  })

  it('takes the seed of its words', () => {
    expect(taskOf(admit(aSubmission({ prompt: 'x --seed 7' }), known())).seed).toBe(7)
  })

  it('is told how many are ahead', () => {
    const instances = [anInstance({ running: 3, waiting: 2 })]
    expect(admit(aSubmission(), known({ instances }))).toMatchObject({ kind: 'accepted', ahead: 3 })
  })

  it('prefers the speed of the path, then of the filter, then of its words', () => {
    const speed = (more: Partial<Submission>) => taskOf(admit(aSubmission(more), known())).speed
    expect(speed({ prompt: 'x --turbo' })).toBe('TURBO')
    expect(speed({ prompt: 'x --turbo', filter: { modes: ['RELAX'] } })).toBe('RELAX')
    expect(speed({ prompt: 'x --turbo', filter: { modes: ['RELAX'] }, speeds: ['FAST'] })).toBe('FAST')
  })

  it.each([
    ['no words', '  ', 'prompt-missing'],
    ['an illegal value', 'x --s 5000', 'prompt-invalid'],
    ['an unknown parameter', 'x --sparkle', 'prompt-invalid'],
    ['a banned word', 'some Forbidden fruit', 'word-banned'],
    ['a repeat', 'x --repeat 3', 'fan-out'],
    ['a video without a picture', 'x --video', 'prompt-invalid'],
    ['a video, which is no imagine', 'https://a/b.png x --video', 'video-pictureless'],
  ])('with %s is refused', (_, prompt, name) => {
    expect(refusalOf(admit(aSubmission({ prompt }), known()))).toBe(name)
  })

  it('names the banned word as the words spell it', () => {
    expect(admit(aSubmission({ prompt: 'FORBIDDEN fruit' }), known())).toMatchObject({
      refusal: { code: 24, properties: { bannedWord: 'FORBIDDEN', promptEn: 'FORBIDDEN fruit' } },
    })
  })

  it('may say what we do not know to an engine that takes it', () => {
    const instances = [anInstance({ isPassthrough: true })]
    expect(admit(aSubmission({ prompt: 'x --sparkle 3' }), known({ instances })).kind).toBe('accepted')
  })

  it('gets code 3 only when no enabled instance could ever run it', () => {
    const code = (instances: Known['instances']) => {
      const verdict = admit(aSubmission({ speeds: ['FAST'] }), known({ instances }))
      return verdict.kind === 'refused' ? verdict.refusal.code : verdict.kind
    }
    expect(code([])).toBe(3)
    expect(code([anInstance({ isEnabled: false })])).toBe(3)
    expect(code([anInstance({ speeds: ['RELAX'] })])).toBe(3)
    expect(code([anInstance({ isHealthy: false })])).toBe('accepted')
    expect(code([anInstance({ operations: new Set(['pick']) })])).toBe(4)
  })

  it('is guarded by the limit of its owner', () => {
    const verdict = admit(aSubmission(), known({ rules: { ...rules, openPerOwner: 5 } }))
    expect(verdict).toMatchObject({ guards: [{ name: 'owner-full', atMost: 4 }, { name: 'queue-full' }] })
  })

  it('joins a queue without end when its size is 0', () => {
    expect(admit(aSubmission(), known({ instances: [anInstance({ queueSize: 0 })] }))).toMatchObject({
      guards: [],
    })
  })
})

describe('a button', () => {
  it('makes a task with the words, bot and pictures of its parent', () => {
    expect(taskOf(press('MJ::JOB::upsample::3::job')())).toMatchObject({
      action: 'UPSCALE',
      choice: { index: 3 },
      parentId: '1773314942177684',
      prompt: 'a paper boat',
      finalPrompt: 'a paper boat --v 7.0',
      description: '/up 1773314942177684 U3',
    })
  })

  it('means the first picture with an index its parent does not have', () => {
    expect(taskOf(press('MJ::JOB::pan_left::2::job::SOLO', 'single')()).choice).toMatchObject({ index: 1 })
  })

  it.each([
    ['an unknown parent', null, 'parent-unknown'],
    ['a running parent', aTask('IN_PROGRESS'), 'parent-unfinished'],
    ['a failed parent', aTask('FAILURE'), 'parent-unfinished'],
  ])('of %s is refused', (_, parent, name) => {
    expect(refusalOf(press('MJ::JOB::upsample::1::job')({ parent }))).toBe(name)
  })

  it('of a grid is refused on a single picture', () => {
    expect(refusalOf(press('MJ::JOB::upsample::1::job', 'single')())).toBe('action-not-allowed')
  })

  it('that only marks its parent answers the parent', () => {
    expect(press('MJ::BOOKMARK::job', 'single')()).toMatchObject({
      kind: 'existing',
      task: { id: '1773314942177684' },
    })
  })

  it.each(['MJ::Inpaint::1::job::SOLO', 'MJ::CustomZoom::job'])('%s always opens a window', (customId) => {
    expect(press(customId, 'single')().kind).toBe('modal')
  })

  it.each(['MJ::JOB::variation::1::job', 'MJ::JOB::reroll::0::job::SOLO'])(
    '%s opens a window in remix',
    (customId) => {
      expect(press(customId)().kind).toBe('accepted')
      expect(press(customId, 'grid', { isRemix: true })().kind).toBe('modal')
      expect(press(customId)({ instances: [anInstance({ remix: true })] }).kind).toBe('modal')
      expect(press(customId)({ instances: [anInstance({ remix: true, remixAutoSubmit: true })] }).kind).toBe(
        'accepted',
      )
    },
  )

  it('never opens a window for an upscale', () => {
    expect(press('MJ::JOB::upsample::1::job', 'grid', { isRemix: true })().kind).toBe('accepted')
  })

  it('draws a seed of its own from words that fix one, the same every time', () => {
    const parent = { ...aTask('SUCCESS'), finalPrompt: 'a boat --seed 7 --v 7.0', seed: 7 }
    const seeds = ['MJ::JOB::variation::1::j', 'MJ::JOB::variation::2::j', 'MJ::JOB::variation::1::j'].map(
      (customId) => taskOf(press(customId)({ parent })).seed,
    )
    expect(seeds[0]).toBe(seeds[2])
    expect(new Set([...seeds, 7]).size).toBe(3)
  })
})

describe('a reroll', () => {
  it('makes once more what its parent was made by, from the same pictures', () => {
    const parent = aTask('SUCCESS', {
      row: 'variation',
      choice: { index: 2 },
      parentId: '1',
      inputs: ['a.png'],
      mask: 'm.png',
    })
    const task = taskOf(press('MJ::JOB::reroll::0::job')({ parent }))
    expect(task).toMatchObject({
      row: 'reroll',
      action: 'REROLL',
      parentId: parent.id,
      repeats: { row: 'variation', choice: { index: 2 }, parentId: '1' },
      inputs: ['a.png'],
      mask: 'm.png',
    })
  })

  it('of a reroll repeats what that repeated', () => {
    const repeats = { row: 'blend', choice: {}, parentId: null }
    const parent = aTask('SUCCESS', { row: 'reroll', repeats })
    expect(taskOf(press('MJ::JOB::reroll::0::job')({ parent })).repeats).toEqual(repeats)
  })
})

describe('a follow-up of texts', () => {
  const described = aTask('SUCCESS', { row: 'describe', prompt: '', finalPrompt: '', inputs: ['boat.png'] })
  const result = { ...described.result, kind: 'description', texts: ['a boat --ar 3:2', 'a ship'] } as const
  const parent = { ...described, result }

  it('opens a window with the text it names, and without the picture that was described', () => {
    expect(press('MJ::Job::PicReader::2')({ parent })).toMatchObject({
      kind: 'modal',
      task: { action: 'IMAGINE', prompt: 'a ship', finalPrompt: 'a ship --v 7.0', inputs: [] },
    })
  })

  it('may describe the same picture again', () => {
    expect(taskOf(press('MJ::Picread::Retry')({ parent }))).toMatchObject({
      action: 'DESCRIBE',
      repeats: { row: 'describe' },
      inputs: ['boat.png'],
      finalPrompt: '',
    })
  })
})

describe('clips', () => {
  it('take the words of their picture without what clips cannot have', () => {
    const parent = { ...aTask('SUCCESS'), finalPrompt: 'a boat --ar 3:2 --no birds --chaos 5 --v 7.0' }
    expect(taskOf(press('MJ::JOB::animate_high::1::job::SOLO')({ parent })).finalPrompt).toBe(
      'a boat --ar 3:2 --v 7.0 --motion high --video 1',
    )
  })
})

describe('a window', () => {
  const opened = (customId: string) => {
    const task = taskOf(press(customId, 'single')())
    if (task.status !== 'MODAL') throw new Error(task.status)
    return task
  }

  it('is filled with the words of the parent and what the action adds', () => {
    expect(opened('MJ::CustomZoom::job')).toMatchObject({
      finalPrompt: 'a paper boat --v 7.0 --zoom 2',
      description: 'Waiting for window confirm',
      expiresAt: 65_000,
    })
  })

  it('confirmed with nothing goes on with the words it was filled with', () => {
    const verdict = confirm(
      opened('MJ::CustomZoom::job'),
      { prompt: null, drawn: null, mask: null, sandbox: null },
      known(),
    )
    expect(taskOf(verdict)).toMatchObject({
      status: 'NOT_START',
      version: 2,
      finalPrompt: 'a paper boat --v 7.0 --zoom 2',
    })
  })

  it('confirmed with new words goes on with those', () => {
    const verdict = confirm(
      opened('MJ::CustomZoom::job'),
      { prompt: 'two boats --zoom 1.5', drawn: null, mask: null, sandbox: null },
      known(),
    )
    expect(taskOf(verdict)).toMatchObject({
      prompt: 'two boats --zoom 1.5',
      finalPrompt: 'two boats --zoom 1.5 --v 7.0',
    })
  })

  it('of a region needs a mask', () => {
    const window = opened('MJ::Inpaint::1::job::SOLO')
    expect(refusalOf(confirm(window, { prompt: 'x', drawn: null, mask: null, sandbox: null }, known()))).toBe(
      'mask-missing',
    )
    expect(
      taskOf(confirm(window, { prompt: 'x', drawn: null, mask: 'm.png', sandbox: null }, known())),
    ).toMatchObject({
      mask: 'm.png',
    })
  })

  it('confirmed with a mistake stays open', () => {
    expect(
      refusalOf(
        confirm(
          opened('MJ::CustomZoom::job'),
          { prompt: 'x --zoom 9', drawn: null, mask: null, sandbox: null },
          known(),
        ),
      ),
    ).toBe('prompt-invalid')
  })

  it('already confirmed answers the same task', () => {
    const running = aTask('IN_PROGRESS', { row: 'region' })
    expect(confirm(running, { prompt: 'y', drawn: null, mask: null, sandbox: null }, known())).toEqual({
      kind: 'existing',
      task: running,
    })
  })

  it.each([
    ['that expired', aTask('FAILURE', { row: 'region' })],
    ['that was cancelled', aTask('CANCEL', { row: 'region' })],
    ['that never was', aTask('IN_PROGRESS')],
  ])('%s is refused', (_, task) => {
    expect(refusalOf(confirm(task, { prompt: 'y', drawn: null, mask: null, sandbox: null }, known()))).toBe(
      'modal-closed',
    )
  })

  it('moves to another instance when its own is gone', () => {
    const verdict = confirm(
      opened('MJ::CustomZoom::job'),
      { prompt: null, drawn: null, mask: null, sandbox: null },
      known({ instances: [anInstance({ id: 'other' })] }),
    )
    expect(taskOf(verdict)).toMatchObject({ instanceId: 'other' })
  })
})
