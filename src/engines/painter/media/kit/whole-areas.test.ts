import { describe, expect, it } from 'vitest'
import { wholeAreas } from './whole-areas.ts'

const SIZE = { width: 20, height: 20 }

/** Labels of a picture: 0 left, 1 right, and whatever a rectangle has. */
function labelled(
  label: number,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Uint16Array {
  return Uint16Array.from({ length: 400 }, (_, i) => {
    const [x, y] = [i % 20, Math.floor(i / 20)]
    if (x >= left && x < right && y >= top && y < bottom) return label
    return x < 10 ? 0 : 1
  })
}

const keeping = { least: () => 12, isKin: () => true }

describe('wholeAreas', () => {
  it('keeps what is large enough', () => {
    const { area, labels } = wholeAreas(labelled(2, [3, 3, 7, 7]), SIZE, keeping)
    expect(labels).toEqual([0, 2, 1].toSorted((one, other) => labels.indexOf(one) - labels.indexOf(other)))
    expect(labels[area[5 * 20 + 5]!]).toBe(2)
  })

  it('gives what is small to what it touches most', () => {
    const { area, labels } = wholeAreas(labelled(2, [8, 4, 11, 6]), SIZE, keeping)
    expect(labels).not.toContain(2)
    expect(labels[area[4 * 20 + 8]!]).toBe(0)
  })

  it('gives what is thin away, however long it is', () => {
    expect(wholeAreas(labelled(2, [4, 0, 5, 20]), SIZE, keeping).labels).not.toContain(2)
  })

  it('keeps what is small and has no kin', () => {
    const { labels } = wholeAreas(labelled(2, [4, 4, 6, 6]), SIZE, {
      ...keeping,
      isKin: (one, other) => one + other < 2,
    })
    expect(labels).toContain(2)
  })
})
