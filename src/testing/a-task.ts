import { STATUSES, type Status } from '../protocol/status.ts'
import type { Task } from '../task/task.ts'

const fields = {
  id: '1773314942177684',
  version: 7,
  owner: 'alice',
  row: 'imagine',
  action: 'IMAGINE',
  choice: {},
  parentId: null,
  repeats: null,
  jobId: '0b7f1c9e-5a64-4a3e-9a56-2f6f1f0c7d11',
  customId: null,
  botType: 'MID_JOURNEY',
  prompt: 'a paper boat',
  promptEn: 'a paper boat',
  finalPrompt: 'a paper boat --v 7.0',
  seed: 42,
  speed: 'FAST',
  inputs: [],
  mask: null,
  state: null,
  description: '/imagine a paper boat',
  instanceId: 'local',
  channelId: 'local',
  lane: 'main',
  hook: { url: 'http://127.0.0.1:9/hook', profile: 'comet', base: 'http://127.0.0.1:8080' },
  submittedAt: 1000,
  attempt: 1,
  floor: 0,
} as const

const picture = { blob: '00112233445566778899aabbccddeeff.png', width: 1024, height: 1024 }

const states = {
  MODAL: { status: 'MODAL', expiresAt: 90_000 },
  NOT_START: { status: 'NOT_START', queuedAt: 1000, startedAt: null },
  SUBMITTED: { status: 'SUBMITTED', startedAt: 2000 },
  IN_PROGRESS: {
    status: 'IN_PROGRESS',
    startedAt: 2000,
    progress: 40,
    preview: { ...picture, blob: 'p-00.webp' },
  },
  SUCCESS: {
    status: 'SUCCESS',
    startedAt: 2000,
    finishedAt: 3000,
    result: {
      kind: 'grid',
      cover: picture,
      images: [picture, picture, picture, picture],
      engine: 'test/1',
      memo: null,
    },
    buttons: [],
  },
  FAILURE: { status: 'FAILURE', startedAt: 2000, finishedAt: 3000, failure: 'internal', reason: 'It broke.' },
  CANCEL: { status: 'CANCEL', startedAt: null, finishedAt: 3000 },
} as const

/** A task in a state, for tests: alice's paper boat. `more` replaces any of its fields. */
export function aTask<S extends Status>(status: S, more: Partial<Task> = {}): Extract<Task, { status: S }> {
  // Joining a state's fields with the shared ones makes exactly the member of the union that `status` names.
  return { ...fields, ...states[status], ...more } as unknown as Extract<Task, { status: S }>
}

/** One task in each state. */
export const EVERY_TASK: readonly Task[] = STATUSES.map((status) => aTask(status))
