/** A box of two walls and a floor, folded from a picture: what an isometric scene stands in. */
import { css, lch, mix, shift } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'
import type { Stage } from '../../canvas/stage.ts'

/** Half the breadth of the box. */
export const HALF = 0.43
/** Height of its walls. */
export const WALL = 0.36
/** Thickness of its base. */
export const BASE = 0.055
/** How its edges slope. */
export const SLOPE = 0.5
/** Depth of the floor along its middle. */
export const DEPTH = 2 * HALF * SLOPE
/** Where the box is, and what of the scene it shows. */
export interface Model {
  /** World x of the middle and y of the floor's far corner. */
  readonly x: number
  readonly y: number
  /** World x of the scene that comes to the middle. */
  readonly middle: number
  /** Floor for a world unit of the scene's ground. */
  readonly squeeze: number
}

/** A plain ground with the box's shadow. */
export function ground({ easel, palette }: Stage, { x, y }: Model): void {
  const night = palette.dim > 0.3
  const plain = night
    ? mix(palette.deep, palette.haze, 0.35)
    : shift(mix(palette.haze, lch(0.9, 0.03, 85), 0.35), { L: -0.05 })
  easel.flood(
    easel.vertical(easel.box.top, easel.box.bottom, [
      [0, shift(plain, { L: 0.025 })],
      [1, shift(plain, { L: -0.045 })],
    ]),
  )
  const { context } = easel
  const dark = shift(mix(plain, palette.shade, 0.7), { L: -0.12 })
  context.save()
  context.translate(x + 0.02, y + DEPTH / 2 + BASE + 0.028)
  context.scale(1, SLOPE)
  easel.glow({ x: 0, y: 0, radius: HALF * 1.28, colour: dark, alpha: 0.75, power: 0.9 })
  context.restore()
}

/** Copies the set column by column: above the horizon to the walls, below it to the floor. */
export function fold(easel: Easel, set: Easel, { x, y, squeeze }: Model): void {
  const { context, box, scale } = easel
  const wall = WALL * set.scale
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  for (let column = 0; column < set.width; column++) {
    const aside = Math.abs((column + 0.5) / scale - HALF)
    const left = (x - HALF - box.left) * scale + column
    const top = (y + aside * SLOPE - box.top) * scale
    const deep = (HALF - aside) * 2 * SLOPE * scale
    // A column more than one pixel wide: neighbours overlap, no gap shows.
    context.drawImage(set.canvas, column, 0, 1, wall, left, top - wall, 1.6, wall + 0.5)
    if (deep > 0.5) context.drawImage(set.canvas, column, wall, 1, deep / squeeze, left, top, 1.6, deep)
  }
  context.restore()
}

/** The cut through the ground along both near edges: what is on top, darker, in layers. */
export function base(easel: Easel, set: Easel, { x, y, squeeze }: Model): void {
  const { context, box, scale } = easel
  const { data } = set.context.getImageData(0, 0, set.width, set.height)
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  for (let column = 0; column < set.width; column++) {
    const aside = Math.abs((column + 0.5) / scale - HALF)
    const row = Math.min(
      set.height - 2,
      Math.floor((WALL + ((HALF - aside) * 2 * SLOPE) / squeeze) * scale) - 2,
    )
    const at = (Math.max(0, row) * set.width + column) * 4
    const left = (x - HALF - box.left) * scale + column
    const foot = (y + DEPTH - aside * SLOPE - box.top) * scale
    const side = column < set.width / 2 ? 0.74 : 0.56
    for (const [from, to, share] of LAYERS) {
      const part = (c: number) => Math.round((data[at + c] ?? 0) * side * share)
      context.fillStyle = `rgb(${part(0)},${part(1)},${part(2)})`
      context.fillRect(left, foot + from * BASE * scale - 0.5, 1.6, (to - from) * BASE * scale + 0.5)
    }
  }
  context.restore()
}

/** Layers of the ground: from, to (shares of its thickness), how bright. */
const LAYERS = [
  [0, 0.22, 1],
  [0.22, 0.6, 0.86],
  [0.6, 1, 0.74],
] as const

/** Rims of the walls, the shade where they meet the floor, and the light on one of them. */
export function edges(stage: Stage, model: Model): void {
  for (const side of [-1, 1]) {
    shadeWall(stage, model, side)
    rimWall(stage, model, side)
  }
}

function shadeWall({ easel, palette, lightSide }: Stage, { x, y }: Model, side: number): void {
  const [cx, cy] = [x + side * HALF, y + HALF * SLOPE]
  const dark = shift(palette.shade, { L: -0.1 })
  face(easel, { colour: dark, alpha: side === Math.sign(lightSide) ? 0.13 : 0.03 }, [
    [x, y - WALL],
    [cx, cy - WALL],
    [cx, cy],
    [x, y],
  ])
  for (const [wide, alpha] of [
    [0.05, 0.1],
    [0.02, 0.12],
    [0.006, 0.14],
  ] as const) {
    face(easel, { colour: palette.shade, alpha }, [
      [x, y],
      [cx, cy],
      [cx, cy + wide],
      [x, y + wide],
    ])
  }
}

/** Thickness of the walls. */
const THICK = 0.016

/** A wall's thickness, seen from above and from its near end. */
function rimWall({ easel, palette }: Stage, { x, y }: Model, side: number): void {
  const [cx, cy] = [x + side * HALF, y + HALF * SLOPE]
  const rim = mix(palette.haze, lch(0.985, 0.01, 85), palette.dim > 0.3 ? 0.55 : 0.85)
  const [outer, rise] = [cx + side * THICK, THICK * SLOPE]
  face(easel, { colour: rim, alpha: 1 }, [
    [x, y - WALL],
    [cx, cy - WALL],
    [outer, cy - WALL - rise],
    [x, y - WALL - rise * 2],
  ])
  face(easel, { colour: shift(rim, { L: side < 0 ? -0.1 : -0.2 }), alpha: 1 }, [
    [cx, cy - WALL],
    [outer, cy - WALL - rise],
    [outer, cy + BASE - rise],
    [cx, cy + BASE],
  ])
}

type Corner = readonly [x: number, y: number]

function face(
  { context }: Easel,
  { colour, alpha }: { readonly colour: Colour; readonly alpha: number },
  corners: readonly Corner[],
): void {
  context.beginPath()
  for (const [x, y] of corners) context.lineTo(x, y)
  context.closePath()
  context.fillStyle = css(colour, alpha)
  context.fill()
}
