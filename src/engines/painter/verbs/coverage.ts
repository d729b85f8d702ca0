/** How much of each pixel something covers, 0 to 255: a picture's part in another. */
import { markedBox, softenMask, type Mask } from '../../../pixels/mask.ts'
import type { Size } from '../../../pixels/pixels.ts'
import type { View } from '../scene.ts'

/** Share of the shorter side over which a soft edge fades. */
const FADE = 0.06

/** Share of the picture's shorter side over which a repainted region fades into what stays. */
const REGION_FADE = 0.03

/** Edges nearer than this share to the picture's own edge are that edge. */
const SAME = 1e-6

/** A mask whose white fades a little toward its edge, so that what is repainted grows out of what stays. */
export function regionCoverage(mask: Mask): Promise<Mask> {
  const { width, height } = markedBox(mask)
  return softenMask(
    mask,
    Math.min(REGION_FADE * Math.min(mask.width, mask.height), 0.2 * Math.min(width, height)),
  )
}

/** A mask laid on the part of a picture that `place` names, in shares; nothing is covered outside. Scaled by nearest. */
export function maskCoverage(mask: Mask, place: View, size: Size): Mask {
  return covering(size, place, (u, v) => {
    const at = Math.floor(v * mask.height) * mask.width + Math.floor(u * mask.width)
    return mask.data[at] ?? 0
  })
}

/** All of `place`, fading toward those of its edges that lie inside the picture. */
export function softCoverage(place: View, size: Size): Mask {
  const short = Math.min(place.width * size.width, place.height * size.height) * FADE
  const across = fader(place.x, place.width, short / (place.width * size.width))
  const down = fader(place.y, place.height, short / (place.height * size.height))
  return covering(size, place, (u, v) => Math.round(255 * across(u) * down(v)))
}

/** 0 at the edges of a span that lie inside the picture, 1 from `fade` on. */
function fader(start: number, length: number, fade: number): (at: number) => number {
  const fadesFirst = start > SAME
  const fadesLast = start + length < 1 - SAME
  return (at) => smooth(fadesFirst ? at / fade : 1) * smooth(fadesLast ? (1 - at) / fade : 1)
}

function smooth(share: number): number {
  const t = Math.min(1, Math.max(0, share))
  return t * t * (3 - 2 * t)
}

/** Asks for every pixel whose middle lies in `place`, with its position there in shares. */
function covering({ width, height }: Size, place: View, at: (u: number, v: number) => number): Mask {
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const v = ((y + 0.5) / height - place.y) / place.height
    if (v < 0 || v >= 1) continue
    for (let x = 0; x < width; x++) {
      const u = ((x + 0.5) / width - place.x) / place.width
      if (u >= 0 && u < 1) data[y * width + x] = at(u, v)
    }
  }
  return { width, height, data }
}
