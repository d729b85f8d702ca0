/**
 * Paints the gallery: a page and contact sheets of everything the painter can.
 *   npm run gallery -- --out gallery --side 512 --seed 7 --only Media
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { ENGINE } from '../src/engines/painter/studio.ts'
import { exhibitOperations, type Exhibit } from './gallery/operations.ts'
import { pageOf, type Shown, type ShownChapter } from './gallery/page.ts'
import { CHAPTERS, READINGS } from './gallery/prompts.ts'
import { sheetOf, type Tile } from './gallery/sheet.ts'
import { openStudio } from './gallery/studio.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'gallery' },
    side: { type: 'string', default: '384' },
    seed: { type: 'string', default: '7' },
    only: { type: 'string' },
    small: { type: 'string' },
  },
})
/** Of the small sheet. */
const COLUMNS = 12
const [side, seed] = [Number(values.side), Number(values.seed)]
const isWanted = (title: string) => values.only === undefined || title.startsWith(values.only)
const started = Date.now()
await mkdir(values.out, { recursive: true })
await using studio = await openStudio({ side, seed })

const shown: ShownChapter[] = []
const tiles: Tile[] = []
const covers: Tile[] = []

/** Writes an exhibit beside the page. */
async function keep({ caption, picture, clip }: Exhibit): Promise<Shown> {
  const name = `${String(tiles.length + 1).padStart(3, '0')}`
  await writeFile(join(values.out, `${name}.webp`), await sharp(picture).webp({ quality: 88 }).toBuffer())
  if (clip) await writeFile(join(values.out, `${name}.mp4`), clip.bytes)
  tiles.push({ caption: READINGS[caption] ?? caption, picture })
  return { caption, picture: `${name}.webp`, ...(clip && { clip: `${name}.mp4` }) }
}

for (const { title, prompts } of CHAPTERS.filter((chapter) => isWanted(chapter.title))) {
  const chapter: Shown[] = []
  for (const text of prompts) {
    const { made } = await studio.draw(text)
    const [first] = made.images.cells ?? []
    if (first) covers.push({ caption: text, picture: first.bytes })
    if (made.images.grid) chapter.push(await keep({ caption: text, picture: made.images.grid.bytes }))
  }
  shown.push({ title, shown: chapter })
}
if (isWanted('Operations')) {
  const chapter: Shown[] = []
  for await (const exhibit of exhibitOperations(studio)) chapter.push(await keep(exhibit))
  shown.push({ title: 'Operations, all from one parent', shown: chapter })
}

await writeFile(join(values.out, 'index.html'), pageOf(shown, ENGINE))
await writeFile(
  join(values.out, 'sheet.png'),
  await sheetOf(tiles, { columns: 6, side: 300, gap: 10, hasCaptions: true }),
)
if (values.small !== undefined) {
  // Whole rows only.
  const whole = covers.slice(0, Math.floor(covers.length / COLUMNS) * COLUMNS)
  const small = await sheetOf(whole, { columns: COLUMNS, side: 128, gap: 4, hasCaptions: false })
  await writeFile(values.small, await sharp(small).webp({ quality: 82 }).toBuffer())
}
console.log(
  `${tiles.length} exhibits in ${((Date.now() - started) / 1000).toFixed(0)} s: ${values.out}/index.html, ${values.out}/sheet.png`,
)
