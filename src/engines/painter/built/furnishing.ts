/** What rooms are furnished with. */
import { hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Set } from './room-things.ts'

const FURNISHED: Readonly<Record<string, readonly Set[]>> = {
  'by the window': [
    ['rubber plant', -0.25, 0.36],
    ['picture', 0.44, 0.15],
    ['picture', 0.6, 0.12],
    ['floor lamp', 0.32, 0.5],
    ['armchair', 0.52, 0.29],
  ],
  'tall windows': [
    ['blade plant', -0.17, 0.24],
    ['bookcase', 0.3, 0.42],
    ['armchair', 0.56, 0.24],
  ],
  close: [
    ['picture', 0.5, 0.17],
    ['low case', 0.52, 0.26],
    ['rubber plant', -0.3, 0.44],
  ],
  hearth: [
    ['picture', 0.5, 0.13],
    ['hearth', 0.5, 0.36],
    ['armchair', 0.84, 0.27],
    ['floor lamp', 0.22, 0.46],
  ],
  'round window': [
    ['rubber plant', 0.38, 0.36],
    ['blade plant', -0.38, 0.28],
  ],
}
const LIBRARY: readonly Set[] = [
  ['bookcase', 0.42, 0.7],
  ['bookcase', 0.8, 0.7],
  ['bookcase', -0.42, 0.7],
  ['floor lamp', 0.22, 0.46],
  ['armchair', 0.58, 0.27],
]
const CAFÉ: readonly Set[] = [
  ['blackboard', 0.6, 0.22],
  ['coffee table', 0.38, 0.17],
  ['coffee table', 0.84, 0.17],
  ['pendant', 0.38, 0.15],
  ['pendant', 0.84, 0.15],
  ['rubber plant', -0.27, 0.4],
]
const HEARTH: readonly Set[] = [
  ['hearth', 0.5, 0.36],
  ['armchair', 0.86, 0.27],
]
const ELSEWHERE: readonly (readonly Set[])[] = [
  [
    ['bookcase', 0.46, 0.5],
    ['armchair', 0.8, 0.27],
  ],
  [
    ['picture', 0.5, 0.15],
    ['low case', 0.5, 0.24],
    ['rubber plant', 0.84, 0.36],
  ],
  [
    ['floor lamp', 0.4, 0.5],
    ['armchair', 0.6, 0.28],
    ['picture', 0.62, 0.14],
  ],
]

/** What the room is furnished with, by its kind, then by its template; other rooms beside it have their own. */
export function setsOf(stage: Stage, column: number): readonly Set[] {
  if (hasFeature(stage, 'library')) return LIBRARY
  if (hasFeature(stage, 'café')) return CAFÉ
  if (column !== 0) return stage.random('land', 'room', column).pick(ELSEWHERE)
  if (hasFeature(stage, 'fireplace') && stage.scene.template !== 'hearth') return HEARTH
  return FURNISHED[stage.scene.template] ?? ELSEWHERE[0] ?? []
}
