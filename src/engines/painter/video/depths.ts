/** Which layers of a place lie how far away and how they move: what a camera and a film tell apart. */
import { placeOf } from '../places/atlas.ts'
import type { Scene, Slot } from '../scene.ts'
import type { Layer } from '../canvas/stage.ts'
import type { Movement } from './movement.ts'

/** Layers of a scene at one distance, with one movement. */
export interface Plate {
  readonly layers: readonly Layer[]
  /** Light of layers to come that falls on these too, or the sky would lose it. */
  readonly lights: readonly Layer[]
  /** Without the figures on the ground, which stand on a plate of their own. */
  readonly isBare: boolean
  /** How far it moves with the camera: 0 not at all, 1 as far as the camera. */
  readonly nearness: number
  readonly movement: Movement | null
  /** Lets through what is behind it, and does not take that along. */
  readonly isThin: boolean
  readonly hasLamps: boolean
  /** Whose figures it shows, if each of them moves on its own. */
  readonly slot: Slot | null
  /** It shows the figures on the ground, and all that is behind them. */
  readonly isStanding: boolean
}

interface Depth {
  readonly nearness: number
  /** Only where the scene has figures there: without, the layer is empty. */
  readonly slot?: Slot
  readonly movement?: Movement
  /** Lamps and windows of it flicker in the dark. */
  readonly lamps?: true
  /** It lets through what is behind it, as all does that the wind carries. */
  readonly thin?: true
}

/** Light that is painted over what is behind it. */
const LIGHTS: ReadonlySet<string> = new Set(['light', 'spill'])

/** What is nearer than this frames a picture: nobody stands on it. */
const FRAMING = 0.9

const CLOUDS: Depth = { nearness: 0.16, movement: { kind: 'drifts', across: 0.011, down: 0 } }
const MIST: Movement = { kind: 'drifts', across: -0.012, down: 0 }

/** Waves that come nearer, and their reflections that waver. */
const SEA: Movement = {
  kind: 'waves',
  grow: 'nearer',
  stays: true,
  waves: [
    { way: 'down', far: 0.02, across: 1.3, down: 0.42, often: 0.4 },
    { way: 'across', far: 0.014, across: 0.5, down: 0.16, often: 0.6 },
    { way: 'down', far: 0.008, across: -0.34, down: 0.23, often: 0.8 },
  ],
}

/** Water that hardly moves. */
const STILL_WATER: Movement = {
  ...SEA,
  waves: SEA.waves.map((wave) => ({ ...wave, far: wave.far * 0.5 })),
}

/** Wet stones and glass: light wavers in them. */
const WET: Movement = {
  kind: 'waves',
  grow: 'nearer',
  stays: true,
  waves: [{ way: 'across', far: 0.006, across: 0.4, down: 0.12, often: 0.6 }],
}

/** Waves that run up a beach and back. */
const SURF: Movement = {
  kind: 'waves',
  grow: 'evenly',
  stays: true,
  waves: [
    { way: 'down', far: 0.009, across: 1.6, down: 0.5, often: 0.2 },
    { way: 'across', far: 0.004, across: 0.3, down: 0.06, often: 0.4 },
  ],
}

/** Smoke of chimneys: its billows go up. */
export const SMOKE: Extract<Movement, { kind: 'waves' }> = {
  kind: 'waves',
  grow: 'evenly',
  stays: false,
  waves: [
    { way: 'down', far: 0.012, across: 4, down: -0.07, often: 0.8 },
    { way: 'across', far: 0.007, across: 4, down: -0.11, often: 0.6 },
  ],
}

/** Reeds, flowers and leaves in the wind. */
const WIND: Movement = {
  kind: 'waves',
  grow: 'higher',
  stays: false,
  waves: [
    { way: 'across', far: 0.016, across: 0.9, down: 2, often: 0.4 },
    { way: 'across', far: 0.006, across: 0.25, down: 1, often: 0.8 },
  ],
}

/** What grows in moving water. */
const CURRENT: Movement = {
  kind: 'waves',
  grow: 'higher',
  stays: false,
  waves: [
    { way: 'across', far: 0.026, across: 1.7, down: 0.5, often: 0.2 },
    { way: 'across', far: 0.01, across: 0.6, down: 0.24, often: 0.4 },
  ],
}

/** A whole field under a breath of wind. */
const GRASS: Movement = {
  kind: 'waves',
  grow: 'nearer',
  stays: true,
  waves: [{ way: 'across', far: 0.007, across: 0.5, down: 0.3, often: 0.6 }],
}

/** Curtains of light in the north. */
const CURTAINS: Movement = {
  kind: 'waves',
  grow: 'evenly',
  stays: false,
  waves: [
    { way: 'across', far: 0.02, across: 0.7, down: 1.2, often: 0.2 },
    { way: 'down', far: 0.03, across: 0.45, down: 3, often: 0.2 },
  ],
}

/** Cloth and colours that flow. */
const FLOW: Movement = {
  kind: 'waves',
  grow: 'evenly',
  stays: true,
  waves: [
    { way: 'across', far: 0.014, across: 0.8, down: 0.7, often: 0.2 },
    { way: 'down', far: 0.01, across: 0.6, down: 1.1, often: 0.2 },
  ],
}

/** Islands in the air. */
const HOVER: Movement = {
  kind: 'swings',
  swings: [
    { of: 'y', far: 0.014, often: 0.2, phase: 0 },
    { of: 'turn', far: 0.004, often: 0.2, phase: 0.25 },
  ],
}

/** Layers at which another distance or movement begins, by their names; the rows of one place or feature name that too. */
export const DEPTHS: Readonly<Record<string, Depth>> = {
  sky: { nearness: 0.14 },
  stars: { nearness: 0.14, movement: { kind: 'twinkles' } },
  'aurora stars': { nearness: 0.14, movement: CURTAINS, thin: true },
  light: { nearness: 0.14 },
  galaxy: { nearness: 0.14 },
  'storm clouds': CLOUDS,
  streaks: CLOUDS,
  clouds: CLOUDS,
  planet: { nearness: 0.15 },
  'far range': { nearness: 0.24 },
  'near range': { nearness: 0.36 },
  'far hills': { nearness: 0.36 },
  hills: { nearness: 0.36, lamps: true },
  mesas: { nearness: 0.36 },
  'far wood': { nearness: 0.36 },
  birds: { nearness: 0.3, movement: { kind: 'drifts', across: 0.016, down: -0.002 } },
  fog: { nearness: 0.38 },
  mist: { nearness: 0.38, movement: MIST },
  rings: { nearness: 0.36 },
  silk: { nearness: 0.38, movement: FLOW },
  body: { nearness: 0.4 },
  streams: { nearness: 0.4, movement: FLOW },
  strands: { nearness: 0.42, movement: FLOW },
  pole: { nearness: 0.42 },
  'air figures': { nearness: 0.6, slot: 'air', thin: true },
  reflection: { nearness: 0.36, movement: SEA },
  'lake reflection': { nearness: 0.36, movement: STILL_WATER },
  'river reflection': { nearness: 0.36, movement: STILL_WATER },
  mirror: { nearness: 0.36, movement: STILL_WATER },
  landings: { nearness: 0.5 },
  lilies: { nearness: 0.56, movement: STILL_WATER },
  islets: { nearness: 0.5 },
  'floating figures': { nearness: 0.72, slot: 'water' },
  ground: { nearness: 0.64, lamps: true },
  'forest ground': { nearness: 0.64 },
  'meadow ground': { nearness: 0.64, movement: GRASS },
  dunes: { nearness: 0.64 },
  'lying figures': { nearness: 0.64 },
  meadow: { nearness: 0.72 },
  walker: { nearness: 0.72 },
  reeds: { nearness: 1, movement: WIND },
  planets: { nearness: 0.3 },
  asteroids: { nearness: 0.6, movement: { kind: 'drifts', across: -0.016, down: 0.004 } },
  surface: { nearness: 0.72 },
  'surface above': { nearness: 0.14, movement: FLOW },
  'far reef': { nearness: 0.3 },
  'far kelp': { nearness: 0.42, movement: CURRENT },
  schools: { nearness: 0.46, movement: { kind: 'drifts', across: -0.013, down: 0 } },
  shafts: { nearness: 0.5, thin: true },
  swimmers: { nearness: 0.66, slot: 'water' },
  'sea floor': { nearness: 0.7 },
  cave: { nearness: 0.9 },
  kelp: { nearness: 1, movement: CURRENT },
  bubbles: { nearness: 0.8, movement: { kind: 'streams', across: 0, down: -0.12 } },
  specks: { nearness: 0.9, movement: { kind: 'drifts', across: 0.008, down: 0.006 } },
  'cloud towers': { nearness: 0.22, movement: { kind: 'drifts', across: 0.004, down: 0 } },
  'drifting clouds': { nearness: 0.4, movement: { kind: 'drifts', across: 0.012, down: 0 } },
  'far islands': { nearness: 0.36, movement: HOVER },
  'cloud sea': { nearness: 0.48, movement: { kind: 'drifts', across: 0.009, down: 0 } },
  island: { nearness: 0.66, movement: HOVER },
  'near clouds': { nearness: 0.95, movement: { kind: 'drifts', across: 0.018, down: 0 } },
  headland: { nearness: 0.3 },
  shallows: { nearness: 0.5, movement: SURF },
  beach: { nearness: 0.7 },
  shore: { nearness: 0.36 },
  bank: { nearness: 0.86 },
  spurs: { nearness: 0.5 },
  blooms: { nearness: 1, movement: WIND },
  halo: { nearness: 0.3 },
  confetti: { nearness: 0.5, movement: { kind: 'streams', across: 0, down: 0.1 } },
  sitters: { nearness: 0.72 },
  foliage: { nearness: 1, movement: WIND },
  'far towers': { nearness: 0.24, lamps: true },
  towers: { nearness: 0.3, lamps: true },
  'near towers': { nearness: 0.36, lamps: true },
  foreground: { nearness: 0.72, lamps: true },
  'street end': { nearness: 0.24, lamps: true },
  facades: { nearness: 0.5, lamps: true },
  'wet ground': { nearness: 0.56, movement: WET },
  'street life': { nearness: 0.64, lamps: true },
  hillside: { nearness: 0.36, lamps: true },
  wall: { nearness: 0.5 },
  furniture: { nearness: 0.6, lamps: true },
  table: { nearness: 0.64, lamps: true },
}

/** What the plates of a scene depend on. */
type Laid = Pick<Scene, 'place' | 'features' | 'figures'>

/** The plates of a scene from the farthest to the nearest: all of them together are the whole picture. */
export function platesOf(scene: Laid): readonly Plate[] {
  const { layers } = placeOf(scene.place)
  const has = (slot: Slot) => scene.figures.some((figure) => figure.slot === slot)
  const isBare = has('ground')
  const plates: Plate[] = []
  let depth: Depth | null = null
  let own: Layer[] = []
  const close = (at: number) => {
    const lights = layers.slice(at).filter(({ name }) => LIGHTS.has(name))
    if (own.length > 0) plates.push({ layers: own, lights, isBare, isStanding: false, ...placed(depth) })
    own = []
  }
  for (const [index, layer] of layers.entries()) {
    const next = depthOf(scene, layer)
    if (next && next !== depth && (!next.slot || has(next.slot))) {
      close(index)
      depth = next
    }
    own.push(layer)
  }
  close(layers.length)
  return isBare ? [...plates, { layers, ...standingOn(plates) }] : plates
}

/** The figures on the ground: they move with what they stand on, or their feet would slide. */
function standingOn(plates: readonly Plate[]): Omit<Plate, 'layers'> {
  const ground = plates.findLast(({ nearness, isThin, slot }) => nearness < FRAMING && !isThin && !slot)
  const { nearness = 0, movement = null } = ground ?? {}
  const rest = { lights: [], isBare: false, nearness, isThin: false, hasLamps: false, isStanding: true }
  return movement?.kind === 'swings'
    ? { ...rest, movement, slot: null }
    : { ...rest, movement: null, slot: 'ground' }
}

/** The row of a layer: its place's own, one for a feature of the scene, or that of all its name. */
function depthOf({ place, features }: Laid, { name }: Layer): Depth | undefined {
  const [own] = [place, ...features].flatMap((word) => DEPTHS[`${word} ${name}`] ?? [])
  return own ?? DEPTHS[name]
}

function placed(depth: Depth | null): Omit<Plate, 'layers' | 'lights' | 'isBare' | 'isStanding'> {
  const { nearness = 0, movement = null, thin, lamps = false, slot = null } = depth ?? {}
  return {
    nearness,
    movement,
    isThin: thin ?? (movement?.kind === 'drifts' || movement?.kind === 'streams'),
    hasLamps: lamps,
    slot,
  }
}
