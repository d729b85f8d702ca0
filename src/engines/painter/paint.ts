import type { Canvas } from '@napi-rs/canvas'
import { Easel } from './canvas/easel.ts'
import { finish } from './media/finish.ts'
import { MEDIA } from './media/media.ts'
import { underpaint } from './media/underpaint.ts'
import { precipitation } from './nature/weather.ts'
import { placeOf } from './places/atlas.ts'
import { viewBox } from './scene.ts'
import type { Scene } from './scene.ts'
import { makeStage } from './canvas/stage.ts'
import type { Layer, Stage } from './canvas/stage.ts'
import { tonePicture } from './colours/toning.ts'

/** Size in pixels, and what to await between steps: it is told the share done (0..1) and may throw to stop. */
export interface Painting {
  readonly width: number
  readonly height: number
  readonly progress?: (fraction: number) => Promise<void> | void
  /** A part of the picture: only these of the place's layers, and the vignette is left to the whole. */
  readonly plate?: { readonly layers: readonly Layer[] }
}

/** One step of painting. */
export type Step = (stage: Stage) => void | Promise<void>

/** Paints the scene's view. The size should have the view's ratio; more pixels give finer detail, not other shapes. */
export async function paint(asked: Scene, { width, height, progress, plate }: Painting): Promise<Canvas> {
  const scene = recast(asked)
  const { layers } = placeOf(scene.place)
  const easel = new Easel({ width, height }, viewBox(scene), MEDIA[scene.medium].look)
  const steps: readonly Step[] = [
    ...(plate?.layers ?? layers).map((layer) => layer.paint),
    ...endingsOf(scene, plate ? null : layers),
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

/** What the scene's medium makes of it before it is painted. */
export function recast(scene: Scene): Scene {
  return MEDIA[scene.medium].recast?.(scene) ?? scene
}

/**
 * What follows when the layers are painted. `layers` are those of the whole picture; null where some are missing, which
 * leaves the vignette to the whole.
 */
export function endingsOf(scene: Scene, layers: readonly Layer[] | null): readonly Step[] {
  const { pass, crisp, finish: own } = MEDIA[scene.medium]
  return [
    // Brush and paper know nothing of repeats: a tile keeps to what meets itself at the edges.
    ...(pass && !scene.tile ? [(stage: Stage) => pass(stage, layers)] : []),
    (stage) => (isInWeather(scene) && !stage.filmed ? precipitation.paint(stage) : undefined),
    (stage) => (scene.toning ? tonePicture(stage, scene.toning) : undefined),
    (stage) => underpaint(stage),
    (stage) => {
      const vignette = layers && !stage.filmed ? own.vignette : 0
      return crisp ? undefined : finish(stage, finishOf(scene, { ...own, vignette }))
    },
  ]
}

/** Whether rain, snow and leaves fall before the whole picture. */
export function isInWeather(scene: Scene): boolean {
  return !MEDIA[scene.medium].crisp && !scene.tile && !placeOf(scene.place).indoors
}

/** Stylize moves the grain; an upscale that asks for detail has a finer, livelier one. */
function finishOf(scene: Scene, base: (typeof MEDIA)['grain']['finish']): typeof base {
  const lively = { normal: 1, subtle: 1.05, creative: 1.3 }[scene.detail]
  const vignette = scene.tile ? 0 : base.vignette
  return { ...base, vignette, grain: base.grain * (0.72 + 0.6 * scene.texture) * lively }
}
