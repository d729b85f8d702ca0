import { actionRow } from '../actions/table.ts'
import { parsePrompt } from '../prompt/parse.ts'
import type { Prompt } from '../prompt/prompt.ts'
import { speedOf } from '../prompt/speed.ts'
import type { BotType } from '../protocol/bot-type.ts'
import { DEFAULT_SPEEDS, type AccountFilter, type Need } from '../schedule/need.ts'
import type { Submission } from './submission.ts'
import type { Making, Task } from './task.ts'

/** What decides about an instance beside the request itself. */
interface NeedFacts {
  readonly made: Making
  readonly prompt: Prompt
  readonly botType: BotType
}

/** What a request needs: the speed of its path comes first, then those of its filter, then the flag of its words. */
export function needOfSubmission({ speeds, filter, parentId }: Submission, facts: NeedFacts): Need {
  const flag = speedOf(facts.prompt)
  const asked = [...speeds, ...(filter.modes ?? []), ...(flag ? [flag] : [])]
  return { ...workOf(facts), speeds: [...new Set(asked)], filter, isFollowUp: parentId !== null }
}

/** What a task keeps of its need besides what it is: the accounts and speeds that were asked for, if any. */
export function keptOf({ filter, speeds }: Need): { readonly filter?: AccountFilter } {
  const kept = speeds.length > 0 ? { ...filter, modes: speeds } : filter
  return Object.keys(kept).length > 0 ? { filter: kept } : {}
}

/** What a stored task still needs: the speed it was given, else another of those that were asked for. */
export function needOfTask(task: Task): Need {
  const { repeats, finalPrompt, botType, filter = {}, parentId, speed } = task
  const { prompt } = parsePrompt(finalPrompt)
  return {
    ...workOf({ made: repeats ?? task, prompt, botType }),
    speeds: [...new Set([speed, ...(filter.modes ?? DEFAULT_SPEEDS)])],
    filter,
    isFollowUp: parentId !== null,
  }
}

function workOf({ made, prompt, botType }: NeedFacts) {
  return {
    operation: actionRow(made.row).operation ?? 'imagine',
    botType,
    isHdVideo: made.choice['lines'] === 720,
    isDraft: prompt.parameters.draft === true,
  }
}
