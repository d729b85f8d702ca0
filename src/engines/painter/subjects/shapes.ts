/** Words for the forms that things share: flat sides, arches, leaves, wheels, rows. They all write plain parts. */
import { round, writePoints } from './outline.ts'
import type { FormPart, LinePart, Part } from './subject.ts'

/** How a form is coloured and shaded. */
type Fill = Omit<FormPart, 'd'>

/** A straight-edged outline: every point is a corner. */
export function facet(points: string, fill: Fill): FormPart {
  return { d: `${points.replaceAll(',', '!,')}!`, ...fill }
}

/** A curved outline, written where a list of facets and arches should not be broken by braces. */
export function curve(d: string, fill: Fill): FormPart {
  return { d, ...fill }
}

/** A stroke; `k` is its tone. */
export function stroke(line: string, c: string, w: number, k = 0): LinePart {
  return { line, c, w, k }
}

/** A taper around an upright axis: its x, foot, top, and the half widths there. */
export function taper(
  [x, foot, top, low, high]: readonly [number, number, number, number, number],
  fill: Fill,
): FormPart {
  return facet(`${x - low} ${foot}, ${x + low} ${foot}, ${x + high} ${top}, ${x - high} ${top}`, fill)
}

/** A round-headed opening: middle, foot, half width, whole height. */
export function arch(
  [x, foot, half, height]: readonly [number, number, number, number],
  fill: Fill,
): FormPart {
  const [spring, bend] = [foot - height + half, half * 0.72]
  const [left, right] = [x - half, x + half]
  const crown = `${right} ${spring}, ${x + bend} ${spring - bend}, ${x} ${foot - height}, ${x - bend} ${spring - bend}`
  return { d: `${left} ${foot}!, ${right} ${foot}!, ${crown}, ${left} ${spring}`, ...fill }
}

/** A pointed opening: middle, foot, half width, whole height. */
export function lancet(
  [x, foot, half, height]: readonly [number, number, number, number],
  fill: Fill,
): FormPart {
  const [spring, top] = [foot - height + half * 1.5, foot - height]
  const [left, right] = [x - half, x + half]
  const sides = `${right} ${spring}, ${x + half * 0.62} ${spring - half * 0.95}, ${x} ${top}!, ${x - half * 0.62} ${spring - half * 0.95}`
  return { d: `${left} ${foot}!, ${right} ${foot}!, ${sides}, ${left} ${spring}`, ...fill }
}

/** A leaf or petal from its root to its tip; `bend` bows it sideways, in shares of its length. */
export function leaf(
  [x, y, tipX, tipY, half]: readonly [number, number, number, number, number],
  fill: Fill,
  bend = 0,
): FormPart {
  const [dx, dy] = [tipX - x, tipY - y]
  const length = Math.hypot(dx, dy)
  const at = (along: number, aside: number) => ({
    x: x + dx * along - (dy / length) * aside,
    y: y + dy * along + (dx / length) * aside,
  })
  const bow = bend * length
  const points = [
    { ...at(0, 0), corner: true },
    at(0.3, bow * 0.7 + half * 0.85),
    at(0.62, bow * 0.75 + half * 0.8),
    { ...at(1, 0), corner: true },
    at(0.62, bow * 0.75 - half * 0.8),
    at(0.3, bow * 0.7 - half * 0.85),
  ]
  return { d: writePoints(points), ...fill }
}

/** A drawn hoop: centre, half axes, colour and width. */
export function hoop(
  [x, y, across, down]: readonly [number, number, number, number],
  c: string,
  w: number,
  k = 0,
): LinePart {
  const points = Array.from({ length: 19 }, (_, i) => {
    const angle = (i / 16) * Math.PI * 2
    return { x: x + Math.cos(angle) * across, y: y + Math.sin(angle) * down }
  })
  return stroke(writePoints(points), c, w, k)
}

/** Straight lines from the middle outward, from one radius to another. */
export function spokes(
  [x, y, from, to, count]: readonly [number, number, number, number, number],
  c: string,
  w: number,
): LinePart[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + 0.5) / count) * Math.PI * 2
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const ends = [from, to].map((reach) => ({ x: x + cos * reach, y: y + sin * reach }))
    return stroke(writePoints(ends), c, w)
  })
}

/** A star of so many points around a middle, one of them up: outer and inner radius. */
export function star(
  [x, y, outer, inner, count]: readonly [number, number, number, number, number],
  fill: Fill,
): FormPart {
  const points = Array.from({ length: count * 2 }, (_, i) => {
    const angle = (i / count - 0.5) * Math.PI
    const reach = i % 2 === 0 ? outer : inner
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach, corner: true }
  })
  return { d: writePoints(points), ...fill }
}

/** The same thing several times, its middles evenly spread from one x to another. */
export function row(
  [from, to, count]: readonly [number, number, number],
  make: (x: number, index: number) => Part | readonly Part[],
): Part[] {
  return Array.from({ length: count }, (_, i) =>
    make(count === 1 ? from : from + ((to - from) * i) / (count - 1), i),
  ).flat()
}

/** A road wheel in the colours `tyre` and `rim`: centre and radius; `share` is the rim's radius in wheel radii. */
export function wheel([x, y, radius]: readonly [number, number, number], share = 0.58): FormPart[] {
  return [
    round([x, y, radius], { c: 'tyre' }),
    round([x, y, radius * share], { c: 'rim', form: 'ball' }),
    round([x, y, radius * share * 0.32], { c: 'tyre' }),
  ]
}

/** Up to six numbers of one place; those that are not written are 0. */
type Numbers = readonly [number, number, number, number, number, number]

/** What `make` draws at every place of a list written `x y …, x y …`. */
export function each(
  places: string,
  make: (numbers: Numbers, index: number) => Part | readonly Part[],
): Part[] {
  return places.split(',').flatMap((place, index) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = place.trim().split(/\s+/).map(Number)
    return make([a, b, c, d, e, f], index)
  })
}
