/** References of a prompt: pictures and codes that lend their manner or their colours. */
import type { Job, PictureSource } from '../../engine.ts'
import { readPicture } from '../verbs/parent.ts'
import type { Reference, References } from './reference.ts'
import { PALETTE_SETS } from '../colours/palette-rows.ts'
import type { Key } from '../colours/palette-rows.ts'
import { palettesOf } from '../colours/palettes.ts'
import { MEDIUM_NAMES } from '../media/media.ts'
import { hash } from '../random.ts'
import type { Palette } from '../scene.ts'
import type { StyleLook } from '../plan/scene-ask.ts'
import type { Run } from '../studio.ts'

/** `--sw`, `--cw` and `--ow` of a usual strength. */
const USUAL = 100

/** The job's reference pictures. Throws `EngineError` where one cannot be read. */
export async function readReferences(run: Run): Promise<References> {
  const { sref = [], sw = USUAL, cref = [], cw = USUAL, oref, ow = USUAL } = run.job.prompt.parameters
  const read = (links: readonly { text: string; weight: number }[], strength: number) =>
    Promise.all(
      links
        .filter(({ text }) => isLink(text))
        .map(async ({ text, weight }): Promise<Reference> => {
          const source: PictureSource = { kind: 'url', url: text }
          return { picture: await readPicture(run, source), weight: (weight * strength) / USUAL }
        }),
    )
  const persons = oref === undefined ? cref : [...cref, { text: oref, weight: 1 }]
  return { styles: await read(sref, sw), characters: await read(persons, oref === undefined ? cw : ow) }
}

/** What codes of style stand for: each number is a palette, a medium and a roughness, always the same ones. */
export function styleCodesOf({ prompt, seed }: Pick<Job, 'prompt' | 'seed'>): readonly StyleLook[] {
  const { sref = [], sw = USUAL } = prompt.parameters
  return sref
    .filter(({ text }) => !isLink(text))
    .map(({ text, weight }) => lookOf(text === 'random' ? `random ${seed}` : text, (weight * sw) / USUAL))
}

const isLink = (text: string): boolean => /^https?:/i.test(text)

function lookOf(code: string, weight: number): StyleLook {
  const [palette, medium, rough] = ['palette', 'medium', 'rough'].map((part) => hash(code, part)) as [
    number,
    number,
    number,
  ] // One number for each of three words.
  // The keys of a record are of its type, which `Object.keys` gives as mere strings.
  const all = (Object.keys(PALETTE_SETS) as Key[]).flatMap(palettesOf)
  const chosen = all[palette % all.length]
  return {
    palette: { colours: chosen ? coloursOf(chosen) : [], weight },
    medium: MEDIUM_NAMES[medium % MEDIUM_NAMES.length] ?? 'grain',
    texture: 0.15 + 0.75 * (rough / 2 ** 32),
  }
}

function coloursOf({ sky, land, deep, haze, sun }: Palette): StyleLook['palette']['colours'] {
  const colours = [...sky, haze, sun, land, deep]
  return colours.map((colour) => ({ colour, share: 1 / colours.length }))
}
