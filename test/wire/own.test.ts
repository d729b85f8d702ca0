import { afterAll, beforeAll, describe, it } from 'vitest'
import { begin, finish, jobIn, submit } from '../../src/conform/asks.ts'
import type { Asking, Step } from '../../src/conform/case.ts'
import { MASK } from '../../src/conform/pictures.ts'
import { taken, windowOpened } from '../../src/conform/shapes.ts'
import { removeFolders, SMALL_PAINTER, startServer, type ServerProcess } from '../server-process.ts'
import { converse, fetched, refusedWith } from './converse.ts'

const LINK = /^http:\/\/127\.0\.0\.1:\d+\/files\/[0-9a-f]{32}\.(png|webp|jpg)$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const press = (say: string, customId: string, wants: Asking['wants'] = taken()): Asking => ({
  say,
  path: '/mj/submit/action',
  body: { taskId: '{id}', customId },
  ...(wants === undefined ? {} : { wants }),
  keep: { child: 'result' },
})

const confirm = (say: string, body: object, wants: Asking['wants']): Asking => ({
  say,
  path: '/mj/submit/modal',
  body: { taskId: '{child}', ...body },
  ...(wants === undefined ? {} : { wants }),
})

const child = { path: '/mj/task/{child}/fetch' }

/** A finished single picture under `id`, the job of its buttons under `job`, its grid under `root`. */
const picked: readonly Step[] = [
  submit('imagine', { prompt: 'a lighthouse on a cliff --ar 3:2' }),
  begin({ root: 'id', u2: 'buttons.1.customId' }),
  submit('action', { taskId: '{root}', customId: '{u2}' }),
  begin({ job: jobIn('buttons.0.customId') }),
]

/** What the suite cannot ask of every server, because the field leaves it open. */
describe('what this server promises of its own', () => {
  let server: ServerProcess

  beforeAll(async () => {
    server = await startServer({ accounts: [SMALL_PAINTER] })
  })
  afterAll(async () => {
    await server.stop()
    await removeFolders()
  })

  it('a task tells its engine, its words as the model reads them, and where its files are', async () => {
    await converse(server.base, [
      submit('imagine', { prompt: '  a fox in snow  ', botType: 'NIJI_JOURNEY' }),
      finish({
        prompt: 'a fox in snow',
        description: '/imagine a fox in snow',
        properties: { finalPrompt: /--niji 7/, engine: /^painter\//, messageHash: UUID },
        imageUrl: LINK,
        imageUrls: [{ url: LINK }, { url: LINK }, { url: LINK }, { url: LINK }],
        failReason: '',
      }),
      fetched('its file', {}, { keep: { file: 'imageUrl' } }),
      {
        say: 'never changes',
        path: '{file}',
        wants: { headers: { 'cache-control': /immutable/, etag: /./ } },
      },
      {
        say: 'can be had in parts',
        path: '{file}',
        headers: { range: 'bytes=0-9' },
        wants: { status: 206, headers: { 'content-range': /^bytes 0-9\/\d+$/, 'content-length': '10' } },
      },
    ])
  })

  it('a region without a mask goes on waiting, and a second confirmation changes nothing', async () => {
    await converse(server.base, [
      ...picked,
      press('press Vary (Region)', 'MJ::Inpaint::1::{job}::SOLO', windowOpened('region')),
      confirm('without a mask', { prompt: 'a whale' }, refusedWith(4, /maskBase64/)),
      fetched('it is still a window', { status: 'MODAL', progress: '0%', imageUrl: null }, child),
      confirm('with one', { prompt: 'a whale --ar 3:2', maskBase64: MASK }, taken()),
      finish({ action: 'INPAINT', prompt: 'a whale --ar 3:2' }, child),
      confirm('again', { maskBase64: MASK }, taken({ code: 1, result: '{child}' })),
      {
        say: 'a window that never was',
        path: '/mj/submit/modal',
        body: { taskId: '{id}' },
        wants: refusedWith(4, /closed/),
      },
    ])
  })

  it('a custom zoom that is confirmed as it is zooms by two', async () => {
    await converse(server.base, [
      ...picked,
      press('press Custom Zoom', 'MJ::CustomZoom::{job}', windowOpened('custom-zoom')),
      confirm('as it is', {}, taken()),
      finish({ action: 'ZOOM', properties: { finalPrompt: /--zoom 2/ } }, child),
    ])
  })

  it('a button finds its own task, and an index that is too high the first picture', async () => {
    await converse(server.base, [
      ...picked,
      {
        ...press('the root with a button of its child', 'MJ::JOB::pan_left::1::{job}::SOLO'),
        body: { taskId: '{root}', customId: 'MJ::JOB::pan_left::1::{job}::SOLO' },
      },
      finish({ action: 'PAN' }, child),
      {
        ...press('the ninth of four', ''),
        body: { taskId: '{root}', customId: 'MJ::JOB::upsample::9::anything' },
      },
      finish({ action: 'UPSCALE' }, child),
      press('an oblong picture is made square', 'MJ::Outpaint::100::1::{job}::SOLO'),
      finish({ action: 'ZOOM' }, child),
    ])
  })

  it('a refusal says what came and what was wanted', async () => {
    const cases: readonly (readonly [say: string, body: object, wants: Asking['wants']])[] = [
      ['a wrong type', { prompt: 5 }, refusedWith(4, /prompt is .*; wanted/)],
      ['an illegal value', { prompt: 'x --stylize 5000' }, refusedWith(4, /--stylize.*1000/)],
      ['an unknown parameter', { prompt: 'x --sparkle 3' }, refusedWith(4, /sparkle/)],
      ['ten thousand characters', { prompt: 'boat '.repeat(2000) }, refusedWith(4, /6000/)],
      ['an SVG', { prompt: 'x', base64Array: [SVG] }, refusedWith(4, /PNG, JPEG/)],
      ['60000×60000 pixels', { prompt: 'x', base64Array: [hugePng()] }, refusedWith(4, /60000×60000/)],
      [
        'nobody',
        { prompt: 'x', accountFilter: { instanceId: 'nobody' } },
        refusedWith(3, /nobody|instanceId/),
      ],
      [
        'a webhook into the network',
        { prompt: 'x', notifyHook: 'http://10.0.0.1/' },
        refusedWith(4, /notifyHook/),
      ],
      ['a repeat', { prompt: 'x --repeat 3' }, refusedWith(4, /repeat/)],
      ['a video without a picture', { prompt: 'x --video' }, refusedWith(4, /video/)],
    ]
    await converse(server.base, [
      ...cases.map(([say, body, wants]) => ({
        say,
        path: '/mj/submit/imagine',
        body,
        ...(wants ? { wants } : {}),
      })),
      { say: 'no JSON', path: '/mj/submit/imagine', body: '{"prompt":', wants: refusedWith(4, /JSON/) },
      { say: 'a list', path: '/mj/submit/imagine', body: '[]', wants: refusedWith(4, /object/) },
      {
        say: 'an unknown verb',
        path: '/mj/submit/paint',
        body: {},
        wants: refusedWith(4, /paint/, { status: 404 }),
      },
      {
        say: 'Chinese words for who asks in Chinese',
        path: '/mj/submit/imagine',
        headers: { 'accept-language': 'zh-CN,zh;q=0.9' },
        body: {},
        wants: refusedWith(4, /^prompt不能为空/),
      },
    ])
  })

  it('a grid button on a picture is refused with what it needs', async () => {
    await converse(server.base, [
      ...picked,
      press('U1', 'MJ::JOB::upsample::1::{job}', refusedWith(4, /grid/)),
      press('no such button', 'MJ::JOB::teleport::1::{job}', refusedWith(4, /teleport/)),
      { say: 'cancel it', path: '/mj/task/{id}/cancel', body: {}, wants: refusedWith(4, /SUCCESS/) },
    ])
  })
})

const SVG = `data:image/svg+xml;base64,${btoa('<svg xmlns="x"/>')}`

/** The head of a PNG that claims 60000×60000 pixels: a decompression bomb's face. */
function hugePng(): string {
  const head = '89504e470d0a1a0a0000000d494844520000ea600000ea600806000000'
  return `data:image/png;base64,${Buffer.from(head + '00000000', 'hex').toString('base64')}`
}
