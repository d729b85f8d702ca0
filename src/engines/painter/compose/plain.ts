/** Single things on a plain ground: four ways to lay out the same little, so that the cells of a grid are four pictures. */
import type { Template } from '../places/place.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlaceName } from '../scene.ts'

/** One layout on a plain ground, in place of a template's: what it does not name is the template's own. */
type Layout = Pick<Template, 'id' | 'x' | 'foot' | 'height' | 'light' | 'features'>

/** Things that stand: in the middle; small with a long shadow; near, in a pool of light; where floor and wall meet. */
const STANDING: readonly Layout[] = [
  {
    id: 'plain, centred',
    x: 0.5,
    foot: 0.79,
    height: 0.56,
    light: { x: 0.24, above: 0.66, radius: 0.05 },
    features: ['swept ground'],
  },
  {
    id: 'plain, room around',
    x: 0.36,
    foot: 0.7,
    height: 0.34,
    light: { x: 0.04, above: 0.6, radius: 0.05 },
    features: ['even ground', 'long shadow'],
  },
  {
    id: 'plain, near',
    x: 0.56,
    foot: 0.92,
    height: 0.8,
    light: { x: 0.9, above: 0.7, radius: 0.05 },
    features: ['lit ground'],
  },
  {
    id: 'plain, on a floor',
    x: 0.6,
    foot: 0.8,
    height: 0.46,
    light: { x: 0.96, above: 0.6, radius: 0.05 },
    features: ['floor', 'long shadow'],
  },
]

/** Emblems: alone; on a disc; turned out of a strong ground; small on a badge. Their height is a share of the frame. */
const EMBLEMS: readonly Layout[] = [
  {
    id: 'emblem',
    x: 0.5,
    foot: 0.86,
    height: 0.72,
    light: { x: 0.24, above: 0.66, radius: 0.05 },
    features: ['even ground'],
  },
  {
    id: 'emblem on a disc',
    x: 0.5,
    foot: 0.8,
    height: 0.54,
    light: { x: 0.76, above: 0.66, radius: 0.05 },
    features: ['even ground', 'disc'],
  },
  {
    id: 'emblem on strong colour',
    x: 0.5,
    foot: 0.84,
    height: 0.62,
    light: { x: 0.8, above: 0.66, radius: 0.05 },
    features: ['strong ground'],
  },
  {
    id: 'emblem on a badge',
    x: 0.5,
    foot: 0.78,
    height: 0.48,
    light: { x: 0.2, above: 0.66, radius: 0.05 },
    features: ['even ground', 'badge'],
  },
]

/** Whether the words want nothing behind what is shown. */
export const isPlain = ({ features }: Pick<Plan, 'features'>, place: PlaceName): boolean =>
  place === 'studio' && features.includes('plain')

/** A template laid out for a plain ground, the next one at every turn; as it is where the ground is not plain. */
export function plainly(
  template: Template,
  { plan, place, turn }: { readonly plan: Plan; readonly place: PlaceName; readonly turn: number },
): Template {
  if (!isPlain(plan, place)) return template
  const layouts = plan.features.includes('emblem') ? EMBLEMS : STANDING
  return { ...template, ...layouts[turn % layouts.length] }
}
