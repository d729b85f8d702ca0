import { begin, did, finish, jobIn, press, refuse, type Finish } from '../asks.ts'
import type { Asking, Case } from '../case.ts'
import { MASK } from '../pictures.ts'
import { answers, failed, taken, waiting, windowOpened } from '../shapes.ts'
import { GRID_BUTTONS, UPSCALED_BUTTONS } from './buttons.ts'

const group = 'action and modal'

const isWaiting: Asking = {
  say: 'the task waits for its window',
  path: '/mj/task/{id}/fetch',
  wants: (profile) => answers(waiting(profile)),
}

/** A window confirmed: the same id goes on. */
const confirm = (say: string, body: object): Asking => ({
  say,
  path: '/mj/submit/modal',
  body: { taskId: '{id}', ...body },
  wants: taken({ result: '{id}' }),
})

/** A follow-up of one picture, watched to its end. */
const followUp = (name: string, customId: string, wanted: Finish): Case => ({
  name,
  group,
  from: [
    'clients page 44',
    'clients page 58',
    'clients page 77',
    'protocol §1.5 action',
    'protocol §3.2',
    'protocol §3.3',
  ],
  given: ['single'],
  uses: ['buttons'],
  steps: [press('{single.id}', customId), finish(wanted)],
})

/** Checklist 44–59: buttons and windows. */
export const actionAndModal: readonly Case[] = [
  {
    name: 'a button is read by its shape: built from another one, it picks a picture',
    group,
    from: [
      'clients page 44',
      'clients page 46',
      'clients page §3 Comfly',
      'action page',
      'protocol §1.5 action',
    ],
    given: ['grid'],
    uses: ['buttons'],
    keeps: 'single',
    steps: [
      press('{grid.id}', 'MJ::JOB::upsample::2::{grid.job}'),
      begin({ id: 'id', job: jobIn('buttons.0.customId'), picture: 'imageUrl' }),
    ],
  },
  {
    name: 'V3 makes another grid, with the fields of the action page',
    group,
    from: [
      'clients page 44',
      'clients page 45',
      'clients page 58',
      'clients page 67',
      'clients page 69',
      'clients page §3 trueai webui',
      'action page: state, enableRemix, chooseSameChannel',
      'protocol §1.5 action: strong',
      'protocol §6.2 chooseSameChannel',
    ],
    given: ['grid'],
    uses: ['buttons'],
    steps: [
      press('{grid.id}', '{grid.v3}', {
        with: {
          state: '{"n":0.10}',
          chooseSameChannel: true,
          enableRemix: false,
          strong: true,
          notifyHook: '',
        },
      }),
      finish({ action: 'VARIATION', state: '{"n":0.10}', buttons: GRID_BUTTONS }),
    ],
  },
  {
    name: 'the reroll makes another grid',
    group,
    from: ['clients page 44', 'clients page 77', 'protocol §1.5 action: customId prefix', 'protocol §2.3'],
    given: ['grid'],
    uses: ['buttons'],
    steps: [
      press('{grid.id}', '{grid.reroll}'),
      finish(({ reroll }) => ({ action: reroll === 'REROLL' ? 'REROLL' : 'IMAGINE', buttons: GRID_BUTTONS })),
    ],
  },
  followUp('a picture is upscaled', 'MJ::JOB::upsample_v6r1_2x_subtle::1::{single.job}::SOLO', (profile) => ({
    ...did('upscale', 'UPSCALE')(profile),
    buttons: UPSCALED_BUTTONS,
  })),
  followUp('a picture is varied', 'MJ::JOB::low_variation::1::{single.job}::SOLO', {
    action: 'VARIATION',
    buttons: GRID_BUTTONS,
  }),
  followUp('a picture is zoomed', 'MJ::Outpaint::50::1::{single.job}::SOLO', {
    action: 'ZOOM',
    buttons: GRID_BUTTONS,
  }),
  followUp(
    'a picture is panned, whatever index a client puts into the button',
    'MJ::JOB::pan_left::2::{single.job}::SOLO',
    { action: 'PAN' },
  ),
  {
    name: 'a bookmark makes no task: it answers the parent',
    group,
    from: ['protocol §1.5 action: BOOKMARK', 'protocol §9.4.6'],
    given: ['single'],
    uses: ['bookmarks'],
    steps: [
      press('{single.id}', 'MJ::BOOKMARK::{single.job}', {
        makes: 0,
        keep: {},
        wants: answers({ code: 1, result: '{single.id}' }),
      }),
    ],
  },
  {
    name: 'a custom zoom opens a window, which keeps its id from then on',
    group,
    from: [
      'clients page 15',
      'clients page 49',
      'clients page 52',
      'clients page 53',
      'clients page 54',
      'clients page 57',
      'clients page 58',
      'clients page D1',
      'clients page D2',
      'clients page §3 Dooy',
      'clients page §3 Licoy',
      'clients page §4.3',
      'protocol §4',
      'protocol §9.4.5',
    ],
    given: ['single'],
    uses: ['buttons'],
    steps: [
      press('{single.id}', 'MJ::CustomZoom::{single.job}', { wants: windowOpened('custom-zoom') }),
      isWaiting,
      refuse(
        'a button of the window itself',
        'action',
        { taskId: '{id}', customId: 'MJ::JOB::upsample::1::{single.job}' },
        'parent-unfinished',
      ),
      isWaiting,
      confirm('confirm it with a zoom', { prompt: 'a paper boat on calm water --zoom 1.8 --v 6.1' }),
      finish(did('custom-zoom', 'ZOOM')),
    ],
  },
  {
    name: 'a region opens a window that wants a mask',
    group,
    from: [
      'clients page 50',
      'clients page 53',
      'clients page 54',
      'clients page 57',
      'clients page 58',
      'modal page',
      'protocol §1.5 modal',
      'protocol §4',
    ],
    given: ['single'],
    uses: ['buttons'],
    steps: [
      press('{single.id}', 'MJ::Inpaint::1::{single.job}::SOLO', { wants: windowOpened('region') }),
      isWaiting,
      confirm('confirm it with a mask and words', { prompt: 'a whale --v 6.1', maskBase64: MASK }),
      finish(did('region', 'INPAINT')),
    ],
  },
  {
    name: 'a text of a description opens a window, which its own words complete',
    group,
    from: ['clients page 51', 'clients page §3 Dooy', 'protocol §4 PicReader'],
    given: ['description'],
    uses: ['text buttons'],
    steps: [
      press('{description.id}', 'MJ::Job::PicReader::2', {
        wants: windowOpened('imagine-described'),
      }),
      { ...isWaiting, keep: { words: 'properties.finalPrompt' } },
      confirm('confirm it with the words it came with', { prompt: '{words}' }),
      finish({ action: 'IMAGINE', buttons: GRID_BUTTONS }),
    ],
  },
  {
    name: 'all texts of a description at once make several tasks',
    group,
    from: ['clients page §3 trueai webui', 'protocol §1.5 action: PicReader::all', 'protocol §9.4.6'],
    given: ['description'],
    uses: ['text buttons'],
    steps: [
      press('{description.id}', 'MJ::Job::PicReader::all', {
        makes: 4,
        wants: taken({ result: /^\d+(,\d+){1,3}$/ }),
        keep: {},
      }),
    ],
  },
  {
    name: 'a shortened text opens a window that needs no words',
    group,
    from: ['clients page §3 Dooy', 'protocol §4 PromptAnalyzer'],
    given: ['shortened'],
    uses: ['text buttons', 'shorten'],
    steps: [
      press('{shortened.id}', 'MJ::Job::PromptAnalyzer::1', { wants: windowOpened('imagine-shortened') }),
      isWaiting,
      confirm('confirm it with the id alone', {}),
      finish({ action: 'IMAGINE' }),
    ],
  },
  {
    name: 'a description is tried again',
    group,
    from: ['protocol §1.5 action: Picread::Retry', 'protocol §3.4'],
    given: ['description'],
    uses: ['text buttons'],
    steps: [press('{description.id}', 'MJ::Picread::Retry'), finish({ action: 'DESCRIBE' })],
  },
  {
    name: 'remix asks for words where the action has any',
    group,
    from: ['action page: enableRemix', 'clients page 45', 'protocol §4 remix', 'protocol §1.4.2'],
    given: ['grid'],
    uses: ['buttons', 'remix'],
    steps: [
      press('{grid.id}', '{grid.v3}', { with: { enableRemix: true }, wants: windowOpened('variation') }),
      isWaiting,
      confirm('confirm it with new words', { prompt: 'a red balloon --v 6.1' }),
      finish({ action: 'VARIATION', prompt: /a red balloon/ }),
    ],
  },
  {
    name: 'an upscale never asks for words',
    group,
    from: ['action page: enableRemix', 'clients page 58', 'protocol §4'],
    given: ['grid'],
    uses: ['buttons', 'remix'],
    steps: [press('{grid.id}', '{grid.u1}', { with: { enableRemix: true } }), finish({ action: 'UPSCALE' })],
  },
  {
    name: 'a window can be cancelled',
    group,
    from: ['clients page 89', 'protocol §1.5 task/{id}/cancel', 'protocol §8.2', 'protocol §9.3 cancel'],
    given: ['grid'],
    uses: ['buttons', 'remix', 'cancel'],
    steps: [
      press('{grid.id}', '{grid.v3}', { with: { enableRemix: true }, wants: windowOpened('variation') }),
      { say: 'cancel it', path: '/mj/task/{id}/cancel', body: {}, wants: answers({ code: 1 }) },
      {
        say: 'it is over',
        path: '/mj/task/{id}/fetch',
        wants: (profile) => answers(failed(profile, profile.cancelReason)),
      },
    ],
  },
]
