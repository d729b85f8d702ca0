/** Setting a figure into a box of the world: what a region or a wider view is asked to show. Pure. */
import { placeOf } from '../places/atlas.ts'
import { figureBox } from '../canvas/figure.ts'
import { isletHalf } from '../nature/islet.ts'
import type { Box, Figure, Scene, Slot, View } from '../scene.ts'
import { subjectOf } from '../subjects/catalogue.ts'

/** How each of four candidates sits in its box: the share it fills, and where it leans, 0 left to 1 right. */
const SEATS = [
  { fill: 0.86, lean: 0.5 },
  { fill: 0.7, lean: 0.2 },
  { fill: 0.78, lean: 0.85 },
  { fill: 0.64, lean: 0.55 },
] as const

/** Shares of the inner frame's short side: a margin thinner than this shows nothing, and this much beside it is free. */
const THIN = 0.15
const FREE = 0.08

/** Share of its height that the reflection of a figure needs below it. */
const MIRRORED = 0.7

/** World units below the horizon where water is near enough to carry something. */
const SHORE = 0.02

/** Shares of a box's shorter side above the horizon that are some sky, and enough of it to fill the box. */
const SOME = 0.25
const ENOUGH = 0.95

/** Share of a figure's shorter side that may reach out of a box it counts as being in. */
const TIP = 0.1

/** Share of a box's width beside other figures that is enough to place something there. */
const LEAST_FREE = 0.4

/** Where candidate `cell` of a scene is to set a figure. */
export interface Seat {
  readonly box: Box
  readonly scene: Scene
  readonly cell: number
  /** Whether it is painted after the land: what flies may then hang before it. */
  readonly isBefore?: boolean
}

/** The figure set into the box as candidate `cell` has it, its foot near the box's foot, in a slot the place has. */
export function fitted(figure: Figure, { box, scene, cell, isBefore = false }: Seat): Figure {
  const { fill, lean } = SEATS[cell] ?? SEATS[0]
  const area = figure.slot === 'air' ? skyOf(box, scene, isBefore ? ENOUGH : SOME) : box
  const isAbove = area.bottom <= scene.horizon || (isBefore && figure.slot === 'air')
  const slot = isAbove ? 'air' : standingSlot(figure, scene)
  const unit = figureBox({ ...figure, x: 0, y: 0, size: 1, tilt: 0 })
  const below = slot === 'water' ? Math.max(unit.bottom, -unit.top * MIRRORED) : unit.bottom
  const [across, down] = [unit.right - unit.left, below - unit.top]
  const [width, height] = [area.right - area.left, area.bottom - area.top]
  const isOnRock = slot === 'ground' && scene.place === 'water' && subjectOf(figure.subject).built === true
  const room = Math.min(width / across, height / down)
  const size = fill * (isOnRock ? Math.min(room, rockRoom(figure, width)) : room)
  const lift = (height - size * down) * (isAbove ? 0.5 : 0.15)
  const foot = area.bottom - lift - size * below
  const side = isOnRock ? isletHalf({ ...figure, size }) : -size * unit.left
  const breadth = isOnRock ? 2 * side : size * across
  return {
    ...figure,
    slot,
    x: area.left + lean * (width - breadth) + side,
    y: slot === 'water' ? Math.max(foot, scene.horizon + SHORE) : foot,
    size,
  }
}

/** The size at which a figure's rock in the water is as wide as that; half a rock's width grows evenly with the size. */
function rockRoom(figure: Figure, width: number): number {
  const [least, one] = [0, 1].map((size) => isletHalf({ ...figure, size })) as [number, number]
  return Math.max(0.02, (width / 2 - least) / (one - least))
}

/** A figure that is in the box already, as candidate `cell` has it: moved, turned or smaller, at about its distance. */
export function posed(figure: Figure, { box, cell }: Seat): Figure {
  const { fill, lean } = SEATS[cell] ?? SEATS[0]
  const isTurned = cell % 2 === 1 && !subjectOf(figure.subject).upright
  const own = figureBox(figure)
  const room = Math.min(1, (box.right - box.left) / (own.right - own.left))
  const other = { ...figure, size: figure.size * room * fill, flip: isTurned !== figure.flip }
  const now = figureBox(other)
  const left = box.left + lean * (box.right - box.left - (now.right - now.left))
  return { ...other, x: other.x + left - now.left }
}

/** The part of the box above the horizon, where something can fly; the whole box when that is too low. */
function skyOf(box: Box, { horizon }: Scene, least: number): Box {
  const short = Math.min(widthOf(box), box.bottom - box.top)
  return horizon - box.top > least * short ? { ...box, bottom: Math.min(box.bottom, horizon) } : box
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

/** Whether a figure is in the box but for a tip: what reaches farther out would be cut when it is painted anew. */
export function isNearlyAllIn(figure: Figure, box: Box): boolean {
  const own = figureBox(figure)
  const slack = TIP * Math.min(widthOf(own), own.bottom - own.top)
  return (
    own.left > box.left - slack &&
    own.right < box.right + slack &&
    own.top > box.top - slack &&
    own.bottom < box.bottom + slack
  )
}

/** The widest part of a box that the figures leave free; the whole box when they leave too little. */
export function besideOf(box: Box, figures: readonly Figure[]): Box {
  const taken = figures.map(figureBox).filter(({ top, bottom }) => top < box.bottom && bottom > box.top)
  const edges = [box.left, ...taken.map(({ right }) => right)].filter((x) => x >= box.left && x < box.right)
  const free = edges.map((left): Box => {
    const next = taken.filter(({ right }) => right > left).map((one) => Math.max(left, one.left))
    return { ...box, left, right: Math.min(box.right, ...next) }
  })
  const widest = free.reduce((one, other) => (widthOf(other) > widthOf(one) ? other : one), {
    ...box,
    right: box.left,
  })
  return widthOf(widest) > LEAST_FREE * widthOf(box) ? widest : box
}

const widthOf = ({ left, right }: Box): number => right - left

/** A box in `count` columns of one width. */
export function columnsOf(box: Box, count: number): readonly Box[] {
  const width = widthOf(box) / count
  return Array.from({ length: count }, (_, i) => ({
    ...box,
    left: box.left + i * width,
    right: box.left + (i + 1) * width,
  }))
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
