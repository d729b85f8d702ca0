/** Planets and moons of a layout, some with rings. */
import { Path2D } from '@napi-rs/canvas'
import { lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { gasesOf } from './cosmos.ts'
import { paintGlobe } from './globe.ts'
import type { Surface } from './globe.ts'

/** Grounds of planets, each from dark to light, the air of each, and what it is made of. */
const WORLDS: readonly { surface: Surface; colours: readonly Colour[]; air: Colour }[] = [
  {
    surface: 'gas',
    colours: [lch(0.5, 0.12, 40), lch(0.68, 0.12, 55), lch(0.84, 0.075, 75), lch(0.74, 0.1, 50)],
    air: lch(0.88, 0.08, 65),
  },
  {
    surface: 'sea',
    colours: [lch(0.36, 0.11, 250), lch(0.55, 0.11, 225), lch(0.62, 0.09, 140), lch(0.97, 0.015, 230)],
    air: lch(0.83, 0.09, 230),
  },
  {
    surface: 'gas',
    colours: [lch(0.4, 0.12, 290), lch(0.55, 0.14, 320), lch(0.76, 0.09, 345), lch(0.64, 0.12, 305)],
    air: lch(0.84, 0.1, 325),
  },
  {
    surface: 'gas',
    colours: [lch(0.45, 0.09, 215), lch(0.62, 0.1, 200), lch(0.83, 0.06, 190), lch(0.7, 0.09, 210)],
    air: lch(0.88, 0.07, 195),
  },
  {
    surface: 'rock',
    colours: [lch(0.36, 0.09, 30), lch(0.55, 0.12, 40), lch(0.7, 0.1, 55)],
    air: lch(0.8, 0.09, 45),
  },
]

const GREY = [lch(0.4, 0.02, 270), lch(0.6, 0.025, 270), lch(0.78, 0.02, 80)] as const

/** The planets of the layout: `great planet`, `ringed planet`, `horizon planet`, `moons`. */
export const planets: Layer = {
  name: 'planets',
  async paint(stage) {
    const { frame, scene } = stage
    const next = stage.random('sky', 'world')
    const away = scene.light.x < frame.width / 2 ? 1 : -1
    const at = (share: number) => frame.width * (away > 0 ? share : 1 - share)
    const first = next.whole(0, WORLDS.length - 1)
    if (hasFeature(stage, 'great planet')) {
      const radius = 0.95 * Math.max(1, frame.width * 0.8)
      await world(stage, first, { x: at(0.78), y: frame.height * 0.7 + radius, radius })
    }
    if (hasFeature(stage, 'moons')) {
      await moon(stage, { x: at(0.2), y: frame.height * 0.62, radius: 0.035, salt: 11 })
      await moon(stage, { x: at(0.86), y: frame.height * 0.14, radius: 0.06, salt: 29 })
    }
    if (hasFeature(stage, 'horizon planet'))
      await world(stage, first, { x: at(0.66), y: scene.horizon - 0.2, radius: 0.24 })
    if (hasFeature(stage, 'ringed planet')) await ringed(stage, first === 4 ? 0 : first, at(0.66))
  },
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

async function world(stage: Stage, index: number, spot: Spot): Promise<void> {
  const { surface, colours, air } = WORLDS[index] ?? { surface: 'rock', colours: GREY, air: GREY[2] }
  const turn = (stage.scene.mood - 0.5) * 60
  const tinted = colours.map((colour) => shift(colour, { hue: turn }))
  const salt = stage.salt('sky', 'ground')
  const tilt = stage.random('sky', 'tilt').range(-0.5, 0.5)
  await paintGlobe(stage, { ...spot, surface, colours: tinted, air: shift(air, { hue: turn }), tilt, salt })
}

async function moon(stage: Stage, { salt, ...spot }: Spot & { salt: number }): Promise<void> {
  await paintGlobe(stage, { ...spot, surface: 'rock', colours: GREY, tilt: 0, salt })
}

async function ringed(stage: Stage, index: number, x: number): Promise<void> {
  const { frame, easel } = stage
  const spot = { x, y: frame.height * 0.4, radius: 0.17 }
  const lean = stage.random('sky', 'ring').range(0.2, 0.42) * (x > frame.width / 2 ? -1 : 1)
  rings(stage, { ...spot, lean, from: Math.PI, to: Math.PI * 2 })
  await world(stage, index, spot)
  easel.within(bandBefore(spot, lean), () => shadowOn(stage, spot, lean))
  rings(stage, { ...spot, lean, from: 0, to: Math.PI })
}

/** Breadth of the ring's ellipse against its length. */
const RING_TILT = 0.2

interface RingArc extends Spot {
  readonly lean: number
  readonly from: number
  readonly to: number
}

/** Many thin bands with gaps; half of them before the globe, half behind it. */
function rings(stage: Stage, { x, y, radius, lean, from, to }: RingArc): void {
  const { easel, palette } = stage
  const next = stage.random('sky', 'ring bands')
  const [gas] = gasesOf(stage)
  const pale = mix(mix(lch(0.86, 0.05, 75), gas, 0.2), palette.lit, 0.3)
  easel.placed({ x, y, size: 1, flip: false, tilt: lean }, () => {
    easel.context.lineCap = 'butt'
    for (let i = 0; i < 22; i++) {
      const reach = radius * (1.38 + i * 0.04)
      const dense = (i > 12 && i < 15 ? 0.08 : 0.85) * next.range(0.35, 1)
      const path = new Path2D()
      path.ellipse(0, 0, reach, reach * RING_TILT, 0, from, to)
      easel.stroke(path, mix(pale, palette.shade, next.range(0, 0.45)), {
        width: radius * 0.043,
        alpha: dense,
      })
    }
  })
}

function bandBefore({ x, y, radius }: Spot, lean: number): Path2D {
  const path = new Path2D()
  path.ellipse(x, y, radius, radius, lean, 0, Math.PI * 2)
  return path
}

/** The ring's shadow across the globe. */
function shadowOn({ easel, palette, scene }: Stage, { x, y, radius }: Spot, lean: number): void {
  const side = scene.light.y < y ? 1 : -1
  easel.placed({ x, y, size: 1, flip: false, tilt: lean }, () => {
    const path = new Path2D()
    path.ellipse(0, side * radius * 0.12, radius * 1.5, radius * 0.3, 0, 0, Math.PI)
    easel.stroke(path, palette.shade, { width: radius * 0.1, alpha: 0.4 })
  })
}
