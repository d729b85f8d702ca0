import type { Token } from './weigh.ts'

/** Shares of the words that count which the shorter prompts keep, the longest first. */
const SHARES = [1, 0.75, 0.55, 0.38, 0.2]

/** Marks between which a comma is enough once something fell out. */
const MARK = /[,;.!?，。；、！？:：—–]/

/**
 * Up to five shorter texts, the longest first: the weightiest tokens in the order of the prompt. Links between two
 * tokens stay when both stay; where something fell out between two marks a comma stands.
 */
export function shorterTexts(tokens: readonly Token[]): readonly string[] {
  const ranked = tokens
    .map(({ weight, kind }, index) => ({ weight, index, kind }))
    .filter(({ kind }) => kind !== 'link')
    .toSorted((one, other) => other.weight - one.weight || one.index - other.index)
    .map(({ index }) => index)
  const counts = countsOf(ranked.length, tokens.filter(({ kind }) => kind === 'praise').length)
  const texts = counts.map((count) => writtenOf(tokens, new Set(ranked.slice(0, count))))
  return [...new Set(texts)].filter((text) => text !== '')
}

/** How many tokens each text keeps: praise goes at once, and each text has less than the one before while it can. */
function countsOf(all: number, praise: number): readonly number[] {
  let last = all - praise + 1
  return SHARES.map((share) => {
    last = Math.max(1, Math.min(last - 1, Math.round(all * share)))
    return last
  })
}

function writtenOf(tokens: readonly Token[], kept: ReadonlySet<number>): string {
  const shown = tokens.flatMap((token, index) =>
    kept.has(index) || (token.kind === 'link' && joins(tokens, kept, index)) ? [index] : [],
  )
  return shown.map((index, i) => gapBefore(tokens, shown[i - 1], index) + textAt(tokens, index)).join('')
}

/** Articles are left out; any other link stays when what stands before and behind it in its clause does. */
function joins(tokens: readonly Token[], kept: ReadonlySet<number>, index: number): boolean {
  if (ARTICLES.has(textAt(tokens, index).toLowerCase())) return false
  const around = [nearest(tokens, index, -1), nearest(tokens, index, 1)].filter((at) => at !== null)
  return around.length > 0 && around.every((at) => kept.has(at))
}

/** The next token that is no link, on one side; null when a mark or the end of the text comes first. */
function nearest(tokens: readonly Token[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; at >= 0 && at < tokens.length; at += step) {
    const gap = tokens[step === 1 ? at : at + 1]?.gap ?? ''
    if (MARK.test(gap)) return null
    if (tokens[at]?.kind !== 'link') return at
  }
  return null
}

const ARTICLES: ReadonlySet<string> = new Set('a an the 一 个 只 座 艘 张 条 位 棵'.split(' '))

/** What to write between two tokens that now stand together. */
function gapBefore(tokens: readonly Token[], before: number | undefined, index: number): string {
  if (before === undefined) return ''
  const gaps = tokens.slice(before + 1, index + 1)
  const isBroken = gaps.some(({ gap }) => MARK.test(gap)) || gaps.slice(0, -1).some(parts)
  const isSpaced = gaps.some(({ gap }) => /\s/.test(gap))
  const isHan = /\p{Script=Han}$/u.test(textAt(tokens, before))
  if (isBroken) return isHan ? '，' : ', '
  return isSpaced || !isHan ? ' ' : ''
}

/** Whether a token that fell out told how its neighbours belong together. */
const parts = ({ text, kind }: Token): boolean => kind === 'link' && !ARTICLES.has(text.toLowerCase())

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? ''
