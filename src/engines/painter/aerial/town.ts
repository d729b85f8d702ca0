/** A city from above: blocks and streets, an avenue through them, roofs, parks, and cars as dabs. */
import { lch, shift } from '../colours/colour.ts'
import { lamplight } from '../built/lamplight.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { Strewn } from '../canvas/strewn.ts'
import { BLOCK, STREET_HALF, blocksIn, chance, inBlock, slab } from './blocks.ts'
import type { Block } from './blocks.ts'
import { courseOf } from './course.ts'
import type { Course } from './course.ts'
import { drawCrown, growCrown } from './crowns.ts'
import { LAMP, seen, weathered } from './daylight.ts'
import { isDriven } from './free.ts'
import { TILES, drawHouseShadows, drawRoof } from './roofs.ts'
import type { House } from './roofs.ts'
import { RIVER, ROAD, drawRiver, drawRoad, drawTraffic } from './ways.ts'

const PAVING = lch(0.62, 0.014, 75)
const STREET = lch(0.46, 0.012, 265)
const LAWN = lch(0.62, 0.11, 130)
const ROOFS = [
  lch(0.8, 0.025, 80),
  lch(0.7, 0.035, 60),
  lch(0.86, 0.015, 90),
  lch(0.6, 0.03, 250),
  lch(0.72, 0.05, 40),
]
const CARS = [lch(0.93, 0.008, 90), lch(0.58, 0.19, 27), lch(0.32, 0.02, 260), lch(0.82, 0.14, 88)]

/** Draws a city; the line is an avenue, or by chance a river. */
export async function drawTown(stage: Stage): Promise<void> {
  const course = courseOf(stage)
  const hasRiver = !isDriven(stage) && stage.random('land', 'town river')() < 0.34
  const half = hasRiver ? RIVER * 1.1 : ROAD * 1.3
  stage.easel.flood(weathered(stage, STREET, 0.3))
  const blocks = blocksIn(stage, course)
  for (const block of blocks) (isPark(stage, block) ? drawLawn : drawPavement)(stage, block)
  drawStreetCars(stage, blocks)
  if (hasRiver) {
    drawQuays(stage, course, half)
    drawRiver(stage, course, half)
    drawBridges(stage, course, half)
  } else {
    drawRoad(stage, course, { half: half * 1.5, isPaved: true })
    drawTraffic(stage, course, half)
  }
  const isClear = ({ x, y }: Point, margin: number) => Math.abs(course.off({ x, y })) > half * 1.7 + margin
  for (const block of blocks) {
    if (isPark(stage, block)) plantPark(stage, block, isClear)
    else {
      const houses = housesOf(stage, block).filter((house) => isClear(house, house.deep + 0.004))
      drawHouseShadows(stage, houses)
      for (const house of houses) drawRoof(stage, house)
    }
    await stage.breathe()
  }
  drawAlley(stage, course, half * 1.7)
  drawStreetLamps(stage, blocks)
}

/** One block in seven is green. */
const isPark = (stage: Stage, block: Block): boolean => chance(stage, 'park', block)() < 0.15

function drawPavement(stage: Stage, block: Block): void {
  stage.easel.paint(polygon(slab(block, STREET_HALF)), weathered(stage, PAVING, 0.6))
}

/** The houses of a block: lots along both of its long sides, some of them one large building. */
function housesOf(stage: Stage, block: Block): House[] {
  const next = chance(stage, 'houses', block)
  const [long, deep] = [BLOCK.long / 2 - STREET_HALF - 0.008, BLOCK.deep / 2 - STREET_HALF - 0.008]
  const isOld = next() < 0.45
  const houseAt = (u: number, v: number, half: readonly [number, number]): House => ({
    ...inBlock(block, u, v),
    heading: block.heading,
    long: half[0],
    deep: half[1],
    tall: isOld ? next.range(0.02, 0.03) : next.range(0.02, 0.06) + (next() < 0.16 ? 0.06 : 0),
    colour: isOld ? next.pick(TILES) : shift(next.pick(ROOFS), { L: next.range(-0.04, 0.04) }),
    roof: isOld ? (next() < 0.5 ? 'hip' : 'gable') : 'flat',
  })
  if (next() < 0.12) return [houseAt(0, 0, [long, deep])]
  const houses: House[] = []
  for (const side of [-1, 1]) {
    const depth = deep * next.range(0.36, 0.46)
    for (let u = -long; u < long - 0.02;) {
      const width = Math.min(next.range(0.034, 0.075), long - u)
      if (next() > 0.08)
        houses.push(houseAt(u + width / 2, side * (deep - depth), [width / 2 - 0.0025, depth]))
      u += width
    }
  }
  return houses
}

/** Lawn with paths that cross at a pond. */
function drawLawn(stage: Stage, block: Block): void {
  const { easel } = stage
  drawPavement(stage, block)
  const lawn = weathered(stage, LAWN)
  easel.paint(polygon(slab(block, STREET_HALF + 0.006)), lawn)
  const [a, b, c, d] = slab(block, STREET_HALF + 0.006)
  const path = seen(stage, lch(0.84, 0.04, 82))
  for (const [from, to] of [
    [a, c],
    [b, d],
  ])
    if (from && to) easel.stroke(polygon([from, to], false), path, { width: 0.007 })
  easel.disc({ ...block.middle, radius: 0.024 }, path)
  easel.disc({ ...block.middle, radius: 0.013 }, seen(stage, lch(0.66, 0.09, 215)))
}

function plantPark(stage: Stage, block: Block, isClear: (at: Point, margin: number) => boolean): void {
  const next = chance(stage, 'trees', block)
  const spots = Array.from({ length: 30 }, () =>
    inBlock(block, next.range(-0.11, 0.11), next.range(-0.07, 0.07)),
  )
  for (const spot of spots.toSorted((one, other) => other.y - one.y)) {
    const far = Math.hypot(spot.x - block.middle.x, spot.y - block.middle.y)
    if (far > 0.036 && isClear(spot, 0.012))
      drawCrown(stage, growCrown(stage, { ...spot, kind: 'round', radius: next.range(0.011, 0.019) }, next))
  }
}

/** Dabs in the streets on two sides of every block. */
function drawStreetCars(stage: Stage, blocks: readonly Block[]): void {
  const strewn = new Strewn(stage.easel)
  for (const block of blocks) {
    const next = chance(stage, 'cars', block)
    for (let i = next.whole(3, 8); i > 0; i--) {
      const isLong = next() < 0.6
      const share = next.range(-0.46, 0.46)
      const lane = next() < 0.5 ? -0.005 : 0.005
      const at = isLong
        ? inBlock(block, share * BLOCK.long, BLOCK.deep / 2 + lane)
        : inBlock(block, BLOCK.long / 2 + lane, share * BLOCK.deep)
      strewn.speck({ ...at, radius: 0.0042 }, seen(stage, next.pick(CARS)), 1)
    }
  }
  strewn.paint()
}

function drawQuays(stage: Stage, course: Course, half: number): void {
  const { easel } = stage
  for (const [wide, colour] of [
    [2.9, weathered(stage, PAVING, 0.6)],
    [2.5, tone(stage, weathered(stage, PAVING, 0.6), -0.8)],
  ] as const) {
    const line = Array.from({ length: 161 }, (_, i) => course.at((i - 80) * 0.05, 0))
    easel.stroke(polygon(line, false), colour, { width: half * wide })
  }
}

/** Bridges at equal distances along the river. */
function drawBridges(stage: Stage, course: Course, half: number): void {
  const { easel } = stage
  for (let i = -6; i <= 6; i++) {
    const along = i * 0.46 + 0.13
    const angle = course.direction(along) + Math.PI / 2
    const { x, y } = course.at(along, 0)
    const end = (side: number) => ({
      x: x + Math.cos(angle) * half * 1.5 * side,
      y: y + Math.sin(angle) * half * 1.5 * side,
    })
    const span = polygon([end(-1), end(1)], false)
    easel.stroke(span, stage.palette.shade, { width: 0.036, alpha: 0.4 })
    easel.stroke(span, weathered(stage, PAVING, 0.5), { width: 0.03 })
    easel.stroke(span, weathered(stage, STREET, 0.3), { width: 0.02 })
  }
}

/** Trees in a row on both sides of the line. */
function drawAlley(stage: Stage, course: Course, off: number): void {
  const { left, top, right, bottom } = stage.easel.box
  for (const side of [-1, 1]) {
    for (let i = -90; i <= 90; i++) {
      const at = course.at(i * 0.034, side * off)
      if (at.x < left - 0.1 || at.x > right + 0.1 || at.y < top - 0.1 || at.y > bottom + 0.1) continue
      const next = stage.random('plants', 'alley', i, side)
      if (next() < 0.85) drawCrown(stage, growCrown(stage, { ...at, kind: 'round', radius: 0.0125 }, next))
    }
  }
}

/** After dark every crossing is a pool of light, and windows glimmer in the streets. */
function drawStreetLamps(stage: Stage, blocks: readonly Block[]): void {
  const burning = lamplight(stage)
  if (burning < 0.15) return
  const colour = LAMP
  for (const block of blocks) {
    for (const [u, v] of [
      [0.5, 0.5],
      [0, 0.5],
      [0.5, 0],
    ] as const) {
      const { x, y } = inBlock(block, u * BLOCK.long, v * BLOCK.deep)
      stage.easel.glow({ x, y, radius: 0.075, colour, alpha: 0.5 * burning, power: 1.8, screen: true })
      stage.easel.disc({ x, y, radius: 0.003 }, colour, burning)
    }
  }
}
