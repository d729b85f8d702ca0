/** Ground without air: grey dust with craters and stones under a black sky, or a small world of its own. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import { figureBox } from '../canvas/figure.ts'
import { drawLit } from '../canvas/figures.ts'
import { fractal } from '../canvas/noise.ts'
import { settingOf } from '../scene.ts'
import type { Figure } from '../scene.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { paintGlobe } from './globe.ts'
import { paintGround } from './ground.ts'
import type { GroundRow } from './ground.ts'
import type { Crest } from './land.ts'
import { boulder } from './asteroids.ts'

/** Ground figures of space: on the moon where the layout has one, else on a little planet of their own. */
export const footing: Layer = {
  name: 'surface',
  async paint(stage) {
    if (hasFeature(stage, 'surface')) return paintGround(stage, dustRows(stage))
    const standing = stage.scene.figures.filter(({ slot }) => slot === 'ground')
    if (standing.length > 0) await littlePlanet(stage, standing)
  },
}

/** A world just large enough to stand on. */
async function littlePlanet(stage: Stage, standing: readonly Figure[]): Promise<void> {
  const boxes = standing.map(figureBox)
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  const radius = Math.max(0.16, (right - left) * 0.62)
  const foot = Math.max(...standing.map(({ y }) => y))
  const x = (left + right) / 2
  const dust = dustColour(stage)
  await paintGlobe(stage, {
    x,
    y: foot + radius * 0.955,
    radius,
    surface: 'rock',
    colours: [tone(stage, dust, -0.8), dust, tone(stage, dust, 0.6)],
    tilt: 0,
    salt: stage.salt('land', 'little planet'),
  })
  for (const figure of standing.toSorted((one, other) => one.y - other.y)) {
    const lift = radius - Math.sqrt(Math.max(0, radius ** 2 - (figure.x - x) ** 2))
    drawLit(stage, { ...figure, y: foot + lift })
  }
}

function dustColour(stage: Stage) {
  const warm = stage.random('land', 'dust').range(0, 1)
  return mix(lch(0.66, 0.025, 270), mix(lch(0.6, 0.09, 45), stage.palette.land, 0.3), warm > 0.6 ? 0.8 : 0.1)
}

/** Rows of dust: share of the ground's depth, swell, air. */
const ROWS = [
  { share: 0, swell: 0.05, frequency: 2.2 },
  { share: 0.14, swell: 0.04, frequency: 1.4 },
  { share: 0.42, swell: 0.04, frequency: 1 },
  { share: 0.9, swell: 0.05, frequency: 0.8 },
] as const

function dustRows(stage: Stage): GroundRow[] {
  const { frame, easel } = stage
  // The ground reaches up to whoever stands, wherever the layout has its horizon.
  const standing = settingOf(stage.scene).filter(({ slot }) => slot === 'ground')
  const horizon = Math.min(stage.horizon, ...standing.map(({ y }) => y - 0.1))
  const depth = frame.height - horizon
  const last = Math.max(frame.height, easel.box.bottom) + 0.1
  const bases = ROWS.map(({ share }) => horizon + depth * share)
  for (let base = horizon + depth * 1.4; base < last; base += depth * 0.5) bases.push(base)
  return bases.map((base, index) => {
    const { swell, frequency } = ROWS[index] ?? ROWS[3]
    const relief = fractal(index === 0 ? 5 : 3, stage.salt('land', 'dust') + index * 5)
    const crest = (x: number) => base + 0.03 - swell * (0.5 + 0.7 * relief(x * frequency, index * 2.3))
    const colour = shift(mix(dustColour(stage), stage.palette.haze, [0.5, 0.28, 0.1, 0][index] ?? 0), {
      L: [0, 0, -0.03, -0.14][index] ?? -0.14,
    })
    return {
      crest,
      top: base - swell,
      fall: 0.3,
      stops: [
        [0, tone(stage, colour, 0.35)],
        [1, tone(stage, colour, -0.6)],
      ],
      lit: tone(stage, colour, 0.8),
      dress: () => dress(stage, { index, crest, colour }),
    }
  })
}

interface Dress {
  readonly index: number
  readonly crest: Crest
  readonly colour: ReturnType<typeof lch>
}

function dress(stage: Stage, { index, crest, colour }: Dress): void {
  const { easel } = stage
  if (index === 0) return
  const near = Math.min(3, index)
  const pitch = 0.1 + near * 0.09
  for (const column of columns(easel.box.left - 0.3, easel.box.right + 0.3, pitch)) {
    const next = stage.random('land', 'crater', index, column)
    const x = (column + next()) * pitch
    const width = (0.02 + 0.035 * near) * next.range(0.5, 1.35)
    const y = crest(x) + 0.015 + width * 0.4 + next() * 0.05 * near
    const taken = settingOf(stage.scene).some(
      (figure) =>
        figure.slot === 'ground' && Math.hypot(figure.x - x, (figure.y - y) * 2) < figure.size * 0.4,
    )
    if (next() < 0.3 || taken) continue
    if (next() < 0.6) crater(stage, { x, y, width, colour })
    else boulder(stage, { x, y, radius: width * 0.34, salt: column * 7 + index, far: 0.3 - near * 0.1 })
  }
}

/** A bowl seen from low: its near lip lit, its wall on the light's side dark. */
function crater(
  stage: Stage,
  { x, y, width, colour }: { x: number; y: number; width: number; colour: Dress['colour'] },
): void {
  const { easel, lightSide } = stage
  const oval = (scale: number, dy = 0) => {
    const path = new Path2D()
    path.ellipse(x, y + dy * width, width * scale, width * 0.27 * scale, 0, 0, Math.PI * 2)
    return path
  }
  easel.paint(oval(1.16), tone(stage, colour, 0.75), 0.75)
  const bowl = oval(1, 0.012)
  easel.shape(bowl, tone(stage, colour, -0.35))
  easel.grain(bowl, {
    colour: tone(stage, colour, -1),
    from: [x + lightSide * width, y],
    to: [x - lightSide * width * 0.4, y],
    alpha: 1,
    core: 0.9,
  })
  easel.grain(bowl, {
    colour: tone(stage, colour, 0.9),
    from: [x - lightSide * width, y + width * 0.2],
    to: [x, y],
    alpha: 0.8,
  })
}
