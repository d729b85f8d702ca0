import { describe, expect, it } from 'vitest'
import type { Case } from '../case.ts'
import { openRun, type Facts, type Result } from '../run.ts'
import { openTestPartner } from '../testing.ts'
import { asJson, asJUnit } from './files.ts'
import { closing, line, listing } from './table.ts'

const aCase = (more: Partial<Case>): Case => ({
  name: 'a case',
  group: 'submit',
  from: ['clients page 17'],
  steps: [],
  ...more,
})

const cases = [
  aCase({ name: 'it passes' }),
  aCase({
    name: 'it "fails" & says <why>',
    steps: [{ say: 'ask', path: '/', body: { base64: 'A'.repeat(400) }, wants: { json: { code: 1 } } }],
  }),
  aCase({ name: 'it is \u0007 skipped', group: 'verbs', needs: ['one-slot'] }),
]

async function played(): Promise<{ facts: Facts; startedAt: number; results: readonly Result[] }> {
  await using partner = await openTestPartner(() => ({ code: 4, description: 'too bad' }), {
    key: 'SECRET',
  })
  const run = openRun(cases, partner.facts)
  return {
    facts: partner.facts,
    startedAt: 0,
    results: await Promise.all(cases.map((one) => run.resultOf(one))),
  }
}

describe('a report', () => {
  it('has a line for each case', async () => {
    const { results } = await played()
    expect(results.map(line)).toEqual([
      expect.stringMatching(/^ {2}✓ it passes +clients page 17 +\d+\.\d s$/),
      expect.stringMatching(/^ {2}✗ it "fails" & says <why> +clients page 17 +\d+\.\d s$/),
      expect.stringMatching(/^ {2}– it is . skipped +clients page 17 +needs --one-slot$/),
    ])
  })

  it('ends with what was asked, what came and how it differs', async () => {
    const text = closing((await played()).results, 2000)
    expect(text).toContain('differs   the answer.code is 4; wanted 1')
    expect(text).toMatch(/asked {5}POST http:\/\/127\.0\.0\.1:\d+\/\n/)
    expect(text).toContain('{"base64":"AAAAAAAAAAAAAAAA…"}')
    expect(text).toContain('"description":"too bad"')
    expect(text).toMatch(/1 passed, 1 failed, 1 skipped in 2 s$/)
  })

  it('never holds a key', async () => {
    const account = await played()
    for (const text of [closing(account.results, 0), asJson(account), asJUnit(account)]) {
      expect(text).not.toContain('SECRET')
    }
  })

  it('as JSON tells every case', async () => {
    expect(JSON.parse(asJson(await played()))).toMatchObject({
      profile: 'comet',
      startedAt: '1970-01-01T00:00:00.000Z',
      cases: [
        { name: 'it passes', from: ['clients page 17'], verdict: 'passed', trouble: null },
        { verdict: 'failed', trouble: { step: 'ask', answer: { status: 200 } } },
        { verdict: 'skipped', why: 'needs --one-slot' },
      ],
    })
  })

  it('as JUnit has a suite for each group, and escapes what XML cannot hold', async () => {
    const text = asJUnit(await played())
    expect(text).toContain('<testsuite name="submit" tests="2" failures="1" skipped="0"')
    expect(text).toContain('<testsuite name="verbs" tests="1" failures="0" skipped="1"')
    expect(text).toContain('name="it &quot;fails&quot; &amp; says &lt;why&gt; (clients page 17)"')
    expect(text).toContain('<skipped message="needs --one-slot"></skipped>')
    expect(text).not.toContain('\u0007')
    expect(text).toContain('it is \uFFFD skipped')
  })

  it('lists cases with their clauses', () => {
    expect(listing([aCase({})])).toMatch(/submit +a case\n +clients page 17/)
  })
})
