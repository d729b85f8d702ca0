import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expand, FAN_OUT_LIMIT, isFanOut } from './permutations.ts'

/** The prompts that one stands for; the expansion itself where there are none. */
const promptsOf = (raw: string) => {
  const expansion = expand(raw)
  return expansion.kind === 'prompts' ? expansion.prompts : expansion
}

describe('the prompts that a prompt stands for', () => {
  it.each([
    ['a {red, green} bird', ['a red bird', 'a green bird']],
    ['a {red,green} {cat,dog}', ['a red cat', 'a red dog', 'a green cat', 'a green dog']],
    ['{a, {b, c} d, e}', ['a', 'b d', 'c d', 'e']],
    ['{{{a,b}}}', ['a', 'b']],
    ['a {, red} bird', ['a  bird', 'a red bird']],
    ['a {,} b', ['a  b', 'a  b']],
    ['a {} b', ['a  b']],
    ['a {red} bird', ['a red bird']],
    ['{ a , b\n}', ['a', 'b']],
    ['x, y {a, b}, z', ['x, y a, z', 'x, y b, z']],
    [String.raw`{red, pastel\, yellow} bird`, ['red bird', 'pastel, yellow bird']],
    [String.raw`{a\}, \{b} \, c:\d`, [String.raw`a} , c:\d`, String.raw`{b , c:\d`]],
    ['https://a.b/{x,y}.png cat', ['https://a.b/x.png cat', 'https://a.b/y.png cat']],
    ['cat --ar {1:1, 16:9}', ['cat --ar 1:1', 'cat --ar 16:9']],
    ['cat --{v 5, niji}', ['cat --v 5', 'cat --niji']],
    ['hot::{1, -.5} dog', ['hot::1 dog', 'hot::-.5 dog']],
    ['{红, 蓝}鸟', ['红鸟', '蓝鸟']],
  ])('of %j', (raw, prompts) => {
    expect(promptsOf(raw)).toEqual(prompts)
  })

  it.each([
    ['cat --repeat 3', ['cat', 'cat', 'cat']],
    ['cat --r 2 --ar 3:2', ['cat --ar 3:2', 'cat --ar 3:2']],
    ['cat  --ar 3:2  —r 2', ['cat  --ar 3:2', 'cat  --ar 3:2']],
    ['cat --repeat 1', ['cat']],
    ['{a, b} --r 2', ['a', 'a', 'b', 'b']],
    ['cat --r {1, 2}', ['cat', 'cat', 'cat']],
    ['cat --r 3 --tile --repeat 2', ['cat --tile', 'cat --tile']],
    ['cat --r 2 dog', ['cat dog', 'cat dog']],
  ])('repeats %j', (raw, prompts) => {
    expect(promptsOf(raw)).toEqual(prompts)
  })

  it.each(['cat --repeat 41', 'cat --repeat 0', 'cat --repeat many', 'cat --r'])(
    'leaves %j for the check to refuse',
    (raw) => {
      expect(promptsOf(raw)).toEqual([raw])
    },
  )

  it.each(['', 'a  cat, a dog', String.raw`a \{cat\} \, \\ `, 'a cat -- --ar  3:2'])(
    'of %j without groups is itself, byte for byte',
    (raw) => {
      expect(promptsOf(raw)).toEqual([raw])
    },
  )

  it.each([
    ['a } b', 2],
    ['a {b', 2],
    ['a {b {c}', 2],
    ['{a}  }', 5],
    [String.raw`{a\}`, 0],
  ])('of %j are none: its brace has no partner', (raw, at) => {
    expect(expand(raw)).toEqual({ kind: 'unbalanced', at })
  })
})

describe('the limit', () => {
  it('lets 40 through', () => {
    expect(promptsOf(`${'{a,b}'.repeat(3)}{1,2,3,4,5}`)).toHaveLength(FAN_OUT_LIMIT)
    expect(promptsOf('a {b,c} --repeat 20')).toHaveLength(FAN_OUT_LIMIT)
  })

  it.each([
    ['{a,b}'.repeat(6), 64],
    ['{a,b,c} --repeat 20', 60],
    [`{${'a,'.repeat(40)}}`, 41],
  ])('refuses %j with its count', (raw, count) => {
    expect(expand(raw)).toEqual({ kind: 'too-many', count, limit: FAN_OUT_LIMIT })
  })

  it('counts what no memory could hold', () => {
    expect(expand('{a,b}'.repeat(1_200))).toEqual({
      kind: 'too-many',
      count: Number.MAX_SAFE_INTEGER,
      limit: FAN_OUT_LIMIT,
    })
  })

  // Work that grew with the square of the length, or with the number of prompts, would not end within the test's limit.
  it.each(['{', '{a}', '{a,', ',', ' ', '\\', '--repeat 1 '])('is quick with six thousand of %j', (piece) => {
    const raw = piece.repeat(6_000).slice(0, 24_000)
    for (let times = 0; times < 10; times += 1) expect(expand(raw).kind).not.toBe('too-many')
  })

  it('gives back whole what is far too long', () => {
    const raw = `{a,b}${'x'.repeat(24_000)}`
    expect(promptsOf(raw)).toEqual([raw])
  })
})

/** A prompt as a tree: words and groups of further prompts. */
type Tree = readonly (string | { readonly options: readonly Tree[] })[]

const { tree } = fc.letrec<{ tree: Tree; group: { readonly options: readonly Tree[] } }>((tie) => ({
  tree: fc.array(
    fc.oneof({ maxDepth: 3 }, fc.constantFrom('a', 'b c', '—', ',', '{', '}', '\\d'), tie('group')),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  group: fc.record({ options: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
}))

const written = (one: Tree): string =>
  one
    .map((part) =>
      typeof part === 'string'
        ? part.replace(/^[,{}]$/, String.raw`\$&`)
        : `{${part.options.map(written).join(',')}}`,
    )
    .join(' ')

const meant = (one: Tree): readonly string[] =>
  one
    .map((part) => (typeof part === 'string' ? [part] : part.options.flatMap(meant)))
    .reduce((prompts, next) => prompts.flatMap((text) => next.map((more) => `${text} ${more}`)))

const folded = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('any tree of groups', () => {
  it('stands for the product of its groups and the sum of their options, in order', () => {
    fc.assert(
      fc.property(tree, (one) => {
        fc.pre(one.some((part) => typeof part !== 'string'))
        const prompts = meant(one)
        const expansion = expand(written(one))
        expect(isFanOut(written(one))).toBe(prompts.length > 1)
        if (expansion.kind === 'prompts') expect(expansion.prompts.map(folded)).toEqual(prompts.map(folded))
        else expect(expansion).toEqual({ kind: 'too-many', count: prompts.length, limit: FAN_OUT_LIMIT })
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', ',', '\\', ' ', 'a', '--r 2') }), (raw) => {
        expect(() => expand(raw)).not.toThrow()
      }),
    )
  })
})

describe('whether a prompt stands for several', () => {
  it.each([
    ['a cat', false],
    ['a {cat}', false],
    ['a {cat', false],
    ['a cat --repeat 1', false],
    ['a {cat, dog}', true],
    ['a cat --repeat 2', true],
    ['{a,b}'.repeat(9), true],
  ])('%j: %s', (raw, answer) => {
    expect(isFanOut(raw)).toBe(answer)
  })
})
