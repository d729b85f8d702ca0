/** A relay to upstreams of each dialect: everything that one can be asked comes home from it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MASK, SUNSET } from '../../src/conform/pictures.ts'
import type { ProfileName } from '../../src/protocol/profiles.ts'
import { PLAIN, removeFolders, SMALL_PAINTER, startServer, type ServerProcess } from '../server-process.ts'
import { until } from '../until.ts'

const KEY = 'sk-upstream-0123456789'
const DIALECTS = ['comet', 'newapi', 'trueai', 'novicezk'] as const satisfies readonly ProfileName[]
/** The engine behind an upstream is no matter of its dialect: at one of them all is really painted. */
const PAINTED: ProfileName = 'comet'
const PAINTER = { ...SMALL_PAINTER, cellPixels: 64 * 64, niceness: 0 }
const WITH_BUTTONS = ['comet', 'newapi', 'trueai'] as const

interface TaskSeen {
  readonly id: string
  readonly action: string
  readonly status: string
  readonly prompt: string
  readonly imageUrl: string
  readonly imageUrls: readonly { readonly url: string }[]
  readonly videoUrls?: readonly { readonly url: string }[]
  readonly failReason: string
  readonly buttons: readonly { readonly customId: string; readonly label: string }[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** Longest that one test may take: several tasks at two servers each. Milliseconds. */
const PATIENCE_MS = 150_000

describe('a relay', { timeout: PATIENCE_MS }, () => {
  const upstreams: ServerProcess[] = []
  let server: ServerProcess

  beforeAll(async () => {
    upstreams.push(
      ...(await Promise.all(
        DIALECTS.map((profile) =>
          startServer({
            accounts: [profile === PAINTED ? PAINTER : PLAIN],
            env: { ATELIER_API_KEYS: KEY, ATELIER_PROFILE: profile },
          }),
        ),
      )),
    )
    server = await startServer({
      accounts: DIALECTS.map((profile, at) => ({
        id: profile,
        engine: 'relay',
        url: upstreams[at]!.base,
        key: 'env:UPSTREAM_KEY',
        profile,
        pollSeconds: 0.1,
        longestPollSeconds: 0.2,
      })),
      env: { UPSTREAM_KEY: KEY },
    })
  }, PATIENCE_MS)

  afterAll(async () => {
    await Promise.all([server, ...upstreams].map((one) => one.stop()))
    await removeFolders()
  })

  async function submitted(verb: string, body: object): Promise<{ code: number; id: string }> {
    const answer = await fetch(`${server.base}/mj/submit/${verb}`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    const { code, result, description } = (await answer.json()) as {
      code: number
      result: string | null
      description: string
    }
    if (result === null) throw new Error(`${verb}: ${description}`)
    return { code, id: result }
  }

  /** A task that ends well, with pictures of ours. */
  async function made(id: string): Promise<TaskSeen> {
    let task: TaskSeen | undefined
    await until(async () => {
      task = (await (await fetch(`${server.base}/mj/task/${id}/fetch`)).json()) as TaskSeen
      return task.status === 'SUCCESS' || task.status === 'FAILURE'
    }, `task ${id} is over`)
    expect(task).toMatchObject({ status: 'SUCCESS', failReason: '' })
    expect(task!.imageUrl).toContain(`${server.base}/files/`)
    return task!
  }

  const ask = async (profile: string, verb: string, body: object): Promise<TaskSeen> =>
    made((await submitted(verb, { accountFilter: { instanceId: profile }, ...body })).id)

  /** The grid of an upstream, made once: what is asked of it leaves it as it is. */
  const gridOf = (profile: string): Promise<TaskSeen> =>
    grids.getOrInsertComputed(profile, () => ask(profile, 'imagine', { prompt: 'a paper boat --ar 3:2' }))
  const grids = new Map<string, Promise<TaskSeen>>()

  const press = async (task: TaskSeen, customId: string): Promise<TaskSeen> =>
    made((await submitted('action', { taskId: task.id, customId })).id)

  /** The address of a button of a task. */
  function addressOf({ buttons }: TaskSeen, part: string): string {
    const customId = buttons.map((button) => button.customId).find((one) => one.includes(part))
    if (customId === undefined) throw new Error(`there is no button ${part}`)
    return customId
  }

  it.each(DIALECTS)('makes a grid at %s', async (profile) => {
    const grid = await gridOf(profile)
    expect(grid.imageUrls).toHaveLength(4)
    expect(grid.buttons).toHaveLength(9)
    expect(grid.properties['engine']).toBe(`relay/${profile}`)
  })

  it.each(DIALECTS)('picks, varies and repeats at %s', async (profile) => {
    const grid = await gridOf(profile)
    const [single, varied, again] = await Promise.all([
      press(grid, addressOf(grid, '::upsample::2')),
      press(grid, addressOf(grid, '::variation::3')),
      press(grid, addressOf(grid, '::reroll::0')),
    ])
    expect(single.imageUrls).toHaveLength(1)
    expect(varied.imageUrls).toHaveLength(4)
    expect(again.imageUrls).toHaveLength(4)
    const changed = await made(
      (await submitted('change', { taskId: grid.id, action: 'UPSCALE', index: 2 })).id,
    )
    expect((await fetch(changed.imageUrl)).status).toBe(200)
  })

  it.each(WITH_BUTTONS)('works on one picture at %s', async (profile) => {
    const grid = await gridOf(profile)
    const single = await press(grid, addressOf(grid, '::upsample::1'))
    const window = await submitted('action', {
      taskId: single.id,
      customId: addressOf(single, 'MJ::Inpaint'),
    })
    expect(window.code).toBe(21)
    await submitted('modal', { taskId: window.id, prompt: 'a red sail --ar 3:2', maskBase64: MASK })
    expect((await made(window.id)).imageUrls).toHaveLength(4)
    const upscaled = await press(single, addressOf(single, '2x_subtle'))
    expect(upscaled.buttons.map(({ label }) => label)).toContain('Redo Upscale (Subtle)')
  })

  it.each(WITH_BUTTONS)('keeps the words that a remix was given at %s', async (profile) => {
    const grid = await gridOf(profile)
    const customId = addressOf(grid, '::variation::1')
    const { code, id } = await submitted('action', { taskId: grid.id, customId, enableRemix: true })
    expect(code).toBe(21)
    await submitted('modal', { taskId: id, prompt: 'a paper plane --ar 3:2' })
    expect((await made(id)).prompt).toBe('a paper plane --ar 3:2')
  })

  it.each(DIALECTS)('describes and blends at %s', async (profile) => {
    const [described, blended] = await Promise.all([
      ask(profile, 'describe', { base64: SUNSET }),
      ask(profile, 'blend', { base64Array: [SUNSET, MASK], dimensions: 'LANDSCAPE' }),
    ])
    expect(described.prompt.split('\n\n')).toHaveLength(4)
    expect(described.buttons.length).toBeGreaterThanOrEqual(4)
    expect(blended.imageUrls).toHaveLength(4)
    const { id } = await submitted('action', { taskId: described.id, customId: 'MJ::Job::PicReader::1' })
    await submitted('modal', { taskId: id })
    expect((await made(id)).imageUrls).toHaveLength(4)
  })

  it.each(WITH_BUTTONS)('shortens, edits and films at %s', async (profile) => {
    const prompt = 'a very very beautiful paper boat, floating on calm water'
    const [short, edited, filmed] = await Promise.all([
      ask(profile, 'shorten', { prompt }),
      ask(profile, 'edits', { prompt: 'a red sail', image: SUNSET, maskBase64: MASK }),
      ask(profile, 'video', { prompt: 'it drifts', motion: 'low', image: SUNSET, batchSize: 1 }),
    ])
    expect(short.prompt).toMatch(/Shortened prompts\n1️⃣ /)
    expect(edited.imageUrls).toHaveLength(4)
    expect(filmed.videoUrls).toHaveLength(1)
    expect((await fetch(filmed.videoUrls![0]!.url)).headers.get('content-type')).toMatch(
      /^(video\/mp4|image\/webp)$/,
    )
  })

  it.each(['comet', 'trueai'] as const)('animates a picture and picks a clip at %s', async (profile) => {
    const grid = await gridOf(profile)
    const single = await press(grid, addressOf(grid, '::upsample::4'))
    const filmed = await press(single, addressOf(single, 'animate_low'))
    const clip = await press(filmed, addressOf(filmed, 'video_virtual_upscale::1'))
    expect(clip.videoUrls).toHaveLength(1)
  })

  it('refuses what an upstream has not, with a reason', async () => {
    const novicezk = { accountFilter: { instanceId: 'novicezk' }, prompt: 'a boat' }
    await expect(submitted('shorten', novicezk)).rejects.toThrow(/cannot do "shorten"/)
  })
})
