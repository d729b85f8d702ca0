/** Words about pictures and prompts, by a chat model. */
import type { DescribeLanguage } from '../../actions/operation.ts'
import { formatPrompt } from '../../prompt/format.ts'
import { EngineError } from '../engine.ts'
import { firstPicture, sendable, writingOf, type Desk, type Gathered } from './desk.ts'
import { sniffPicture } from '../../pixels/sniff.ts'

const DESCRIBED = 4
const SHORTENED = 5

/** What a shortening shows: a sheet of paper, for its words are what counts. Pixels, and levels of 255. */
const SHEET = { size: { width: 512, height: 512 }, level: 238 } as const

const LANGUAGES: Readonly<Record<DescribeLanguage, string>> = {
  en: 'English',
  zh: 'Simplified Chinese',
}

const LINES = 'Write nothing else: no numbers, no quotes, no headings, no explanations.'

/** Between what is said of the words, and the shorter prompts. */
const RULE = '---'

/** Prompts that the job's picture could have come from. Throws `EngineError`. */
export async function describe(desk: Desk, language: DescribeLanguage): Promise<Gathered> {
  const { api, pool, signal } = desk
  const picture = await firstPicture(desk)
  const shown = await pool.run('encode', { picture, ...writingOf(desk) }, { signal })
  const sent = await sendable(desk, picture)
  const { contentType = 'image/png' } = sniffPicture(sent) ?? {}
  const url = `data:${contentType};base64,${Buffer.from(sent).toString('base64')}`
  const ask =
    `Write ${DESCRIBED} different prompts for an image generator that would each give this picture: subject, setting, ` +
    `medium, style, light, colours, mood. One prompt on each line, in ${LANGUAGES[language]}. ${LINES}`
  const content = [
    { type: 'text', text: ask },
    { type: 'image_url', image_url: { url } },
  ]
  const texts = linesIn(await api.say([{ role: 'user', content }], signal)).slice(0, DESCRIBED)
  return { images: { cells: [shown] }, texts: some(texts) }
}

/** Shorter prompts for the job's words and, if asked, what each word weighs. Throws `EngineError`. */
export async function shorten(desk: Desk, isDetailed: boolean): Promise<Gathered> {
  const { api, job, pool, signal } = desk
  const weights =
    `First one line for each word or phrase that matters, the weightiest first, as "phrase (0.85)" with a weight from ` +
    `0 to 1; then a line with ${RULE} alone. `
  const ask =
    `The user sends a prompt for an image generator. Write up to ${SHORTENED} shorter versions of it, each a line of its ` +
    `own, each shorter than the one before, made of the words that matter most for the picture. ` +
    `${isDetailed ? weights : ''}${LINES}`
  const said = await api.say(
    [
      { role: 'system', content: ask },
      { role: 'user', content: formatPrompt(job.prompt) },
    ],
    signal,
  )
  const [before, after] = isDetailed && said.includes(RULE) ? said.split(RULE) : ['', said]
  const details = (before ?? '').trim()
  const sheet = await pool.run('sheet', { ...SHEET, ...writingOf(desk) }, { signal })
  const texts = some(linesIn(after ?? '').slice(0, SHORTENED))
  return { images: { cells: [sheet] }, texts, ...(details === '' ? {} : { details }) }
}

/** The lines of an answer without what models put before and around them all the same. */
export function linesIn(said: string): readonly string[] {
  return said
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•]|\d+[.):])\s*/, '')
        .replace(/^["“「](.*)["”」]$/, '$1')
        .trim(),
    )
    .filter((line) => line !== '' && !line.startsWith('```'))
}

function some(texts: readonly string[]): readonly string[] {
  if (texts.length > 0) return texts
  throw new EngineError('engine-refused', 'The chat model gave no prompts.')
}
