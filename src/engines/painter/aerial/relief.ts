/** Mountains and dunes from above: heights in the light from one side. */
import { clamp, lch, mix, smooth } from '../colours/colour.ts'
import type { Colour, Rgb } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { courseOf } from './course.ts'
import type { Course } from './course.ts'
import { drawWood } from './crowns.ts'
import { isWhite, seen, shadowOf } from './daylight.ts'
import { isDriven } from './free.ts'
import { paintField, rampRgb, stepAt } from './relief-field.ts'
import type { Ramp } from './relief-field.ts'
import { ROAD, drawRoad } from './ways.ts'

/** Height of the land at a point of the world, about 0 to 1. */
type Height = (x: number, y: number) => number

/** World units between the points whose heights make a slope. */
const RUN = 0.006

/** Degrees of light that a slope is painted in: from full shade to full light. */
const LIGHTS = 41

/** How land is painted: by its height, and by how it lies to the light (-1 in shade to 1). */
interface Land {
  readonly height: Height
  readonly light: (x: number, y: number, height: number) => number
  readonly ramp: Ramp
}

/** Paints the land: the ramp by height, in as many tones as slopes face the light. */
function paintRelief(stage: Stage, { height, light, ramp }: Land): void {
  const tones = Array.from({ length: LIGHTS }, (_, i) => {
    const share = (i / (LIGHTS - 1)) * 2 - 1
    return rampRgb(ramp.map(([at, colour]) => [at, inLight(stage, colour, share)]))
  })
  const flat = stage.easel.look.shaded ? 1 : (LIGHTS - 1) / 4
  paintField(stage, (x, y): Rgb => {
    const here = height(x, y)
    const step = ((clamp(light(x, y, here), -1, 1) + 1) / 2) * (LIGHTS - 1)
    // The index is clamped to the table.
    return stepAt(
      tones[clamp(Math.round(Math.round(step / flat) * flat), 0, LIGHTS - 1)] as readonly Rgb[],
      here,
    )
  })
}

function inLight(stage: Stage, colour: Colour, light: number): Colour {
  if (light < 0) return tone(stage, mix(colour, stage.palette.shade, -light * 0.34), light * 1.5)
  return tone(stage, mix(colour, stage.palette.lit, light * 0.12), light)
}

/** Draws mountains: the line is a ridge, snow above, woods in the valleys. */
export async function drawMountains(stage: Stage): Promise<void> {
  const course = courseOf(stage)
  const coarse = fractal(5, stage.salt('land', 'relief'))
  const fine = fractal(3, stage.salt('land', 'gullies'))
  const warp = fractal(2, stage.salt('land', 'relief warp'))
  const height: Height = (x, y) => {
    const bent = 0.13 * warp(x * 2.2, y * 2.2)
    const [u, v] = [x + bent, y - bent]
    const off = course.off({ x: u, y: v })
    const spine = Math.exp(-(off * off) / 0.055)
    const ridged = 1 - Math.abs(coarse(u * 2.1, v * 2.1)) * 2.3
    // Turned against the world's axes, along which noise of lattices would show.
    const gullies = 1 - Math.abs(fine((u + v) * 4.6, (v - u) * 4.6)) * 2
    return 0.1 + 0.36 * spine + (0.38 * ridged + 0.16 * gullies) * (0.4 + 0.6 * spine)
  }
  const shadow = shadowOf(stage)
  const length = Math.hypot(shadow.x, shadow.y)
  const [dx, dy] = [(-shadow.x / length) * RUN, (-shadow.y / length) * RUN]
  paintRelief(stage, {
    height,
    light: (x, y, here) => (here - height(x + dx, y + dy)) * 40,
    ramp: mountainRamp(stage),
  })
  await drawWood(stage, {
    spacing: 0.03,
    firs: 0.9,
    density: ({ x, y }) => 0.6 * smooth(0.36, 0.2, height(x, y)),
  })
}

/** Woods, pastures, scree, rock and snow by height; in winter the snow comes far down. */
function mountainRamp(stage: Stage): Ramp {
  const white = seen(stage, lch(0.965, 0.012, 235))
  const ground = (colour: Colour, share = 0.7) => mix(seen(stage, colour), white, isWhite(stage) ? share : 0)
  return [
    [0, ground(lch(0.46, 0.075, 142), 0)],
    [0.3, ground(lch(0.46, 0.075, 142), 0.5)],
    [0.42, ground(lch(0.58, 0.07, 118))],
    [0.52, ground(lch(0.56, 0.03, 60))],
    [0.63, ground(lch(0.6, 0.025, 265))],
    [0.68, white],
    [1, white],
  ]
}

/** World units from one dune to the next. */
const DUNES = 0.25

/** Where in its width a dune is highest: it rises gently, and falls off steeply behind. */
const CREST = 0.78

/** Draws a desert: dunes along the line, with sharp crests and their slip faces in shade; a road where one is driven on. */
export function drawDunes(stage: Stage): void {
  const course = courseOf(stage)
  const warp = fractal(3, stage.salt('land', 'dunes'))
  const size = fractal(2, stage.salt('land', 'dune sizes'))
  const isTurned = facesLight(stage, course)
  const duneAt = (x: number, y: number) => {
    const off = course.off({ x, y }) + 0.3 * warp(x * 1.3, y * 1.3) + 0.016 * warp(x * 9, y * 9)
    const at = (isTurned ? -off : off) / DUNES
    const share = at - Math.floor(at)
    return { off, share, tall: clamp(0.62 + 1.5 * size(x * 1.9, y * 1.9), 0.08, 1) }
  }
  const sand = lch(0.8, 0.085, 70)
  paintRelief(stage, {
    height: (x, y) => {
      const { share, tall } = duneAt(x, y)
      return 0.1 + 0.85 * tall * (share < CREST ? share / CREST : (1 - share) / (1 - CREST))
    },
    light: (x, y) => {
      const { off, share, tall } = duneAt(x, y)
      const ripple = 0.07 * Math.sin(off * 330 + 3 * warp(x * 5, y * 5))
      if (share < CREST)
        return 0.05 + 0.6 * (share / CREST) ** 2 * tall + ripple - 0.25 * smooth(0.16, 0, share)
      const down = (share - CREST) / (1 - CREST)
      return (-0.78 + 0.4 * down) * smooth(0.1, 0.5, tall) * smooth(1, 0.7, down) + ripple * 0.4
    },
    ramp: [
      [0, seen(stage, mix(sand, lch(0.7, 0.1, 52), 0.7))],
      [0.5, seen(stage, sand)],
      [1, seen(stage, lch(0.88, 0.065, 80))],
    ],
  })
  if (isDriven(stage) || hasFeature(stage, 'path')) drawRoad(stage, course, { half: ROAD, isPaved: true })
}

/** Whether what lies beyond the line lies toward the light. */
function facesLight(stage: Stage, course: Course): boolean {
  const [here, beyond] = [course.at(0, 0), course.at(0, 0.1)]
  const shadow = shadowOf(stage)
  return (beyond.x - here.x) * shadow.x + (beyond.y - here.y) * shadow.y < 0
}
