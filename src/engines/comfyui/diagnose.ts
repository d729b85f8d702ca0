import type { Finding } from '../engine.ts'
import type { Comfy } from './comfy.ts'
import { loadGraphs } from './graphs.ts'
import { lookAround, type Look } from './look.ts'
import type { ComfyOptions } from './options.ts'

/** How long a ComfyUI may take to answer. */
const LOOK_MS = 30_000

/** What a ComfyUI has and lacks, row by row. It draws nothing. Never rejects. */
export async function diagnose(options: ComfyOptions, comfy: Comfy): Promise<readonly Finding[]> {
  try {
    const shelf = await loadGraphs(options.graphs ?? null)
    const look = await lookAround({ comfy, shelf, options }, AbortSignal.timeout(LOOK_MS))
    return [...about(options, look), ...operationsIn(look)]
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const mend = `Start the ComfyUI so that ${options.url} answers, or mend "url", "key" or "graphs" of the account.`
    return [{ check: 'ComfyUI', isGood: false, detail, mend }]
  }
}

function about({ url }: ComfyOptions, { version, devices, models, settings }: Look): readonly Finding[] {
  const { CHECKPOINT, DIFFUSION_MODEL } = models
  const main = 'file' in DIFFUSION_MODEL ? DIFFUSION_MODEL : CHECKPOINT
  return [
    {
      check: 'ComfyUI',
      isGood: true,
      detail: `version ${version} at ${url}; ${devices.join('; ') || 'no device named'}`,
    },
    'file' in main
      ? {
          check: 'model',
          isGood: true,
          detail: `${main.file}: ${settings.steps} steps, cfg ${settings.cfg}, ${settings.pixels} pixels a picture`,
        }
      : { check: 'model', isGood: false, detail: main.lack, mend: 'Without it nothing can be drawn.' },
  ]
}

function operationsIn({ survey: { operations, missing } }: Look): readonly Finding[] {
  const can = [...operations].map((name) => ({ check: name, isGood: true, detail: 'runs' }))
  const cannot = [...missing].map(([name, lack]) => ({
    check: name,
    isGood: false,
    detail: lack,
    mend: 'Until then its buttons are not shown, and who asks for it is told why.',
  }))
  return [...can, ...cannot]
}
