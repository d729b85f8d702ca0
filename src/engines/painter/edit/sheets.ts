/** A picture that lacks a part, as sheets of several sizes on which squares are looked for. */
import type { Size } from '../../../pixels/pixels.ts'
import { blurred } from '../planes/blur.ts'
import type { Plane } from '../planes/planes.ts'
import { halfOf, halved } from '../planes/scale.ts'
import { REACH, type Levels, type Sheet } from './patches.ts'

/** A picture with a first guess at what is missing. */
export interface Guess extends Size {
  readonly planes: readonly Plane[]
  readonly missing: Uint8Array
}

/** Blur, as a share of the shorter side, that leaves broad colours. */
const BROAD = 0.06

/** Shares of the height: how far off a row one may go on from, and how deep into the picture what lies beyond it may. */
const ASIDE = 0.025
const INTO = 0.35

/** A sheet of a guess, each missing part still what was guessed and copied from nowhere; null where too little is known. */
export function sheetOf(guess: Guess): Sheet | null {
  const { width, height, planes, missing } = guess
  const isWhole = new Uint8Array(missing.length)
  const wanted: number[] = []
  const lacking = lackingAround(guess)
  for (let y = REACH; y < height - REACH; y++) {
    for (let i = y * width + REACH; i < (y + 1) * width - REACH; i++) {
      if (lacking[i] === 0) isWhole[i] = 1
      else wanted.push(i)
    }
  }
  if (!isWhole.includes(1)) return null
  return {
    width,
    height,
    missing,
    isWhole,
    shown: interleaved(planes),
    broad: interleaved(planes.map((plane) => blurred(plane, guess, BROAD * Math.min(width, height)))),
    wanted: Int32Array.from(wanted),
    rarity: new Float32Array(missing.length),
    rows: rowsOf(guess),
    field: Int32Array.from(missing, (_, i) => i),
  }
}

/** The guess at half its size: what is missing in part is missing. */
export function halfGuess(guess: Guess): Guess {
  const { width, height, planes, missing } = guess
  const size = halfOf(guess)
  const out = new Uint8Array(size.width * size.height)
  for (let i = 0; i < missing.length; i++)
    if (missing[i] === 1) out[(Math.floor(i / width) >> 1) * size.width + ((i % width) >> 1)] = 1
  return { ...size, planes: planes.map((plane) => halved(plane, { width, height })), missing: out }
}

/** 1 where the square around a pixel lacks something. */
function lackingAround({ width, height, missing }: Guess): Uint8Array {
  const [across, out] = [new Uint8Array(missing.length), new Uint8Array(missing.length)]
  for (let i = 0; i < missing.length; i++) {
    if (missing[i] === 0) continue
    const [x, start] = [i % width, i - (i % width)]
    across.fill(1, start + Math.max(0, x - REACH), start + Math.min(width, x + REACH + 1))
  }
  for (let i = 0; i < missing.length; i++) {
    if (across[i] === 0) continue
    const [x, y] = [i % width, Math.floor(i / width)]
    for (let row = Math.max(0, y - REACH); row < Math.min(height, y + REACH + 1); row++)
      out[row * width + x] = 1
  }
  return out
}

/** Rows go on in themselves; beyond the picture's top and foot they go on from what is near those, deeper the farther. */
function rowsOf({ width, height, missing }: Guess): Sheet['rows'] {
  const [top, foot] = [missing.indexOf(0), missing.lastIndexOf(0)].map((i) => Math.floor(i / width)) as [
    number,
    number,
  ]
  const depth = (beyond: number) => Math.max(beyond, INTO * (foot - top)) + REACH
  const bounds = Array.from({ length: height }, (_, y): readonly [number, number] => {
    if (y < top + REACH) return [top, top + depth(top - y)]
    if (y > foot - REACH) return [foot - depth(y - foot), foot]
    return [y - ASIDE * height, y + ASIDE * height]
  })
  return {
    first: Float32Array.from(bounds, ([first]) => first),
    last: Float32Array.from(bounds, ([, last]) => last),
  }
}

function interleaved(planes: readonly Plane[]): Levels {
  const out = new Float32Array((planes[0]?.length ?? 0) * 3)
  for (const [channel, plane] of planes.entries())
    for (let i = 0; i < plane.length; i++) out[i * 3 + channel] = plane[i] as number // One plane for each channel.
  return out
}
