/** A small picture completed from itself, coarse to fine. */
import type { Random } from '../random.ts'
import { grow, markRare } from './grown.ts'
import { REACH, searched, voted, type Sheet } from './patches.ts'
import { halfGuess, sheetOf, type Guess } from './sheets.ts'

/** Pixels of the longest side of the sheet that is filled from its edge. */
const SMALLEST = 56

/** How often finds are looked for and shown, from the smallest sheet to the largest, and the rounds of each search. */
const PASSES = [5, 4, 2, 1] as const
const ROUNDS = 2

/** The guess as a sheet on which every missing part is copied from what is known; null where too little is. */
export function synthesized(guess: Guess, next: Random): Sheet | null {
  const steps = stepsOf(guess)
  let done: Sheet | null = null
  for (const [i, step] of steps.entries()) {
    const sheet = sheetOf(step)
    if (!sheet) continue
    if (done) enlarge(done, sheet, next)
    else {
      markRare(sheet)
      grow(sheet, next)
      settle(sheet, next)
    }
    for (let pass = PASSES[i] ?? 1; pass > 0; pass--) voted(sheet, searched(sheet, { rounds: ROUNDS, next }))
    done = sheet
  }
  return done
}

/** The guess and its smaller sizes, the smallest first. */
function stepsOf(guess: Guess): readonly Guess[] {
  return Math.max(guess.width, guess.height) <= SMALLEST ? [guess] : [...stepsOf(halfGuess(guess)), guess]
}

/** Begins a sheet with what its half has found. */
function enlarge(half: Sheet, sheet: Sheet, next: Random): void {
  const { width, height, wanted, field, rarity } = sheet
  const halfOfPixel = (i: number) => {
    const [x, y] = [(i % width) >> 1, Math.floor(i / width) >> 1]
    return y * half.width + x
  }
  for (let i = 0; i < rarity.length; i++) rarity[i] = half.rarity[halfOfPixel(i)] as number
  for (const to of wanted) {
    const at = middleIn(half, halfOfPixel(to))
    const from = half.field[at] as number
    const [dx, dy] = [
      (from % half.width) - (at % half.width),
      Math.floor(from / half.width) - Math.floor(at / half.width),
    ]
    const [x, y] = [(to % width) + 2 * dx, Math.floor(to / width) + 2 * dy]
    field[to] = x >= 0 && x < width && y >= 0 && y < height ? y * width + x : to
  }
  settle(sheet, next)
  for (let i = 0; i < rarity.length; i++) if (sheet.missing[i] === 1) copyMiddle(sheet, i)
}

/** Gives every square without a whole one to copy some whole one. */
function settle({ wanted, isWhole, field }: Sheet, next: Random): void {
  const middles = [...isWhole.keys()].filter((i) => isWhole[i] === 1)
  for (const to of wanted) if (isWhole[field[to] as number] !== 1) field[to] = next.pick(middles)
}

function copyMiddle(sheet: Sheet, at: number): void {
  const middle = middleIn(sheet, at)
  const from = (sheet.field[middle] as number) + at - middle
  sheet.shown.copyWithin(at * 3, from * 3, from * 3 + 3)
}

/** The middle of the square that a pixel lies in: its own, or near an edge the nearest that has one. */
export function middleIn({ width, height }: Pick<Sheet, 'width' | 'height'>, at: number): number {
  const [x, y] = [at % width, Math.floor(at / width)]
  return inside(y, height) * width + inside(x, width)
}

const inside = (value: number, length: number): number => Math.min(length - 1 - REACH, Math.max(REACH, value))
