import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, in this order: begun last it would keep one core waiting for another. */
const LONGEST = [
  'test/durability/kill',
  'test/simulation/simulation',
  'test/conform',
  'src/engines/painter/golden',
  'test/wire/relay',
  'test/wire/accounts',
  'test/fuzz/fuzz',
  'src/engines/painter/instance',
  'src/engines/painter/engine',
  'src/engines/painter/media',
  'test/durability/crash',
  'test/durability/',
  'test/wire/',
  'src/engines/painter/',
]

/** The place of a test file in the order. */
function placeOf({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((path) => moduleId.includes(`/${path}`))
  return at === -1 ? LONGEST.length : at
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Loading the code anew for each file takes longer than most of them run.
    isolate: false,
    // A test that hangs fails; a slow machine fails none.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
  },
})
