/** How figures move: what their kind and where they are say, as rows. */
import type { Figure, PlaceName, Slot } from '../scene.ts'
import { BEARS } from '../subjects/bears.ts'
import { BIG_CATS } from '../subjects/big-cats.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { CATS } from '../subjects/cats.ts'
import { DINOSAURS } from '../subjects/dinosaurs.ts'
import { DOGS } from '../subjects/dogs.ts'
import { FARM_ANIMALS } from '../subjects/farm-animals.ts'
import { FLOWERS } from '../subjects/flowers.ts'
import { GARDEN_TREES } from '../subjects/garden-trees.ts'
import { GIANTS } from '../subjects/giants.ts'
import { HOOFED } from '../subjects/hoofed.ts'
import { INSECTS } from '../subjects/insects.ts'
import { PEOPLE_OF_TODAY } from '../subjects/people-of-today.ts'
import { PET_PORTRAITS } from '../subjects/pet-portraits.ts'
import { PORTRAITS } from '../subjects/portraits.ts'
import { REPTILES } from '../subjects/reptiles.ts'
import { SKY_BIRDS } from '../subjects/birds-of-sky.ts'
import { SMALL_ANIMALS } from '../subjects/small-animals.ts'
import type { Move, Subject } from '../subjects/subject.ts'
import { TREES } from '../subjects/trees.ts'
import { WATER_BIRDS } from '../subjects/birds-of-water.ts'
import { WILD_ANIMALS } from '../subjects/wild-animals.ts'
import { WILD_PORTRAITS } from '../subjects/wild-portraits.ts'
import type { Swing } from './movement.ts'

/** Kinds that move on the ground, by their tables; what stands in none of them stands still. */
const KINDS: readonly (readonly [Move, readonly Subject[]])[] = [
  ...[TREES, GARDEN_TREES, FLOWERS].map((table) => ['sways', table] as const),
  ...[CATS, BIG_CATS, DOGS, BEARS, HOOFED, FARM_ANIMALS].map((table) => ['breathes', table] as const),
  ...[GIANTS, SMALL_ANIMALS, WILD_ANIMALS, REPTILES].map((table) => ['breathes', table] as const),
  ...[DINOSAURS, SKY_BIRDS, WATER_BIRDS, PEOPLE_OF_TODAY].map((table) => ['breathes', table] as const),
  ...[PORTRAITS, PET_PORTRAITS, WILD_PORTRAITS].map((table) => ['breathes', table] as const),
]

/** Subjects that stand in no table of their kind. */
const SINGLES: Readonly<Record<string, Move>> = {
  fox: 'breathes',
  rabbit: 'breathes',
  owl: 'breathes',
  penguin: 'breathes',
  bird: 'breathes',
  person: 'breathes',
  tree: 'sways',
  'cherry-tree': 'sways',
  pine: 'sways',
  flower: 'sways',
  campfire: 'flickers',
  candle: 'flickers',
}

const ON_GROUND: ReadonlyMap<string, Move> = new Map([
  ...KINDS.flatMap(([move, table]) => table.map(({ id }) => [id, move] as const)),
  ...Object.entries(SINGLES),
])

/** What beats its wings too fast to be followed. */
const FLUTTERING: ReadonlySet<string> = new Set([
  ...INSECTS.map(({ id }) => id),
  'hummingbird',
  'fairy',
  'bat',
])

/** How anything moves in its slot that is not said to move otherwise. */
const IN_SLOT: Readonly<Record<Exclude<Slot, 'ground'>, Move>> = { air: 'flies', water: 'bobs' }

/** The swings of each move. */
export const SWINGS: Readonly<Record<Move, readonly Swing[]>> = {
  stands: [],
  bobs: [
    { of: 'y', far: 0.022, often: 0.4, phase: 0 },
    { of: 'turn', far: 0.034, often: 0.4, phase: 0.2 },
    { of: 'x', far: 0.02, often: 0.2, phase: 0 },
  ],
  swims: [
    { of: 'x', far: 0.09, often: 0.2, phase: 0 },
    { of: 'y', far: 0.035, often: 0.4, phase: 0.1 },
    { of: 'turn', far: 0.03, often: 0.4, phase: 0.35 },
    { of: 'wide', far: 0.018, often: 1, phase: 0 },
  ],
  flies: [
    { of: 'x', far: 0.1, often: 0.2, phase: 0 },
    { of: 'y', far: 0.06, often: 0.4, phase: 0 },
    { of: 'turn', far: 0.03, often: 0.4, phase: 0.25 },
  ],
  flutters: [
    { of: 'x', far: 0.16, often: 0.2, phase: 0 },
    { of: 'y', far: 0.12, often: 0.6, phase: 0 },
    { of: 'turn', far: 0.08, often: 0.4, phase: 0.25 },
    { of: 'wide', far: 0.14, often: 2.4, phase: 0.25 },
  ],
  sways: [
    { of: 'lean', far: 0.022, often: 0.2, phase: 0 },
    { of: 'lean', far: 0.008, often: 0.6, phase: 0.3 },
  ],
  flickers: [
    { of: 'tall', far: 0.03, often: 1.8, phase: 0 },
    { of: 'lean', far: 0.025, often: 1.2, phase: 0.2 },
    { of: 'wide', far: 0.02, often: 2.4, phase: 0.6 },
  ],
  breathes: [
    { of: 'tall', far: 0.012, often: 0.4, phase: 0 },
    { of: 'lean', far: 0.012, often: 0.2, phase: 0 },
  ],
}

/** How a figure moves where it is. */
export function moveOf({ subject: id, slot }: Pick<Figure, 'subject' | 'slot'>, place: PlaceName): Move {
  const { moves, built } = subjectOf(id)
  if (moves) return moves
  if (slot === 'ground') return ON_GROUND.get(id) ?? 'stands'
  if (built) return 'stands'
  if (FLUTTERING.has(id)) return 'flutters'
  return place === 'underwater' ? 'swims' : IN_SLOT[slot]
}
