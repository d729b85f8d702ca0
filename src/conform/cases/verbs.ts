import { begin, did, finish, jobIn, press, refuse, submit } from '../asks.ts'
import type { Case } from '../case.ts'
import { BARE_SUNSET, HOLED_SUNSET, MASK, SUNSET } from '../pictures.ts'
import { aPicture, answers, LINK, someText } from '../shapes.ts'
import { CLIP_BUTTONS, CLIPS_BUTTONS, GRID_BUTTONS } from './buttons.ts'

const group = 'verbs'
const upscaled = { action: 'UPSCALE' }

/** Checklist 32–42: every verb beside imagine. */
export const verbs: readonly Case[] = [
  {
    name: 'blend mixes pictures in a shape',
    group,
    from: ['clients page 32', 'protocol §1.5 blend'],
    steps: [
      submit('blend', {
        base64Array: [SUNSET, HOLED_SUNSET, SUNSET],
        dimensions: 'PORTRAIT',
        botType: 'MID_JOURNEY',
      }),
      finish({ action: 'BLEND' }),
    ],
  },
  {
    name: 'blend takes bare base64, the same picture twice, and no shape',
    group,
    from: ['clients page 34', 'clients page 69', 'clients page §3 Chuanhu'],
    steps: [submit('blend', { base64Array: [BARE_SUNSET, BARE_SUNSET] }), finish({ action: 'BLEND' })],
  },
  {
    name: 'describe takes a picture as a data URI',
    group,
    from: ['clients page 35', 'protocol §1.5 describe'],
    keeps: 'description',
    steps: [
      submit('describe', { base64: SUNSET, botType: 'MID_JOURNEY' }),
      begin({ id: 'id', first: 'buttons.0.customId' }),
    ],
  },
  {
    name: 'describe takes a picture as a link',
    group,
    from: ['clients page 36', 'protocol §1.5 describe'],
    given: ['grid'],
    uses: ['describe by link'],
    steps: [
      submit('describe', { link: '{grid.picture}', language: 'zh' }),
      finish({ action: 'DESCRIBE', prompt: someText }),
    ],
  },
  {
    name: 'shorten takes words',
    group,
    from: ['clients page 37', 'protocol §1.5 shorten'],
    uses: ['shorten'],
    keeps: 'shortened',
    steps: [
      submit('shorten', {
        prompt:
          'a very detailed and extremely beautiful paper boat floating gently on calm clear water at sunrise',
        botType: 'MID_JOURNEY',
      }),
      begin({ id: 'id' }),
    ],
  },
  {
    name: 'uploaded pictures get links that prompts can use',
    group,
    from: [
      'clients page 38',
      'clients page §4.2',
      'protocol §1.4',
      'protocol §1.5 upload-discord-images',
      'protocol §7.2 --sref',
    ],
    uses: ['upload-discord-images'],
    steps: [
      {
        say: 'upload two',
        path: '/mj/submit/upload-discord-images',
        body: { base64Array: [SUNSET, HOLED_SUNSET], instanceId: '', notifyHook: '' },
        wants: answers({ code: 1, description: someText, result: [LINK, LINK] }),
        keep: { url: 'result.0' },
      },
      { say: 'it opens', path: '{url}', wants: { headers: { 'content-type': /^image\// }, bytes: aPicture } },
      submit('imagine', { prompt: 'a paper boat --sref {url} --sw 200 --v 6.1' }),
      finish(),
    ],
  },
  {
    name: 'change picks, varies and repeats',
    group,
    from: ['clients page 39', 'clients page 77', 'clients page §3 lobe', 'protocol §1.5 change'],
    given: ['grid'],
    uses: ['change'],
    steps: [
      submit('change', { taskId: '{grid.id}', action: 'VARIATION', index: 2 }),
      finish({ action: 'VARIATION' }),
    ],
  },
  {
    name: 'a reroll by change needs no index',
    group,
    from: ['clients page 40', 'clients page §3 Dooy', 'clients page §3 wechat-plugin'],
    given: ['grid'],
    uses: ['change'],
    steps: [
      submit('change', { taskId: '{grid.id}', action: 'REROLL' }),
      finish(({ reroll }) => ({ action: reroll === 'REROLL' ? 'REROLL' : 'IMAGINE' })),
      submit('change', { taskId: '{grid.id}', action: 'REROLL', index: 1 }, { say: 'nor minds one' }),
      finish(),
    ],
  },
  {
    name: 'a simple change is the id and a letter',
    group,
    from: [
      'clients page 41',
      'clients page §3 lobe',
      'clients page §3 wechat-bot',
      'protocol §1.5 simple-change',
    ],
    given: ['grid'],
    uses: ['simple-change'],
    steps: [
      submit('simple-change', { content: '{grid.id} u1' }),
      finish(upscaled),
      submit('simple-change', { content: '{grid.id} V3' }),
      finish({ action: 'VARIATION' }),
      submit('simple-change', { content: '{grid.id} R', state: 'again' }),
      finish({ state: 'again' }),
    ],
  },
  {
    name: 'a picture cannot be changed: it has no four',
    group,
    from: ['protocol §8.1 action not allowed on parent', 'protocol §1.5 change'],
    given: ['single'],
    uses: ['change', 'buttons'],
    steps: [
      refuse(
        'an upscale of one picture',
        'change',
        { taskId: '{single.id}', action: 'UPSCALE', index: 1 },
        'action-not-allowed',
      ),
    ],
  },
  {
    name: 'an edit fills what a mask or transparency leaves open',
    group,
    from: ['clients page 42', 'protocol §1.5 edits', 'protocol §3.7'],
    uses: ['edits'],
    steps: [
      submit('edits', { prompt: 'a lighthouse', image: HOLED_SUNSET, state: 'edited' }),
      finish((profile) => ({ ...did('edit', 'EDIT')(profile), state: 'edited', buttons: GRID_BUTTONS })),
      submit(
        'edits',
        { prompt: 'a lighthouse', image: SUNSET, maskBase64: MASK },
        { say: 'submit edits with a mask' },
      ),
      finish(did('edit', 'EDIT')),
    ],
  },
  {
    name: 'edit is another name of edits',
    group,
    from: ['protocol §1.2', 'protocol §1.5 edits'],
    uses: ['edit'],
    steps: [submit('edit', { prompt: 'a lighthouse', image: HOLED_SUNSET }), finish(did('edit', 'EDIT'))],
  },
  {
    name: 'retexture paints a picture anew',
    group,
    from: ['protocol §1.5 retexture', 'protocol §3.7'],
    uses: ['retexture'],
    steps: [
      submit('retexture', { prompt: 'snow in moonlight', image: SUNSET }),
      finish({ action: 'RETEXTURE', buttons: GRID_BUTTONS }),
    ],
  },
  {
    name: 'show finds a task by its job',
    group,
    from: ['protocol §1.5 show'],
    given: ['grid'],
    uses: ['show'],
    steps: [
      {
        say: 'a job that is there',
        path: '/mj/submit/show',
        body: { jobId: '{grid.hash}', accountFilter: { instanceId: '{grid.instance}' } },
        wants: answers({ code: 1, result: '{grid.id}' }),
      },
      refuse('no job', 'show', { accountFilter: { instanceId: '{grid.instance}' } }, 'job-invalid'),
      refuse(
        'no uuid',
        'show',
        { jobId: 'boat', accountFilter: { instanceId: '{grid.instance}' } },
        'job-invalid',
      ),
    ],
  },
  {
    name: 'video makes clips of a picture',
    group,
    from: ['clients page 42', 'protocol §1.5 video', 'protocol §3.6', 'protocol §7.2 --bs'],
    uses: ['video'],
    keeps: 'clips',
    steps: [
      submit('video', {
        prompt: 'the sun sinks',
        motion: 'low',
        image: SUNSET,
        videoType: 'vid_1.1_i2v_480',
        batchSize: 2,
        mode: 'fast',
        animateMode: 'manual',
      }),
      begin({ id: 'id', u1: 'buttons.0.customId', job: jobIn('buttons.0.customId') }),
    ],
  },
  {
    name: 'clips have links, and a button each',
    group,
    from: [
      'clients page 42',
      'clients page §3 Dooy',
      'clients page §4.5',
      'protocol §3.6',
      'protocol §9.3 video U result',
    ],
    given: ['clips'],
    uses: ['video', 'motion buttons'],
    steps: [
      {
        say: 'two of them',
        path: '/mj/task/{clips.id}/fetch',
        wants: answers({
          action: 'VIDEO',
          imageUrl: LINK,
          videoUrls: [{ url: LINK }, { url: LINK }],
          buttons: CLIPS_BUTTONS,
        }),
        keep: { clip: 'videoUrls.0.url' },
      },
      { say: 'they open', path: '{clip}', wants: { headers: { 'content-type': /^(video|image)\// } } },
    ],
  },
  {
    name: 'a clip is picked, and goes on',
    group,
    from: ['protocol §1.5 action: video_virtual_upscale', 'protocol §1.5 video: extend', 'protocol §3.6'],
    given: ['clips'],
    uses: ['video', 'motion buttons'],
    steps: [
      press('{clips.id}', '{clips.u1}'),
      finish(
        { action: 'UPSCALE', buttons: CLIP_BUTTONS },
        { keep: { clip: 'id', extend: 'buttons.1.customId' } },
      ),
      press('{clip}', '{extend}'),
      finish({ action: 'VIDEO' }),
    ],
  },
  {
    name: 'video extends a clip of a grid',
    group,
    from: ['protocol §1.5 video: action, index, taskId'],
    given: ['clips'],
    uses: ['video'],
    steps: [
      submit('video', {
        motion: 'high',
        prompt: 'on and on',
        action: 'extend',
        index: 1,
        taskId: '{clips.id}',
        image: '',
        batchSize: 1,
      }),
      finish({ action: 'VIDEO' }),
    ],
  },
  {
    name: 'video goes from one picture to another',
    group,
    from: ['protocol §1.5 video: endImage', 'protocol §7.2 --end'],
    uses: ['video'],
    steps: [
      submit('video', {
        motion: 'low',
        prompt: 'the day ends',
        image: SUNSET,
        endImage: HOLED_SUNSET,
        batchSize: 1,
      }),
      finish({ action: 'VIDEO' }),
    ],
  },
  {
    name: 'a picture is animated by its button',
    group,
    from: ['protocol §1.5 action: animate', 'protocol §3.2'],
    given: ['single'],
    uses: ['video', 'motion buttons'],
    steps: [press('{single.id}', 'MJ::JOB::animate_low::1::{single.job}::SOLO'), finish({ action: 'VIDEO' })],
  },
  {
    name: 'imagine with --video and a picture makes clips',
    group,
    from: [
      'imagine page: video prompt pattern',
      'protocol §1.5 imagine: --video',
      'protocol §7.2 --video, --motion',
    ],
    given: ['grid'],
    uses: ['video'],
    steps: [
      submit('imagine', { prompt: '{grid.picture} the boat drifts --video 1 --motion low --bs 1' }),
      finish({ action: 'VIDEO' }),
    ],
  },
]
