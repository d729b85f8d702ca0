/** Land for those who cannot float: a rock in the water under buildings, a near bank under everybody else. */
import { lch, mix, shift } from '../colours/colour.ts'
import { reflectFigure } from '../canvas/figure.ts'
import { drawLit } from '../canvas/figures.ts'
import { fractal } from '../canvas/noise.ts'
import type { Figure } from '../scene.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { paintGround } from './ground.ts'

/** Ground figures of a place that is all water. */
export const landings: Layer = {
  name: 'landings',
  async paint(stage) {
    const grounded = stage.scene.figures.filter(({ slot }) => slot === 'ground')
    const built = grounded.filter((figure) => subjectOf(figure.subject).built)
    for (const figure of built) standOnIslet(stage, figure)
    const others = grounded.filter((figure) => !built.includes(figure))
    if (others.length > 0) await nearBank({ ...stage, scene: { ...stage.scene, figures: others } })
  },
}

/** Half the width of the rock that carries a building in the water, in world units. */
export function isletHalf({ subject, size }: Figure): number {
  return (subjectOf(subject).foot + 0.16) * size * 1.5 + 0.05
}

function standOnIslet(stage: Stage, figure: Figure): void {
  const { easel, palette } = stage
  const half = isletHalf(figure)
  const next = stage.random('land', 'islet', figure.seed)
  const height = Math.min(0.1, half * 0.34)
  const relief = fractal(4, next.whole(0, 99))
  const edge = Array.from({ length: 41 }, (_, i): Point => {
    const t = i / 20 - 1
    const dome = (1 - Math.abs(t) ** 2.6) ** 0.7
    return {
      x: figure.x + t * half,
      y: figure.y + height * (1 - dome) - dome * 0.012 + 0.018 * relief(t * 3, 1) * (1 - t * t),
    }
  })
  const foot = figure.y + height
  const rock = air(stage, local(stage, mix(lch(0.45, 0.035, 75), palette.land, 0.45)), 0.12)
  const wavy = Array.from({ length: 21 }, (_, i) => ({
    x: figure.x + half * (1 - i / 10),
    y: foot + 0.006 * relief(i * 0.9, 7),
  }))
  const body = polygon([...edge, ...wavy])
  reflectFigure(stage, { ...figure, y: foot + 0.002 })
  mirrorRock(stage, {
    x: figure.x,
    y: foot,
    half,
    height,
    colour: shift(mix(rock, palette.deep, 0.55), { L: -0.05 }),
  })
  easel.shape(
    body,
    easel.vertical(figure.y - 0.03, foot, [
      [0, tone(stage, rock, 0.2)],
      [1, tone(stage, rock, -0.8)],
    ]),
  )
  easel.grain(body, {
    colour: tone(stage, rock, 0.8),
    from: [figure.x + stage.lightSide * half, figure.y - 0.02],
    to: [figure.x - stage.lightSide * half * 0.2, foot],
    alpha: 0.8,
  })
  easel.within(body, () => {
    for (let i = 0; i < 26; i++) {
      const [x, y] = [figure.x + next.range(-1, 1) * half, figure.y + next.range(0, 1) * height]
      const [w, h] = [next.range(0.012, 0.04), next.range(0.012, 0.05)]
      const facet = polygon([
        { x, y },
        { x: x + w, y: y + h * 0.2 },
        { x: x + w * 0.6, y: y + h },
        { x: x - w * 0.3, y: y + h * 0.8 },
      ])
      easel.paint(facet, tone(stage, rock, next() < 0.45 ? 0.35 : -0.6), next.range(0.3, 0.7))
    }
  })
  easel.lens({
    x: figure.x,
    y: foot + 0.003,
    width: half * 2.1,
    height: 4 * UNIT,
    colour: palette.sun,
    alpha: 0.35,
  })
  drawLit(stage, figure)
}

/** The rock's dark image in the water, torn at its end. */
function mirrorRock(
  { easel }: Stage,
  at: { x: number; y: number; half: number; height: number; colour: ReturnType<typeof lch> },
): void {
  const rows = 14
  for (let row = 0; row < rows; row++) {
    const t = row / rows
    const width = at.half * 2 * (1 - t ** 2 * 0.75)
    easel.lens({
      x: at.x + at.half * 0.05 * Math.sin(row * 2.1),
      y: at.y + at.height * 1.1 * t,
      width,
      height: at.height * 0.11,
      colour: at.colour,
      alpha: 0.75 * (1 - t * 0.8),
    })
  }
}

/** A bank at the viewer's feet, across the whole width. */
function nearBank(stage: Stage): Promise<void> {
  const { scene, palette } = stage
  const snowy = scene.weather === 'snow'
  const feet = Math.min(...scene.figures.map(({ y }) => y)) - 0.06
  const relief = fractal(3, stage.salt('land', 'bank'))
  const crest = (x: number) => feet + 0.022 * relief(x * 1.2, 3.5)
  const sand = local(stage, snowy ? lch(0.95, 0.014, 250) : lch(0.78, 0.06, 80), 0.7)
  const colour = mix(sand, palette.land, Math.min(0.5, palette.dim * 0.9))
  return paintGround(stage, [
    {
      crest,
      top: feet - 0.03,
      fall: 0.34,
      stops: [
        [0, tone(stage, colour, 0.3)],
        [0.06, tone(stage, colour, -0.3)],
        [0.14, colour],
        [1, tone(stage, colour, -0.5)],
      ],
      lit: tone(stage, colour, 0.7),
    },
  ])
}
