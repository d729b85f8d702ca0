import { describe, expect, it } from 'vitest'
import type { Case } from './case.ts'
import { openRun, planRun, reasonToSkip } from './run.ts'
import { openTestPartner } from './testing.ts'

const aCase = (more: Partial<Case>): Case => ({
  name: 'a case',
  group: 'submit',
  from: ['clients page 17'],
  steps: [],
  ...more,
})

const maker = aCase({
  name: 'a grid is made',
  keeps: 'grid',
  steps: [{ say: 'make', path: '/make', keep: { id: 'id' }, makes: 2 }],
})
const user = aCase({
  name: 'a grid is used',
  given: ['grid'],
  steps: [{ say: 'use', path: '/use/{grid.id}', wants: { json: { id: '{grid.id}' } }, makes: 1 }],
})
const other = aCase({ name: 'something else', steps: [{ say: 'ask', path: '/other', makes: 1 }] })
const all = [other, maker, user]

describe('a run', () => {
  it('plays what others are given once, however many use it', async () => {
    await using partner = await openTestPartner(() => ({ id: '7' }))
    const run = openRun(all, partner.facts)
    const results = await Promise.all([run.resultOf(user), run.resultOf(maker), run.resultOf(user)])
    expect(results.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'passed'])
    expect(partner.heard.map(({ path }) => path)).toEqual(['/make', '/use/7'])
  })

  it('skips what is given something that failed', async () => {
    await using partner = await openTestPartner(() => ({}))
    const failing = { ...maker, steps: [{ say: 'make', path: '/make', wants: { status: 201 } }] }
    const run = openRun([failing, user], partner.facts)
    expect(await run.resultOf(failing)).toMatchObject({ verdict: 'failed', trouble: { step: 'make' } })
    expect(await run.resultOf(user)).toMatchObject({
      verdict: 'skipped',
      why: 'needs "a grid is made" to pass',
    })
  })

  it('does not take its own mistakes for the server’s', async () => {
    await using partner = await openTestPartner(() => ({}))
    const broken = aCase({
      steps: [
        {
          say: 'ask',
          path: '/',
          keep: {
            x: () => {
              throw new TypeError('mistake')
            },
          },
        },
      ],
    })
    await expect(openRun([broken], partner.facts).resultOf(broken)).rejects.toThrow('mistake')
  })
})

describe('a plan', () => {
  it('takes in what the chosen cases are given, and counts the tasks of all', async () => {
    await using partner = await openTestPartner(() => ({}))
    expect(planRun(all, [user], partner.facts)).toEqual({ cases: [maker, user], tasks: 3 })
    expect(planRun(all, all, partner.facts).tasks).toBe(4)
  })

  it('counts nothing for what will be skipped', async () => {
    await using partner = await openTestPartner(() => ({}))
    const skipped = { ...user, needs: ['key'] as const }
    expect(planRun([maker, skipped], [skipped], partner.facts)).toEqual({ cases: [skipped], tasks: 0 })
  })
})

describe('a case is skipped', () => {
  it.each([
    [{ only: ['trueai'] as const }, 'not asked of comet'],
    [{ uses: ['retexture'] as const }, 'servers like comet have no retexture'],
    [{ needs: ['key'] as const }, 'needs --key'],
    [{ needs: ['root'] as const }, 'needs an address without a path'],
    [{ needs: ['open'] as const }, null],
    [{ uses: ['buttons'] as const, only: ['comet'] as const }, null],
  ])('where %j is not met', async (more, why) => {
    await using partner = await openTestPartner(() => ({}))
    const facts = { ...partner.facts, base: 'http://127.0.0.1/mj-fast' }
    expect(reasonToSkip(aCase(more), facts)).toBe(why)
  })

  it('for a lacking feature only where the server does not claim to have all', async () => {
    await using partner = await openTestPartner(() => ({}), { isSuperset: true })
    expect(reasonToSkip(aCase({ uses: ['retexture'] }), partner.facts)).toBeNull()
  })
})
