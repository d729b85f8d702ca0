import { accepted, button, finished, LINK, ms, refused, succeeded, TASK_ID } from '../shapes.ts'
import type { Transcript } from '../transcript.ts'

const JOB = '[0-9a-f-]{36}'
const numbered = (letter: string, word: string) =>
  [1, 2, 3, 4].map((n) => button(`${letter}${n}`, '', new RegExp(`^MJ::JOB::${word}::${n}::${JOB}$`)))

/** A finished grid under the name `id`, for transcripts that go on from it. */
export const imagined = (prompt: string): Transcript['steps'] => [
  { say: 'imagine', path: '/mj/submit/imagine', body: { prompt }, json: accepted, keep: { id: 'result' } },
  {
    say: 'poll until it is finished',
    path: '/mj/task/{id}/fetch',
    until: finished,
    json: { status: 'SUCCESS' },
    keep: { u2: 'buttons.1.customId', reroll: 'buttons.4.customId', v3: 'buttons.7.customId' },
  },
]

export const imagine: readonly Transcript[] = [
  {
    name: 'the first page: submit, poll, four pictures',
    from: 'imagine page; fetch page; protocol §2.1, §3.1',
    steps: [
      {
        say: 'the curl of the page',
        path: '/mj/submit/imagine',
        headers: { authorization: 'Bearer anything' },
        body: { prompt: 'a paper boat floating on calm water at sunrise --v 6.1' },
        answerHeaders: { 'content-type': /^application\/json/ },
        json: accepted,
        keep: { id: 'result' },
      },
      {
        say: 'it finishes with four pictures and nine buttons',
        path: '/mj/task/{id}/fetch',
        until: finished,
        answerHeaders: { 'cache-control': 'no-store' },
        json: succeeded({
          action: 'IMAGINE',
          prompt: 'a paper boat floating on calm water at sunrise --v 6.1',
          description: '/imagine a paper boat floating on calm water at sunrise --v 6.1',
          state: null,
          mode: 'FAST',
          botType: 'MID_JOURNEY',
          properties: {
            finalPrompt: 'a paper boat floating on calm water at sunrise --v 6.1',
            engine: /^painter\//,
          },
          imageUrls: [{ url: LINK }, { url: LINK }, { url: LINK }, { url: LINK }],
          buttons: [
            ...numbered('U', 'upsample'),
            button('', '🔄', new RegExp(`^MJ::JOB::reroll::0::${JOB}::SOLO$`)),
            ...numbered('V', 'variation'),
          ],
        }),
        keep: { picture: 'imageUrl' },
      },
      {
        say: 'its picture needs no key and never changes',
        path: '{picture}',
        answerHeaders: {
          'content-type': /^image\//,
          'access-control-allow-origin': '*',
          'cache-control': /immutable/,
          etag: /./,
        },
      },
      {
        say: 'a part of the picture',
        path: '{picture}',
        headers: { range: 'bytes=0-9' },
        status: 206,
        answerHeaders: { 'content-range': /^bytes 0-9\/\d+$/, 'content-length': '10' },
      },
    ],
  },
  {
    name: 'the fields of the imagine page',
    from: 'imagine page: botType, accountFilter, base64Array, state; clients 22–24, 65',
    steps: [
      {
        say: 'all of them at once',
        path: '/mj-fast/mj/submit/imagine',
        body: {
          prompt: '  a fox in snow  ',
          botType: 'NIJI_JOURNEY',
          accountFilter: { modes: ['TURBO', 'FAST'], instanceId: null },
          base64Array: [],
          base64: null,
          state: '{"room":"1:2","n":0.10}',
          notifyHook: '',
          unheardOf: true,
        },
        json: accepted,
        keep: { id: 'result' },
      },
      {
        say: 'they come back byte for byte',
        path: '/mj/task/{id}/fetch',
        until: finished,
        json: succeeded({
          state: '{"room":"1:2","n":0.10}',
          botType: 'NIJI_JOURNEY',
          mode: 'FAST',
          prompt: 'a fox in snow',
          properties: { finalPrompt: /--niji 7/ },
        }),
      },
      {
        say: 'a task made under a speed is found under every prefix, in a list too',
        path: '/mj-relax/mj/task/list-by-condition',
        body: '{"ids":[{id},"1111111111111111",{id}]}',
        json: [{ id: TASK_ID, submitTime: ms, status: 'SUCCESS' }],
      },
    ],
  },
  {
    name: 'bad input is refused and nothing is made',
    from: 'protocol §1.4.1, §8.1; clients 29–31, 43',
    steps: [
      ...(
        [
          ['no words', { prompt: ' ' }, refused(4, /prompt/)],
          ['no prompt at all', {}, refused(4, /prompt/)],
          ['a wrong type', { prompt: 5 }, refused(4, /prompt is .*; wanted/)],
          ['an illegal value', { prompt: 'x --stylize 5000' }, refused(4, /--stylize.*1000/)],
          ['an unknown parameter', { prompt: 'x --sparkle 3' }, refused(4, /sparkle/)],
          ['ten thousand characters', { prompt: 'boat '.repeat(2000) }, refused(4, /6000/)],
          [
            'something that is not base64',
            { prompt: 'x', base64Array: ['data:image/png;base64,§§'] },
            refused(4, /base64/),
          ],
          [
            'an SVG',
            { prompt: 'x', base64Array: [`data:image/svg+xml;base64,${btoa('<svg xmlns="x"/>')}`] },
            refused(4, /PNG, JPEG/),
          ],
          [
            'a picture of 60000×60000 pixels',
            { prompt: 'x', base64Array: [hugePng()] },
            refused(4, /60000×60000/),
          ],
          [
            'an instance that is not there',
            { prompt: 'x', accountFilter: { instanceId: 'nobody' } },
            refused(3, /nobody|instanceId/),
          ],
          [
            'a webhook into the network',
            { prompt: 'x', notifyHook: 'http://10.0.0.1/' },
            refused(4, /notifyHook/),
          ],
          ['a repeat, which would make many tasks', { prompt: 'x --repeat 3' }, refused(4, /repeat/)],
          ['a video without a picture', { prompt: 'x --video' }, refused(4, /video/)],
        ] as const
      ).map(([say, body, json]) => ({ say, path: '/mj/submit/imagine', body, json })),
      { say: 'no JSON', path: '/mj/submit/imagine', body: '{"prompt":', json: refused(4, /JSON/) },
      { say: 'an array', path: '/mj/submit/imagine', body: '[]', json: refused(4, /object/) },
      {
        say: 'Chinese words for who asks in Chinese',
        path: '/mj/submit/imagine',
        headers: { 'accept-language': 'zh-CN,zh;q=0.9' },
        body: {},
        json: refused(4, /^prompt不能为空/),
      },
      { say: 'an unknown verb', path: '/mj/submit/paint', body: {}, status: 404, json: refused(4, /paint/) },
      {
        say: 'an unknown task',
        path: '/mj/task/1111111111111111/fetch',
        status: 404,
        json: refused(4, /1111111111111111/),
      },
      { say: 'a face swap', path: '/mj/insight-face/swap', body: {}, json: refused(4, /./) },
    ],
  },
]

/** The head of a PNG that claims 60000×60000 pixels: a decompression bomb's face. */
function hugePng(): string {
  const head = '89504e470d0a1a0a0000000d494844520000ea600000ea600806000000'
  return `data:image/png;base64,${Buffer.from(head + '00000000', 'hex').toString('base64')}`
}
