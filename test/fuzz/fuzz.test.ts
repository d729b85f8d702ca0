import { describe, expect, it } from 'vitest'
import { fuzz, type FuzzReport } from './fuzz.ts'

/** What is wrong, in lines that can be read in a failed test. `npm run fuzz -- --replay …` throws one again. */
const wrongIn = ({ faults, troubles }: FuzzReport): readonly string[] => [
  ...faults.map(({ title, words }) => `${title}: ${words}`),
  ...troubles,
]

const RUN_MS = 120_000

/** What a process holds is read where Linux keeps it. */
describe.runIf(process.platform === 'linux')('a server under hostile and drawn requests', () => {
  it(
    'answers each in its documented shape, and is afterwards as it was',
    async () => {
      expect(wrongIn(await fuzz({ seed: 1, requests: 1_300, isPatient: false, role: 'caller' }))).toEqual([])
    },
    RUN_MS,
  )

  it(
    'bears an operator who sends rubbish, and starts again from what he left',
    async () => {
      expect(wrongIn(await fuzz({ seed: 1, requests: 300, isPatient: false, role: 'operator' }))).toEqual([])
    },
    RUN_MS,
  )
})
