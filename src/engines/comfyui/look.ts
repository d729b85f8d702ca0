import type { Comfy } from './comfy.ts'
import type { GraphShelf } from './graphs.ts'
import { chooseModels, type ModelChoices } from './models.ts'
import type { ComfyOptions } from './options.ts'
import { settle, type Settings } from './settings.ts'
import { readSignatures, recordOf, type Signatures } from './signatures.ts'
import { classesIn, surveyOf, type Survey } from './survey.ts'

/** A ComfyUI as it was found. */
export interface Look {
  /** `0.3.64`; `unknown` where it does not say. */
  readonly version: string
  /** Its graphics cards, in words. */
  readonly devices: readonly string[]
  readonly signatures: Signatures
  readonly models: ModelChoices
  readonly settings: Settings
  readonly survey: Survey
  /** Name and version of the engine and what draws with it. */
  readonly engine: string
}

export interface LookContext {
  readonly comfy: Comfy
  readonly shelf: GraphShelf
  readonly options: ComfyOptions
}

/** Asks a ComfyUI what it has. Throws `EngineError` (`engine-unavailable`). */
export async function lookAround(context: LookContext, signal: AbortSignal): Promise<Look> {
  const { comfy, shelf, options } = context
  const stats = recordOf(await comfy.stats(signal))
  const classes = [...classesIn(shelf)]
  const infos = await Promise.all(classes.map((name) => comfy.nodeInfo(name, signal)))
  const signatures = new Map(infos.flatMap((info) => [...readSignatures(info)]))
  const models = chooseModels(signatures, options)
  const settings = settle(options, models, shelf)
  const survey = surveyOf(shelf, settings, { signatures, models })
  const version = String(recordOf(stats.system).comfyui_version ?? 'unknown')
  const engine = `comfyui ${version} (${settings.checkpoint})`
  return { version, devices: devicesIn(stats.devices), signatures, models, settings, survey, engine }
}

function devicesIn(devices: unknown): readonly string[] {
  return (Array.isArray(devices) ? devices : []).map((device) => {
    const { name, vram_total, vram_free } = recordOf(device)
    return `${String(name)}, ${gigabytes(vram_free)} of ${gigabytes(vram_total)} GB free`
  })
}

const gigabytes = (bytes: unknown): string => (Number(bytes) / 1e9).toFixed(1)
