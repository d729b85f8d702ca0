/**
 * Paints a contact sheet: one row of cells for each prompt on the command line.
 *   node tools/paint-sheet.ts --out=/tmp/sheet.png --side=300 --seed=7 "a paper boat at sunrise" "a fox in snow"
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createCanvas } from '@napi-rs/canvas'
import { askFor } from '../src/engines/painter/plan/ask-for.ts'
import { composeScenes } from '../src/engines/painter/compose/compose.ts'
import { paint } from '../src/engines/painter/paint.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'sheet.png' },
    side: { type: 'string', default: '300' },
    seed: { type: 'string', default: '7' },
    cells: { type: 'string', default: '4' },
    columns: { type: 'string', default: '1' },
    aspect: { type: 'string', default: '1:1' },
    stylize: { type: 'string', default: '100' },
    chaos: { type: 'string', default: '0' },
    tile: { type: 'boolean', default: false },
  },
})
const [aspectWidth = 1, aspectHeight = 1] = values.aspect.split(':').map(Number)
const cells = Number(values.cells)
const columns = Number(values.columns)
const side = Number(values.side)
const longest = Math.max(aspectWidth, aspectHeight)
const width = Math.round((side * aspectWidth) / longest)
const height = Math.round((side * aspectHeight) / longest)
const gap = 4
const rows = Math.ceil(positionals.length / columns)
const sheet = createCanvas(columns * (cells * (width + gap) + gap * 2), rows * (height + gap))
const context = sheet.getContext('2d')

for (const [index, text] of positionals.entries()) {
  const scenes = composeScenes(
    askFor(text, {
      aspect: { width: aspectWidth, height: aspectHeight },
      seed: Number(values.seed),
      chaos: Number(values.chaos),
      stylize: Number(values.stylize),
      tile: values.tile,
      count: cells,
    }),
  )
  const left = (index % columns) * (cells * (width + gap) + gap * 2)
  const top = Math.floor(index / columns) * (height + gap)
  for (const [cell, scene] of scenes.entries()) {
    const picture = await paint(scene, { width, height })
    context.drawImage(picture, left + cell * (width + gap), top)
  }
}
await writeFile(values.out, await sheet.encode('png'))
