import { isLink } from '../actions/place.ts'
import { actionRow } from '../actions/table.ts'
import { EngineError, type Job, type ParentWork, type PictureSource } from '../engines/engine.ts'
import { FAILURES } from '../failures.ts'
import type { Store } from '../stores/store.ts'
import type { Prompt } from '../prompt/prompt.ts'
import type { Rules } from '../task/submission.ts'
import type { Making, Result, SucceededTask, Task } from '../task/task.ts'
import { knownWords, mistakesIn } from '../task/words.ts'

/** Makes the job of a task: its operation, words, pictures and parent, from what is stored. */
export interface JobDesk {
  /** Throws `EngineError`: `parent-lost` when the parent is gone, `invalid-parameter` for words that were not checked. */
  of(task: Task): Promise<Job>
}

/** `engineOf` names the engine of an account. */
export function createJobDesk(
  store: Store,
  rules: () => Rules,
  engineOf: (instanceId: string) => string | undefined,
): JobDesk {
  return {
    async of(task) {
      const made = task.repeats ?? task
      const parent = await finishedTask(made.parentId, store)
      const again = task.repeats ? await finishedTask(task.parentId, store) : null
      const { prompt, model } = knownWords(task.finalPrompt, task.botType, rules())
      const images = [...task.inputs, ...prompt.images, ...endOf(prompt, made.choice)].map(sourceOf)
      objectTo(task, { rules: rules(), hasPicture: parent !== null || images.length > 0 })
      const cell = parent?.result.images[0]
      const operation = actionRow(made.row).order({
        choice: made.choice,
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
        ...(task.repeats ? {} : { words: task.promptEn }),
        model,
        seed: task.seed,
        speed: task.speed,
        botType: task.botType,
        images,
        mask: task.mask === null ? null : sourceOf(task.mask),
        parent: parent && workOf(parent, rules(), engineOf(task.instanceId)),
        customId: task.customId,
        again: again && workOf(again, rules(), engineOf(task.instanceId)),
        attempt: task.attempt,
        ...(task.sandbox !== undefined && { sandbox: task.sandbox }),
      }
    },
  }
}

/** Where prompts are not checked at submit, their tasks fail in Midjourney's own words (protocol page, "failReason"). */
function objectTo(task: Task, facts: { rules: Rules; hasPicture: boolean }): void {
  if (facts.rules.promptCheck === 'refuse') return
  const [mistake] = mistakesIn(task.finalPrompt, { ...facts, botType: task.botType })
  if (mistake) throw new EngineError('invalid-parameter', `[Invalid parameter] ${mistake.en}`)
}

/** The picture a clip ends with, from its words or its body. */
function endOf(prompt: Prompt, { end }: Making['choice']): readonly string[] {
  const written = prompt.parameters.end
  return [written, end].filter((place) => typeof place === 'string' && place !== 'loop').map(String)
}

async function finishedTask(id: string | null, store: Store): Promise<SucceededTask | null> {
  if (id === null) return null
  const task = await store.task(id)
  if (task?.status === 'SUCCESS') return task
  throw new EngineError('parent-lost', FAILURES['parent-lost'].reason)
}

/** A finished task as an engine sees it: what another engine said of its work is nothing it could read. */
function workOf(
  { jobId, finalPrompt, botType, seed, result }: SucceededTask,
  rules: Rules,
  engine: string | undefined,
): ParentWork {
  const { prompt, model } = knownWords(finalPrompt, botType, rules)
  const images = result.images.map(({ blob }) => sourceOf(blob))
  const clips = (result.clips ?? []).map(({ blob }) => sourceOf(blob))
  return { jobId, prompt, model, seed, images, clips, memo: isBy(engine, result) ? result.memo : null }
}

/** Results name their engine with its version behind it: `painter/1`, `comfyui 0.3.64`. */
const isBy = (engine: string | undefined, result: Result): boolean =>
  engine !== undefined && result.engine.split(/[ /]/, 1)[0] === engine

/** Inputs are kept as blob names or links. */
function sourceOf(place: string): PictureSource {
  return isLink(place) ? { kind: 'url', url: place } : { kind: 'blob', name: place }
}
