import { actionRow } from '../actions/table.ts'
import { parsePrompt } from '../prompt/parse.ts'
import type { Prompt } from '../prompt/prompt.ts'
import { speedOf } from '../prompt/speed.ts'
import { NIJI_VERSIONS, VERSIONS } from '../prompt/versions.ts'
import type { BotType } from '../protocol/bot-type.ts'
import { DEFAULT_SPEEDS, type Home, type Need } from '../schedule/need.ts'
import type { Submission } from './submission.ts'
import type { Making, Task } from './task.ts'

/** What decides about an instance beside the request itself. */
interface NeedFacts {
  readonly made: Making
  readonly prompt: Prompt
  readonly botType: BotType
}

interface SubmissionFacts extends NeedFacts {
  /** Where its parent ran. */
  readonly home: Home | null
  readonly isStaged: boolean
}

/** What a request needs: the speed of its path comes first, then those of its filter, then the flag of its words. */
export function needOfSubmission({ speeds, filter }: Submission, facts: SubmissionFacts): Need {
  const flag = speedOf(facts.prompt)
  const asked = [...speeds, ...(filter.modes ?? []), ...(flag ? [flag] : [])]
  const { home, isStaged } = facts
  return { ...workOf(facts), speeds: [...new Set(asked)], filter, home, isStaged }
}

/** What a task keeps of its need besides what it is: its home, and the accounts and speeds that were asked for, if any. */
export function keptOf({ home, filter, speeds }: Need): Pick<Task, 'home' | 'filter'> {
  const kept = speeds.length > 0 ? { ...filter, modes: speeds } : filter
  return { ...(home && { home }), ...(Object.keys(kept).length > 0 && { filter: kept }) }
}

/** What a stored task still needs: the speed it was given, else another of those that were asked for. */
export function needOfTask(task: Task): Need {
  const { repeats, finalPrompt, botType, filter = {}, parentId, home, speed, instanceId, channelId } = task
  const { prompt } = parsePrompt(finalPrompt)
  return {
    ...workOf({ made: repeats ?? task, prompt, botType }),
    speeds: [...new Set([speed, ...(filter.modes ?? DEFAULT_SPEEDS)])],
    filter,
    // Tasks of older versions waited at their parent's own instance.
    home: parentId === null ? null : (home ?? { instanceId, channelId }),
    isStaged: task.sandbox !== undefined,
  }
}

function workOf({ made, prompt, botType }: NeedFacts) {
  return {
    operation: actionRow(made.row).operation ?? 'imagine',
    botType,
    version: versionOf(prompt),
    isStrange: isStrange(prompt),
    isHdVideo: made.choice['lines'] === 720,
    isDraft: prompt.parameters.draft === true,
  }
}

function versionOf({ parameters: { niji, version } }: Prompt): string | null {
  return niji === undefined ? (version ?? null) : `niji ${niji}`
}

function isStrange({ parameters: { niji, version }, unknown }: Prompt): boolean {
  return unknown.length > 0 || isNotAmong(VERSIONS, version) || isNotAmong(NIJI_VERSIONS, niji)
}

const isNotAmong = (known: readonly string[], one: string | undefined): boolean =>
  one !== undefined && !known.includes(one)
