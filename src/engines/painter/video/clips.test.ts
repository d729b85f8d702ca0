import { createCanvas } from '@napi-rs/canvas'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../../actions/operation.ts'
import { pixelsOfI420 } from '../../../pixels/video/i420.ts'
import { measureMp4, readMp4 } from '../../../pixels/video/mp4.ts'
import { parsePrompt } from '../../../prompt/parse.ts'
import type { EncodedClip, EngineEvent, Job, ParentWork, PictureSource } from '../../engine.ts'
import { aJob as anyJob, aStudio, finish as finishAt, MODEL, put } from '../fixtures/a-studio.ts'
import { createPainterInstance } from '../instance.ts'
import type { Succeeded } from '../studio.ts'
import type { ClipMemo } from './clip-memo.ts'
import { Projector } from './film.ts'
import { LIVELINESS } from './movement.ts'
import { filmOf, type Still } from './still.ts'

/** A clip has 624 pixels where a picture has 1024: these give clips of 96. */
const CELL = 160
const TEXT = 'a paper boat on calm water at sunrise'

const studio = aStudio(2, CELL)
const instance = createPainterInstance(studio)

const aJob = (operation: Operation, rest: Partial<Job> = {}): Job => anyJob(TEXT, { operation, ...rest })

const ANIMATE = { name: 'animate', index: 1, motion: 'low', count: 1, lines: 480, end: 'open' } as const
const EXTEND = { ...ANIMATE, name: 'extend' } as const

async function eventsOf(job: Job): Promise<EngineEvent[]> {
  const events: EngineEvent[] = []
  for await (const event of instance.run(job, new AbortController().signal)) events.push(event)
  return events
}

const finish = (job: Job): Promise<Succeeded> => finishAt(instance, job)

/** A finished task as the next one gets it: pictures and clips stored, the memo through JSON. */
const parentOf = ({ images, clips = [], memo }: Succeeded): ParentWork => ({
  jobId: '00000000-0000-4000-8000-000000000001',
  prompt: parsePrompt(TEXT).prompt,
  model: MODEL,
  seed: 3,
  images: (images.cells ?? []).map(({ bytes }) => put(bytes)),
  clips: clips.map(({ bytes }) => put(bytes)),
  memo: JSON.parse(JSON.stringify(memo ?? null)),
})

const clipsOf = ({ clips = [] }: Succeeded): readonly EncodedClip[] => clips

/** Samples of a clip as text, to be compared. */
const framesOf = ({ bytes }: EncodedClip): string[] =>
  readMp4(bytes)!.samples.map((sample) => Buffer.from(sample).toString('base64'))

async function red(): Promise<PictureSource> {
  const canvas = createCanvas(90, 50)
  const context = canvas.getContext('2d')
  context.fillStyle = '#b02418'
  context.fillRect(0, 0, 90, 50)
  return put(canvas.toBuffer('image/png'))
}

afterAll(() => instance.close())

describe('clips of a painted picture', () => {
  let picture: ParentWork
  let events: EngineEvent[]
  let made: Succeeded

  beforeAll(async () => {
    picture = parentOf(await finish(aJob({ name: 'imagine' })))
    events = await eventsOf(aJob({ ...ANIMATE, index: 2, count: 4, motion: 'high' }, { parent: picture }))
    made = events.at(-1) as Succeeded
  }, 120_000)

  it('are four that differ, of five seconds, with their first frame', () => {
    const clips = clipsOf(made)
    expect(clips).toHaveLength(4)
    for (const { bytes, contentType, width, height, seconds, poster } of clips) {
      expect({ contentType, width, height, seconds }).toMatchObject({
        contentType: 'video/mp4',
        width: 96,
        height: 96,
        seconds: 5,
      })
      expect(measureMp4(bytes)).toEqual({ width: 96, height: 96, seconds: 5 })
      expect(readMp4(bytes)?.samples).toHaveLength(120)
      expect(poster).toMatchObject({ contentType: 'image/png', width: 96, height: 96 })
    }
    expect(new Set(clips.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(4)
    expect(made.images.cells).toEqual(clips.map(({ poster }) => poster))
  })

  it('are shown by the very first of their frames', async () => {
    const { stills, clips } = JSON.parse(JSON.stringify(made.memo)) as ClipMemo
    const size = { width: 96, height: 96 }
    for (const [i, [shot]] of clips.entries()) {
      const film = await filmOf(stills[0] as Still, { size, isFlat: false, pause: async () => {} })
      const { track, motion, seed, wind } = shot!
      const life = { ...LIVELINESS[motion], seed, wind }
      const first = new Projector(size).moment({ film, landing: null, track, life }, 0)
      const poster = await sharp(clipsOf(made)[i]!.poster.bytes).ensureAlpha().raw().toBuffer()
      expect(poster.equals(pixelsOfI420(first).data)).toBe(true)
    }
  })

  it('have a cover on which all of them move side by side', async () => {
    const { contentType, width, height, bytes } = made.images.grid!
    expect({ contentType, width, height }).toEqual({ contentType: 'image/webp', width: 96, height: 96 })
    const { pages, delay } = await sharp(bytes, { pages: -1 }).metadata()
    expect(pages! * delay![0]!).toBe(5000)
    const first = await sharp(bytes, { page: 0 }).raw().toBuffer()
    expect(
      first.equals(
        await sharp(bytes, { page: pages! - 1 })
          .raw()
          .toBuffer(),
      ),
    ).toBe(false)
  })

  it('show the picture they begin with before any of them is done, and tell how far they are', () => {
    const told = events.filter((event) => event.kind === 'progressed')
    expect(told[0]?.preview).toMatchObject({ contentType: 'image/webp', width: 160, height: 160 })
    expect(told[0]?.percent).toBeLessThan(10)
    const percents = told.map(({ percent }) => percent)
    expect(percents).toEqual(percents.toSorted((one, other) => one - other))
    expect(new Set(percents).size).toBeGreaterThan(20)
  })

  it('are the same bytes for the same job', async () => {
    const again = await finish(aJob({ ...ANIMATE, index: 2, count: 4, motion: 'high' }, { parent: picture }))
    expect(clipsOf(again).map(({ bytes }) => Buffer.from(bytes))).toEqual(
      clipsOf(made).map(({ bytes }) => Buffer.from(bytes)),
    )
    expect(Buffer.from(again.images.grid!.bytes)).toEqual(Buffer.from(made.images.grid!.bytes))
  })

  it('can be taken one by one, byte for byte, the first for an index beyond them', async () => {
    for (const [index, at] of [
      [3, 2],
      [9, 0],
    ] as const) {
      const picked = await finish(aJob({ name: 'pick-clip', index }, { parent: parentOf(made) }))
      expect(clipsOf(picked)).toHaveLength(1)
      expect(Buffer.from(clipsOf(picked)[0]!.bytes)).toEqual(Buffer.from(clipsOf(made)[at]!.bytes))
      expect(clipsOf(picked)[0]).toMatchObject({ width: 96, height: 96, seconds: 5 })
      expect(picked.images.cells).toEqual([clipsOf(picked)[0]!.poster])
    }
  })

  it('go on four times: what was shown, and four seconds more', async () => {
    const [own] = clipsOf(made)
    let last = await finish(aJob({ name: 'pick-clip', index: 1 }, { parent: parentOf(made) }))
    for (let times = 1; times <= 4; times++) {
      const shown = framesOf(clipsOf(last)[0]!)
      last = await finish(aJob(EXTEND, { parent: parentOf(last), seed: times }))
      const [clip] = clipsOf(last)
      expect(clip!.seconds).toBe(5 + 4 * times)
      expect(measureMp4(clip!.bytes)?.seconds).toBe(5 + 4 * times)
      expect(framesOf(clip!).slice(0, shown.length)).toEqual(shown)
      expect(framesOf(clip!)).toHaveLength(shown.length + 96)
    }
    expect(Buffer.from(clipsOf(last)[0]!.poster.bytes)).toEqual(Buffer.from(own!.poster.bytes))
    await expect(finish(aJob(EXTEND, { parent: parentOf(last) }))).rejects.toMatchObject({
      failure: 'invalid-parameter',
      message: 'A clip can be extended 4 times at the most.',
    })
  }, 120_000)

  it('go on in as many ways as are asked for', async () => {
    const two = clipsOf(await finish(aJob({ ...EXTEND, index: 2, count: 2 }, { parent: parentOf(made) })))
    expect(two).toHaveLength(2)
    const [one, other] = two.map(framesOf)
    expect(one!.slice(0, 120)).toEqual(other!.slice(0, 120))
    expect(one!.slice(120)).not.toEqual(other!.slice(120))
  })

  it('go on after they ended on a picture, and come home from it', async () => {
    const images = [await red()]
    const ended = await finish(aJob({ ...ANIMATE, end: 'picture' }, { parent: picture, images }))
    const home = await finish(aJob({ ...EXTEND, end: 'loop' }, { parent: parentOf(ended) }))
    expect(clipsOf(home)[0]!.seconds).toBe(9)
    const { bytes } = home.images.grid!
    const { pages } = await sharp(bytes, { pages: -1 }).metadata()
    const rednessAt = async (page: number) => {
      const { channels } = await sharp(bytes, { page }).stats()
      return channels[0]!.mean - channels[2]!.mean
    }
    const middle = Math.floor((pages! * 5) / 9) - 1
    expect(await rednessAt(middle)).toBeGreaterThan(130)
    expect(await rednessAt(0)).toBeLessThan(80)
    expect(await rednessAt(pages! - 1)).toBeLessThan(90)
  })

  it('are larger, and of the ratio of their picture, where that is asked', async () => {
    const images = [await red()]
    const [clip] = clipsOf(await finish(aJob({ ...ANIMATE, lines: 720 }, { images })))
    expect(measureMp4(clip!.bytes)).toEqual({ width: 192, height: 120, seconds: 5 })
  })
})

describe('clips of any other picture', () => {
  it('begin with that picture', async () => {
    const made = await finish(aJob(ANIMATE, { images: [await red()] }))
    const { channels } = await sharp(clipsOf(made)[0]!.poster.bytes).stats()
    for (const [i, level] of [176, 36, 24].entries()) {
      expect(Math.abs(channels[i]!.mean - level)).toBeLessThanOrEqual(2)
    }
  })

  it('are not endless strips, however long that picture is', async () => {
    const canvas = createCanvas(2000, 3)
    const images = [put(canvas.toBuffer('image/png'))]
    const [clip] = clipsOf(await finish(aJob(ANIMATE, { images })))
    const { width, height } = measureMp4(clip!.bytes)!
    expect(width / height).toBeLessThanOrEqual(25)
  })

  it('go on too', async () => {
    const made = await finish(aJob(ANIMATE, { images: [await red()] }))
    const more = await finish(aJob({ ...EXTEND, motion: 'high' }, { parent: parentOf(made) }))
    expect(clipsOf(more)[0]!.seconds).toBe(9)
  })

  it('cannot go on when another engine made them', async () => {
    const made = await finish(aJob(ANIMATE, { images: [await red()] }))
    const parent = { ...parentOf(made), memo: null }
    await expect(finish(aJob(EXTEND, { parent }))).rejects.toMatchObject({ failure: 'engine-refused' })
    expect(clipsOf(await finish(aJob({ name: 'pick-clip', index: 1 }, { parent })))).toHaveLength(1)
  })
})

describe('clips that cannot be', () => {
  it.each([
    ['without a picture', ANIMATE, {}, 'invalid-parameter'],
    ['that end on no picture', { ...ANIMATE, end: 'picture' }, { images: [] }, 'invalid-parameter'],
    ['of a parent without clips', EXTEND, {}, 'parent-lost'],
  ] as const)('fail with words: %s', async (_, operation, rest, failure) => {
    await expect(finish(aJob(operation, rest))).rejects.toMatchObject({ failure })
  })

  it('stop soon when nobody wants them any more', async () => {
    const leaving = new AbortController()
    const seen: string[] = []
    for await (const event of instance.run(aJob(ANIMATE, { images: [await red()] }), leaving.signal)) {
      seen.push(event.kind)
      if (event.kind === 'progressed') leaving.abort('cancel')
    }
    expect(seen).toEqual(['accepted', 'progressed'])
  })
})
