import { formatPrompt, withoutParameters, withParameters } from '../prompt/format.ts'
import { parsePrompt } from '../prompt/parse.ts'
import type { Prompt } from '../prompt/prompt.ts'
import { customIdPattern } from '../protocol/custom-id.ts'
import { SPEEDS } from '../protocol/speed.ts'
import { refuse } from '../refusals.ts'
import type { ActionRow, Face, OperationFacts, WordsFacts } from './action-row.ts'
import { VideoBody } from './bodies.ts'
import { indexOf, wordOf, type Choice } from './choice.ts'
import type { ClipAsk, Motion } from './operation.ts'
import { brought, verb } from './verb.ts'

const MOTIONS = ['high', 'low'] as const

/** Clips of a task that names no number. */
const CLIPS = 4

/** What is asked of clips: by the words, whatever field or button put it there. */
function clipAsk({ prompt, choice }: OperationFacts): ClipAsk {
  const { motion, bs, loop, end } = prompt.parameters
  const isLoop = loop === true || end === 'loop'
  const hasEnd = end !== undefined || choice['end'] !== undefined
  return {
    motion: motion === 'high' ? 'high' : 'low',
    count: bs === 1 || bs === 2 ? bs : CLIPS,
    lines: choice['lines'] === 720 ? 720 : 480,
    end: isLoop ? 'loop' : hasEnd ? 'picture' : 'open',
  }
}

/** Parameters of pictures that clips do not take (Midjourney docs, "Video"). */
const STILL_ONLY = [
  'no',
  'chaos',
  'weird',
  'quality',
  'stop',
  'tile',
  'repeat',
  'zoom',
  'end',
  'loop',
] as const

/** The parent's words as those of clips, with what a button or a body chose. */
function movingWords({ prompt, choice }: WordsFacts): string {
  const kept = withoutParameters(prompt, STILL_ONLY)
  const { bs, loop } = choice
  return formatPrompt(
    withParameters(kept, {
      video: 1,
      motion: motionOf(choice),
      ...(typeof bs === 'number' ? { bs } : {}),
      ...(loop === undefined ? {} : { end: 'loop' }),
    }),
  )
}

const motionOf = (choice: Choice): Motion => wordOf(choice, 'motion', MOTIONS)

const motionFaces = (title: string, on: Face['on'], when?: Face['when']): readonly Face[] =>
  MOTIONS.map((motion) => ({
    on,
    label: `${title} (${motion === 'high' ? 'High' : 'Low'} motion)`,
    emoji: '🎞️',
    choice: { index: 1, motion },
    ...(when ? { when } : {}),
  }))

/** The words of a video body: its fields as the parameters that Midjourney would read them from. */
function videoWords(words: string, { motion, loop, batchSize }: VideoFields): Prompt {
  const { prompt } = parsePrompt(words)
  return withParameters(prompt, {
    video: prompt.parameters.video ?? 1,
    ...(motion ? { motion } : {}),
    ...(loop ? { end: 'loop' } : {}),
    ...(batchSize === undefined ? {} : { bs: batchSize }),
  })
}

interface VideoFields {
  readonly motion?: Motion | ''
  readonly loop?: boolean
  readonly batchSize?: number
}

/** Rows that make clips without a button, and those offered on clips (protocol page, "Video"). */
export const clips: readonly ActionRow[] = [
  {
    name: 'video',
    action: 'VIDEO',
    verb: verb({
      names: ['video'],
      title: 'Make clips',
      summary: 'Make clips of a picture, or go on with a clip.',
      body: VideoBody,
      ask({ prompt = '', image, endImage, videoType, action, index = 0, mode, ...body }) {
        const parentId = body.taskId ?? body.task_id
        const hasParent = parentId !== undefined && parentId !== ''
        if (action === 'extend' && !hasParent) return refuse('task-id-missing', { field: 'taskId' })
        const words = videoWords(prompt, body)
        const pictures = brought('image', image)
        if (!hasParent && pictures.length + words.images.length === 0) return refuse('video-pictureless', {})
        const [end] = brought('endImage', endImage)
        const speed = SPEEDS.find((one) => one === mode?.toUpperCase())
        const lines = videoType?.endsWith('720') ? { lines: 720 } : {}
        const more = { pictures, ...(end ? { end } : {}), ...(speed ? { speed } : {}) }
        if (!hasParent) return { ...more, row: 'video', prompt: formatPrompt(words), choice: lines }
        const { motion = 'low', bs } = words.parameters
        return {
          ...more,
          row: action === 'extend' ? 'extend' : 'animate',
          parentId: String(parentId),
          // Without words of its own it goes on with its parent's.
          prompt: prompt.trim() === '' ? null : formatPrompt(words),
          choice: {
            ...lines,
            index: index + 1,
            motion,
            ...(bs === undefined ? {} : { bs }),
            ...(body.loop ? { loop: 'true' } : {}),
          },
        }
      },
    }),
    on: [],
    faces: [],
    modal: 'never',
    fields: [],
    isWordless: true,
    gives: 'clips',
    operation: 'animate',
    order: (facts) => ({ name: 'animate', index: 1, ...clipAsk(facts) }),
    word: () => 'video',
  },
  {
    name: 'pick-clip',
    action: 'UPSCALE',
    customId: [customIdPattern('MJ::JOB::video_virtual_upscale::{index}::{job}')],
    on: ['clips'],
    faces: [1, 2, 3, 4].map((index) => ({
      on: ['clips'],
      label: `U${index}`,
      emoji: '',
      choice: { index },
      when: { count: index },
    })),
    modal: 'never',
    fields: [],
    isWordless: true,
    gives: 'clip',
    operation: 'pick-clip',
    order: ({ choice }) => ({ name: 'pick-clip', index: indexOf(choice) }),
    word: (choice) => `U${indexOf(choice)}`,
  },
  {
    name: 'extend',
    action: 'VIDEO',
    customId: [customIdPattern('MJ::JOB::animate_{motion}_extend::{index}::{job}', { motion: MOTIONS })],
    on: ['clips', 'clip'],
    faces: motionFaces('Extend', ['clip']),
    modal: 'on-remix',
    fields: ['prompt'],
    words: movingWords,
    isWordless: true,
    gives: 'clips',
    operation: 'extend',
    order: (facts) => ({ name: 'extend', index: indexOf(facts.choice), ...clipAsk(facts) }),
    word: (choice) => `Extend (${motionOf(choice)} motion)`,
  },
]

/** Offered on one picture, behind its other buttons. */
export const animate: ActionRow = {
  name: 'animate',
  action: 'VIDEO',
  customId: [customIdPattern('MJ::JOB::animate_{motion}::{index}::{job}::SOLO', { motion: MOTIONS })],
  on: ['grid', 'single', 'upscaled'],
  faces: motionFaces('Animate', ['single', 'upscaled'], { from: 6 }),
  modal: 'on-remix',
  fields: ['prompt'],
  words: movingWords,
  isWordless: true,
  gives: 'clips',
  operation: 'animate',
  order: (facts) => ({ name: 'animate', index: indexOf(facts.choice), ...clipAsk(facts) }),
  word: (choice) => `Animate (${motionOf(choice)} motion)`,
}
