import { REPLY_CODES, type Reply } from '../../protocol/reply.ts'
import type { Language } from '../../refusals.ts'
import type { Answer } from '../../server/atelier.ts'
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
export function takenReply(answer: Taken, language: Language): Reply {
  const { task } = answer
  const reply = { result: task.id, properties: instanceOf(task) }
  if (answer.kind === 'modal') {
    const properties = { ...reply.properties, finalPrompt: task.finalPrompt, remix: true }
    return { ...reply, code: REPLY_CODES.modal, description: TEXTS.modal[language], properties }
  }
  if (answer.kind === 'accepted' && answer.ahead > 0) {
    const properties = { ...reply.properties, numberOfQueues: answer.ahead }
    return { ...reply, code: REPLY_CODES.queued, description: queuedText[language](answer.ahead), properties }
  }
  return { ...reply, code: REPLY_CODES.accepted, description: TEXTS.accepted[language] }
}

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
