import { encodeTask } from '../src/task/encode.ts'
import { openSqliteStore } from '../src/stores/sqlite/open.ts'
import { aTask } from '../src/testing/a-task.ts'
import { createSeededRandom } from '../src/testing/random.ts'
import { buttonsOf } from '../src/actions/buttons.ts'
import { OPERATION_NAMES } from '../src/actions/operation.ts'

const BATCH = 500
const model = { family: 'mj', version: '7', number: 7 } as const

/** Puts finished tasks, each as large as a real one, into a data folder. Their ids count up from the first. */
export async function fill(data: string, count: number): Promise<{ readonly ids: readonly string[] }> {
  const store = await openSqliteStore({ path: data })
  const random = createSeededRandom(1)
  const ids: string[] = []
  for (let made = 0; made < count; made += BATCH) {
    const tasks = Array.from({ length: Math.min(BATCH, count - made) }, (_, at) => {
      const jobId = random.uuid()
      const id = String(1_700_000_000_000_000 + made + at)
      const buttons = buttonsOf({
        kind: 'grid',
        model,
        aspect: { width: 1, height: 1 },
        jobId,
        operations: new Set(OPERATION_NAMES),
        count: 4,
      })
      return aTask('SUCCESS', { id, jobId, version: 1, owner: 'local', hook: null, buttons })
    })
    ids.push(...tasks.map(({ id }) => id))
    await store.commit({
      changes: tasks.map((task) => ({ kind: 'create', task, encoded: encodeTask(task) })),
    })
  }
  await store.close()
  return { ids }
}
