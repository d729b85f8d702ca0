/** Setting a figure into a box of the world: what a region or a wider view is asked to show. Pure. */
import { placeOf } from './places/atlas.ts'
import { figureBox } from './figure.ts'
import type { Box, Figure, Scene, View } from './scene.ts'

/** Share of the box that the figure fills. */
const FILL = 0.86

/** Share of the inner frame's short side under which a margin is too thin to show anything. */
const THIN = 0.2

/** The figure as large as the box allows, its foot near the box's foot, in a slot that the scene's place has. */
export function fitted(figure: Figure, box: Box, scene: Scene): Figure {
  const unit = figureBox({ ...figure, x: 0, y: 0, size: 1, tilt: 0 })
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const size = FILL * Math.min(width / (unit.right - unit.left), height / (unit.bottom - unit.top))
  const isAbove = box.bottom <= scene.horizon
  const lift = isAbove ? (height - size * (unit.bottom - unit.top)) / 2 : ((1 - FILL) / 2) * height
  return {
    ...figure,
    slot: isAbove ? 'air' : standingSlot(figure, scene),
    x: (box.left + box.right) / 2 - (size * (unit.left + unit.right)) / 2,
    y: box.bottom - lift - size * unit.bottom,
    size,
  }
}

function standingSlot({ slot }: Figure, { place }: Scene): Figure['slot'] {
  const { slots } = placeOf(place)
  return slots.includes(slot) ? slot : (slots[0] ?? slot)
}

/** Whether the middle of a figure is in the box. */
export function isMostlyIn(figure: Figure, box: Box): boolean {
  const own = figureBox(figure)
  const [x, y] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2]
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}

/** What `outer` shows beside, below and above `inner`, without margins too thin to show anything. */
export function marginsOf(inner: Box, outer: Box): readonly Box[] {
  const least = THIN * Math.min(inner.right - inner.left, inner.bottom - inner.top)
  const margins = [
    { ...inner, left: outer.left, right: inner.left },
    { ...inner, left: inner.right, right: outer.right },
    { ...inner, top: inner.bottom, bottom: outer.bottom },
    { ...inner, top: outer.top, bottom: inner.top },
  ]
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
