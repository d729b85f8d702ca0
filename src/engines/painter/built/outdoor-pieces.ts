/** What stands on squares and quays, as data: drawn like subjects, but never asked for by name. */
import { lch, mix } from '../colours/colour.ts'
import { drawDrawing } from '../canvas/figure.ts'
import type { Drawing } from '../canvas/figure.ts'
import { settingOf } from '../scene.ts'
import type { Stage } from '../canvas/stage.ts'
import { box, oval, round } from '../subjects/outline.ts'
import { UNIT } from '../canvas/stage.ts'

/** A fountain with two bowls. */
export const fountain: Drawing = {
  id: 'outdoors: fountain',
  palette: { stone: lch(0.8, 0.025, 75), water: lch(0.84, 0.045, 225), dark: lch(0.6, 0.03, 75) },
  parts: [
    { line: '0 -.98, -.12 -.94, -.2 -.72, -.22 -.62', c: 'water', w: 0.022, k: 0.4 },
    { line: '0 -.98, .12 -.94, .2 -.72, .22 -.62', c: 'water', w: 0.022, k: 0.2 },
    { d: '-.05 -.3!, .05 -.3!, .035 -.9!, -.035 -.9!', c: 'stone', form: 'cyl' },
    { line: '-.3 -.62, -.46 -.54, -.52 -.32', c: 'water', w: 0.016, k: 0.3 },
    { line: '.3 -.62, .46 -.54, .52 -.32', c: 'water', w: 0.016, k: 0.1 },
    { d: '-.34 -.64!, .34 -.64!, .24 -.53, .06 -.48, -.06 -.48, -.24 -.53', c: 'stone', form: 'cyl' },
    oval([0, -0.64, 0.33, 0.028], { c: 'water', k: 0.3 }),
    { d: '-.74 -.3!, .74 -.3!, .72 0!, -.72 0!', c: 'stone', form: 'cyl' },
    oval([0, -0.3, 0.74, 0.07], { c: 'stone', k: 0.4 }),
    oval([0, -0.295, 0.67, 0.05], { c: 'water', form: 'cyl' }),
    box([-0.76, -0.05, 0.76, 0], { c: 'dark', form: 'cyl' }),
  ],
}

/** A bench of slats, seen from the front. */
export const bench: Drawing = {
  id: 'outdoors: bench',
  palette: { wood: lch(0.55, 0.09, 52), iron: lch(0.32, 0.03, 255) },
  parts: [
    box([-0.92, -0.5, -0.84, 0], { c: 'iron' }),
    box([0.84, -0.5, 0.92, 0], { c: 'iron' }),
    ...[-1, -0.86, -0.72].map((top) => box([-1.02, top, 1.02, top + 0.1], { c: 'wood', form: 'plane' })),
    box([-1.05, -0.52, 1.05, -0.42], { c: 'wood', k: 0.35 }),
    box([-1.05, -0.42, 1.05, -0.35], { c: 'wood', k: -0.4 }),
  ],
}

/** A small round tree in a tub. */
export const tubTree: Drawing = {
  id: 'outdoors: tub tree',
  palette: { leaf: lch(0.56, 0.1, 138), wood: lch(0.42, 0.06, 48), tub: lch(0.66, 0.1, 42) },
  parts: [
    { line: '0 -.25, 0 -.62', c: 'wood', w: 0.05 },
    round([0, -0.74, 0.26], { c: 'leaf', form: 'ball' }),
    { d: '-.17 -.28!, .17 -.28!, .13 0!, -.13 0!', c: 'tub', form: 'cyl' },
    box([-0.185, -0.31, 0.185, -0.25], { c: 'tub', k: 0.3, form: 'cyl' }),
  ],
}

/** Draws a piece on the ground, unless a figure stands there. Half its width is `half`, in its heights. */
export function setPiece(
  stage: Stage,
  piece: Drawing,
  { x, y, size, half }: { x: number; y: number; size: number; half: number },
): void {
  const taken = settingOf(stage.scene).some(
    (figure) => figure.slot === 'ground' && Math.abs(figure.x - x) < half * size + figure.size * 0.4,
  )
  if (taken) return
  const colour = mix(stage.palette.shade, stage.palette.deep, 0.3)
  stage.easel.lens({
    x,
    y: y + UNIT,
    width: half * size * 2.5,
    height: size * 0.09 + 3 * UNIT,
    colour,
    alpha: 0.45,
  })
  const figure = { x, y, size, slot: 'ground', flip: false, tilt: 0, colours: {}, seed: 1 } as const
  drawDrawing(stage, piece, { figure, tint: null })
}
