import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEngine } from './engine.ts'
import { comfyOptions } from './options.ts'
import { aNewJob } from '../../testing/a-job.ts'
import { aShelf } from '../../testing/a-shelf.ts'
import { QUICK, resultOf } from './fixtures/a-run.ts'
import { startSimulator, type Simulator } from './fixtures/simulator.ts'

const GUIDE = new URL('../../../docs/guides/comfyui.md', import.meta.url)

/** The graph that the guide shows, drawn by a checkpoint that is there. */
async function guideGraph(): Promise<string> {
  const blocks = [...(await readFile(GUIDE, 'utf8')).matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json]) => json ?? '',
  )
  const graph = blocks.find((block) => block.includes('class_type')) ?? ''
  return graph.replace('juggernautXL.safetensors', 'tiny-sdxl.safetensors')
}

describe('the graph of one’s own that the guide shows', () => {
  let simulator: Simulator
  let folder: string

  beforeAll(async () => {
    simulator = await startSimulator()
    folder = await mkdtemp(join(tmpdir(), 'graphs-'))
  })

  afterAll(async () => {
    await simulator.close()
    await rm(folder, { recursive: true })
  })

  async function draw(graph: string) {
    await writeFile(join(folder, 'imagine.json'), graph)
    const given = { url: simulator.url, graphs: folder, pixels: 4096, family: 'sd15' }
    const options = Value.Parse(comfyOptions, Value.Default(comfyOptions, given))
    const instance = await createEngine(QUICK).open({ id: 'comfy', options }, aShelf().context)
    const before = simulator.taken.length
    const { images } = await resultOf(
      instance.run(aNewJob({ text: 'a boat --no rain' }), new AbortController().signal),
    )
    await instance.close()
    return { images, taken: simulator.taken.slice(before).map(({ graph: one }) => one) }
  }

  it('draws as it is written', async () => {
    const { images, taken } = await draw(await guideGraph())
    expect(images.cells).toHaveLength(4)
    expect(taken.map((graph) => graph['2']?.inputs.text)).toEqual(['film still, a boat'])
    expect(taken[0]?.['3']?.inputs.text).toBe('rain, text, watermark')
  })

  it('is run once for each picture where it says nothing of a batch', async () => {
    const { images, taken } = await draw((await guideGraph()).replace('"$BATCH"', '1'))
    expect(images.cells).toHaveLength(4)
    expect(taken.map((graph) => graph['5']?.inputs.seed)).toEqual([7, 8, 9, 10])
  })
})
