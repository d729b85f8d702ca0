import { describe, expect, it } from 'vitest'
import { moodOf, readText } from './read.ts'

describe('readText', () => {
  it('finds subject, place, time and medium', () => {
    const reading = readText('a paper boat floating on calm water at sunrise, watercolor')
    expect(reading.subjects).toMatchObject([{ id: 'paper-boat', count: 1, colour: null, flies: false }])
    expect(reading.places).toEqual(['water'])
    expect(reading.times).toEqual(['sunrise'])
    expect(reading.media).toEqual(['watercolour'])
  })

  it('prefers the longer phrase to the words in it', () => {
    expect(readText('hot air balloon').subjects.map(({ id }) => id)).toEqual(['hot-air-balloon'])
    expect(readText('cherry blossom tree').subjects.map(({ id }) => id)).toEqual(['cherry-tree'])
  })

  it('gives number and colour to the thing that follows them', () => {
    const [balloons, house] = readText('three red balloons above a blue house').subjects
    expect(balloons).toMatchObject({ id: 'balloon', count: 3 })
    expect(house).toMatchObject({ id: 'cottage', count: 1 })
    expect(balloons?.colour?.a).toBeGreaterThan(0.1)
    expect(house?.colour?.b).toBeLessThan(-0.1)
  })

  it('lets a colour before a comma belong to nothing', () => {
    const reading = readText('golden, fox')
    expect(reading.subjects[0]?.colour).toBeNull()
    expect(reading.colours).toHaveLength(1)
  })

  it.each([
    ['a flying whale', ['whale']],
    ['a whale in the sky', ['whale']],
    ['a boat and a flying dragon', ['dragon']],
    ['a dragon flying over a boat', ['dragon']],
    ['a balloon above the sea, a boat', ['balloon']],
    ['soaring, a boat', []],
  ])('lets fly what the words say flies: %s', (text, flying) => {
    const flyers = readText(text).subjects.filter(({ flies }) => flies)
    expect(flyers.map(({ id }) => id)).toEqual(flying)
  })

  it('reads Chinese words character by character', () => {
    const reading = readText('雪中的红色狐狸，水彩')
    expect(reading.subjects[0]).toMatchObject({ id: 'fox' })
    expect(reading.weathers).toEqual(['snow'])
    expect(reading.media).toEqual(['watercolour'])
  })

  it('knows plurals that no row lists', () => {
    expect(readText('windmills and cottages').subjects.map(({ id }) => id)).toContain('windmill')
    expect(readText('two robots').subjects[0]).toMatchObject({ id: 'robot', count: 2 })
  })

  it('shows some of a plural without a number', () => {
    expect(readText('foxes').subjects[0]).toMatchObject({ id: 'fox', count: 3 })
    expect(readText('a fox').subjects[0]).toMatchObject({ id: 'fox', count: 1 })
  })

  it('keeps what it does not know and drops what says nothing', () => {
    expect(readText('a beautiful zeugma of the fox').unknown).toEqual(['zeugma'])
  })
})

describe('moodOf', () => {
  it('is one number for the same unknown words in any order', () => {
    expect(moodOf(readText('zeugma quux'))).toBe(moodOf(readText('quux, zeugma')))
  })

  it('differs for different unknown words and is even without any', () => {
    expect(moodOf(readText('zeugma'))).not.toBe(moodOf(readText('quux')))
    expect(moodOf(readText('fox'))).toBe(0.5)
  })
})
