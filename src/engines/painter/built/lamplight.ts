/** Light that people make: how much of it burns at this hour, and its colours. */
import { chromaOf, lch, mix, smooth } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import type { Layer, Stage } from '../canvas/stage.ts'

const WARM = lch(0.9, 0.115, 84)
const AMBER = lch(0.83, 0.14, 68)
const COOL = lch(0.94, 0.035, 215)

/** 0 by day, about 0.5 at dusk, 1 in the dark: how much of the lamplight burns and shows. */
export function lamplight({ palette }: Pick<Stage, 'palette'>): number {
  return smooth(0.08, 0.46, palette.dim)
}

/** The colour of one lit window: mostly warm, and leaning to the hue in which this picture is lit. */
export function windowLight({ palette }: Pick<Stage, 'palette'>, next: Random): Colour {
  const kind = next()
  const own = kind < 0.62 ? WARM : kind < 0.84 ? AMBER : COOL
  return mix(own, palette.lit, 0.32)
}

const TUBES = [
  lch(0.72, 0.24, 350),
  lch(0.84, 0.14, 200),
  lch(0.86, 0.16, 90),
  lch(0.74, 0.2, 305),
  lch(0.78, 0.18, 50),
]

/** The colour of one neon tube. */
export function tubeLight(next: Random): Colour {
  return next.pick(TUBES)
}

/** The colour of a street or table lamp. */
export function lampColour({ palette }: Pick<Stage, 'palette'>): Colour {
  return mix(lch(0.95, 0.085, 86), palette.lit, 0.2)
}

/** A lamp's shine: a small bright heart in a wide soft light. `reach` is the radius of the wide one. */
export function shine(
  stage: Stage,
  { x, y, reach, strength = 1 }: { x: number; y: number; reach: number; strength?: number },
): void {
  const alpha = lamplight(stage) * strength
  if (alpha < 0.03) return
  const colour = lampColour(stage)
  stage.easel.glow({ x, y, radius: reach, colour, alpha: 0.36 * alpha, power: 2.2, screen: true })
  stage.easel.glow({ x, y, radius: reach * 0.24, colour, alpha: 0.75 * alpha, power: 1.6, screen: true })
}

/** Whether this picture lives by coloured tubes: its light itself is coloured, in the dark. */
export function isNeon({ palette }: Pick<Stage, 'palette'>): boolean {
  return palette.dim > 0.4 && chromaOf(palette.lit) > 0.095
}

/** The stage under a lit roof: after dark the room's own light is warm, whatever stands outside. */
function atHome(stage: Stage): Stage {
  const share = isNeon(stage) ? 0 : lamplight(stage)
  const { palette } = stage
  const warm = {
    ...palette,
    dim: palette.dim * (1 - 0.34 * share),
    shade: mix(palette.shade, lch(0.29, 0.06, 42), 0.62 * share),
    lit: mix(palette.lit, lch(0.95, 0.1, 78), 0.6 * share),
    haze: mix(palette.haze, lch(0.72, 0.1, 66), 0.5 * share),
  }
  return { ...stage, palette: warm, scene: { ...stage.scene, palette: warm } }
}

/** The same layer, in the light of a room. */
export function lamplit({ name, paint }: Layer): Layer {
  return { name, paint: (stage) => paint(atHome(stage)) }
}
