import { describe, expect, it } from 'vitest'
import { readTask } from '../../client/task.ts'
import { describedIn, shortenedIn } from './texts.ts'

const task = (more: object) => readTask({ id: '1', status: 'SUCCESS', ...more })!

describe('a description', () => {
  const numbered = '1️⃣ a boat --ar 3:2\n\n2️⃣ a sea,\nat dawn\n\n3️⃣ a sail\n\n4️⃣ a wave'
  const prompts = ['a boat --ar 3:2', 'a sea, at dawn', 'a sail', 'a wave']

  it.each([
    ['finalPrompt', { properties: { finalPrompt: numbered }, prompt: 'x' }],
    ['promptEn', { promptEn: numbered, properties: null }],
    ['prompt', { prompt: numbered, promptEn: '' }],
  ])('is read from %s', (_where, more) => {
    expect(describedIn(task(more))).toEqual(prompts)
  })

  it('is read line by line where nothing is numbered', () => {
    expect(describedIn(task({ promptEn: 'a boat\r\na sea\r\n\r\na sail\r\na wave\r\na fifth' }))).toEqual([
      'a boat',
      'a sea',
      'a sail',
      'a wave',
    ])
  })

  it('may be missing', () => {
    expect(describedIn(task({}))).toEqual([])
  })
})

describe('a shortening', () => {
  const told = '## Important tokens\n**boat** (1.0)\n\n## Shortened prompts\n1️⃣ a boat, water\n2️⃣ boat'

  it.each([
    ['finalPrompt', { properties: { finalPrompt: told } }],
    ['description', { description: told, properties: { finalPrompt: 'a boat --v 7.0' } }],
  ])('is read from %s, with what stands before it', (_where, more) => {
    expect(shortenedIn(task(more))).toEqual({
      texts: ['a boat, water', 'boat'],
      details: '## Important tokens\n**boat** (1.0)',
    })
  })

  it('without its headline is nothing but prompts', () => {
    expect(shortenedIn(task({ promptEn: '1️⃣ a boat\n2️⃣ boat' }))).toEqual({
      texts: ['a boat', 'boat'],
      details: '',
    })
  })
})
