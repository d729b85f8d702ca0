/** What placing goes by, and what comes of it. */
import type { LoadedRole } from './loading.ts'
import type { Template } from '../places/place.ts'
import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import type { PlaceName } from '../scene.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'

/** What placing the subjects of one cell needs to know. */
export interface Placing {
  readonly ask: SceneAsk
  readonly plan: Plan
  readonly place: PlaceName
  readonly template: Template
  readonly mirrored: boolean
  /** World y. */
  readonly horizon: number
  /** The frame in world units. */
  readonly size: { readonly width: number; readonly height: number }
  readonly next: Random
  /** How far chaos lets things move; about 1. */
  readonly wide: number
}

/** Where one role stands, before its group is spread. */
export interface Spot {
  readonly x: number
  /** Foot on ground or water, centre in the air. */
  readonly y: number
  readonly size: number
  /** Where it is said to be left and right of something: half the distance between its two. */
  readonly parted?: number
  /** Whether it faces as it is drawn, wherever it stands. */
  readonly isUnturned?: true
}

/** A role that is in its place already. */
export interface Placed {
  readonly role: LoadedRole
  readonly spot: Spot
}
