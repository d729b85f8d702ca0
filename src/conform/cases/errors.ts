import { refuse } from '../asks.ts'
import type { Asking, Case } from '../case.ts'
import { answers, failed, finished, refused, someText } from '../shapes.ts'
import { allOf, anyOf } from '../match.ts'
import { SUNSET } from '../pictures.ts'

const group = 'errors'
const NOBODYS_ID = '1111111111111111'

/**
 * A prompt whose parameters are wrong: some servers refuse it, others take it and let the task fail (protocol page,
 * "Error text for illegal values").
 */
const badPrompt = (prompt: string): readonly Asking[] => [
  {
    say: prompt,
    path: '/mj/submit/imagine',
    body: { prompt },
    wants: (profile) => {
      const { status = 200, json = null } = refused('prompt-invalid')(profile)
      const isRefused = allOf({ code: 4 }, json)
      return {
        status: anyOf(200, status),
        json: anyOf(isRefused, { code: anyOf(1, 22), result: /^\d+$/ }),
      }
    },
    keep: { id: 'result' },
  },
  {
    say: 'if it was taken, the task fails and says why',
    path: '/mj/task/{id}/fetch',
    when: 'id',
    until: finished,
    wants: (profile) => answers(failed(profile)),
  },
]

/** Protocol §7.6 and §8: what goes wrong, and how it is told. */
export const errors: readonly Case[] = [
  {
    name: 'bad JSON and wrong types are refused as the dialect refuses',
    group,
    from: ['protocol §8.1 body missing / bad JSON / wrong type', 'clients page D4'],
    steps: [
      refuse('JSON that is cut off', 'imagine', '{"prompt":', 'body-not-json'),
      refuse('no JSON', 'imagine', 'prompt=a boat', 'body-not-json'),
      refuse('a list', 'imagine', '[]', 'body-shape'),
      refuse('a number for a prompt', 'imagine', { prompt: 5 }, 'body-shape'),
      refuse('a text for a list', 'imagine', { prompt: 'a boat', base64Array: 'x' }, 'body-shape'),
    ],
  },
  {
    name: 'pictures that are none are refused',
    group,
    from: ['protocol §8.1 bad base64, base64 missing, bad URL'],
    steps: [
      refuse(
        'no base64',
        'imagine',
        { prompt: 'a boat', base64Array: ['data:image/png;base64,§§'] },
        'picture-not-base64',
      ),
      refuse('nothing to describe', 'describe', {}, 'picture-missing'),
      refuse('no base64 to describe', 'describe', { base64: '§§' }, 'picture-not-base64'),
    ],
  },
  {
    name: 'a link that is none is refused',
    group,
    from: ['protocol §8.1 bad URL', 'protocol §1.5 describe'],
    uses: ['describe by link'],
    steps: [refuse('another scheme', 'describe', { link: 'ftp://example.com/a.png' }, 'link-invalid')],
  },
  {
    name: 'two to five pictures can be blended',
    group,
    from: ['protocol §8.1 blend count', 'protocol §1.5 blend'],
    steps: [
      refuse('none', 'blend', {}, 'blend-count'),
      refuse('one', 'blend', { base64Array: [SUNSET] }, 'blend-count'),
      refuse('six', 'blend', { base64Array: Array.from({ length: 6 }, () => SUNSET) }, 'blend-count'),
    ],
  },
  {
    name: 'an unknown parent is refused without an error of the server',
    group,
    from: [
      'clients page 31',
      'clients page 59',
      'clients page D3',
      'protocol §8.1 parent unknown',
      'protocol §9.3 parent missing',
    ],
    uses: ['buttons'],
    steps: [
      refuse(
        'an action',
        'action',
        { taskId: NOBODYS_ID, customId: 'MJ::JOB::upsample::1::x' },
        'parent-unknown',
      ),
      refuse('a window', 'modal', { taskId: NOBODYS_ID, prompt: 'a boat' }, 'parent-unknown'),
    ],
  },
  {
    name: 'a change of an unknown parent is refused',
    group,
    from: ['protocol §8.1 parent unknown', 'protocol §1.5 change'],
    uses: ['change'],
    steps: [
      refuse('a change', 'change', { taskId: NOBODYS_ID, action: 'UPSCALE', index: 1 }, 'parent-unknown'),
    ],
  },
  {
    name: 'an action without a task or a button is refused',
    group,
    from: ['protocol §8.1 missing taskId/customId', 'protocol §1.5 action'],
    given: ['grid'],
    uses: ['buttons'],
    steps: [
      refuse('no task', 'action', { customId: 'MJ::JOB::upsample::1::x' }, 'task-id-missing'),
      refuse('no button', 'action', { taskId: '{grid.id}' }, 'custom-id-missing'),
      refuse('a window of no task', 'modal', { prompt: 'a boat' }, 'task-id-missing'),
    ],
  },
  {
    name: 'an unknown button is refused',
    group,
    from: ['protocol §8.1 unknown customId'],
    given: ['grid'],
    uses: ['buttons'],
    steps: [
      refuse(
        'of a shape that no server knows',
        'action',
        { taskId: '{grid.id}', customId: 'MJ::JOB::teleport::1::{grid.job}' },
        'custom-id-unknown',
      ),
      refuse('without ::', 'action', { taskId: '{grid.id}', customId: 'teleport' }, 'custom-id-unknown'),
    ],
  },
  {
    name: 'a change that cannot be read is refused',
    group,
    from: ['protocol §8.1 bad change action/index', 'protocol §1.5 change'],
    given: ['grid'],
    uses: ['change'],
    steps: [
      refuse('no task', 'change', { action: 'UPSCALE', index: 1 }, 'task-id-missing'),
      refuse('no action', 'change', { taskId: '{grid.id}' }, 'change-invalid'),
      refuse(
        'an unknown action',
        'change',
        { taskId: '{grid.id}', action: 'TELEPORT', index: 1 },
        'change-invalid',
      ),
      refuse('no index', 'change', { taskId: '{grid.id}', action: 'UPSCALE' }, 'change-invalid'),
      refuse(
        'an index of none',
        'change',
        { taskId: '{grid.id}', action: 'VARIATION', index: 5 },
        'change-invalid',
      ),
    ],
  },
  {
    name: 'a simple change that cannot be read is refused',
    group,
    from: ['protocol §8.1 simple-change syntax'],
    given: ['grid'],
    uses: ['simple-change'],
    steps: [
      refuse('nothing', 'simple-change', {}, 'change-invalid'),
      refuse('no such picture', 'simple-change', { content: '{grid.id} U5' }, 'change-invalid'),
      refuse('two blanks', 'simple-change', { content: '{grid.id}  U1' }, 'change-invalid'),
    ],
  },
  {
    name: 'an edit wants words and a picture',
    group,
    from: ['protocol §8.1 edit missing input'],
    uses: ['edits'],
    steps: [
      refuse('no picture', 'edits', { prompt: 'a boat' }, 'picture-missing'),
      refuse('no words', 'edits', { image: SUNSET }, 'prompt-missing'),
    ],
  },
  {
    name: 'an extension wants a video that is there',
    group,
    from: ['protocol §1.5 video', 'protocol §8.1 parent unknown'],
    uses: ['video'],
    steps: [
      refuse(
        'an unknown video',
        'video',
        { motion: 'low', prompt: 'a boat', action: 'extend', index: 0, taskId: NOBODYS_ID },
        'parent-unknown',
      ),
    ],
  },
  {
    name: 'face swapping is a task or a refusal in JSON, never a page',
    group,
    from: ['clients page 42', 'protocol §1.5 insight-face/swap'],
    steps: [
      {
        say: 'a swap',
        path: '/mj/insight-face/swap',
        body: { sourceBase64: SUNSET, targetBase64: SUNSET },
        wants: answers({ code: anyOf(1, 4, 22), description: someText }, { status: anyOf(200, 400) }),
      },
    ],
  },
  {
    name: 'an instance that is not there is no account: code 3',
    group,
    from: [
      'clients page 31',
      'protocol §1.4.1 code 3',
      'protocol §6.1 instanceId',
      'protocol §8.1 no account',
    ],
    uses: ['filter by account'],
    steps: [
      refuse(
        'nobody',
        'imagine',
        { prompt: 'a boat', accountFilter: { instanceId: 'nobody' } },
        'no-instance',
        3,
      ),
      refuse(
        'no such remark',
        'imagine',
        { prompt: 'a boat', accountFilter: { remark: 'nobody says this' } },
        'no-instance',
        3,
      ),
    ],
  },
  {
    name: 'a channel that is not there is no account either',
    group,
    from: ['protocol §6.1 channelId'],
    uses: ['filter by channel'],
    steps: [
      refuse(
        'no such channel',
        'imagine',
        { prompt: 'a boat', accountFilter: { channelId: 'nobody' } },
        'no-instance',
        3,
      ),
    ],
  },
  {
    name: 'illegal parameters are refused, or fail the task with a reason',
    group,
    from: ['protocol §7.2', 'protocol §7.6', 'protocol §8.2', 'protocol §8.3'],
    steps: [
      ...badPrompt('a boat --stylize 5000'),
      ...badPrompt('a boat --sparkle 3'),
      ...badPrompt('a boat --cref https://example.com/a.png --v 7'),
      ...badPrompt('a boat --sw 50'),
    ],
  },
  {
    name: 'what is too long is refused',
    group,
    from: ['protocol §8.1 over-long state / hook'],
    only: ['trueai'],
    steps: [
      refuse('a state', 'imagine', { prompt: 'a boat', state: 'x'.repeat(20_000) }, 'text-too-long'),
      refuse(
        'a hook',
        'imagine',
        { prompt: 'a boat', notifyHook: `https://example.com/${'x'.repeat(2001)}` },
        'text-too-long',
      ),
    ],
  },
  {
    name: 'a banned word is code 24 and named',
    group,
    from: ['clients page 30', 'protocol §1.4.1 code 24', 'protocol §8.4'],
    steps: [
      {
        say: 'as a word of its own',
        path: '/mj/submit/imagine',
        body: { prompt: 'a NSFW boat' },
        wants: answers({
          code: 24,
          description: someText,
          properties: { promptEn: someText, bannedWord: /^nsfw$/i },
        }),
      },
    ],
  },
]
