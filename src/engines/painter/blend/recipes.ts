/** The ways in which pictures become one: each takes them in the order given, all of one size. */
import type { Size } from '../../../pixels/pixels.ts'
import { lerp, smooth } from '../colours/colour.ts'
import { saliencyOf } from '../describe/mass.ts'
import { blurred } from '../planes/blur.ts'
import { joined } from '../planes/multiband.ts'
import { emptyPlanes, type Plane, type Planes } from '../planes/planes.ts'
import { stretched } from '../planes/scale.ts'
import { quantilesOf, spreadOf } from '../planes/statistics.ts'
import { dressed } from '../retexture/dress.ts'
import { shrunk } from '../planes/shrink.ts'
import { harmonised } from './harmony.ts'
import { shareAlong, type Join } from './path.ts'

/** Two or more pictures made into one. */
export type BlendRecipe = (pictures: readonly [Planes, ...Planes[]], turn: number) => Planes

/** Side by side or one above the other, each running into the next along a line where they are alike. */
export const seam: BlendRecipe = (pictures, turn) => {
  const [first, ...others] = harmonised(pictures) as [Planes, ...Planes[]] // As many as were given.
  const runs =
    first.width > 1.15 * first.height || (first.width > 0.87 * first.height && turn % 2 === 0)
      ? 'down'
      : 'across'
  const slant = (turn % 3) * 0.16 - 0.16
  return others.reduce((joinedSoFar, next, i) => {
    const join: Join = { runs, at: (i + 1) / pictures.length, reach: 0.42 / pictures.length, slant }
    return joined(joinedSoFar, next, shareAlong(joinedSoFar, next, join))
  }, first)
}

/** Radius of the masses in which another picture shows, as a share of the shorter side. */
const MASS = 0.012

/** Radius of the masses by which the clearest form is known. */
const CLARITY = 0.03

/** What is left of a dark mass's own light where another picture shows through it. */
const SHADE = 0.3

/** A double exposure: the others show in the dark masses of the one that has the clearest form. */
export const exposure: BlendRecipe = (pictures) => {
  const [ground, ...others] = clearestFirst(pictures)
  return others.reduce(exposedInto, ground)
}

function exposedInto(ground: Planes, light: Planes): Planes {
  const soft = blurred(ground.L, ground, MASS * Math.min(ground.width, ground.height))
  const [dark = 0.3, bright = 0.7] = quantilesOf(soft, [0.22, 0.72])
  const [low = 0, high = 1] = quantilesOf(light.L, [0.02, 0.98])
  const out = emptyPlanes(ground)
  for (let i = 0; i < out.L.length; i++) {
    // All planes have one length.
    const mass = 1 - smooth(dark, Math.max(dark + 0.08, bright), soft[i] as number)
    const [own, other] = [ground.L[i] as number, ((light.L[i] as number) - low) / Math.max(0.2, high - low)]
    const through = 1 - (1 - SHADE * own) * (1 - 0.92 * other)
    out.L[i] = lerp(own, through, mass)
    const worn = 1 - 0.8 * mass
    out.a[i] = (ground.a[i] as number) * worn + (light.a[i] as number) * mass
    out.b[i] = (ground.b[i] as number) * worn + (light.b[i] as number) * mass
  }
  return out
}

/** How far the large masses of a picture are parted in light and dark. */
const clarity = (planes: Planes): number =>
  spreadOf(blurred(planes.L, planes, CLARITY * Math.min(planes.width, planes.height))).deviation

/** The picture whose light is the most parted comes first: its masses are the best windows. */
function clearestFirst(pictures: readonly [Planes, ...Planes[]]): [Planes, ...Planes[]] {
  const [first, ...others] = pictures.toSorted((one, other) => clarity(other) - clarity(one))
  return [first ?? pictures[0], ...others]
}

/** How the forms of one picture wear the surfaces of the others. */
const WORN = { regions: 24, detail: 0.8, texture: 1.3, ink: 0, light: 0.35, lean: null } as const

/** The forms of one picture in the colours and surfaces of the others. */
export const dress: BlendRecipe = (pictures, turn) => {
  const at = turn % pictures.length
  const [form, ...others] = [...pictures.slice(at), ...pictures.slice(0, at)] as [Planes, ...Planes[]]
  const [surface, ...more] = others
  if (!surface) return form
  return dressed(form, more.length > 0 ? seam([surface, ...more], turn) : surface, WORN)
}

/** Longest side of the copy on which the eye's way is found. */
const LOOK_SIDE = 128

/** Each picture shows where it draws the eye more than the others do. */
export const attention: BlendRecipe = (pictures) => {
  const [first, ...others] = harmonised(pictures) as [Planes, ...Planes[]]
  let strongest = drawOf(first)
  return others.reduce((shown, next) => {
    const draw = drawOf(next)
    const wins = draw.plane.map((value, i) => smooth(-0.12, 0.12, value - (strongest.plane[i] ?? 0)))
    strongest = { ...draw, plane: draw.plane.map((value, i) => Math.max(value, strongest.plane[i] ?? 0)) }
    return joined(shown, next, stretched(wins, draw.size, next))
  }, first)
}

/** How much each pixel of a small copy draws the eye, 0 to about 1, in large soft patches. */
function drawOf(planes: Planes): { readonly plane: Plane; readonly size: Size } {
  const small = shrunk(planes, LOOK_SIDE)
  const patches = blurred(saliencyOf(small), small, 0.05 * Math.min(small.width, small.height))
  const [high = 1] = quantilesOf(patches, [0.98])
  return { plane: patches.map((value) => value / Math.max(0.02, high)), size: small }
}
