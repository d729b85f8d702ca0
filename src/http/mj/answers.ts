import { REPLY_CODES, type Reply } from '../../protocol/reply.ts'
import type { Language } from '../../refusals.ts'
import type { Answer } from '../../server/atelier.ts'
import type { Task } from '../../task/task.ts'
import { refusalReply } from '../envelope.ts'

/** Texts of what is no refusal. Clients look for the word "confirm" in that of a window, whatever their language. */
const TEXTS = {
  accepted: { en: () => 'Submission successful', zh: () => '提交成功' },
  queued: {
    en: (ahead: number) => `Queued: ${ahead} ${ahead === 1 ? 'task' : 'tasks'} ahead`,
    zh: (ahead: number) => `排队中，前面还有${ahead}个任务`,
  },
  modal: { en: () => 'Waiting for window confirm', zh: () => 'Waiting for window confirm（等待窗口确认）' },
  cancelled: { en: () => 'Cancelled', zh: () => '任务已取消' },
} as const

/** The envelope of a submit's answer. */
export function answerReply(answer: Answer, language: Language): Reply {
  switch (answer.kind) {
    case 'accepted':
      return answer.ahead > 0
        ? queuedReply(answer.task, answer.ahead, language)
        : acceptedReply(answer.task, language)
    case 'existing':
      return acceptedReply(answer.task, language)
    case 'modal':
      return modalReply(answer.task, language)
    case 'refused':
      return refusalReply(answer.refusal, language)
  }
}

/** The envelope of a task that was cancelled. */
export function cancelledReply(task: Task, language: Language): Reply {
  return { ...acceptedReply(task, language), description: TEXTS.cancelled[language]() }
}

function acceptedReply(task: Task, language: Language): Reply {
  return {
    code: REPLY_CODES.accepted,
    description: TEXTS.accepted[language](),
    result: task.id,
    properties: instanceOf(task),
  }
}

function queuedReply(task: Task, ahead: number, language: Language): Reply {
  return {
    code: REPLY_CODES.queued,
    description: TEXTS.queued[language](ahead),
    result: task.id,
    properties: { ...instanceOf(task), numberOfQueues: ahead },
  }
}

function modalReply(task: Task, language: Language): Reply {
  return {
    code: REPLY_CODES.modal,
    description: TEXTS.modal[language](),
    result: task.id,
    properties: { ...instanceOf(task), finalPrompt: task.finalPrompt, remix: true },
  }
}

function instanceOf({ instanceId, channelId }: Task): Reply['properties'] {
  return { discordInstanceId: instanceId, discordChannelId: channelId }
}
