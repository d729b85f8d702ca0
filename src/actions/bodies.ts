/**
 * The bodies of the submit verbs (protocol page, "Endpoint details"). Read after explicit nulls are dropped;
 * unknown keys are ignored. From these come validation and OpenAPI.
 */
import { Type, type Static } from 'typebox'
import { BOT_TYPE_SPELLINGS } from '../protocol/bot-type.ts'
import { SPEEDS } from '../protocol/speed.ts'

const text = (description: string) => Type.Optional(Type.String({ description }))
const words = <const W extends readonly string[]>(values: W) =>
  Type.Union(values.map((value) => Type.Literal(value as W[number])))

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
      remix: Type.Optional(
        Type.Boolean({ description: 'Only accounts that ask (or do not ask) in remix mode.' }),
      ),
    },
    { description: 'Which accounts may run the task.' },
  ),
)

/** Keys that every submit takes. */
const common = {
  state: text('Returned byte for byte in the task and its webhooks.'),
  notifyHook: text('Address to POST the task to when it changes; "" for none.'),
}

const pictures = Type.Optional(
  Type.Array(Type.String(), { description: 'Image prompts: data URIs, bare base64 or http(s) links.' }),
)

export const ImagineBody = Type.Object(
  {
    prompt: text('What to draw, with Midjourney parameters such as --ar, --v, --seed.'),
    botType: Type.Optional(words(BOT_TYPE_SPELLINGS)),
    base64Array: pictures,
    base64: text('One image prompt: an older spelling of base64Array.'),
    accountFilter,
    ...common,
  },
  {
    $id: 'ImagineBody',
    examples: [{ prompt: 'a paper boat floating on calm water at sunrise --v 6.1' }],
  },
)

export const ActionBody = Type.Object(
  {
    taskId: id('The finished task.'),
    customId: text("The address of one of the task's buttons."),
    enableRemix: Type.Optional(Type.Boolean({ description: 'Ask for words first where the action can.' })),
    chooseSameChannel: Type.Optional(
      Type.Boolean({ description: "Another account of the task's channel may do it." }),
    ),
    accountFilter,
    ...common,
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

export type ImagineBody = Static<typeof ImagineBody>
export type ActionBody = Static<typeof ActionBody>
export type ModalBody = Static<typeof ModalBody>
export type IdsBody = Static<typeof IdsBody>
