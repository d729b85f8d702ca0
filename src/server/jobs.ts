import { actionRow } from '../actions/table.ts'
import { EngineError, type Job, type ParentWork, type PictureSource } from '../engines/engine.ts'
import { FAILURES } from '../failures.ts'
import type { Store } from '../stores/store.ts'
import type { Rules } from '../task/submission.ts'
import type { SucceededTask, Task } from '../task/task.ts'
import { knownWords } from '../task/words.ts'

/** Makes the job of a task: its operation, words, pictures and parent, from what is stored. */
export interface JobDesk {
  /** Throws `EngineError` (`parent-lost`) when the parent is gone. */
  of(task: Task): Promise<Job>
}

export function createJobDesk(store: Store, rules: Rules): JobDesk {
  return {
    async of(task) {
      const parent = await parentOf(task, store)
      const { prompt, model } = knownWords(task.finalPrompt, task.botType, rules)
      const cell = parent?.result.images[0]
      const operation = actionRow(task.row).order({
        choice: task.choice,
        prompt,
        parentAspect: cell ? { width: cell.width, height: cell.height } : null,
      })
      if (!operation) throw new Error(`task ${task.id} of row ${task.row} has nothing to run`)
      return {
        key: `${task.id}-${task.attempt}`,
        taskId: task.id,
        jobId: task.jobId,
        operation,
        prompt,
        finalPrompt: task.finalPrompt,
        model,
        seed: task.seed,
        speed: task.speed,
        botType: task.botType,
        images: [...task.inputs, ...prompt.images].map(sourceOf),
        mask: task.mask === null ? null : sourceOf(task.mask),
        parent: parent && workOf(parent, rules),
      }
    },
  }
}

async function parentOf(task: Task, store: Store): Promise<SucceededTask | null> {
  if (task.parentId === null) return null
  const parent = await store.task(task.parentId)
  if (parent?.status === 'SUCCESS') return parent
  throw new EngineError('parent-lost', FAILURES['parent-lost'].reason)
}

function workOf({ jobId, finalPrompt, botType, seed, result }: SucceededTask, rules: Rules): ParentWork {
  const { prompt, model } = knownWords(finalPrompt, botType, rules)
  const images = result.images.map(({ blob }) => sourceOf(blob))
  return { jobId, prompt, model, seed, images, memo: result.memo }
}

/** Inputs are kept as blob names or links. */
function sourceOf(place: string): PictureSource {
  return /^https?:/i.test(place) ? { kind: 'url', url: place } : { kind: 'blob', name: place }
}
