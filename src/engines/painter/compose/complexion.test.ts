import { describe, expect, it } from 'vitest'
import { complexionOf } from './complexion.ts'

const SEEDS = Array.from({ length: 40 }, (_, i) => i * 17)

describe('complexionOf', () => {
  it('gives people skin and hair of many kinds, the same for the same seed', () => {
    const looks = SEEDS.map((seed) => JSON.stringify(complexionOf('portrait-woman', seed)))
    expect(new Set(looks).size).toBeGreaterThan(8)
    expect(JSON.stringify(complexionOf('portrait-woman', SEEDS[3]!))).toBe(looks[3])
  })

  it('leaves old people their grey hair', () => {
    expect(SEEDS.every((seed) => !('hair' in complexionOf('portrait-old-man', seed)))).toBe(true)
  })

  it('leaves animals and fruit as they are', () => {
    for (const id of ['fox', 'apple', 'whale']) expect(complexionOf(id, 3)).toEqual({})
  })
})
