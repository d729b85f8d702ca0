import type { Job } from '../engines/engine.ts'
import { parsePrompt } from '../prompt/parse.ts'

/** What a test cares for in a job; `text` is what its prompt is read from. */
export type JobWords = Partial<Job> & { readonly text?: string }

/** The model of jobs that ask for none. */
export const MODEL = { family: 'mj', version: '7', number: 7 } as const

/** A job of an imagine, of the same task each time. */
export function aJob({ text = 'a red boat', ...rest }: JobWords = {}): Job {
  return {
    key: '1773314942177684-1',
    taskId: '1773314942177684',
    jobId: 'aaaaaaaa-0000-4000-8000-000000000001',
    operation: { name: 'imagine' },
    prompt: parsePrompt(text).prompt,
    finalPrompt: text,
    model: MODEL,
    seed: 7,
    speed: 'FAST',
    botType: 'MID_JOURNEY',
    images: [],
    mask: null,
    parent: null,
    customId: null,
    again: null,
    ...rest,
  }
}

let made = 0

/** A job of an imagine, of a new task each time: for what goes on beside others. */
export function aNewJob(words: JobWords = {}): Job {
  const id = String(++made).padStart(12, '0')
  return aJob({ key: `${id}-1`, taskId: id, jobId: `00000000-0000-4000-8000-${id}`, ...words })
}
