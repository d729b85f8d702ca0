import { accepted, finished, LINK, refused, succeeded, TASK_ID, windowOpened } from '../shapes.ts'
import type { Pattern, Step, Transcript } from '../transcript.ts'
import { imagined } from './imagine.ts'

/** White everywhere: all of it may be painted anew. An 8×8 PNG. */
const WHITE_MASK =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVR4nGP4DwUMlDEA98A/wbI0QbsAAAAASUVORK5CYII='

const press = (say: string, customId: string, more: Partial<Step> = {}): Step => ({
  say,
  path: '/mj/submit/action',
  body: { taskId: '{id}', customId },
  json: accepted,
  keep: { child: 'result' },
  ...more,
})

const finish = (say: string, json: Pattern): Step => ({
  say,
  path: '/mj/task/{child}/fetch',
  until: finished,
  json,
})

/** A finished single picture under `id`, the job of its buttons under `job`, its grid under `root`. */
const picked: readonly Step[] = [
  ...imagined('a lighthouse on a cliff --ar 3:2'),
  { say: 'remember the grid', path: '/mj/task/{id}/fetch', keep: { root: 'id' } },
  press('press U2', '{u2}', { keep: { id: 'result' } }),
  {
    say: 'it is one picture with all follow-ups',
    path: '/mj/task/{id}/fetch',
    until: finished,
    json: succeeded({ action: 'UPSCALE', imageUrls: [{ url: LINK }] }),
    keep: { job: 'properties.messageHash' },
  },
]

const solo = (name: string) => `MJ::JOB::${name}::1::{job}::SOLO`

const pressEach = (list: readonly (readonly [customId: string, action: string])[]): readonly Step[] =>
  list.flatMap(([customId, action]) => [
    press(`press ${customId}`, customId),
    finish('it succeeds', succeeded({ action })),
  ])

export const followUps: readonly Transcript[] = [
  {
    name: 'a grid is picked, varied and rerolled',
    from: 'action page; protocol §3.1',
    steps: [
      ...imagined('a paper boat'),
      press('press V3', '{v3}'),
      finish('it is a grid of its own', succeeded({ action: 'VARIATION', description: /V3$/ })),
      press('press the reroll', '{reroll}'),
      finish('it is another grid', succeeded({ action: 'REROLL' })),
      press('an index beyond the grid means the first', 'MJ::JOB::upsample::9::anything'),
      finish('it is one picture', succeeded({ action: 'UPSCALE' })),
    ],
  },
  {
    name: 'a single picture is upscaled, varied, zoomed, panned and made square',
    from: 'protocol §3.2',
    steps: [
      ...picked,
      ...pressEach([
        [solo('upsample_v7_2x_subtle'), 'UPSCALE'],
        [solo('upsample_v7_2x_creative'), 'UPSCALE'],
        [solo('low_variation'), 'VARIATION'],
        [solo('high_variation'), 'VARIATION'],
        ['MJ::Outpaint::50::1::{job}::SOLO', 'ZOOM'],
        ['MJ::Outpaint::75::1::{job}::SOLO', 'ZOOM'],
        ['MJ::Outpaint::100::1::{job}::SOLO', 'ZOOM'],
        [solo('pan_left'), 'PAN'],
        [solo('pan_up'), 'PAN'],
      ]),
      {
        say: 'a bookmark makes no task: it answers the parent',
        path: '/mj/submit/action',
        body: { taskId: '{id}', customId: 'MJ::BOOKMARK::{job}' },
        json: { code: 1, result: TASK_ID },
      },
    ],
  },
  {
    name: 'a region needs a window with a mask',
    from: 'modal page; protocol §4; clients 50–54, 57',
    steps: [
      ...picked,
      press('press Vary (Region)', 'MJ::Inpaint::1::{job}::SOLO', { json: windowOpened }),
      {
        say: 'the task waits for its window',
        path: '/mj/task/{child}/fetch',
        json: { status: 'MODAL', progress: '0%', buttons: [], imageUrl: null, failReason: '' },
      },
      {
        say: 'without a mask it goes on waiting',
        path: '/mj/submit/modal',
        body: { taskId: '{child}', prompt: 'a whale' },
        json: refused(4, /maskBase64/),
      },
      { say: 'it is still a window', path: '/mj/task/{child}/fetch', json: { status: 'MODAL' } },
      {
        say: 'with one it goes on under the same id',
        path: '/mj/submit/modal',
        body: { taskId: '{child}', prompt: 'a whale --ar 3:2', maskBase64: WHITE_MASK },
        json: accepted,
        keep: { same: 'result' },
      },
      {
        say: 'that id succeeds',
        path: '/mj/task/{same}/fetch',
        until: finished,
        json: succeeded({ action: 'INPAINT', prompt: 'a whale --ar 3:2' }),
      },
      {
        say: 'a second confirmation changes nothing',
        path: '/mj/submit/modal',
        body: { taskId: '{child}', maskBase64: WHITE_MASK },
        json: { code: 1, result: TASK_ID },
      },
    ],
  },
  {
    name: 'a custom zoom is confirmed with the id alone',
    from: 'modal page; protocol §4; clients 49',
    steps: [
      ...picked,
      press('press Custom Zoom', 'MJ::CustomZoom::{job}', { json: windowOpened }),
      { say: 'confirm it as it is', path: '/mj/submit/modal', body: { taskId: '{child}' }, json: accepted },
      finish('it zooms by two', succeeded({ action: 'ZOOM', properties: { finalPrompt: /--zoom 2/ } })),
    ],
  },
  {
    name: 'remix asks for words first',
    from: 'action page: enableRemix; protocol §4',
    steps: [
      ...imagined('a paper boat'),
      {
        say: 'press V3 in remix',
        path: '/mj/submit/action',
        body: { taskId: '{id}', customId: '{v3}', enableRemix: true },
        json: windowOpened,
        keep: { child: 'result' },
      },
      {
        say: 'confirm new words',
        path: '/mj/submit/modal',
        body: { taskId: '{child}', prompt: 'a red balloon' },
        json: accepted,
      },
      finish(
        'it is a variation with the new words',
        succeeded({ action: 'VARIATION', prompt: 'a red balloon' }),
      ),
      {
        say: 'an upscale has no remix',
        path: '/mj/submit/action',
        body: { taskId: '{id}', customId: '{u2}', enableRemix: true },
        json: accepted,
      },
    ],
  },
  {
    name: 'follow-ups that cannot be',
    from: 'protocol §8.1; clients 46, 59',
    steps: [
      ...picked,
      press('an unknown parent', '', {
        body: { taskId: '1111111111111111', customId: 'MJ::JOB::upsample::1::x' },
        json: refused(4, /1111111111111111/),
        keep: {},
      }),
      press('an unknown button', 'MJ::JOB::teleport::1::{job}', { json: refused(4, /teleport/), keep: {} }),
      press('no button', '', { json: refused(4, /customId/), keep: {} }),
      press('a grid button on a picture', 'MJ::JOB::upsample::1::{job}', {
        json: refused(4, /grid/),
        keep: {},
      }),
      press('a video, which the painter cannot make yet', solo('animate_high'), {
        json: refused(4, /animate/),
        keep: {},
      }),
      {
        say: 'a window that was never there',
        path: '/mj/submit/modal',
        body: { taskId: '{id}' },
        json: refused(4, /./),
      },
      press("the root's id with a child's button finds the child", '', {
        body: { taskId: '{root}', customId: solo('pan_left') },
      }),
      finish('it succeeds', succeeded({ action: 'PAN' })),
      {
        say: 'a finished task cannot be cancelled',
        path: '/mj/task/{id}/cancel',
        body: {},
        json: refused(4, /SUCCESS/),
      },
    ],
  },
]
