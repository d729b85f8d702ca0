import { sameAspect } from '../prompt/aspect.ts'
import { formatPrompt, withParameters } from '../prompt/format.ts'
import { customIdPattern } from '../protocol/custom-id.ts'
import type { ActionRow, Face, When } from './action-row.ts'
import { indexOf, wordOf } from './choice.ts'

const FAMILIES = ['v6', 'v6r1', 'v7'] as const
const KINDS = ['subtle', 'creative'] as const
const FACTORS = ['2x', '4x'] as const
const STRENGTHS = ['low', 'high'] as const
const DIRECTIONS = ['left', 'right', 'up', 'down'] as const

/** Which models speak of which upscaler; version 8 has none (protocol page, "Single image after U"). */
const FAMILY_MODELS: Readonly<Record<(typeof FAMILIES)[number], When>> = {
  v6: { from: 6, below: 6.1 },
  v6r1: { from: 6.1, below: 7 },
  v7: { from: 7, below: 8 },
}

/** Zooms and pans moved out of the buttons with version 8. */
const REFRAMED: When = { from: 5, below: 8 }

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** An upscale's two looks: as a first offer, and as `Redo` on what an upscale made. */
const upscaleFaces = (title: string, choice: Face['choice'], when: When): readonly Face[] => [
  { on: ['single'], label: `Upscale (${title})`, emoji: 'upscale_1', choice, when },
  { on: ['upscaled'], label: `Redo Upscale (${title})`, emoji: 'upscale_1', choice, when },
]

const varyFace = (strength: (typeof STRENGTHS)[number], when: When): Face => ({
  on: ['single', 'upscaled'],
  label: strength === 'low' ? 'Vary (Subtle)' : 'Vary (Strong)',
  emoji: '🪄',
  choice: { index: 1, strength },
  when,
})

/** Rows offered on one picture, in the order of its buttons (protocol page, "Single image", "Upscaled"). */
export const single: readonly ActionRow[] = [
  {
    name: 'upscale-v5',
    action: 'UPSCALE',
    customId: [customIdPattern('MJ::JOB::upsample_v5_{factor}::{index}::{job}::SOLO', { factor: FACTORS })],
    on: ['single', 'upscaled'],
    faces: FACTORS.flatMap((factor) => upscaleFaces(factor, { index: 1, factor }, { from: 5, below: 6 })),
    modal: 'never',
    fields: [],
    gives: 'upscaled',
    operation: 'upscale',
    order: ({ choice }) => ({
      name: 'upscale',
      index: indexOf(choice),
      kind: wordOf(choice, 'factor', FACTORS),
    }),
    word: (choice) => `Upscale (${wordOf(choice, 'factor', FACTORS)})`,
  },
  {
    name: 'upscale',
    action: 'UPSCALE',
    customId: [
      customIdPattern('MJ::JOB::upsample_{family}_2x_{kind}::{index}::{job}::SOLO', {
        family: FAMILIES,
        kind: KINDS,
      }),
    ],
    on: ['single', 'upscaled'],
    faces: FAMILIES.flatMap((family) =>
      KINDS.flatMap((kind) => upscaleFaces(capital(kind), { index: 1, family, kind }, FAMILY_MODELS[family])),
    ),
    modal: 'never',
    fields: [],
    gives: 'upscaled',
    operation: 'upscale',
    order: ({ choice }) => ({ name: 'upscale', index: indexOf(choice), kind: wordOf(choice, 'kind', KINDS) }),
    word: (choice) => `Upscale (${capital(wordOf(choice, 'kind', KINDS))})`,
  },
  {
    name: 'vary',
    action: 'VARIATION',
    customId: [
      customIdPattern('MJ::JOB::{strength}_variation::{index}::{job}::SOLO', { strength: STRENGTHS }),
    ],
    on: ['grid', 'single', 'upscaled'],
    // Version 5 showed Strong first; later ones show Subtle first.
    faces: [
      varyFace('high', { from: 5, below: 6 }),
      varyFace('low', { from: 5 }),
      varyFace('high', { from: 6 }),
    ],
    modal: 'on-remix',
    fields: ['prompt'],
    gives: 'grid',
    operation: 'vary',
    order: ({ choice }) => ({
      name: 'vary',
      index: indexOf(choice),
      strength: wordOf(choice, 'strength', STRENGTHS) === 'low' ? 'subtle' : 'strong',
    }),
    word: (choice) => (wordOf(choice, 'strength', STRENGTHS) === 'low' ? 'Vary (Subtle)' : 'Vary (Strong)'),
  },
  {
    name: 'region',
    action: 'INPAINT',
    customId: [customIdPattern('MJ::Inpaint::{index}::{job}::SOLO')],
    on: ['grid', 'single', 'upscaled'],
    faces: [{ on: ['single'], label: 'Vary (Region)', emoji: '🖌️', choice: { index: 1 }, when: { from: 5 } }],
    modal: 'always',
    fields: ['prompt', 'mask'],
    gives: 'grid',
    operation: 'vary-region',
    order: ({ choice }) => ({ name: 'vary-region', index: indexOf(choice) }),
    word: () => 'Vary (Region)',
  },
  {
    name: 'zoom',
    action: 'ZOOM',
    customId: [customIdPattern('MJ::Outpaint::{scale}::{index}::{job}::SOLO', { scale: ['50', '75'] })],
    on: ['grid', 'single', 'upscaled'],
    faces: [
      {
        on: ['single'],
        label: 'Zoom Out 2x',
        emoji: '🔍',
        choice: { scale: '50', index: 1 },
        when: REFRAMED,
      },
      {
        on: ['single'],
        label: 'Zoom Out 1.5x',
        emoji: '🔍',
        choice: { scale: '75', index: 1 },
        when: REFRAMED,
      },
    ],
    modal: 'never',
    fields: [],
    gives: 'grid',
    operation: 'zoom',
    order: ({ choice }) => ({
      name: 'zoom',
      index: indexOf(choice),
      factor: choice['scale'] === '50' ? 2 : 1.5,
      aspect: null,
    }),
    word: (choice) => (choice['scale'] === '50' ? 'Zoom Out 2x' : 'Zoom Out 1.5x'),
  },
  {
    name: 'custom-zoom',
    action: 'ZOOM',
    // Clients and servers of the field put an index on either side of the job.
    customId: [
      customIdPattern('MJ::CustomZoom::{job}'),
      customIdPattern('MJ::CustomZoom::{index}::{job}'),
      customIdPattern('MJ::CustomZoom::{job}::{index}'),
    ],
    on: ['grid', 'single', 'upscaled'],
    faces: [{ on: ['single'], label: 'Custom Zoom', emoji: '🔍', choice: { index: 1 }, when: REFRAMED }],
    modal: 'always',
    fields: ['prompt'],
    words: ({ prompt }) => formatPrompt(withParameters(prompt, { zoom: 2 })),
    gives: 'grid',
    operation: 'zoom',
    order: ({ choice, prompt, parentAspect }) => {
      const asked = prompt.parameters.aspect ?? null
      const reframes = asked !== null && parentAspect !== null && !sameAspect(asked, parentAspect)
      return {
        name: 'zoom',
        index: indexOf(choice),
        factor: prompt.parameters.zoom ?? (reframes ? 1 : 2),
        aspect: reframes ? asked : null,
      }
    },
    word: () => 'Custom Zoom',
  },
  {
    name: 'make-square',
    action: 'ZOOM',
    customId: [customIdPattern('MJ::Outpaint::100::{index}::{job}::SOLO')],
    on: ['grid', 'single', 'upscaled'],
    faces: [
      {
        on: ['single'],
        label: 'Make Square',
        emoji: '↔️',
        choice: { index: 1 },
        when: { ...REFRAMED, oblong: true },
      },
    ],
    modal: 'never',
    fields: [],
    gives: 'grid',
    operation: 'zoom',
    order: ({ choice }) => ({
      name: 'zoom',
      index: indexOf(choice),
      factor: 1,
      aspect: { width: 1, height: 1 },
    }),
    word: () => 'Make Square',
  },
  {
    name: 'pan',
    action: 'PAN',
    customId: [customIdPattern('MJ::JOB::pan_{direction}::{index}::{job}::SOLO', { direction: DIRECTIONS })],
    on: ['grid', 'single', 'upscaled'],
    faces: DIRECTIONS.map((direction) => ({
      on: ['single'],
      label: '',
      emoji: { left: '⬅️', right: '➡️', up: '⬆️', down: '⬇️' }[direction],
      choice: { index: 1, direction },
      when: REFRAMED,
    })),
    modal: 'on-remix',
    fields: ['prompt'],
    gives: 'grid',
    operation: 'pan',
    order: ({ choice }) => ({
      name: 'pan',
      index: indexOf(choice),
      direction: wordOf(choice, 'direction', DIRECTIONS),
    }),
    word: (choice) => `Pan ${capital(wordOf(choice, 'direction', DIRECTIONS))}`,
  },
]

/** The last button of one picture, behind those that animate it. */
export const bookmark: ActionRow = {
  name: 'bookmark',
  action: 'UPSCALE',
  customId: [customIdPattern('MJ::BOOKMARK::{job}')],
  on: ['grid', 'single', 'upscaled'],
  faces: [{ on: ['single', 'upscaled'], label: '', emoji: '❤️', choice: {} }],
  modal: 'never',
  fields: [],
  gives: 'parent',
  operation: null,
  order: () => null,
  word: () => 'Bookmark',
}
