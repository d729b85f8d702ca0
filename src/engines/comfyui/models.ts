import type { ComfyOptions } from './options.ts'
import type { Signatures } from './signatures.ts'

/** A file that graphs name by a placeholder: which node lists it, and where the operator puts it. */
interface ModelRow {
  readonly node: string
  readonly input: string
  /** The folder it belongs into, below the ComfyUI's own. */
  readonly folder: string
  /** The account's option that names it. */
  readonly option: keyof ComfyOptions | null
  /** What to take when no option names one: the first listed whose name is like this. Null: none. */
  readonly prefers: RegExp | null
  /** What it is, for a person who has to find one. */
  readonly what: string
}

const TEXT_ENCODERS = 'models/text_encoders'

/** Every model a graph of ours can name, by its placeholder. */
export const MODELS = {
  CHECKPOINT: {
    node: 'CheckpointLoaderSimple',
    input: 'ckpt_name',
    folder: 'models/checkpoints',
    option: 'checkpoint',
    prefers: /^(?!.*(?:svd|inpaint|refiner|ltx|video))/i,
    what: 'a checkpoint of Stable Diffusion 1.5, SDXL or Flux',
  },
  DIFFUSION_MODEL: {
    node: 'UNETLoader',
    input: 'unet_name',
    folder: 'models/diffusion_models',
    option: 'diffusionModel',
    prefers: null,
    what: 'a Flux diffusion model',
  },
  TEXT_ENCODER: {
    node: 'DualCLIPLoader',
    input: 'clip_name1',
    folder: TEXT_ENCODERS,
    option: null,
    prefers: /t5xxl/i,
    what: 'the text encoder t5xxl',
  },
  TEXT_ENCODER_2: {
    node: 'DualCLIPLoader',
    input: 'clip_name2',
    folder: TEXT_ENCODERS,
    option: null,
    prefers: /clip_l/i,
    what: 'the text encoder clip_l',
  },
  VAE_FILE: {
    node: 'VAELoader',
    input: 'vae_name',
    folder: 'models/vae',
    option: 'vae',
    prefers: /^ae\.|flux/i,
    what: 'a VAE',
  },
  UPSCALER: {
    node: 'UpscaleModelLoader',
    input: 'model_name',
    folder: 'models/upscale_models',
    option: 'upscaler',
    prefers: /x4|4x/i,
    what: 'an upscale model such as 4x-UltraSharp or RealESRGAN_x4plus',
  },
  CONTROLNET: {
    node: 'ControlNetLoader',
    input: 'control_net_name',
    folder: 'models/controlnet',
    option: 'controlnet',
    prefers: /canny/i,
    what: 'a Canny ControlNet of the checkpoint’s family',
  },
  CAPTIONER: {
    node: 'DownloadAndLoadFlorence2Model',
    input: 'model',
    folder: 'models/LLM',
    option: 'captioner',
    prefers: /Florence-2-large$/i,
    what: 'a Florence-2 model',
  },
  SVD: {
    node: 'ImageOnlyCheckpointLoader',
    input: 'ckpt_name',
    folder: 'models/checkpoints',
    option: null,
    prefers: /svd/i,
    what: 'Stable Video Diffusion (svd_xt)',
  },
  WAN: {
    node: 'UNETLoader',
    input: 'unet_name',
    folder: 'models/diffusion_models',
    option: null,
    prefers: /wan2[._]?2.*5b/i,
    what: 'Wan 2.2 TI2V 5B',
  },
  WAN_TEXT_ENCODER: {
    node: 'CLIPLoader',
    input: 'clip_name',
    folder: TEXT_ENCODERS,
    option: null,
    prefers: /umt5/i,
    what: 'the text encoder umt5_xxl',
  },
  WAN_VAE: {
    node: 'VAELoader',
    input: 'vae_name',
    folder: 'models/vae',
    option: null,
    prefers: /wan2[._]?2/i,
    what: 'the VAE of Wan 2.2',
  },
} as const satisfies Record<string, ModelRow>

export type ModelPlaceholder = keyof typeof MODELS

/** Which file stands for each placeholder, or why none does. */
export type ModelChoice = { readonly file: string } | { readonly lack: string }

export type ModelChoices = Readonly<Record<ModelPlaceholder, ModelChoice>>

/** Chooses the file of every model from what the ComfyUI lists and the account names. */
export function chooseModels(signatures: Signatures, options: ComfyOptions): ModelChoices {
  const chosen = Object.entries<ModelRow>(MODELS).map(([name, row]) => [
    name,
    chooseModel(row, signatures, options),
  ])
  // One for every key of the table.
  return Object.fromEntries(chosen) as ModelChoices
}

function chooseModel(row: ModelRow, signatures: Signatures, options: ComfyOptions): ModelChoice {
  const listed = signatures.get(row.node)?.inputs.get(row.input)?.choices ?? []
  const named = row.option === null ? undefined : options[row.option]
  if (typeof named === 'string') {
    // Folders below a model folder are written with the backslash on Windows.
    const file = listed.find((one) => one === named || one.replaceAll('\\', '/') === named)
    return file === undefined ? { lack: lackOf(row, `"${named}"`) } : { file }
  }
  const file = listed.find((one) => row.prefers?.test(one))
  return file === undefined ? { lack: lackOf(row, row.what) } : { file }
}

/** What is missing, and where to put it: for the operator, and for who asked for a picture. */
function lackOf({ folder, option, what }: ModelRow, wanted: string): string {
  const naming = option === null ? '' : `, or name another in "${option}"`
  const sort = wanted === what ? '' : ` (${what})`
  return `model missing: ${wanted}${sort}. Put it into ${folder} of the ComfyUI${naming}`
}
