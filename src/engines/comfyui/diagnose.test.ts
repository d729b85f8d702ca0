import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { comfyui } from './engine.ts'
import { comfyOptions } from './options.ts'
import { aShelf } from '../../testing/a-shelf.ts'
import { startSimulator } from './fixtures/simulator.ts'

const diagnose = (options: Readonly<Record<string, unknown>>) =>
  comfyui.diagnose!(
    { id: 'comfy', options: Value.Parse(comfyOptions, Value.Default(comfyOptions, options)) },
    aShelf().context,
  )

describe('what the doctor says of a ComfyUI', () => {
  it('names its version, its model, what runs, and what is missing', async () => {
    const simulator = await startSimulator({
      lists: { 'CheckpointLoaderSimple.ckpt_name': ['sd_xl_base.safetensors'] },
    })
    const findings = await diagnose({ url: simulator.url, steps: 30 })
    await simulator.close()
    const of = (name: string) => findings.find(({ check }) => check === name)
    expect(of('ComfyUI')).toMatchObject({ isGood: true, detail: expect.stringContaining('0.3.64') as string })
    expect(of('model')?.detail).toBe('sd_xl_base.safetensors: 30 steps, cfg 6, 1048576 pixels a picture')
    expect(of('imagine')).toMatchObject({ isGood: true })
    expect(of('describe')?.isGood).toBe(true)
  })

  it('says what to do when nothing answers', async () => {
    const simulator = await startSimulator()
    await simulator.close()
    const [finding, ...more] = await diagnose({ url: simulator.url })
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      isGood: false,
      mend: expect.stringContaining('Start the ComfyUI') as string,
    })
  })
})
