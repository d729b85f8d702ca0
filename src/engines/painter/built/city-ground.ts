/** What lies before a city, and what the viewer stands on there: a quay, a roof, or the grass of a park. */
import { drawGroundFigure } from '../canvas/figures.ts'
import { landings } from '../nature/islet.ts'
import { settingOf } from '../scene.ts'
import type { Figure } from '../scene.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { park } from './park.ts'
import { quay } from './quay.ts'
import { rooftops } from './rooftops.ts'
import { tiledRoof } from './tiled-roof.ts'

/** What lies before the city: what the words ask for, else what the template is made for. */
function groundOf(stage: Stage): 'water' | 'roofs' | 'park' {
  if (settingOf(stage.scene).some(({ slot }) => slot === 'water')) return 'water'
  if (hasFeature(stage, 'rooftops') || hasFeature(stage, 'terrace')) return 'roofs'
  if (hasFeature(stage, 'park')) return 'park'
  if (hasFeature(stage, 'bridge') || hasFeature(stage, 'waterfront')) return 'water'
  return stage.scene.template === 'from a roof' ? 'roofs' : 'park'
}

/** Whether water lies before the city. */
export function isWaterfront(stage: Stage): boolean {
  return groundOf(stage) === 'water'
}

function grounded(figures: readonly Figure[], isBuilt: boolean): readonly Figure[] {
  return figures.filter(
    (figure) => figure.slot === 'ground' && Boolean(subjectOf(figure.subject).built) === isBuilt,
  )
}

/** Rocks under the buildings that stand in the water. */
export function islets(stage: Stage): void | Promise<void> {
  const figures = grounded(stage.scene.figures, true)
  if (!isWaterfront(stage) || figures.length === 0) return
  return landings.paint({ ...stage, scene: { ...stage.scene, figures } })
}

/** What the viewer stands on: a quay, a roof, or the grass of a park. */
export function foreground(stage: Stage): void | Promise<void> {
  const draw = { water: promenade, roofs: terrace, park }[groundOf(stage)]
  return draw(stage)
}

/** Room behind the feet of whoever stands on a quay, and how much more there is on a roof, in world units. */
const BEHIND = 0.045
const SLOPE = 0.035

function edgeUnder(figures: readonly Figure[], otherwise: number): number {
  return Math.min(otherwise, ...figures.map(({ y }) => y - BEHIND))
}

function standing(stage: Stage, figures: readonly Figure[]): void {
  for (const figure of figures.toSorted((one, other) => one.y - other.y)) drawGroundFigure(stage, figure)
}

function promenade(stage: Stage): void {
  const around = grounded(settingOf(stage.scene), false)
  if (around.length === 0 && !hasFeature(stage, 'quay')) return
  quay(stage, edgeUnder(around, stage.frame.height * 0.9), { rail: true, lamps: hasFeature(stage, 'quay') })
  standing(stage, grounded(stage.scene.figures, false))
}

function terrace(stage: Stage): void {
  const edge = edgeUnder(grounded(settingOf(stage.scene), false), stage.frame.height * 0.9)
  let waiting = grounded(stage.scene.figures, true)
  rooftops(stage, edge, (foot) => {
    standing(
      stage,
      waiting.filter(({ y }) => y <= foot),
    )
    waiting = waiting.filter(({ y }) => y > foot)
  })
  standing(stage, waiting)
  const isTiled = hasFeature(stage, 'rooftops') && !hasFeature(stage, 'terrace')
  if (isTiled) tiledRoof(stage, edge - SLOPE)
  else quay(stage, edge, { rail: true, lamps: false })
  standing(stage, grounded(stage.scene.figures, false))
}
