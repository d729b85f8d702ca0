import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { engineContract } from '../../testing/engine-contract.ts'
import type { EngineContext } from '../engine.ts'
import { readOptions } from '../options.ts'
import { painter, type PainterOptions } from './engine.ts'

/** Small pictures, for the contract asks for many; and a fair share of a machine that runs other tests. */
const SMALL: PainterOptions = {
  workers: 2,
  format: 'png',
  quality: 90,
  cellPixels: 64 * 64,
  workerMemoryMb: 1024,
  niceness: 0,
  stepSeconds: 60,
}

const open = (context: EngineContext) => painter.open({ id: 'local', options: SMALL }, context)

engineContract({ name: 'painter', open, isDeterministic: true })

describe("the painter's options", () => {
  it('need nothing to be set', () => {
    const options = readOptions(painter, { id: 'local', options: {} })
    expect(Value.Check(painter.options, options)).toBe(true)
    expect(options).toMatchObject({ format: 'png', cellPixels: 1024 * 1024 })
  })

  it.each([
    ['format', 'tiff'],
    ['workers', 0],
    ['cellPixels', 1e9],
    ['colour', 'red'],
  ])('refuse a wrong %s by its name', (name, value) => {
    expect(() => readOptions(painter, { id: 'local', options: { [name]: value } })).toThrow(
      /local \(painter\)/,
    )
  })
})
