import { describe, expect, it } from 'vitest'
import { actionRow, ACTIONS } from './table.ts'

/** What a verb reads from a body: what it asks for, or the name of the refusal. */
function asks(row: string, body: object) {
  const asked = actionRow(row).verb?.ask(body)
  return asked && 'http' in asked ? asked.name : asked
}

const LINK = 'https://pictures.example/boat.png'

describe('an imagine', () => {
  it('takes pictures in both spellings, and none that is empty', () => {
    expect(asks('imagine', { prompt: 'x', base64Array: ['', LINK], base64: 'AAAA' })).toEqual({
      row: 'imagine',
      prompt: 'x',
      pictures: [
        { field: 'base64Array[1]', value: LINK },
        { field: 'base64', value: 'AAAA' },
      ],
    })
  })

  it('makes clips of a leading picture where its words say --video', () => {
    expect(asks('imagine', { prompt: `${LINK} it drifts --video 1` })).toMatchObject({ row: 'video' })
    expect(asks('imagine', { prompt: 'it drifts --video', base64: 'AAAA' })).toMatchObject({ row: 'video' })
    expect(asks('imagine', { prompt: 'it drifts --video' })).toBe('video-pictureless')
  })
})

describe('a blend', () => {
  it.each([1, 6])('does not take %i pictures', (count) => {
    expect(asks('blend', { base64Array: Array.from({ length: count }, () => LINK) })).toBe('blend-count')
  })

  it.each([
    ['SQUARE', '--ar 1:1'],
    ['PORTRAIT', '--ar 2:3'],
    ['LANDSCAPE', '--ar 3:2'],
    [undefined, '--ar 1:1'],
  ])('has the ratio of its dimensions %s', (dimensions, prompt) => {
    expect(asks('blend', { base64Array: [LINK, LINK], dimensions })).toMatchObject({ prompt })
  })

  it('keeps the ratio of its words', () => {
    const body = { base64Array: [LINK, LINK], dimensions: 'PORTRAIT', prompt: 'x --ar 16:9' }
    expect(asks('blend', body)).toMatchObject({ prompt: 'x --ar 16:9' })
  })
})

describe('a describe', () => {
  it('takes bytes or a link, and one of them at least', () => {
    expect(asks('describe', { base64: 'AAAA' })).toMatchObject({
      pictures: [{ field: 'base64' }],
      choice: { language: 'en' },
    })
    expect(asks('describe', { link: LINK, language: 'zh_cn' })).toMatchObject({
      pictures: [{ field: 'link', value: LINK }],
      choice: { language: 'zh' },
    })
    expect(asks('describe', {})).toBe('picture-missing')
    expect(asks('describe', { link: 'boat.png' })).toBe('link-invalid')
  })
})

describe('an edit', () => {
  it('takes its picture in three spellings, the first that is there', () => {
    expect(asks('edit', { prompt: 'x', originals: ['AAAA'], maskBase64: 'BBBB' })).toMatchObject({
      pictures: [{ field: 'originals[0]', value: 'AAAA' }],
      mask: { field: 'maskBase64', value: 'BBBB' },
    })
    expect(asks('edit', { prompt: 'x', image: LINK, base64Array: ['AAAA'] })).toMatchObject({
      pictures: [{ field: 'image', value: LINK }],
    })
    expect(asks('retexture', { prompt: 'x' })).toBe('picture-missing')
  })
})

describe('a video', () => {
  it('writes its fields as the parameters that stand for them', () => {
    const body = { prompt: 'it drifts', image: LINK, motion: 'high', batchSize: 2, loop: true }
    expect(asks('video', body)).toMatchObject({
      row: 'video',
      prompt: 'it drifts --motion high --video 1 --end loop --bs 2',
      pictures: [{ field: 'image', value: LINK }],
    })
  })

  it('takes its first frame from the beginning of its words too', () => {
    expect(asks('video', { prompt: `${LINK} it drifts` })).toMatchObject({ row: 'video', pictures: [] })
    expect(asks('video', { prompt: 'it drifts' })).toBe('video-pictureless')
  })

  it('names its speed and its size in words of its own', () => {
    const body = { image: LINK, mode: 'turbo', videoType: 'vid_1.1_i2v_720' }
    expect(asks('video', body)).toMatchObject({ speed: 'TURBO', choice: { lines: 720 } })
  })

  it('goes on with a clip, whose index counts from 0', () => {
    expect(asks('video', { action: 'extend', taskId: 5, index: 3, motion: 'high' })).toMatchObject({
      row: 'extend',
      parentId: '5',
      prompt: null,
      choice: { index: 4, motion: 'high' },
    })
    expect(asks('video', { action: 'extend', image: LINK })).toBe('task-id-missing')
  })

  it('animates a picture of a finished task', () => {
    expect(asks('video', { taskId: '5', index: 1, prompt: 'it drifts' })).toMatchObject({
      row: 'animate',
      parentId: '5',
      choice: { index: 2, motion: 'low' },
      prompt: 'it drifts --video 1',
    })
  })
})

it('a verb has a name of its own', () => {
  const names = ACTIONS.flatMap(({ verb }) => verb?.names ?? [])
  expect(new Set(names).size).toBe(names.length)
})
