import type { Canvas } from '@napi-rs/canvas'
import { Easel } from './easel.ts'
import { finish } from './media/finish.ts'
import { MEDIA } from './media/media.ts'
import { underpaint } from './media/underpaint.ts'
import { precipitation } from './nature/weather.ts'
import { placeOf } from './places/atlas.ts'
import { viewBox } from './scene.ts'
import type { Scene } from './scene.ts'
import { makeStage } from './stage.ts'
import type { Layer, Stage } from './stage.ts'

/** Size in pixels, and what to await between steps: it is told the share done (0..1) and may throw to stop. */
export interface Painting {
  readonly width: number
  readonly height: number
  readonly progress?: (fraction: number) => Promise<void> | void
  /** A plate of a film: only these of the place's layers, and the vignette is left to the lens. */
  readonly plate?: { readonly layers: readonly Layer[] }
}

/** Paints the scene's view. The size should have the view's ratio; more pixels give finer detail, not other shapes. */
export async function paint(scene: Scene, { width, height, progress, plate }: Painting): Promise<Canvas> {
  const medium = MEDIA[scene.medium]
  const base = plate ? { ...medium.finish, vignette: 0 } : medium.finish
  const easel = new Easel({ width, height }, viewBox(scene), medium.look)
  const steps: ((stage: Stage) => void | Promise<void>)[] = [
    ...(plate ?? placeOf(scene.place)).layers.map((layer) => layer.paint),
    // Brush and paper know nothing of repeats: a tile keeps to what meets itself at the edges.
    ...(medium.pass && !scene.tile ? [medium.pass] : []),
    ...(medium.crisp || scene.tile ? [] : [precipitation.paint]),
    (stage) => underpaint(stage),
    (stage) => (medium.crisp ? undefined : finish(stage, finishOf(scene, base))),
  ]
  let done = 0
  const stage = makeStage(scene, easel, async () => progress?.(done / steps.length))
  for (const step of steps) {
    await step(stage)
    done++
    await stage.breathe()
  }
  return easel.canvas
}

/** Stylize moves the grain; an upscale that asks for detail has a finer, livelier one. */
function finishOf(scene: Scene, base: (typeof MEDIA)['grain']['finish']): typeof base {
  const lively = { normal: 1, subtle: 1.05, creative: 1.3 }[scene.detail]
  const vignette = scene.tile ? 0 : base.vignette
  return { ...base, vignette, grain: base.grain * (0.72 + 0.6 * scene.texture) * lively }
}
