/** Embroidery: satin stitches of shining thread on linen, every area sewn in a direction of its own. */
import { hash } from '../../random.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { vivid } from '../kit/colour.ts'
import { flowOf } from '../kit/flow.ts'
import { inksOf, labelsOf } from '../kit/inks.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { bodyLevel, lit } from '../kit/relief.ts'
import { threadBrush } from '../kit/stamp.ts'
import { groundOf, layered, mixed, strokes } from '../kit/strokes.ts'
import type { Layer } from '../kit/strokes.ts'
import { linenTile, tileField } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A picture sewn on linen. */
export const EMBROIDERY: Medium = {
  words: listed(
    'embroidery, embroidered, needlework, cross stitch, stitched, thread art, tapestry, sewn, textile art, 刺绣, 刺繡, 绣花, 苏绣',
    '刺繍, bordado, bordados, punto de cruz, tapiz, broderie, brodé, brodée, tapisserie, point de croix, Stickerei, gestickt, Kreuzstich, Wandteppich',
  ),
  look: { shaded: false, outline: null },
  pass: embroidery,
  finish: { grain: 1.5, vignette: 0.08, contrast: 0.08 },
}

const THREADS = 12

async function embroidery(stage: Stage): Promise<void> {
  const { easel } = stage
  const colours = rasterOf(easel)
  vivid(colours, { chroma: 1.4, light: 0.02 })
  const labels = labelsOf(colours, inksOf(colours, THREADS))
  const flow = flowOf(easel, colours, { reach: 10, rest: 0.1, wander: 0.6, salt: 5 })
  // Between the stitches the cloth shows, in the shade of its threads.
  const ground = groundOf(mixed(colours, { rgb: [12, 10, 16], share: 0.32 }))
  const weave = tileField(easel, linenTile())
  await eachRow(stage, ground, (y) => {
    const threads = weave(y)
    for (let x = 0, at = y * ground.width * 4 + 3; x < ground.width; x++, at += 4) {
      ground.data[at] = bodyLevel(0.3 * (threads[x] as number)) // A value for every pixel.
    }
  })
  const labelAt = (x: number, y: number) =>
    labels[
      Math.min(ground.height - 1, Math.max(0, y | 0)) * ground.width +
        Math.min(ground.width - 1, Math.max(0, x | 0))
    ] ?? 0
  await strokes(stage, { ground, colours, flow }, layersOf(labelAt, flow.strength))
  lit(ground, Math.min(34, 26 * Math.max(1, UNIT * easel.scale)))
  lay(easel, ground)
}

function layersOf(
  labelAt: (x: number, y: number) => number,
  strength: (x: number, y: number) => number,
): readonly Layer[] {
  const turns = Float32Array.from(
    { length: THREADS },
    (_, label) => ((hash(label, 11) / 2 ** 32 - 0.5) * 0.9 + 0.25) * 1.6,
  )
  const turn = (x: number, y: number) => turns[labelAt(x, y)] ?? 0
  return layered({ brush: threadBrush(), alpha: [0.95, 1], bend: 0, light: 13, hue: 4 }, [
    { pitch: 6.2, long: [20, 40], thick: [3.2, 4], turn, stray: 0.05, hold: 52 },
    {
      pitch: 4.8,
      long: [12, 26],
      thick: [2.8, 3.5],
      turn,
      stray: 0.04,
      hold: 44,
      // Where nothing is, the long stitches do.
      chance: (x, y) => 0.3 + 6 * strength(x, y),
    },
    {
      pitch: 4,
      long: [7, 12],
      thick: [2.6, 3.2],
      stray: 0.05,
      hold: 40,
      chance: (x, y) => (strength(x, y) > 0.34 ? 0.9 : 0),
    },
  ])
}
