/** Clouds made of rounds: their colours, and how they are lit. */
import { Path2D } from '@napi-rs/canvas'
import type { CanvasGradient } from '@napi-rs/canvas'
import { clamp, css, lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Stage } from '../canvas/stage.ts'
import { onSheet } from './sheet.ts'
import { skyColour } from './sky.ts'
import { washed } from './wash.ts'

/** One round of a cloud. */
export interface Puff {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** It only fills the cloud and lies under others: no light of its own. */
  readonly hidden?: true
}

/** How a cloud is coloured: its lit tops, its body, its shaded foot. */
interface CloudInk {
  readonly lit: Colour
  readonly body: Colour
  readonly foot: Colour
}

/** Inks at a depth 0 (near) to 1 (horizon). */
export function cloudInk({ palette, scene }: Stage, depth: number): CloudInk {
  const low = skyColour(palette.sky, 1)
  const grey = scene.weather === 'storm' ? 0.55 : scene.weather === 'rain' ? 0.3 : 0
  const white = mix(lch(0.985, 0.016, 85), palette.lit, 0.35 + palette.dim * 0.5)
  const lit = shift(mix(white, palette.shade, clamp(palette.dim * 0.75 + grey * 0.5)), { L: -0.02 * depth })
  const foot = mix(mix(skyColour(palette.sky, 0.1), palette.shade, 0.34 + grey * 0.3), low, 0.14)
  const seen = (colour: Colour) => mix(colour, mix(palette.haze, low, 0.5), 0.35 * depth + 0.4 * depth ** 4)
  return { lit: seen(lit), body: seen(mix(lit, foot, 0.45)), foot: seen(mix(foot, palette.shade, 0.1)) }
}

/** Fills a cloud: a body shaded toward its foot, each round with a lit cap on the light's side. */
export function paintPuffs(
  stage: Stage,
  puffs: readonly Puff[],
  { ink, foot }: { ink: CloudInk; foot: number },
): void {
  const path = new Path2D()
  for (const { x, y, radius } of puffs) {
    path.moveTo(x + radius, y)
    path.arc(x, y, radius, 0, Math.PI * 2)
  }
  const [left, top, right, bottom] = path.getBounds()
  stage.easel.outline(path, 2)
  onSheet(stage, { left, top, right, bottom }, (sheet) => {
    const { easel, lightSide } = sheet
    easel.context.fillStyle = bodyOf(sheet, { top, foot }, ink)
    // One by one: a path of hundreds of rounds is slow to fill.
    for (const { x, y, radius } of puffs) {
      easel.context.beginPath()
      easel.context.arc(x, y, radius, 0, Math.PI * 2)
      easel.context.fill()
    }
    easel.context.globalCompositeOperation = 'source-atop'
    caps(sheet, puffs, ink)
    easel.context.globalCompositeOperation = 'source-over'
    if (bottom - top < SMALL) return
    easel.grain(path, {
      colour: ink.foot,
      from: [0, foot],
      to: [-lightSide * 0.02, top + (foot - top) * 0.3],
      alpha: 0.6,
      core: 0.3,
    })
  })
}

/** From the light above to the shade below, in few steps: rounds lie five deep over one another. */
function bodyOf(
  { easel }: Pick<Stage, 'easel'>,
  { top, foot }: { readonly top: number; readonly foot: number },
  ink: CloudInk,
): CanvasGradient {
  const gradient = easel.context.createLinearGradient(0, top, 0, foot)
  const upper = mix(ink.lit, ink.body, 0.35)
  for (const at of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    const colour = at < 0.4 ? mix(upper, ink.body, at / 0.4) : mix(ink.body, ink.foot, (at - 0.4) / 0.6)
    gradient.addColorStop(at, css(washed({ easel }, colour)))
  }
  return gradient
}

/** Height below which grain would not be seen. */
const SMALL = 0.12

/** Where the shade and the light of a round lie, in radii. */
const SHADE = { off: -0.3, y: 0.55, reach: 1.15 }
const LIT = { off: 0.36, y: -0.46, reach: 0.86 }

/** Pixels of radius below which a round shows no light of its own. */
const LEAST = 1.2

/** Shade and light of the rounds, the upper ones behind the lower ones. */
function caps({ easel, lightSide }: Stage, puffs: readonly Puff[], { lit, foot }: CloudInk): void {
  const { context, scale, box } = easel
  const marks = [
    { ...SHADE, fill: soft(context, washed({ easel }, foot), 0.85) },
    { ...LIT, fill: soft(context, washed({ easel }, lit), 1) },
  ]
  for (const { x, y, radius, hidden } of puffs) {
    if (hidden || radius * scale < LEAST) continue
    for (const { off, y: down, reach, fill } of marks) {
      const side = radius * reach * scale
      const [across, along] = [x + lightSide * off * radius - box.left, y + down * radius - box.top]
      context.setTransform(side, 0, 0, side, across * scale, along * scale)
      context.fillStyle = fill
      context.fillRect(-1, -1, 2, 2)
    }
  }
  context.setTransform(scale, 0, 0, scale, -box.left * scale, -box.top * scale)
}

/** A disc of radius 1 that fades outward. */
function soft(context: Stage['easel']['context'], colour: Colour, alpha: number): CanvasGradient {
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1)
  // A gradient of more than eight stops takes twice as long to fill.
  for (let i = 0; i <= 7; i++) gradient.addColorStop(i / 7, css(colour, alpha * (1 - i / 7) ** 1.25))
  return gradient
}
