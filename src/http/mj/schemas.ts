/** The shapes of the dialect's answers, for the API's description; a test holds them to what is really sent. */
import { Type, type TSchema } from 'typebox'
import { WIRE_ACTIONS } from '../../protocol/action.ts'
import { BOT_TYPES } from '../../protocol/bot-type.ts'
import { REPLY_CODES } from '../../protocol/reply.ts'
import { PROFILES } from '../../protocol/profiles.ts'
import { SPEEDS } from '../../protocol/speed.ts'
import { STATUSES } from '../../protocol/status.ts'
import { answerOf } from '../answer-of.ts'

const text = (description: string) => Type.String({ description })
const words = (values: readonly string[], description: string) =>
  Type.Enum([...values], { type: 'string', description })
const orNull = <T extends ReturnType<typeof Type.String> | ReturnType<typeof Type.Integer>>(type: T) =>
  Type.Union([type, Type.Null()])

/** Milliseconds since the epoch. */
const time = (description: string) =>
  orNull(Type.Integer({ description: `${description}, ms since the epoch` }))

const CODES =
  `1 accepted · 22 accepted, behind others · 21 a window waits for words · 3 no account can do it ·
4 a mistake in the request · 23 queue full · 24 banned word · 9 the server failed`.replace('\n', ' ')

export const ReplySchema = Type.Object(
  {
    code: Type.Enum(Object.values(REPLY_CODES), { type: 'integer', description: CODES }),
    description: text('In words; Chinese where Accept-Language asks for it.'),
    result: Type.Union([
      Type.String({ description: 'The task id; several with commas.' }),
      Type.Array(Type.String(), { description: 'Links of uploaded pictures.' }),
      Type.Null({ description: 'On refusal.' }),
    ]),
    properties: Type.Object(
      {
        discordInstanceId: Type.Optional(text('The account that has the task.')),
        discordChannelId: Type.Optional(text("The account's channel.")),
        numberOfQueues: Type.Optional(Type.Integer({ description: 'Tasks ahead, with code 22.' })),
        finalPrompt: Type.Optional(text('The words in the window, with code 21.')),
        remix: Type.Optional(Type.Boolean({ description: 'True with code 21.' })),
        bannedWord: Type.Optional(text('The word that was found, with code 24.')),
        promptEn: Type.Optional(text('The prompt it was found in, with code 24.')),
      },
      { additionalProperties: true },
    ),
  },
  {
    $id: 'Reply',
    examples: [
      {
        code: 1,
        description: 'Submission successful',
        result: '1773314942177684',
        properties: { discordInstanceId: 'local', discordChannelId: 'local' },
      },
    ],
  },
)

/** What a route answers whose refusals have status 200 as well. */
export const orReply = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, ReplySchema])

/** What any route of the dialect may answer to who may not come in. */
export const doorAnswers = {
  401: answerOf('No key, or an unknown one.', ReplySchema),
  403: answerOf('Without keys: not a name or a page of this machine.', ReplySchema),
}

const ButtonSchema = Type.Object({
  customId: text('Send it to /mj/submit/action.'),
  emoji: text('A character, or ""'),
  label: text('A word, or ""'),
  type: Type.Literal(2),
  style: Type.Literal(2),
})

const PictureSchema = Type.Object({
  url: text('Absolute link'),
  thumbnail: Type.Optional(text('Absolute link of a smaller copy')),
})

/** Ours, and those that other dialects say instead. */
const ACTION_WORDS = [
  ...new Set([...WIRE_ACTIONS, ...Object.values(PROFILES).flatMap(({ actions }) => Object.values(actions))]),
]

export const TaskSchema = Type.Object(
  {
    id: text('16 digits'),
    action: words(ACTION_WORDS, 'What was asked'),
    status: words(
      STATUSES.filter((status) => status !== 'CANCEL'),
      'Where the task stands; final are SUCCESS and FAILURE.',
    ),
    progress: Type.String({
      pattern: '^(\\d{1,3}%)?$',
      description: 'Never falls; 100% once final, in some dialects "" once failed.',
    }),
    prompt: text("The user's own words"),
    promptEn: text('The words that are drawn'),
    description: text('What was asked, as a command'),
    state: orNull(text("The caller's own text")),
    submitTime: Type.Integer({ description: 'ms since the epoch' }),
    startTime: time('Start of the work'),
    finishTime: time('End of the work'),
    imageUrl: orNull(text('The picture, or a preview while the task runs')),
    failReason: text('Empty until the task has failed'),
    properties: Type.Object(
      { finalPrompt: text('The prompt with all its parameters') },
      { additionalProperties: true },
    ),
    buttons: Type.Array(ButtonSchema, { description: 'Follow-ups, complete once the task is SUCCESS.' }),
    botType: words(BOT_TYPES, 'Which bot'),
    mode: words(SPEEDS, 'Which speed'),
    customId: Type.Optional(text('The button that started it')),
    maskBase64: Type.Optional(text('The mask of a region')),
    imageUrls: Type.Optional(Type.Array(PictureSchema, { description: 'The cells of a grid in order' })),
    imageWidth: Type.Optional(Type.Integer()),
    imageHeight: Type.Optional(Type.Integer()),
    videoUrl: Type.Optional(text('The clip, or the first of several')),
    videoUrls: Type.Optional(Type.Array(PictureSchema, { description: 'The clips with their posters' })),
  },
  {
    $id: 'Task',
    examples: [
      {
        id: '1773314942177684',
        action: 'IMAGINE',
        status: 'IN_PROGRESS',
        progress: '46%',
        prompt: 'a paper boat',
        promptEn: 'a paper boat',
        description: '/imagine a paper boat',
        state: null,
        submitTime: 1773314942177,
        startTime: 1773314942180,
        finishTime: null,
        imageUrl: null,
        failReason: '',
        properties: { finalPrompt: 'a paper boat --v 7' },
        buttons: [],
        botType: 'MID_JOURNEY',
        mode: 'FAST',
      },
    ],
  },
)
