import { actionRow } from '../actions/table.ts'
import type { Known, Rules, Submission } from '../task/submission.ts'
import { anInstance } from './an-instance.ts'

/** Rules that stand in nobody's way. */
export const EASY_RULES: Rules = {
  defaultVersion: '7',
  defaultNiji: '7',
  bannedWords: [],
  promptCheck: 'refuse',
  openPerOwner: 0,
  accountRule: 'best-wait-idle',
  modalMs: 60_000,
}

/** Alice's imagine of a paper boat, for tests. `more` replaces any of its fields. */
export const aSubmission = (more: Partial<Submission> = {}): Submission => ({
  row: actionRow('imagine'),
  choice: {},
  owner: 'alice',
  prompt: 'a paper boat',
  drawn: null,
  botType: null,
  speeds: [],
  filter: {},
  inputs: [],
  mask: null,
  customId: null,
  parentId: null,
  isRemix: false,
  isChannelEnough: false,
  sandbox: null,
  state: null,
  hook: null,
  ...more,
})

/** What admission may know when one idle instance is there and nothing else. */
export const knownFacts = (more: Partial<Known> = {}): Known => ({
  now: 5000,
  instances: [anInstance()],
  rules: EASY_RULES,
  parent: null,
  id: '1773314942177999',
  jobId: 'job-new',
  seed: 99,
  draw: 0,
  turn: 0,
  ...more,
})
