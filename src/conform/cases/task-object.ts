import { begin, jobIn, look, submit } from '../asks.ts'
import type { Case } from '../case.ts'
import { absent, anyOf, isRecord, that } from '../match.ts'
import { aPicture, aText, answers, buttons, someText } from '../shapes.ts'
import { DESCRIPTION_BUTTONS, GRID_BUTTONS, PICTURE_BUTTONS, SHORTENED_BUTTONS } from './buttons.ts'

const group = 'task object'

const TEXTS = [
  'id',
  'action',
  'customId',
  'botType',
  'prompt',
  'promptEn',
  'description',
  'state',
  'imageUrl',
  'status',
  'progress',
  'failReason',
  'maskBase64',
  'videoUrl',
]
const TIMES = ['submitTime', 'startTime', 'finishTime']

/** Whether a strict struct can hold the task: relays discard a whole list for one key of another type. */
function isDecodable(task: unknown): boolean {
  if (!isRecord(task)) return false
  const isAbsent = (key: string) => task[key] === undefined || task[key] === null
  return (
    TEXTS.every((key) => isAbsent(key) || typeof task[key] === 'string') &&
    TIMES.every((key) => isAbsent(key) || Number.isSafeInteger(task[key])) &&
    (isAbsent('videoUrls') || Array.isArray(task['videoUrls'])) &&
    (isAbsent('properties') || isRecord(task['properties']))
  )
}

const fourTexts = that(
  'four texts, one after the other',
  (text) => String(text).split(/\n+/).filter(Boolean).length >= 4,
)

/** Checklist 60–80: what a task looks like. The tasks that others go on from are made here. */
export const taskObject: readonly Case[] = [
  {
    name: 'imagine makes a grid from words alone',
    group,
    from: [
      'clients page 18',
      'clients page 19',
      'clients page 20',
      'clients page 25',
      'clients page D6',
      'imagine page',
      'protocol §0',
    ],
    keeps: 'grid',
    steps: [
      submit('imagine', { prompt: ' a paper boat floating on calm water at sunrise --v 6.1' }),
      begin({
        id: 'id',
        picture: 'imageUrl',
        u1: 'buttons.0.customId',
        reroll: 'buttons.4.customId',
        v3: 'buttons.7.customId',
        job: jobIn('buttons.4.customId'),
        instance: 'properties.discordInstanceId',
        hash: 'properties.messageHash',
      }),
    ],
  },
  {
    name: 'a finished task has every key that clients read',
    group,
    from: [
      'clients page 60',
      'clients page 62',
      'clients page 63',
      'clients page 65',
      'clients page 74',
      'clients page 77',
      'clients page 78',
      'clients page D7',
      'clients page §3 wechat-plugin',
      'clients page §3 koishi',
      'clients page §3 CometAPI-style',
      'clients page §4.6',
      'protocol §2.1',
      'protocol §2.2',
      'protocol §2.4',
      'protocol §2.5',
      'protocol §9.4.3',
    ],
    given: ['grid'],
    uses: ['buttons'],
    steps: [
      look('{grid.id}', {
        action: 'IMAGINE',
        prompt: /^a paper boat floating on calm water at sunrise --v 6\.1$/,
        promptEn: someText,
        description: someText,
        properties: { finalPrompt: anyOf(aText, absent) },
        buttons,
      }),
    ],
  },
  {
    name: 'numbers are numbers and texts are texts, as relays decode them',
    group,
    from: ['clients page §4.5', 'clients page §4.7', 'protocol §2.1', 'protocol §9.1'],
    given: ['grid'],
    steps: [
      {
        say: 'the grid as a strict reader sees it',
        path: '/mj/task/{grid.id}/fetch',
        wants: answers(that('a task that a strict struct can hold', isDecodable)),
      },
    ],
  },
  {
    name: 'a grid has nine buttons, complete with the first SUCCESS',
    group,
    from: [
      'clients page 67',
      'clients page 68',
      'clients page 69',
      'clients page §3 Dooy',
      'clients page §3 Comfly',
      'clients page §4.4',
      'clients page §4.6',
      'protocol §3.1',
    ],
    given: ['grid'],
    uses: ['buttons'],
    steps: [look('{grid.id}', { buttons: GRID_BUTTONS })],
  },
  {
    name: 'a picture has the buttons that its model has',
    group,
    from: [
      'clients page 68',
      'clients page 70',
      'clients page §3 Dooy',
      'clients page §3 Licoy',
      'clients page §4.4',
      'protocol §3.2',
    ],
    given: ['single'],
    uses: ['buttons'],
    steps: [look('{single.id}', { action: 'UPSCALE', buttons: PICTURE_BUTTONS })],
  },
  {
    name: 'a description has its four texts where clients look for them',
    group,
    from: [
      'clients page 71',
      'clients page 72',
      'clients page 78',
      'clients page §3 Chuanhu',
      'protocol §1.5 describe',
      'protocol §3.4',
    ],
    given: ['description'],
    uses: ['text buttons'],
    steps: [
      look('{description.id}', { action: 'DESCRIBE', prompt: fourTexts, buttons: DESCRIPTION_BUTTONS }),
    ],
  },
  {
    name: 'shortened words have their texts and buttons',
    group,
    from: [
      'clients page 37',
      'clients page 71',
      'clients page 73',
      'clients page 78',
      'protocol §1.5 shorten',
      'protocol §3.5',
    ],
    given: ['shortened'],
    uses: ['text buttons', 'shorten'],
    steps: [
      look('{shortened.id}', {
        action: 'SHORTEN',
        properties: { finalPrompt: /Shortened prompts/, finalZhPrompt: aText },
        buttons: SHORTENED_BUTTONS,
      }),
    ],
  },
  {
    name: 'a picture opens without a key, from any page',
    group,
    from: ['clients page 79', 'clients page §3 Dooy', 'clients page §4.7'],
    given: ['grid'],
    steps: [
      {
        say: 'imageUrl',
        path: '{grid.picture}',
        headers: { origin: 'https://app.example' },
        wants: {
          headers: {
            'content-type': /^image\/(png|jpeg|webp|gif)/,
            'access-control-allow-origin': anyOf('*', 'https://app.example'),
          },
          bytes: aPicture,
        },
      },
    ],
  },
]
