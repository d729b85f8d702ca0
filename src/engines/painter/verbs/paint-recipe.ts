import { mergePixels, readMask, type Mask } from '../../../pixels/mask.ts'
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import { sniffPicture } from '../../../pixels/sniff.ts'
import { maskCoverage, regionCoverage } from './coverage.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { parted, withForeground } from './foreground.ts'
import { paint } from '../paint.ts'
import { repaintSeen, viewWithin, type Recipe, type Repaint } from './recipe.ts'
import type { Scene, View } from '../scene.ts'
import { seamlessCoverage } from './seam.ts'

/** Awaited between steps with the share that is done, 0 to 1; what it throws ends the work. */
export type Progress = (share: number) => Promise<void>

/** Paints a recipe: its scene, then every repaint where that lies in the present view. */
export async function paintRecipe(
  { scene, repaints }: Recipe,
  size: Size,
  progress: Progress,
): Promise<Pixels> {
  const steps = repaints.length + 1
  const painted = (seen: Scene, step: number) =>
    paintScene(seen, size, (share) => progress((step + share) / steps))
  let picture = await painted(scene, 0)
  for (const [i, repaint] of repaints.entries()) {
    const over = await painted(repaintSeen(repaint, scene.view), i + 1)
    picture = mergePixels(picture, over, await coverageOf(repaint, scene.view, { under: picture, over }))
  }
  return picture
}

async function paintScene(scene: Scene, size: Size, progress: Progress): Promise<Pixels> {
  const { behind, before } = parted(scene)
  const picture = pixelsOf(await paint(behind, { ...size, progress }))
  return withForeground(picture, { scene, figures: before, progress: () => progress(1) })
}

/** How much of a repaint shows: what its mask says or, without one, its frame joined to the world around it. */
async function coverageOf(
  { frame, mask }: Repaint,
  view: View,
  { under, over }: { under: Pixels; over: Pixels },
): Promise<Mask> {
  const place = viewWithin(frame, view)
  if (mask === null) return seamlessCoverage(under, over, place)
  const bytes = Buffer.from(mask, 'base64')
  const own = sniffPicture(bytes)
  if (!own) throw new Error('a recipe holds a mask that is no picture')
  return maskCoverage(await regionCoverage(await readMask(bytes, own)), place, under)
}
