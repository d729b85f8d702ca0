import { describe, expect, it } from 'vitest'
import { aSubmission, knownFacts } from '../testing/a-submission.ts'
import { anInstance } from '../testing/an-instance.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import { admit, confirm } from './admit.ts'
import type { Submission, Verdict } from './submission.ts'
import type { Task } from './task.ts'

const box = anInstance({ id: 'box', sandbox: [] })
const real = anInstance({ id: 'real' })

const asked = (more: Partial<Submission>, instances: readonly InstanceFacts[] = [box]) =>
  admit(aSubmission(more), knownFacts({ instances }))

function taskOf(verdict: Verdict): Task {
  if (verdict.kind === 'refused') throw new Error(verdict.refusal.text.en)
  return verdict.task
}

const refusalOf = (verdict: Verdict) => (verdict.kind === 'refused' ? verdict.refusal : null)

describe('a submit to a sandbox', () => {
  it('keeps what is asked of it apart from the words', () => {
    const prompt = 'a boat [[fail:no luck]] --ar 3:2 [[slow:1s]]'
    expect(taskOf(asked({ prompt }))).toMatchObject({
      sandbox: 'fail:no luck; slow:1s',
      prompt,
      promptEn: 'a boat --ar 3:2',
      finalPrompt: 'a boat --ar 3:2 --v 7.0',
    })
  })

  it('adds what its header asks', () => {
    const more = { prompt: 'a boat [[slow:1s]]', sandbox: 'nsfw' }
    expect(taskOf(asked(more))).toMatchObject({ sandbox: 'slow:1s; nsfw' })
  })

  it.each([
    ['banned:gun', 24, 'The prompt may contain a banned word: "gun". Use another one.'],
    ['queue-full', 23, 'The queue of box is full (10 waiting). Try again later.'],
    ['no-account', 3, 'No available account instance: box: it was told to say so.'],
  ])('is refused at once for %s', (outcome, code, en) => {
    expect(refusalOf(asked({ sandbox: outcome }))).toMatchObject({ code, text: { en } })
    const told = anInstance({ id: 'box', sandbox: [{ match: 'boat', outcome }] })
    expect(refusalOf(asked({}, [told]))).toMatchObject({ code, text: { en } })
  })

  it('names what it does not know', () => {
    const refusal = refusalOf(asked({ prompt: 'a boat [[fial:x]]' }))
    expect(refusal?.code).toBe(4)
    expect(refusal?.text.en).toContain('does not know the outcome "fial:x"; wanted one of banned:word')
  })

  it('is taken by no other account', () => {
    expect(taskOf(asked({ sandbox: 'nsfw' }, [real, box])).instanceId).toBe('box')
    const refusal = refusalOf(asked({ sandbox: 'nsfw' }, [real, { ...box, isEnabled: false }]))
    expect(refusal?.text.en).toContain('real: it is no sandbox')
  })
})

it('where there is no sandbox, words are words and the header says nothing', () => {
  const task = taskOf(asked({ prompt: 'a boat [[nsfw]]', sandbox: 'explode' }, [real]))
  expect(task).toMatchObject({ finalPrompt: 'a boat [[nsfw]] --v 7.0' })
  expect(task.sandbox).toBeUndefined()
})

describe('a window that a sandbox opens', () => {
  const window = taskOf(asked({ prompt: 'a boat [[modal; fail:late]]' }))
  const confirmed = (prompt: string | null, header: string | null = null) =>
    confirm(window, { prompt, drawn: null, mask: null, sandbox: header }, knownFacts({ instances: [box] }))

  it('is one of any action', () => {
    expect(window).toMatchObject({ status: 'MODAL', finalPrompt: 'a boat --v 7.0' })
  })

  it('goes on with what was asked before', () => {
    expect(taskOf(confirmed(null))).toMatchObject({ status: 'NOT_START', sandbox: 'modal; fail:late' })
  })

  it('goes on with what its own words ask', () => {
    const task = taskOf(confirmed('two boats [[nsfw]]'))
    expect(task).toMatchObject({ sandbox: 'nsfw', finalPrompt: 'two boats --v 7.0', promptEn: 'two boats' })
    expect(refusalOf(confirmed('two boats', 'queue-full'))?.code).toBe(23)
  })

  it('confirmed twice is answered with its task', () => {
    const task = taskOf(confirmed(null))
    const words = { prompt: null, drawn: null, mask: null, sandbox: null }
    expect(confirm(task, words, knownFacts({ instances: [box] }))).toEqual({ kind: 'existing', task })
  })
})
