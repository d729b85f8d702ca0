import { describe, expect, it } from 'vitest'
import { fuzz, type FuzzReport } from './fuzz.ts'

/** What is wrong, in lines that can be read in a failed test. `npm run fuzz -- --replay …` throws one again. */
const wrongIn = ({ faults, troubles }: FuzzReport): readonly string[] => [
  ...faults.map(({ title, words }) => `${title}: ${words}`),
  ...troubles,
]

const SEED = Number(process.env['FUZZ_SEED'] ?? 1)
/** Those of a caller; an operator's are a quarter of them. The hostile tables are thrown whole, however few they are. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 1_300)
const RUN_MS = 240_000
const RUN = { seed: SEED, isPatient: false } as const

/** What a process holds is read where Linux keeps it. */
describe.runIf(process.platform === 'linux')(
  `a server under hostile and drawn requests of seed ${SEED}`,
  () => {
    it(
      'answers each in its documented shape, and is afterwards as it was',
      async () => {
        expect(wrongIn(await fuzz({ ...RUN, requests: REQUESTS, role: 'caller' }))).toEqual([])
      },
      RUN_MS,
    )

    it(
      'bears an operator who sends rubbish, and starts again from what he left',
      async () => {
        expect(wrongIn(await fuzz({ ...RUN, requests: Math.ceil(REQUESTS / 4), role: 'operator' }))).toEqual(
          [],
        )
      },
      RUN_MS,
    )
  },
)
