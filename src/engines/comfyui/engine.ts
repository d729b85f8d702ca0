import type { Engine, EngineContext } from '../engine.ts'
import { createComfy } from './comfy.ts'
import { diagnose } from './diagnose.ts'
import { PACE, type Pace } from './follow.ts'
import { loadGraphs } from './graphs.ts'
import { openComfyInstance } from './instance.ts'
import { lookAround } from './look.ts'
import { comfyOptions, type ComfyOptions } from './options.ts'

/** A person's own GPU: draws with the models of a ComfyUI. */
export const comfyui: Engine<ComfyOptions> = createEngine(PACE)

/** The engine with waits of one's own. */
export function createEngine(pace: Pace): Engine<ComfyOptions> {
  return {
    name: 'comfyui',
    options: comfyOptions,
    async open({ options }, context) {
      const shelf = await loadGraphs(options.graphs ?? null)
      const comfy = comfyOf(options, context)
      const look = (signal: AbortSignal) => lookAround({ comfy, shelf, options }, signal)
      return openComfyInstance({ comfy, pace, look, read: context.read, warn: context.warn })
    },
    diagnose: ({ options }, context) => diagnose(options, comfyOf(options, context)),
  }
}

const comfyOf = ({ url, key }: ComfyOptions, { outbound }: EngineContext) =>
  createComfy({ url, key, outbound })
