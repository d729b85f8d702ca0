import { describe, expect, it } from 'vitest'
import { parameterReference } from './reference.ts'

const entryOf = (name: string) => parameterReference().find((entry) => entry.name === name)

describe('the reference of parameters', () => {
  it('tells what a parameter takes', () => {
    expect(entryOf('cw')).toEqual({
      name: 'cw',
      spellings: ['--cw'],
      doc: 'Weight of the character, from face only to clothes and hair.',
      takes: 'a whole number',
      legal: '0–100',
      default: '100',
      models: '',
      needs: 'cref',
    })
    expect(entryOf('aspect')).toMatchObject({ spellings: ['--aspect', '--ar'], default: '1:1' })
    expect(entryOf('cref')).toMatchObject({ models: '6, 6.1, niji 6', legal: '' })
  })

  it('tells apart what differs between models', () => {
    expect(entryOf('aspect')?.legal).toContain('1:2–2:1: 4; 1:14–14:1: 6, 6.1')
    expect(entryOf('iw')?.legal).toContain('0–3: 6, 6.1, 7, 8.1, 8.2, niji 7')
    expect(entryOf('quality')?.legal).toContain('0.25, 0.5, 1, 2: 6.1;')
  })
})
