import { isLink } from '../../actions/place.ts'
import { REPLY_CODES, type Reply } from '../../protocol/reply.ts'
import type { Language } from '../../refusals.ts'
import type { Profile } from '../../protocol/profiles.ts'
import type { Answer, Caller } from '../../server/atelier.ts'
import { FILES_ROUTE } from '../../task/encode.ts'
import type { Task } from '../../task/task.ts'

/** An answer that took the request. */
export type Taken = Exclude<Answer, { kind: 'refused' }>

/** Clients look for the English word "confirm" in the text of a window, whatever their language (clients page). */
const TEXTS = {
  accepted: { en: 'Submission successful', zh: '提交成功' },
  modal: { en: 'Waiting for window confirm', zh: 'Waiting for window confirm（等待窗口确认）' },
  cancelled: { en: 'Cancelled', zh: '任务已取消' },
} as const

const queuedText = {
  en: (ahead: number) => `Queued: ${ahead} ${ahead === 1 ? 'task' : 'tasks'} ahead`,
  zh: (ahead: number) => `排队中，前面还有${ahead}个任务`,
}

/** The envelope of a request that was taken. */
export function takenReply(answer: Taken, caller: Caller): Reply {
  const { language, profile } = caller
  const accepted = { code: REPLY_CODES.accepted, description: TEXTS.accepted[language] }
  switch (answer.kind) {
    case 'uploaded':
      return { ...accepted, result: linksOf(answer.names, caller), properties: {} }
    case 'many':
      return queued({ ...accepted, ...namesOf(answer.tasks) }, answer.ahead, caller)
    case 'accepted':
      return queued({ ...accepted, ...namesOf([answer.task]) }, answer.ahead, caller)
    case 'existing':
      return { ...accepted, ...namesOf([answer.task]) }
    case 'modal': {
      const { result, properties } = namesOf([answer.task])
      return {
        code: isTold(profile, answer.task) ? REPLY_CODES.modal : REPLY_CODES.accepted,
        description: TEXTS.modal[language],
        result,
        properties: { ...properties, finalPrompt: answer.task.finalPrompt, remix: true },
      }
    }
  }
}

/** The reply of a task that waits behind `ahead` others. */
function queued(reply: Reply, ahead: number, { language, profile }: Caller): Reply {
  if (ahead === 0) return reply
  return {
    ...reply,
    code: profile.queuedCode,
    description: queuedText[language](ahead),
    properties: { ...reply.properties, numberOfQueues: ahead },
  }
}

/** Whether a dialect tells of this window by its code. */
const isTold = ({ toldWindows }: Profile, { row }: Task): boolean =>
  toldWindows === 'all' || toldWindows.includes(row)

/** Several ids stand in one text, with commas (protocol page, "Imagine all"). */
function namesOf(tasks: readonly Task[]): Pick<Reply, 'result' | 'properties'> {
  const [first] = tasks
  return { result: tasks.map(({ id }) => id).join(','), properties: first ? instanceOf(first) : {} }
}

/** Links of stored pictures; one that came as a link is its own. */
const linksOf = (names: readonly string[], { base }: Caller): readonly string[] =>
  names.map((name) => (isLink(name) ? name : base + FILES_ROUTE + name))

/** The envelope of a task that was cancelled. */
export function cancelledReply(task: Task, language: Language): Reply {
  return {
    code: REPLY_CODES.accepted,
    description: TEXTS.cancelled[language],
    result: task.id,
    properties: instanceOf(task),
  }
}

function instanceOf({ instanceId, channelId }: Task): Reply['properties'] {
  return { discordInstanceId: instanceId, discordChannelId: channelId }
}
