import { afterAll, beforeAll } from 'vitest'
import { Value } from 'typebox/value'
import { engineContract } from '../../testing/engine-contract.ts'
import { createEngine } from './engine.ts'
import { comfyOptions } from './options.ts'
import { QUICK } from './fixtures/a-run.ts'
import { startSimulator, type Simulator } from './fixtures/simulator.ts'

let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator()
})

afterAll(() => simulator.close())

engineContract({
  name: 'comfyui',
  isDeterministic: true,
  open: (context) => {
    const options = Value.Parse(
      comfyOptions,
      Value.Default(comfyOptions, { url: simulator.url, pixels: 4096 }),
    )
    return createEngine(QUICK).open({ id: 'comfy', options }, context)
  },
})
