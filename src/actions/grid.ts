import { customIdPattern } from '../protocol/custom-id.ts'
import type { ActionRow, Face } from './action-row.ts'
import { indexOf, type Choice } from './choice.ts'

/** U1…U4 or V1…V4. */
const numbered = (letter: string): readonly Face[] =>
  [1, 2, 3, 4].map((index) => ({ on: ['grid'], label: `${letter}${index}`, emoji: '', choice: { index } }))

/** Rows offered on a 2×2 grid, in the order of its buttons (protocol page, "Grid"). */
export const grid: readonly ActionRow[] = [
  {
    name: 'pick',
    action: 'UPSCALE',
    customId: [customIdPattern('MJ::JOB::upsample::{index}::{job}')],
    legacy: { action: 'UPSCALE', letter: 'U' },
    on: ['grid'],
    faces: numbered('U'),
    modal: 'never',
    fields: [],
    gives: 'single',
    operation: 'pick',
    order: ({ choice }) => ({ name: 'pick', index: indexOf(choice) }),
    word: (choice: Choice) => `U${indexOf(choice)}`,
  },
  {
    name: 'reroll',
    action: 'REROLL',
    customId: [customIdPattern('MJ::JOB::reroll::{index}::{job}::SOLO')],
    legacy: { action: 'REROLL', letter: 'R' },
    on: ['grid', 'clips'],
    faces: [{ on: ['grid', 'clips'], label: '', emoji: '🔄', choice: { index: 0 } }],
    modal: 'on-remix',
    fields: ['prompt'],
    gives: 'again',
    operation: null,
    order: () => null,
    word: () => 'R',
  },
  {
    name: 'variation',
    action: 'VARIATION',
    customId: [customIdPattern('MJ::JOB::variation::{index}::{job}')],
    legacy: { action: 'VARIATION', letter: 'V' },
    on: ['grid', 'single', 'upscaled'],
    faces: numbered('V'),
    modal: 'on-remix',
    fields: ['prompt'],
    gives: 'grid',
    operation: 'vary',
    order: ({ choice }) => ({
      name: 'vary',
      index: indexOf(choice),
      strength: choice['strength'] === 'subtle' ? 'subtle' : 'strong',
    }),
    word: (choice: Choice) => `V${indexOf(choice)}`,
  },
]
