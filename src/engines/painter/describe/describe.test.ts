import { describe, expect, it } from 'vitest'
import type { Pixels } from '../../../pixels/pixels.ts'
import { parsePrompt } from '../../../prompt/parse.ts'
import { nameOf } from './colour-names.ts'
import { describeInWords, type Described } from './describe.ts'
import { factsOf, type Facts } from './facts.ts'
import { roundedRatio } from './ratio.ts'
import { fromRgb } from '../colours/colour.ts'

const SIDE = 96

type Rgb = readonly [number, number, number]

/** A picture from a colour for every place, in shares. */
function painted(colourAt: (x: number, y: number) => Rgb): Pixels {
  const data = new Uint8Array(SIDE * SIDE * 4)
  for (let i = 0; i < SIDE * SIDE; i++) {
    const rgb = colourAt((i % SIDE) / SIDE, Math.floor(i / SIDE) / SIDE)
    data.set([...rgb, 255], i * 4)
  }
  return { width: SIDE, height: SIDE, data }
}

const seen = (colourAt: (x: number, y: number) => Rgb): Facts => factsOf(painted(colourAt), 1)

const SKY: Rgb = [150, 200, 240]
const meadow = seen((_, y) => (y < 0.6 ? SKY : [70, 140, 60]))
const lake = seen((_, y) => (y < 0.5 ? SKY : [60, 110, 160]))
const dunes = seen((_, y) => (y < 0.3 ? SKY : [210, 170, 110]))
const night = seen((x, y) => (Math.hypot(x - 0.7, y - 0.2) < 0.1 ? [250, 245, 220] : [12, 16, 40]))
const dot = seen((x, y) => (Math.hypot(x - 0.2, y - 0.5) < 0.12 ? [200, 30, 40] : [235, 235, 230]))

const described = (facts: Facts, rest: Partial<Described> = {}): readonly string[] =>
  describeInWords({
    facts,
    size: { width: 1536, height: 1024 },
    note: null,
    language: 'en',
    seed: 7,
    ...rest,
  })

describe('what is seen of a picture', () => {
  it('is the place that its colour masses tell of', () => {
    expect([meadow, lake, dunes, night].map(({ place }) => place)).toEqual([
      'meadow',
      'water',
      'desert',
      'night sky',
    ])
  })

  it('is the height of the horizon, where there is one', () => {
    expect(meadow.horizon).toBeCloseTo(0.6, 1)
    expect(dunes.horizon).toBeCloseTo(0.3, 1)
    expect(dot.horizon).toBeNull()
  })

  it('is the light, and whether colours are warm', () => {
    expect(night.light).toBe('night')
    expect(dot.light).toBe('bright')
    expect([dunes.warmth, lake.warmth]).toEqual(['warm', 'cool'])
  })

  it('is where the mass lies', () => {
    expect(dot.mass.x).toBeCloseTo(0.2, 1)
    expect(dot.mass.y).toBeCloseTo(0.5, 1)
  })

  it('is nothing but a plain ground when there is nothing else', () => {
    expect(seen(() => [240, 240, 240]).place).toBe('plain')
  })
})

describe('a description', () => {
  it('is four different prompts that end with the aspect', () => {
    const texts = described(meadow)
    expect(new Set(texts).size).toBe(4)
    for (const text of texts)
      expect(parsePrompt(text).prompt.parameters).toEqual({ aspect: { width: 3, height: 2 } })
  })

  it('speaks of place, colours and composition', () => {
    const [place, colours, composition] = described(dot)
    expect(place).toMatch(/light/)
    expect(colours).toMatch(/crimson/)
    expect(composition).toContain('the weight to the left, empty space on the right')
  })

  it('has words of its own in Chinese', () => {
    for (const text of described(lake, { language: 'zh' })) {
      expect(text).toMatch(/^[\p{Script=Han}，、]+ --ar 3:2$/u)
    }
  })

  it('says the same again for the same seed, and looks for other words with another', () => {
    expect(described(lake)).toEqual(described(lake))
    const second = [1, 2, 3, 4].map((seed) => described(lake, { seed }).join())
    expect(new Set(second).size).toBeGreaterThan(1)
  })

  it('gives the prompt that a picture carries first, with its aspect where it names none', () => {
    const [first, ...others] = described(lake, { note: 'a red fox, gouache' })
    expect(first).toBe('a red fox, gouache --ar 3:2')
    expect(others).toHaveLength(3)
    expect(described(lake, { note: 'a fox --ar 16:9 --v 7' })[0]).toBe('a fox --ar 16:9 --v 7')
  })
})

describe('a ratio in small numbers', () => {
  it.each([
    [1024, 1024, 1, 1],
    [1456, 816, 16, 9],
    [1344, 896, 3, 2],
    [600, 450, 4, 3],
    [2048, 1024, 2, 1],
    [1000, 1, 21, 1],
  ])('of %i × %i is %i:%i', (width, height, across, down) => {
    expect(roundedRatio({ width, height })).toEqual({ width: across, height: down })
  })
})

describe('the name of a colour', () => {
  it.each([
    [[0, 0, 0], 'black'],
    [[255, 255, 255], 'white'],
    [[200, 30, 40], 'crimson'],
    [[20, 35, 90], 'navy'],
    [[100, 170, 220], 'sky blue'],
  ] as const)('of %j is %s', ([red, green, blue], name) => {
    expect(nameOf(fromRgb(red, green, blue)).en).toBe(name)
  })
})
