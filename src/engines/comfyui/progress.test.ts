import { describe, expect, it } from 'vitest'
import { createProgress } from './progress.ts'
import { RECORDED_RUNS } from './fixtures/recordings.ts'
import { readMessage } from './messages.ts'

const node = (class_type: string) => ({ class_type, inputs: {} })
const graph = {
  model: node('CheckpointLoaderSimple'),
  sampler: node('KSampler'),
  result: node('PreviewImage'),
}

describe('the progress of a graph', () => {
  it('is mostly the steps of its sampler', () => {
    const share = createProgress(graph)
    expect(share({ kind: 'node', node: 'model' })).toBe(0)
    expect(share({ kind: 'node', node: 'sampler' })).toBeCloseTo(1 / 42)
    expect(share({ kind: 'step', node: 'sampler', value: 10, max: 20 })).toBeCloseTo(21 / 42)
    expect(share({ kind: 'node', node: 'result' })).toBeCloseTo(41 / 42)
  })

  it('counts what ComfyUI still had as done', () => {
    expect(createProgress(graph)({ kind: 'cached', nodes: ['model', 'sampler'] })).toBeCloseTo(41 / 42)
  })

  it('never falls', () => {
    const share = createProgress(graph)
    share({ kind: 'step', node: 'sampler', value: 9, max: 10 })
    expect(share({ kind: 'step', node: 'sampler', value: 1, max: 10 })).toBeCloseTo(36 / 42)
  })

  it('comes near its end in every recorded run', () => {
    expect(RECORDED_RUNS.size).toBeGreaterThan(5)
    for (const { graph: recorded, messages } of RECORDED_RUNS.values()) {
      const shareAfter = createProgress(recorded)
      const shares = messages.flatMap((message) => {
        if (!('text' in message)) return []
        const news = readMessage(JSON.stringify(message.text), String(message.text.data.prompt_id))
        return news ? [shareAfter(news)] : []
      })
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(shares.at(-1)).toBeGreaterThan(0.9)
    }
  })
})
