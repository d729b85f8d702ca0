/** Figures laid over a finished picture: what hangs before the land, and what is set into a picture from elsewhere. */
import { mergePixels, type Mask } from '../../../pixels/mask.ts'
import type { Pixels } from '../../../pixels/pixels.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { figureBox } from '../canvas/figure.ts'
import { skyFigures } from '../canvas/figures.ts'
import { MEDIA } from '../media/media.ts'
import { paint, type Painting } from '../paint.ts'
import { pictureLayer } from '../canvas/picture-layer.ts'
import { frameSize, type Figure, type Scene } from '../scene.ts'
import type { Layer } from '../canvas/stage.ts'

/** How much of a thing that is nearly transparent still takes the medium's strokes. */
const SOLID = 3

/** What a foreground is made of. */
interface Foreground {
  /** The scene that the figures are lit by. */
  readonly scene: Scene
  readonly layers: readonly Layer[]
  readonly progress: NonNullable<Painting['progress']>
}

/** The picture with the layers over it, in the scene's medium. Nothing else of the picture changes. */
export async function laidOver(picture: Pixels, { scene, layers, progress }: Foreground): Promise<Pixels> {
  // Rain falls in the picture already.
  const dry: Scene = { ...scene, weather: 'clear', tile: false }
  const painted = async (medium: Scene['medium'], own: readonly Layer[]) => {
    const { width, height } = picture
    return pixelsOf(await paint({ ...dry, medium }, { width, height, progress, plate: { layers: own } }))
  }
  if (!MEDIA[scene.medium].pass) return over(picture, await painted(scene.medium, layers))
  const shape = await painted('grain', layers)
  const brushed = await painted(scene.medium, [pictureLayer(picture), ...layers])
  return mergePixels(picture, brushed, solidOf(shape))
}

/** The scene without the figures in the air that hang before its land, and those: places paint what flies behind it. */
export function parted(scene: Scene): { readonly behind: Scene; readonly before: readonly Figure[] } {
  const before = scene.figures.filter((figure) => hangsBefore(figure, scene))
  if (before.length === 0) return { behind: scene, before }
  return { behind: { ...scene, figures: scene.figures.filter((figure) => !before.includes(figure)) }, before }
}

/** What a region brought into the air of a scene lower than its horizon. */
function hangsBefore(figure: Figure, { setFor, horizon, ...scene }: Scene): boolean {
  if (figure.slot !== 'air' || !setFor || horizon > frameSize(scene).height) return false
  return !setFor.some(({ seed }) => seed === figure.seed) && figureBox(figure).bottom > horizon
}

/** A painted scene with what hangs before its land. */
export async function withForeground(
  picture: Pixels,
  { scene, figures, progress }: Omit<Foreground, 'layers'> & { readonly figures: readonly Figure[] },
): Promise<Pixels> {
  return figures.length === 0
    ? picture
    : laidOver(picture, { scene: { ...scene, figures }, layers: [skyFigures], progress })
}

/** A picture with alpha laid on one without. */
function over(picture: Pixels, { data }: Pixels): Pixels {
  const out = Uint8Array.from(picture.data)
  for (let i = 0; i < data.length; i += 4) {
    const share = (data[i + 3] ?? 0) / 255
    if (share === 0) continue
    for (let at = i; at < i + 3; at++)
      out[at] = Math.round((out[at] ?? 0) * (1 - share) + (data[at] ?? 0) * share)
  }
  return { ...picture, data: out }
}

/** Where a picture with alpha shows anything. */
function solidOf({ width, height, data }: Pixels): Mask {
  const shown = new Uint8Array(width * height)
  for (let i = 0; i < shown.length; i++) shown[i] = Math.min(255, SOLID * (data[i * 4 + 3] ?? 0))
  return { width, height, data: shown }
}
