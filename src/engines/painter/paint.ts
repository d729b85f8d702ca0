import type { Canvas } from '@napi-rs/canvas'
import { Easel } from './easel.ts'
import { finish } from './media/finish.ts'
import { placeOf } from './places/atlas.ts'
import { viewBox } from './scene.ts'
import type { Scene } from './scene.ts'
import { precipitation } from './nature/weather.ts'
import { makeStage } from './stage.ts'

/** Size in pixels, and what to await between steps: it is told the share done (0..1) and may throw to stop. */
export interface Painting {
  readonly width: number
  readonly height: number
  readonly progress?: (fraction: number) => Promise<void> | void
}

/** Paints the scene's view. The size should have the view's ratio; more pixels give finer detail, not other shapes. */
export async function paint(scene: Scene, { width, height, progress }: Painting): Promise<Canvas> {
  const easel = new Easel({ width, height }, viewBox(scene), { shaded: true, outline: null })
  const layers = [...placeOf(scene.place).layers, precipitation]
  const steps = layers.length + 2
  let done = 0
  const breathe = async () => progress?.(done / steps)
  const stage = makeStage(scene, easel, breathe)
  for (const layer of layers) {
    await layer.paint(stage)
    done++
    await breathe()
  }
  await finish(stage, { grain: 5.5, vignette: 0.15, contrast: 0.12 })
  await progress?.(1)
  return easel.canvas
}
