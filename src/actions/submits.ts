import { parsePrompt } from '../prompt/parse.ts'
import { refuse } from '../refusals.ts'
import type { ActionRow } from './action-row.ts'
import { BlendBody, EditBody, ImagineBody, type DIMENSIONS } from './bodies.ts'
import { brought, listed, verb } from './verb.ts'

/** Pictures that one blend takes. */
const BLENDED = { least: 2, most: 5 }

/** Ratios of the words of `dimensions` (protocol page, "blend"). */
const RATIOS: Readonly<Record<(typeof DIMENSIONS)[number], string>> = {
  PORTRAIT: '2:3',
  SQUARE: '1:1',
  LANDSCAPE: '3:2',
}

/** What the rows of verbs have alike: no button leads to them. */
const noButton = { on: [], faces: [], modal: 'never', fields: [], gives: 'grid' } as const

/** Rows asked by a verb of their own that give a grid. */
export const submits: readonly ActionRow[] = [
  {
    ...noButton,
    name: 'imagine',
    action: 'IMAGINE',
    verb: verb({
      names: ['imagine'],
      title: 'Draw a prompt',
      summary: 'Draw a prompt. With --video and a leading picture it makes clips of that.',
      body: ImagineBody,
      ask({ prompt = '', base64Array, base64 }) {
        const pictures = [...listed('base64Array', base64Array), ...brought('base64', base64)]
        const { images, parameters } = parsePrompt(prompt).prompt
        if (parameters.video === undefined) return { row: 'imagine', prompt, pictures }
        return images.length + pictures.length === 0
          ? refuse('video-pictureless', {})
          : { row: 'video', prompt, pictures }
      },
    }),
    operation: 'imagine',
    order: () => ({ name: 'imagine' }),
    word: () => 'imagine',
  },
  {
    ...noButton,
    name: 'blend',
    action: 'BLEND',
    isWordless: true,
    verb: verb({
      names: ['blend'],
      title: 'Blend pictures',
      summary: 'Make one picture of two to five.',
      body: BlendBody,
      ask({ base64Array, dimensions, prompt = '' }) {
        const pictures = listed('base64Array', base64Array)
        const { least, most } = BLENDED
        if (pictures.length < least || pictures.length > most) {
          return refuse('blend-count', { count: pictures.length, least, most })
        }
        const hasRatio = parsePrompt(prompt).prompt.parameters.aspect !== undefined
        const ratio = hasRatio ? '' : `--ar ${RATIOS[dimensions || 'SQUARE']}`
        return { row: 'blend', prompt: `${prompt} ${ratio}`.trim(), pictures }
      },
    }),
    operation: 'blend',
    order: () => ({ name: 'blend' }),
    word: () => 'blend',
  },
  {
    ...noButton,
    name: 'edit',
    action: 'EDIT',
    verb: verb({
      names: ['edits', 'edit'],
      title: 'Edit a part of a picture',
      summary:
        'Paint a part of a picture anew: where the mask is white, or where the picture is transparent.',
      body: EditBody,
      ask({ prompt = '', maskBase64, ...body }) {
        const [picture] = picturesOf(body)
        if (!picture) return refuse('picture-missing', { field: 'image' })
        const [mask] = brought('maskBase64', maskBase64)
        return { row: 'edit', prompt, pictures: [picture], ...(mask ? { mask } : {}) }
      },
    }),
    operation: 'edit',
    order: () => ({ name: 'edit' }),
    word: () => 'edit',
  },
  {
    ...noButton,
    name: 'retexture',
    action: 'RETEXTURE',
    verb: verb({
      names: ['retexture'],
      title: 'Give a picture other surfaces',
      summary: 'Keep the forms of a picture and give them other surfaces.',
      body: EditBody,
      ask({ prompt = '', ...body }) {
        const [picture] = picturesOf(body)
        return picture
          ? { row: 'retexture', prompt, pictures: [picture] }
          : refuse('picture-missing', { field: 'image' })
      },
    }),
    operation: 'retexture',
    order: () => ({ name: 'retexture' }),
    word: () => 'retexture',
  },
]

/** The picture of an edit in the spellings of the field: the first that is there counts. */
function picturesOf(body: { image?: string; originals?: string[]; base64Array?: string[] }) {
  return [
    ...brought('image', body.image),
    ...listed('originals', body.originals),
    ...listed('base64Array', body.base64Array),
  ]
}
