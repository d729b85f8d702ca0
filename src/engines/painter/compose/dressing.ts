/** What stands around in a place: features of template and words, and how many of them a parameter leaves. */
import { characterOf } from './characters.ts'
import { clamp } from '../colours/colour.ts'
import { isPlain } from './plain.ts'
import type { Plan } from '../plan/plan.ts'
import { placeOf } from '../places/atlas.ts'
import type { Template } from '../places/place.ts'
import type { Random } from '../random.ts'
import type { PlaceName } from '../scene.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'

interface Dressing {
  readonly ask: SceneAsk
  readonly plan: Plan
  readonly place: PlaceName
  readonly template: Template
  readonly next: Random
}

/** Features that go with any template of a place that has them, for pictures that shall be rich. */
const LUSH: readonly string[] = [
  'clouds',
  'birds',
  'flowers',
  'trees',
  'stars',
  'moons',
  'leaves',
  'lanterns',
]

/** Features that only dress a picture: a plain one goes without them. */
const MERE_DRESS: ReadonlySet<string> = new Set([
  'birds',
  'clouds',
  'flowers',
  'reeds',
  'two reeds',
  'leaves',
])

/** Names under which heavenly bodies can be unwanted. */
const HIDDEN = ['sun', 'moon', 'stars'] as const

/** The features of one cell: `--stylize`, version and quality decide how many dress it, `--no` takes them away. */
export function featuresFor({ ask, plan, place, template, next }: Dressing): string[] {
  const richness = richnessOf(ask)
  const own = template.features.filter((feature) => !MERE_DRESS.has(feature) || next() < richness + 0.35)
  const inPlace = new Set(placeOf(place).templates.flatMap(({ features }) => features))
  const more = LUSH.filter(
    (feature) => !isPlain(plan, place) && inPlace.has(feature) && next() < richness - 0.75,
  )
  const hidden = HIDDEN.filter((name) => plan.without.has(name)).map((name) => `no ${name}`)
  const shown = [...own, ...plan.features, ...more].filter(
    (feature) => !feature.split(' ').some((word) => plan.without.has(word)) && !plan.without.has(feature),
  )
  return [...new Set([...shown, ...hidden])]
}

/** 0 bare, 0.75 as composed, above that lush. */
function richnessOf(ask: SceneAsk): number {
  const asked =
    ask.stylize < 100 ? 0.75 * (ask.stylize / 100) : 0.75 + 0.65 * clamp((ask.stylize - 100) / 900)
  const held = (ask.raw ? 0.7 : 1) * (ask.quality < 1 ? 0.35 : 1)
  return asked * held * characterOf(ask).richness
}
