/** Setting a figure into a box of the world: what a region or a wider view is asked to show. Pure. */
import { placeOf } from './places/atlas.ts'
import { figureBox } from './figure.ts'
import type { Box, Figure, Scene, Slot, View } from './scene.ts'

/** How each of four candidates sits in its box: the share it fills, and where it leans, 0 left to 1 right. */
const SEATS = [
  { fill: 0.86, lean: 0.5 },
  { fill: 0.7, lean: 0.2 },
  { fill: 0.78, lean: 0.85 },
  { fill: 0.6, lean: 0.55 },
] as const

/** Shares of the inner frame's short side: a margin thinner than this shows nothing, and this much beside it is free. */
const THIN = 0.15
const FREE = 0.08

/** Where candidate `cell` of a scene is to set a figure. */
export interface Seat {
  readonly box: Box
  readonly scene: Scene
  readonly cell: number
}

/** The figure set into the box as candidate `cell` has it, its foot near the box's foot, in a slot the place has. */
export function fitted(figure: Figure, { box, scene, cell }: Seat): Figure {
  const { fill, lean } = SEATS[cell] ?? SEATS[0]
  const area = figure.slot === 'air' ? skyOf(box, scene) : box
  const unit = figureBox({ ...figure, x: 0, y: 0, size: 1, tilt: 0 })
  const [across, down] = [unit.right - unit.left, unit.bottom - unit.top]
  const [width, height] = [area.right - area.left, area.bottom - area.top]
  const size = fill * Math.min(width / across, height / down)
  const isAbove = area.bottom <= scene.horizon
  const lift = (height - size * down) * (isAbove ? 0.5 : 0.15)
  return {
    ...figure,
    slot: isAbove ? 'air' : standingSlot(figure, scene),
    x: area.left + lean * (width - size * across) - size * unit.left,
    y: area.bottom - lift - size * unit.bottom,
    size,
  }
}

/** The part of the box above the horizon, where something can fly; the whole box when hardly any is. */
function skyOf(box: Box, { horizon }: Scene): Box {
  return horizon - box.top > (box.bottom - box.top) / 4
    ? { ...box, bottom: Math.min(box.bottom, horizon) }
    : box
}

/** Whether a figure of this kind looks right there: what flies wants some sky, what stands wants some ground. */
export function suits({ slot }: Figure, box: Box, { horizon }: Scene): boolean {
  const middle = (box.top + box.bottom) / 2
  return slot === 'air' ? middle < horizon + (box.bottom - box.top) / 4 : box.bottom > horizon
}

function standingSlot({ slot }: Figure, { place }: Scene): Slot {
  const standing: readonly Slot[] = placeOf(place).slots.filter((one) => one !== 'air')
  return standing.includes(slot) ? slot : (standing[0] ?? slot)
}

/** Whether the middle of a figure is in the box. */
export function isMostlyIn(figure: Figure, box: Box): boolean {
  const own = figureBox(figure)
  const [x, y] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2]
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}

/** What `outer` shows beside, below and above `inner`, a little away from it; none that are too thin to show anything. */
export function marginsOf(inner: Box, outer: Box): readonly Box[] {
  const short = Math.min(inner.right - inner.left, inner.bottom - inner.top)
  const free = FREE * short
  const margins = [
    { ...inner, left: outer.left, right: inner.left - free },
    { ...inner, left: inner.right + free, right: outer.right },
    { ...inner, top: inner.bottom + free, bottom: outer.bottom },
    { ...inner, top: outer.top, bottom: inner.top - free },
  ]
  const least = THIN * short
  return margins.filter(({ left, top, right, bottom }) => right - left > least && bottom - top > least)
}

/** The part of a box that a view in shares names. */
export function boxWithin({ x, y, width, height }: View, box: Box): Box {
  const [across, down] = [box.right - box.left, box.bottom - box.top]
  return {
    left: box.left + x * across,
    top: box.top + y * down,
    right: box.left + (x + width) * across,
    bottom: box.top + (y + height) * down,
  }
}
