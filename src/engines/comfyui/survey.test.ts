import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Value } from 'typebox/value'
import { afterEach, describe, expect, it } from 'vitest'
import { FAMILIES, FAMILY_NAMES, familyOf, paceOf } from './families.ts'
import { fill } from './graph.ts'
import { GRAPH_NAMES, loadGraphs } from './graphs.ts'
import { chooseModels } from './models.ts'
import { comfyOptions, type ComfyOptions } from './options.ts'
import { JOB_PLACEHOLDERS } from './placeholders.ts'
import { settle } from './settings.ts'
import { readSignatures } from './signatures.ts'
import { surveyOf } from './survey.ts'
import { RECORDED_NODES } from './fixtures/recordings.ts'
import { refusalOf } from './fixtures/validate.ts'

const MODELS = {
  CheckpointLoaderSimple: { ckpt_name: ['svd_xt.safetensors', 'sub\\juggernautXL.safetensors'] },
  UNETLoader: { unet_name: ['flux1-dev.safetensors', 'wan2.2_ti2v_5B_fp16.safetensors'] },
  CLIPLoader: { clip_name: ['umt5_xxl_fp8.safetensors'] },
  DualCLIPLoader: { clip_name1: ['t5xxl_fp16.safetensors'], clip_name2: ['clip_l.safetensors'] },
  VAELoader: { vae_name: ['ae.safetensors', 'wan2.2_vae.safetensors'] },
  ImageOnlyCheckpointLoader: { ckpt_name: ['svd_xt.safetensors'] },
  UpscaleModelLoader: { model_name: ['2x.pth', 'RealESRGAN_x4plus.pth'] },
  ControlNetLoader: { control_net_name: ['canny_xl.safetensors'] },
} as const

/** The recorded nodes with every model there. */
function nodesWith(models: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>) {
  return Object.fromEntries(
    Object.entries(RECORDED_NODES).map(([name, node]) => {
      const lists = Object.entries(models[name] ?? {}).map(
        ([input, list]) => [input, [list, {}] as const] as const,
      )
      return [
        name,
        {
          ...node,
          input: { ...node.input, required: { ...node.input.required, ...Object.fromEntries(lists) } },
        },
      ]
    }),
  )
}

const folders: string[] = []

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

async function aFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'graphs-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

async function look(given: Partial<ComfyOptions> = {}, models: Parameters<typeof nodesWith>[0] = MODELS) {
  const options = Value.Parse(comfyOptions, Value.Default(comfyOptions, { ...given }))
  const nodes = nodesWith(models)
  const signatures = readSignatures(nodes)
  const shelf = await loadGraphs(options.graphs ?? null)
  const chosen = chooseModels(signatures, options)
  const settings = settle(options, chosen, shelf)
  return { nodes, settings, survey: surveyOf(shelf, settings, { signatures, models: chosen }) }
}

/** Something that fits every placeholder of a job. */
const NUMBERS = Object.fromEntries(JOB_PLACEHOLDERS.map((name) => [name, 64]))
const SAMPLE = {
  ...NUMBERS,
  ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [n === 1 ? 'PICTURE' : `PICTURE_${n}`, 'there.png'])),
  ...Object.fromEntries([2, 3, 4, 5].map((n) => [`SHARE_${n}`, 0.5])),
  MASK: 'there.png',
  PROMPT: 'a boat',
  NO: '',
  DENOISE: 0.5,
  CFG: 6,
}

describe('our graphs', () => {
  const setups = [
    ...FAMILY_NAMES.map((family) => ({ name: family, options: { family } })),
    { name: 'flux in parts', options: { diffusionModel: 'flux1-dev.safetensors' } },
    { name: 'a vae apart', options: { vae: 'ae.safetensors' } },
  ]

  it.each(setups)('are taken by real nodes: $name', async ({ options }) => {
    const { nodes, settings, survey } = await look(options)
    for (const name of GRAPH_NAMES) {
      const standing = survey.graphs[name]
      if (!('graph' in standing)) throw new Error(`${name}: ${standing.lack}`)
      const graph = fill(standing.graph, { ...settings.values, ...SAMPLE })
      expect({ name, refusal: refusalOf(graph, { nodes, hasFile: (file) => file === 'there.png' }) }).toEqual(
        {
          name,
          refusal: null,
        },
      )
    }
  })

  it('give every operation that some ComfyUI can do', async () => {
    const { survey } = await look()
    expect([...survey.missing]).toEqual([])
    expect(survey.operations.has('shorten')).toBe(false)
  })
})

describe('a model', () => {
  it('is found by the name it usually has', async () => {
    const { settings } = await look()
    expect(settings.values).toMatchObject({
      CHECKPOINT: 'sub\\juggernautXL.safetensors',
      UPSCALER: 'RealESRGAN_x4plus.pth',
      WAN: 'wan2.2_ti2v_5B_fp16.safetensors',
      WAN_VAE: 'wan2.2_vae.safetensors',
      VAE_FILE: 'ae.safetensors',
    })
  })

  it('may be named with the slash of another system', async () => {
    const { settings } = await look({ checkpoint: 'sub/juggernautXL.safetensors' })
    expect(settings.checkpoint).toBe('sub\\juggernautXL.safetensors')
  })

  it('that is missing is named with its folder', async () => {
    const { survey } = await look(
      {},
      { ...MODELS, UNETLoader: { unet_name: [] }, ImageOnlyCheckpointLoader: { ckpt_name: [] } },
    )
    expect(survey.missing.get('animate')).toBe(
      'model missing: Wan 2.2 TI2V 5B. Put it into models/diffusion_models of the ComfyUI; or model missing: Stable Video Diffusion (svd_xt). Put it into models/checkpoints of the ComfyUI',
    )
  })
})

describe('a family', () => {
  it.each([
    ['sd_xl_base_1.0.safetensors', 'sdxl'],
    ['v1-5-pruned-emaonly.safetensors', 'sd15'],
    ['dreamshaper_8.safetensors', 'sd15'],
    ['flux1-dev-fp8.safetensors', 'flux'],
    ['ponyDiffusionV6XL.safetensors', 'sdxl'],
    ['myOwnMerge.safetensors', 'sdxl'],
  ])('is told by the name of its checkpoint: %s is %s', (name, family) => {
    expect(familyOf(name)).toBe(family)
  })

  it('has as few steps as a distilled checkpoint wants', () => {
    expect(paceOf('sdxl', 'dreamshaperXL_turbo.safetensors')).toEqual({ steps: 6, cfg: 1.5 })
    expect(paceOf('flux', 'flux1-schnell-fp8.safetensors')).toEqual({ steps: 6, cfg: 1 })
    expect(paceOf('sdxl', 'juggernautXL.safetensors').steps).toBe(FAMILIES.sdxl.steps)
  })
})

describe('a graph of the operator', () => {
  const own = JSON.stringify({
    '1': { class_type: 'LoadImage', inputs: { image: '$PICTURE' } },
    '2': { class_type: 'PreviewImage', inputs: { images: ['1', 0] } },
  })

  it('takes the place of ours, and makes operations possible that we have none for', async () => {
    const { survey } = await look(
      { graphs: await aFolder({ 'extend.json': own, 'readme.txt': 'words' }) },
      {},
    )
    expect(survey.operations.has('extend')).toBe(true)
  })

  it.each([
    ['vary.json', own.replace('$PICTURE', '$PICTUER'), /\$PICTUER is unknown/],
    ['vary.json', own.replace('PreviewImage', 'ShowImage'), /node missing: ShowImage/],
    ['vary.json', own.replace('"images"', '"image"'), /wants an input "images"/],
  ])('is switched off with what is wrong with it', async (file, text, lack) => {
    const { survey } = await look({ graphs: await aFolder({ [file]: text }) })
    expect(survey.missing.get('vary')).toMatch(lack)
  })

  it.each([
    ['vary.json', '{', /vary\.json could not be read/],
    ['vary.json', '{"nodes":[]}', /as the editor saves it/],
    ['varry.json', own, /is named for no operation; wanted one of imagine\.json/],
  ])('that is none stops the account with its name', async (file, text, reason) => {
    await expect(look({ graphs: await aFolder({ [file]: text }) })).rejects.toThrow(reason)
    await expect(look({ graphs: '/nowhere/at/all' })).rejects.toThrow('/nowhere/at/all could not be read')
  })
})
