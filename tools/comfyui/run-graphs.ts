/**
 * Runs the ComfyUI engine's graphs in a real ComfyUI, small, and writes down how each went; a check for developers.
 *
 *     node tools/comfyui/run-graphs.ts URL CHECKPOINT [OPERATION ...] [--record FOLDER]
 *
 * With `--record` it also writes what tests hold graphs against: the signatures of the nodes, and the messages of the
 * sockets, as they came.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Value } from 'typebox/value'
import sharp from 'sharp'
import type { Operation } from '../../src/actions/operation.ts'
import { comfyui } from '../../src/engines/comfyui/engine.ts'
import { comfyOptions } from '../../src/engines/comfyui/options.ts'
import type { EngineContext, EngineEvent, Job, PictureSource } from '../../src/engines/engine.ts'
import { sniffPicture } from '../../src/pixels/sniff.ts'
import { parsePrompt } from '../../src/prompt/parse.ts'
import { createRecorder } from './recorder.ts'

const {
  values: { record },
  positionals: [url = 'http://127.0.0.1:8188', checkpoint = '', ...only],
} = parseArgs({ allowPositionals: true, options: { record: { type: 'string' } } })

const PIXELS = 64 * 64
const CLIPS = { motion: 'low', count: 1, lines: 480, end: 'open' } as const

/** Every way a job can lead to a graph. */
const ASKS: Readonly<Record<string, Ask>> = {
  imagine: { operation: { name: 'imagine' }, text: 'hot::2 air balloon::1 fog::-.5 --no rain --ar 3:2' },
  'imagine-with-pictures': { operation: { name: 'imagine' }, images: 2, text: 'a red boat --iw 1.5' },
  'vary-subtle': { operation: { name: 'vary', index: 1, strength: 'subtle' } },
  'vary-strong': { operation: { name: 'vary', index: 2, strength: 'strong' } },
  'vary-region': { operation: { name: 'vary-region', index: 1 }, hasMask: true },
  'upscale-subtle': { operation: { name: 'upscale', index: 1, kind: 'subtle' } },
  'upscale-creative': { operation: { name: 'upscale', index: 1, kind: 'creative' } },
  'upscale-4x': { operation: { name: 'upscale', index: 1, kind: '4x' } },
  'zoom-2x': { operation: { name: 'zoom', index: 1, factor: 2, aspect: null } },
  'make-square': { operation: { name: 'zoom', index: 1, factor: 1, aspect: { width: 1, height: 1 } } },
  'pan-left': { operation: { name: 'pan', index: 1, direction: 'left' } },
  'pan-down': { operation: { name: 'pan', index: 1, direction: 'down' } },
  blend: { operation: { name: 'blend' }, images: 3, text: '' },
  'edit-mask': { operation: { name: 'edit' }, images: 1, hasMask: true },
  'edit-transparent': { operation: { name: 'edit' }, images: 1 },
  retexture: { operation: { name: 'retexture' }, images: 1 },
  describe: { operation: { name: 'describe', language: 'en' }, images: 1 },
  animate: { operation: { name: 'animate', index: 1, ...CLIPS } },
}

interface Ask {
  readonly operation: Operation
  readonly text?: string
  readonly images?: number
  readonly hasMask?: true
}

const shelf = new Map<string, Uint8Array>()

function put(bytes: Uint8Array): PictureSource {
  const name = `picture-${shelf.size}`
  shelf.set(name, bytes)
  return { kind: 'blob', name }
}

const recorder = createRecorder()
const context: EngineContext = {
  outbound: recorder.outbound,
  warn: (text) => console.log(`warning: ${text}`),
  async read(picture) {
    const bytes = picture.kind === 'blob' ? shelf.get(picture.name) : undefined
    if (!bytes) throw new Error('no such picture')
    return bytes
  },
}

const options = Value.Default(comfyOptions, {
  url,
  steps: 2,
  pixels: PIXELS,
  ...(checkpoint && { checkpoint }),
})
const account = { id: 'comfy', options: Value.Parse(comfyOptions, options) }
const findings = (await comfyui.diagnose?.(account, context)) ?? []
for (const { check, isGood, detail } of findings) console.log(`${isGood ? ' ' : '!'} ${check}: ${detail}`)
const instance = await comfyui.open(account, context)

const half = await sharp({ create: { width: 48, height: 96, channels: 4, background: '#c33' } })
  .extend({ right: 48, background: '#0000' })
  .png()
  .toBuffer()
const pictures = [
  half,
  await sharp(half).negate({ alpha: false }).jpeg().toBuffer(),
  await sharp(half).webp().toBuffer(),
].map(put)
const mask = put(await sharp(half).extractChannel(3).negate().png().toBuffer())

console.log('\n| operation | result | time |\n|---|---|---|')
for (const [name, ask] of Object.entries(ASKS)) {
  if (only.length === 0 || only.includes(name)) await report(name, ask)
}
if (record !== undefined) await keep(record)
await instance.close()

async function report(name: string, ask: Ask): Promise<void> {
  const began = performance.now()
  recorder.begin(name)
  const result = await play(jobOf(ask)).catch((error: unknown) => `FAILED: ${String(error)}`)
  console.log(`| ${name} | ${result} | ${((performance.now() - began) / 1000).toFixed(1)} s |`)
}

async function play(job: Job): Promise<string> {
  const counts = { progressed: 0, previews: 0 }
  for await (const event of instance.run(job, AbortSignal.timeout(1_800_000))) {
    if (event.kind === 'progressed') counts.progressed += 1
    if (event.kind === 'progressed' && event.preview) counts.previews += 1
    if (event.kind === 'succeeded') {
      return `${await shown(event)}; ${counts.progressed} progress, ${counts.previews} previews`
    }
  }
  return 'nothing'
}

/** What came, each picture decoded. */
async function shown({ images, clips = [], texts = [] }: Extract<EngineEvent, { kind: 'succeeded' }>) {
  const cells = images.cells ?? []
  for (const { bytes } of cells) await sharp(bytes).stats()
  const sizes = cells
    .map(({ bytes }) => sniffPicture(bytes))
    .map((one) => `${one?.width}×${one?.height} ${one?.format}`)
  const films = clips.map(({ bytes, seconds }) => `clip of ${seconds.toFixed(1)} s, ${bytes.length} bytes`)
  return [`${cells.length} × ${[...new Set(sizes)].join(' ')}`, ...films, ...texts].join('; ')
}

function jobOf({ operation, text = 'a red boat', images = 0, hasMask }: Ask): Job {
  const { prompt } = parsePrompt(text)
  const [model, seed] = [{ family: 'mj', version: '7', number: 7 } as const, 7]
  const parent = { jobId: 'parent', prompt, model, seed, images: pictures.slice(1), clips: [], memo: null }
  const id = `${Date.now()}`
  return {
    key: `${id}-1`,
    taskId: id,
    jobId: crypto.randomUUID(),
    operation,
    prompt,
    finalPrompt: text,
    model,
    seed,
    speed: 'FAST',
    botType: 'MID_JOURNEY',
    images: pictures.slice(0, images),
    mask: hasMask ? mask : null,
    parent: images > 0 || operation.name === 'imagine' ? null : parent,
    customId: null,
    again: null,
  }
}

async function keep(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { nodes, runs } = recorder.recorded()
  await writeFile(join(folder, 'nodes.json'), `${JSON.stringify(nodes)}\n`)
  for (const [name, run] of Object.entries(runs)) {
    await writeFile(join(folder, `run-${name}.json`), `${JSON.stringify(run)}\n`)
  }
}
