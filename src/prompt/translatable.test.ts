import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsTranslation, translatablePieces, withPieces } from './translatable.ts'

const textsIn = (raw: string) => translatablePieces(raw).map(({ text }) => text)
/** The prompt with each of its pieces in English, by a table. */
const translate = (raw: string, table: Readonly<Record<string, string>>) => {
  const english = new Map(Object.entries(table))
  const pieces = translatablePieces(raw)
  return withPieces(
    raw,
    pieces,
    pieces.map(({ text }) => english.get(text) ?? text),
  )
}

describe('whether a text needs translation', () => {
  it.each(['红船', 'a 红 boat', 'ボート', '배', 'лодка', 'βάρκα', 'قارب', 'เรือ'])('%j does', (text) => {
    expect(needsTranslation(text)).toBe(true)
  })

  it.each(['', 'a boat, 3:2', 'ein Boot für später', 'œuvre à naïve', '“—” … 100 µm ✨🚤', '１２３，。'])(
    '%j does not',
    (text) => {
      expect(needsTranslation(text)).toBe(false)
    },
  )
})

describe('the words that may be translated', () => {
  it.each([
    ['一只 红船', ['一只 红船']],
    [' 红船 --ar 3:2 --style raw ', ['红船']],
    ['https://a.b/船.png <https://c.d> 红船', ['红船']],
    ['红船 https://a.b 蓝船', ['红船', '蓝船']],
    ['红船::2 雾::-.5 海', ['红船', '雾', '海']],
    ['红船, 雾，海', ['红船', '雾，海']],
    ['一只{红, 蓝 {色}}鸟', ['一只', '红', '蓝', '色', '鸟']],
    [String.raw`红\, 蓝\{`, ['红', '蓝']],
    ['红船 --no 人，树, 车 --sref https://a.b/猫 --tile', ['红船', '人', '树', '车']],
    ['红船 --NO 人 —no 树', ['红船', '人', '树']],
    ['红船 --seed 五 --glow 光', ['红船']],
    ['', []],
    ['--no', []],
  ])('of %j', (raw, texts) => {
    expect(textsIn(raw)).toEqual(texts)
  })

  it('stand where the piece says', () => {
    const raw = ' https://a.b  红 船::2 {雾 , 海} --no  人 , 树 '
    for (const { text, at } of translatablePieces(raw)) expect(raw.slice(at.start, at.end)).toBe(text)
  })
})

describe('putting translations back', () => {
  it('leaves everything else byte for byte', () => {
    const raw =
      ' https://a.b/船.png  红船::2  ,雾::-.5\t--ar  3:2 —no 人，树  --sref https://c.d/猫.png::2 --glow 光 '
    expect(translate(raw, { 红船: 'a red boat', 雾: 'fog', 人: 'people', 树: 'trees' })).toBe(
      ' https://a.b/船.png  a red boat::2  ,fog::-.5\t--ar  3:2 —no people，trees  --sref https://c.d/猫.png::2 --glow 光 ',
    )
  })

  it.each([
    ['一只{红, 蓝}鸟', 'a {red, blue} bird'],
    ['红::2蓝', 'red::2 blue'],
    ['红<https://a.b>蓝', 'red <https://a.b> blue'],
    ['{红,蓝}', '{red,blue}'],
    ['红, 蓝', 'red, blue'],
  ])('keeps words apart that scripts without spaces write together: %j', (raw, prompt) => {
    expect(translate(raw, { 一只: 'a', 红: 'red', 蓝: 'blue', 鸟: 'bird' })).toBe(prompt)
  })

  it.each([
    ['红', 'x --ar 3:2 —tile –v 7', 'x -ar 3:2 -tile -v 7'],
    ['红', 'x::2 y:::', 'x:2 y:'],
    ['红', 'x https://evil.example/a y', 'x y'],
    ['红', '{a, b}\\, c\n d', 'a, b , c d'],
    ['{红, b}', 'x, y，z', '{x y z, b}'],
    ['a --no 红', 'x, y', 'a --no x y'],
    ['红', ' ', '红'],
    ['红', '--', '-'],
  ])('in %j takes from %j only words', (raw, translation, prompt) => {
    expect(translate(raw, { 红: translation })).toBe(prompt)
  })

  it('changes nothing where nothing was translated', () => {
    const parts = fc.constantFrom(
      '红',
      'a',
      '{',
      ',',
      '，',
      '}',
      '\\',
      '::2',
      ' --no ',
      ' --ar 3:2',
      ' https://a ',
      ' ',
      '—',
    )
    const prompts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(prompts, (raw) => {
        expect(translate(raw, {})).toBe(raw)
      }),
      { numRuns: 500 },
    )
  })
})
