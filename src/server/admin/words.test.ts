import { expect, it } from 'vitest'
import { openMemoryStore } from '../../testing/memory-store.ts'
import { BUILT_IN, CONFIGURED, openWords } from './words.ts'

const store = openMemoryStore
const open = (isBannedBuiltIn = false, kept = store()) =>
  openWords({ config: { bannedWords: ['gremlin'], isBannedBuiltIn }, store: kept, now: () => 1 })

it('bans the words of the settings, and those that come with the server where they are switched on', async () => {
  expect((await open()).banned()).toEqual(['gremlin'])
  const words = await open(true)
  expect(words.banned()).toContain('nsfw')
  await words.change('bob', BUILT_IN, { enable: false })
  expect(words.banned()).toEqual(['gremlin'])
})

it('bans the words of every list that is switched on, each once, in the order of the lists', async () => {
  const kept = store()
  const words = await open(false, kept)
  await words.add('bob', 'late', { name: 'Late', keywords: ['ogre', 'gremlin'], sort: 2 })
  await words.add('bob', 'early', { name: 'Early', keywords: ' troll , imp', sort: 1 })
  await words.add('bob', 'off', { name: 'Off', keywords: ['elf'], enable: false })
  expect(words.banned()).toEqual(['gremlin', 'troll', 'imp', 'ogre'])
  await words.remove('bob', CONFIGURED)
  await words.change('bob', 'off', { enable: true })
  expect((await open(false, kept)).banned()).toEqual(['elf', 'troll', 'imp', 'ogre', 'gremlin'])
})

it('refuses a list that has no name or no words', async () => {
  const words = await open()
  expect(await words.add('bob', 'x', { keywords: [] })).toMatchObject({
    text: { en: 'x.name: nothing came; wanted a text.' },
  })
  expect(await words.add('bob', 'x', { name: 'x' })).toMatchObject({ name: 'row-wrong' })
})
