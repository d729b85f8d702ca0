/** Short ways to write the parts of living things. Each takes its shape, a colour role, and a tone of its own. */
import { lerp } from '../colours/colour.ts'
import { edgesAlong } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { mirrored, oval, writePoints } from './outline.ts'
import type { FormPart, Part } from './subject.ts'

/** Names written with commas between them. */
export const names = (text: string): readonly string[] => text.split(', ')

/** A rounded form: lit from above on the light's side, dark below on the other. */
export const ball = (d: string, c: string, k = 0): FormPart => ({ d, c, k, form: 'ball' })

/** An upright form: one side in the light, one in shadow. */
export const cyl = (d: string, c: string, k = 0): FormPart => ({ d, c, k, form: 'cyl' })

/** A flat form, darker toward its foot; quicker than a ball where the form is large. */
export const slope = (d: string, c: string, k = 0): FormPart => ({ d, c, k, form: 'plane' })

/** A marking: flat, without shading. */
export const flat = (d: string, c: string, k = 0): FormPart => ({ d, c, k })

/** A blush or gleam laid over what is there, this strong. */
export const veil = (d: string, c: string, al: number): FormPart => ({ d, c, al })

/** A rounded oval: centre and half axes. */
export const egg = (sides: readonly [number, number, number, number], c: string, k = 0): FormPart =>
  oval(sides, { c, k, form: 'ball' })

/** A flat oval: centre and half axes. */
export const spot = (sides: readonly [number, number, number, number], c: string, k = 0): FormPart =>
  oval(sides, { c, k })

/** A flat disc: centre and radius. */
export const dot = ([x, y, r]: readonly [number, number, number], c: string, k = 0): FormPart =>
  oval([x, y, r, r], { c, k })

/** A disc with so many tufts of hair: centre, radius to their tips and between them. */
export function shaggy(
  [x, y, outer, inner, tufts]: readonly [number, number, number, number, number],
  c: string,
): FormPart {
  const points = Array.from({ length: tufts * 2 }, (_, i) => {
    const angle = (i / tufts - 0.5) * Math.PI
    const [reach, lean] = i % 2 === 0 ? [outer, 0.08] : [inner, 0]
    const at = angle + lean
    return { x: x + Math.cos(at) * reach, y: y + Math.sin(at) * reach, ...(i % 2 === 0 && { corner: true }) }
  })
  return ball(writePoints(points), c)
}

/** Parts and their mirror images: what faces the viewer. */
export const twin = (parts: readonly Part[]): Part[] => [...parts, ...mirrored(parts)]

/** A tapered limb with round ends, through circles written `x y radius, …`: legs, arms, necks, tails. */
export function limb(circles: string, c: string, k = 0): FormPart {
  const chain = circles.split(',').map((circle) => circle.trim().split(/\s+/).map(Number))
  const spine = chain.map(([x = 0, y = 0]) => ({ x, y }))
  const radii = chain.map(([, , radius = 0]) => radius)
  const { left, right } = edgesAlong(spine, (t) => radiusAt(radii, t), (chain.length - 1) * 4)
  const d = [
    ...left,
    ...capOf(spine.at(-1), left.at(-1)),
    ...right.toReversed(),
    ...capOf(spine[0], right[0]),
  ]
  return { d: writePoints(d), c, k, form: 'cyl' }
}

/** A limb whose root melts into the body it grows from. */
export const leg = (circles: string, c: string, k = 0): FormPart => ({
  ...limb(circles, c, k),
  form: 'plane',
})

/** Radii pass smoothly from circle to circle. */
function radiusAt(radii: readonly number[], t: number): number {
  const at = t * (radii.length - 1)
  const index = Math.min(radii.length - 2, Math.floor(at))
  const share = at - index
  return lerp(radii[index] ?? 0, radii[index + 1] ?? 0, share * share * (3 - 2 * share))
}

/** Three points of the half circle that rounds a limb's end, starting at its edge. */
function capOf(centre: Point | undefined, edge: Point | undefined): Point[] {
  if (!centre || !edge) return []
  const radius = Math.hypot(edge.x - centre.x, edge.y - centre.y)
  const start = Math.atan2(edge.y - centre.y, edge.x - centre.x)
  return [1, 2, 3].map((step) => {
    const angle = start - (step * Math.PI) / 4
    return { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius }
  })
}
