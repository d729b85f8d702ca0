import { describe, expect, it } from 'vitest'
import { doubled } from './doubling.ts'

describe('doubled', () => {
  const [from, to] = [
    { width: 2, height: 2 },
    { width: 4, height: 4 },
  ]

  it('leaves straight borders straight', () => {
    const rows = [1, 1, 2, 2]
    expect([...doubled(Uint8Array.from([1, 2, 1, 2]), from, to)]).toEqual([
      ...rows,
      ...rows,
      ...rows,
      ...rows,
    ])
  })

  it('rounds the steps of slanting ones', () => {
    const corners = doubled(Uint16Array.from([1, 2, 2, 2]), from, to)
    expect([...corners]).toEqual([1, 1, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2])
  })

  it('covers a picture whose side is odd', () => {
    expect([...doubled(Uint8Array.from([7]), { width: 1, height: 1 }, { width: 3, height: 3 })]).toEqual(
      Array.from({ length: 9 }, () => 7),
    )
  })
})
