import { refuse } from '../refusals.ts'
import { customIdPattern } from '../protocol/custom-id.ts'
import type { ActionRow, Face, WordsFacts } from './action-row.ts'
import { DescribeBody, ShortenBody } from './bodies.ts'
import { indexOf } from './choice.ts'
import { isLink } from './place.ts'
import type { ResultKind } from './result-kind.ts'
import { brought, verb } from './verb.ts'

/** A button for each of some texts, as far as there are so many. */
const numbered = (on: ResultKind, most: number): readonly Face[] =>
  ['1️⃣', '2️⃣', '3️⃣', '4️⃣', '5️⃣'].slice(0, most).map((emoji, at) => ({
    on: [on],
    label: '',
    emoji,
    choice: { index: at + 1 },
    when: { count: at + 1 },
  }))

/** The text that a choice names; the first for an index beyond the last. */
const chosenText = ({ choice, texts }: WordsFacts): string => texts[indexOf(choice) - 1] ?? texts[0] ?? ''

/** An imagine of one of the parent's texts, whose window is filled with it. */
const imagineText: Omit<ActionRow, 'name' | 'on' | 'faces' | 'word'> = {
  action: 'IMAGINE',
  modal: 'always',
  fields: ['prompt'],
  words: chosenText,
  gives: 'grid',
  operation: 'imagine',
  order: () => ({ name: 'imagine' }),
}

/** Rows about prompts: describing a picture, shortening words, and what both offer (protocol page, "Describe", "Shorten"). */
export const texts: readonly ActionRow[] = [
  {
    name: 'describe',
    action: 'DESCRIBE',
    verb: verb({
      names: ['describe'],
      title: 'Describe a picture',
      summary: 'Four prompts that a picture could have come from.',
      body: DescribeBody,
      ask({ base64, link, language }) {
        if (link && !isLink(link)) return refuse('link-invalid', { field: 'link', value: link })
        const [picture] = [...brought('base64', base64), ...brought('link', link)]
        if (!picture) return refuse('picture-missing', { field: 'base64 or link' })
        const isChinese = /^zh/i.test(language ?? '')
        return {
          row: 'describe',
          prompt: '',
          pictures: [picture],
          choice: { language: isChinese ? 'zh' : 'en' },
        }
      },
    }),
    on: [],
    faces: [],
    modal: 'never',
    fields: [],
    isWordless: true,
    gives: 'description',
    operation: 'describe',
    order: ({ choice }) => ({ name: 'describe', language: choice['language'] === 'zh' ? 'zh' : 'en' }),
    word: () => 'describe',
  },
  {
    ...imagineText,
    name: 'imagine-described',
    customId: [customIdPattern('MJ::Job::PicReader::{index}')],
    on: ['description'],
    faces: numbered('description', 4),
    word: ({ index }) => `PicReader ${index}`,
  },
  {
    name: 'describe-again',
    action: 'DESCRIBE',
    customId: [customIdPattern('MJ::Picread::Retry')],
    on: ['description'],
    faces: [{ on: ['description'], label: '', emoji: '🔄', choice: {} }],
    modal: 'never',
    fields: [],
    isWordless: true,
    gives: 'again',
    operation: 'describe',
    order: () => null,
    word: () => 'Retry',
  },
  {
    ...imagineText,
    name: 'imagine-all',
    customId: [customIdPattern('MJ::Job::PicReader::all')],
    on: ['description'],
    faces: [{ on: ['description'], label: 'Imagine all', emoji: '🎉', choice: {} }],
    modal: 'never',
    fields: [],
    forEachText: true,
    word: ({ index }) => `PicReader ${index}`,
  },
  {
    name: 'shorten',
    action: 'SHORTEN',
    verb: verb({
      names: ['shorten'],
      title: 'Shorten a prompt',
      summary: 'Which words of a prompt count, and shorter prompts with only those.',
      body: ShortenBody,
      ask: ({ prompt = '' }) => ({ row: 'shorten', prompt, pictures: [] }),
    }),
    on: [],
    faces: [],
    modal: 'never',
    fields: [],
    gives: 'shortened',
    operation: 'shorten',
    order: () => ({ name: 'shorten', isDetailed: false }),
    word: () => 'shorten',
  },
  {
    ...imagineText,
    name: 'imagine-shortened',
    customId: [customIdPattern('MJ::Job::PromptAnalyzer::{index}')],
    on: ['shortened'],
    faces: numbered('shortened', 5),
    word: ({ index }) => `PromptAnalyzer ${index}`,
  },
  {
    name: 'shorten-details',
    action: 'SHORTEN',
    customId: [customIdPattern('MJ::Job::PromptAnalyzerExtended')],
    on: ['shortened'],
    faces: [{ on: ['shortened'], label: 'Show Details', emoji: '', choice: {} }],
    modal: 'never',
    fields: [],
    gives: 'shortened',
    operation: 'shorten',
    order: () => ({ name: 'shorten', isDetailed: true }),
    word: () => 'Show Details',
  },
]
