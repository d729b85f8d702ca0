import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeFolders, SMALL_PAINTER, startServer, type ServerProcess } from '../server-process.ts'
import { until } from '../until.ts'

/** The browser of the system; tests install none. */
const CHROMIUM = '/usr/bin/chromium'

/** Longest that starting a browser, a server and its first clip may take. */
const PATIENCE_MS = 180_000

/** A page that says what it knows of its video, and draws its frames. */
const PAGE = `<!doctype html>
<video muted playsinline preload="auto" crossorigin="anonymous"></video>
<script>
  const video = document.querySelector('video')
  const happened = (name) => new Promise((resolve, reject) => {
    video.addEventListener(name, resolve, { once: true })
    video.addEventListener('error', () => reject(new Error(video.error.message)), { once: true })
  })
  async function open(source) {
    const ready = happened('canplay')
    video.src = source
    await ready
    return { seconds: video.duration, width: video.videoWidth, height: video.videoHeight }
  }
  async function play() {
    const begun = happened('timeupdate')
    await video.play()
    await begun
    while (video.currentTime < 0.3) await happened('timeupdate')
    video.pause()
    return video.currentTime
  }
  async function frameAt(seconds) {
    const there = happened('seeked')
    video.currentTime = seconds
    await there
    const canvas = document.createElement('canvas')
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    const context = canvas.getContext('2d')
    context.drawImage(video, 0, 0)
    return [...context.getImageData(0, 0, canvas.width, canvas.height).data]
  }
</script>`

interface Task {
  readonly status: string
  readonly failReason: string
  readonly videoUrls?: readonly { readonly url: string }[]
}

async function ask(base: string, path: string, body?: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {}
  return (await fetch(base + path, init)).json()
}

/** Runs a task of the server to its end. Throws when it is refused or fails. */
async function finished(base: string, verb: string, body: object): Promise<Task & { readonly id: string }> {
  // The server's own answer: a task's id under `result`.
  const { result, description } = (await ask(base, `/mj/submit/${verb}`, body)) as Record<string, string>
  if (!result) throw new Error(`refused: ${description}`)
  const fetched = async () => (await ask(base, `/mj/task/${result}/fetch`)) as Task // The protocol's task.
  let task = await fetched()
  await until(async () => {
    task = await fetched()
    return task.status === 'SUCCESS' || task.status === 'FAILURE'
  }, `the task ${verb} ends`)
  if (task.status === 'FAILURE') throw new Error(task.failReason)
  return { ...task, id: result }
}

/** The browser cannot be had where it is not installed. */
describe.skipIf(!existsSync(CHROMIUM))('a clip in a browser', () => {
  let server: ServerProcess
  let pages: Server
  let browser: Browser
  let page: Page
  let clips: readonly string[]

  beforeAll(async () => {
    server = await startServer({ accounts: [SMALL_PAINTER] })
    pages = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE))
    await once(pages.listen(0, '127.0.0.1'), 'listening')
    const { id } = await finished(server.base, 'imagine', {
      prompt: 'a paper boat on calm water, snow falling',
    })
    const asked = { taskId: id, index: 1, motion: 'high', videoType: 'vid_1.1_i2v_480', batchSize: 2 }
    const { videoUrls = [] } = await finished(server.base, 'video', asked)
    clips = videoUrls.map(({ url }) => url)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
    page = await browser.newPage()
    // It was just made to listen on a port.
    await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`)
  }, PATIENCE_MS)
  afterAll(async () => {
    await browser?.close()
    pages?.close()
    await server?.stop()
    await removeFolders()
  })

  it('can be played: it has its size and five seconds, and time goes on', async () => {
    expect(clips).toHaveLength(2)
    for (const clip of clips) {
      const { seconds, width, height } = (await page.evaluate(`open(${JSON.stringify(clip)})`)) as {
        readonly seconds: number
        readonly width: number
        readonly height: number
      }
      expect(Math.abs(seconds - 5)).toBeLessThanOrEqual(0.05)
      expect([width, height]).toEqual([80, 80])
      expect(await page.evaluate('play()')).toBeGreaterThanOrEqual(0.3)
    }
  })

  it('shows a picture that moves', async () => {
    const frame = async (seconds: number) => (await page.evaluate(`frameAt(${seconds})`)) as number[]
    const [one, other] = [await frame(1), await frame(2)]
    expect(new Set(one).size).toBeGreaterThan(20)
    expect(one.reduce((sum, level, i) => sum + Math.abs(level - other[i]!), 0) / one.length).toBeGreaterThan(
      1,
    )
  })
})
