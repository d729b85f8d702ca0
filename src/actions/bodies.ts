/**
 * The bodies of the submit verbs (protocol page, "Endpoint details"). Read after explicit nulls are dropped;
 * unknown keys are ignored. From these come validation and OpenAPI.
 */
import { Type, type Static } from 'typebox'
import { BOT_TYPE_SPELLINGS } from '../protocol/bot-type.ts'
import { SPEEDS } from '../protocol/speed.ts'

const text = (description: string) => Type.Optional(Type.String({ description }))
const flag = (description: string) => Type.Optional(Type.Boolean({ description }))
const words = <const W extends readonly string[]>(values: W, description?: string) =>
  Type.Unsafe<W[number]>(
    Type.Enum([...values], { type: 'string', ...(description === undefined ? {} : { description }) }),
  )

/** Ids travel as strings, but several clients send them as numbers. */
const id = (description: string) =>
  Type.Optional(Type.Union([Type.String(), Type.Integer()], { description }))

const accountFilter = Type.Optional(
  Type.Object(
    {
      instanceId: text('Only this account.'),
      channelId: text('Only accounts of this channel.'),
      modes: Type.Optional(Type.Array(words(SPEEDS), { description: 'Speeds in order of preference.' })),
      remark: text("Part of the account's remark."),
      remix: flag('Only accounts that ask (or do not ask) in remix mode.'),
      nijiRemix: flag('The same of the Niji bot.'),
      remixAutoConsidered: flag('Only accounts that do (or do not) confirm windows by themselves.'),
    },
    { description: 'Which accounts may run the task.' },
  ),
)

/** Keys that every submit takes. */
const shared = {
  accountFilter,
  state: text('Returned byte for byte in the task and its webhooks.'),
  notifyHook: text('Address to POST the task to when it changes; "" for none.'),
}

const botType = Type.Optional(words(BOT_TYPE_SPELLINGS))

const picture = (description: string) => text(`${description}: a data URI, bare base64 or an http(s) link.`)

const pictures = (description: string) =>
  Type.Optional(
    Type.Array(Type.String(), { description: `${description}: data URIs, bare base64 or http(s) links.` }),
  )

export const ImagineBody = Type.Object(
  {
    prompt: text('What to draw, with Midjourney parameters such as --ar, --v, --seed.'),
    botType,
    base64Array: pictures('Image prompts'),
    base64: text('One image prompt: an older spelling of base64Array.'),
    ...shared,
  },
  {
    $id: 'ImagineBody',
    examples: [{ prompt: 'a paper boat floating on calm water at sunrise --v 6.1' }],
  },
)

export const DIMENSIONS = ['PORTRAIT', 'SQUARE', 'LANDSCAPE'] as const

export const BlendBody = Type.Object(
  {
    base64Array: pictures('Two to five pictures'),
    dimensions: Type.Optional(words([...DIMENSIONS, ''])),
    prompt: text('Words and parameters to blend with.'),
    botType,
    ...shared,
  },
  {
    $id: 'BlendBody',
    examples: [
      {
        base64Array: ['https://example.com/boat.png', 'https://example.com/sea.png'],
        dimensions: 'LANDSCAPE',
      },
    ],
  },
)

export const DescribeBody = Type.Object(
  {
    base64: picture('The picture'),
    link: text('The picture as an http(s) link.'),
    language: text('zh for Chinese; English otherwise.'),
    botType,
    ...shared,
  },
  { $id: 'DescribeBody', examples: [{ link: 'https://example.com/boat.png' }] },
)

export const ShortenBody = Type.Object(
  { prompt: text('The prompt to shorten, without :: weights and --no.'), botType, ...shared },
  {
    $id: 'ShortenBody',
    examples: [{ prompt: 'a very beautiful and detailed paper boat floating on water' }],
  },
)

export const EditBody = Type.Object(
  {
    prompt: text('What shall be there.'),
    image: picture('The picture'),
    maskBase64: text('White where to repaint, black where to keep; left out, the transparent pixels.'),
    originals: pictures('The picture, in another spelling'),
    base64Array: pictures('The picture, in another spelling'),
    botType,
    ...shared,
  },
  { $id: 'EditBody', examples: [{ prompt: 'a red sail', image: 'https://example.com/boat.png' }] },
)

const MOTIONS = ['low', 'high'] as const

const VIDEO_TYPES = [
  'vid_1.1_i2v_480',
  'vid_1.1_i2v_720',
  'vid_1.1_i2v_start_end_480',
  'vid_1.1_i2v_start_end_720',
] as const

export const VideoBody = Type.Object(
  {
    prompt: text('How it shall move; may begin with the link of the first frame.'),
    motion: Type.Optional(words([...MOTIONS, ''])),
    image: picture('The first frame'),
    endImage: picture('The last frame'),
    loop: flag('It ends as it begins.'),
    videoType: Type.Optional(words([...VIDEO_TYPES, ''])),
    batchSize: Type.Optional(Type.Integer({ description: 'Clips to make: 1, 2 or 4.' })),
    action: Type.Optional(words(['extend', ''], 'extend: go on with a clip of taskId.')),
    index: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 3, description: 'Which clip or picture of taskId, from 0.' }),
    ),
    taskId: id('A finished task to go on from.'),
    task_id: id('The same in another spelling.'),
    mode: text('fast, relax or turbo.'),
    animateMode: Type.Optional(words(['manual', 'auto'], 'Accepted and without effect.')),
    botType,
    ...shared,
  },
  {
    $id: 'VideoBody',
    examples: [{ prompt: 'the boat drifts', motion: 'low', image: 'https://example.com/boat.png' }],
  },
)

export const UploadBody = Type.Object(
  { base64Array: pictures('The pictures'), ...shared },
  { $id: 'UploadBody', examples: [{ base64Array: ['data:image/png;base64,iVBORw0KGgo='] }] },
)

const CHANGES = ['UPSCALE', 'VARIATION', 'REROLL'] as const

export const ChangeBody = Type.Object(
  {
    taskId: id('The finished grid.'),
    action: Type.Optional(words(CHANGES)),
    index: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 4, description: 'Which picture; not for REROLL.' }),
    ),
    ...shared,
  },
  { $id: 'ChangeBody', examples: [{ taskId: '1773314942177684', action: 'UPSCALE', index: 2 }] },
)

export const SimpleChangeBody = Type.Object(
  { content: text('The task id, a space, and U1…U4, V1…V4 or R.'), ...shared },
  { $id: 'SimpleChangeBody', examples: [{ content: '1773314942177684 U2' }] },
)

export const ShowBody = Type.Object(
  { jobId: text('The uuid of a job (properties.messageHash), or a link with it.'), botType, ...shared },
  { $id: 'ShowBody', examples: [{ jobId: '0b7f1c9e-5a64-4a3e-9a56-2f6f1f0c7d11' }] },
)

export const ActionBody = Type.Object(
  {
    taskId: id('The finished task.'),
    customId: text("The address of one of the task's buttons."),
    enableRemix: flag('Ask for words first where the action can.'),
    chooseSameChannel: flag("Another account of the task's channel may do it."),
    strong: flag('V1 to V4: strong (true) or subtle (false) variation.'),
    ...shared,
  },
  {
    $id: 'ActionBody',
    examples: [{ taskId: '1773314942177684', customId: 'MJ::JOB::variation::3::example' }],
  },
)

export const ModalBody = Type.Object(
  {
    taskId: id('The task that waits for its window to be confirmed.'),
    prompt: text('The words to go on with; left out, those the window was opened with.'),
    maskBase64: text('For a region: white where to repaint, black where to keep.'),
  },
  { $id: 'ModalBody', examples: [{ taskId: '1773314942177684', prompt: 'a paper boat --zoom 1.8' }] },
)

export const IdsBody = Type.Object(
  { ids: Type.Optional(Type.Array(Type.Union([Type.String(), Type.Integer()]))) },
  { $id: 'IdsBody', examples: [{ ids: ['1773314942177684'] }] },
)

/** What any submit may bring beside what it asks. */
const SharedBody = Type.Object({ botType, ...shared })

export type SharedBody = Static<typeof SharedBody>
export type ImagineBody = Static<typeof ImagineBody>
export type ActionBody = Static<typeof ActionBody>
export type ChangeBody = Static<typeof ChangeBody>
export type SimpleChangeBody = Static<typeof SimpleChangeBody>
export type ShowBody = Static<typeof ShowBody>
export type UploadBody = Static<typeof UploadBody>
export type ModalBody = Static<typeof ModalBody>
export type IdsBody = Static<typeof IdsBody>
