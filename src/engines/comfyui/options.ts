import { Type, type Static } from 'typebox'
import { secret } from '../options.ts'

const named = (description: string) => Type.Optional(Type.String({ minLength: 1, description }))

/** The engine's keys in an account row. */
export const comfyOptions = Type.Object(
  {
    url: Type.String({
      pattern: '^https?://[^/]+',
      default: 'http://127.0.0.1:8188',
      description: 'Address of the ComfyUI.',
    }),
    key: Type.Optional(
      secret('Token for a ComfyUI behind a gate that wants one; sent as "Authorization: Bearer".'),
    ),
    checkpoint: named('File in models/checkpoints. Left out, the first that looks like one for pictures.'),
    family: Type.Optional(
      Type.Union([Type.Literal('sd15'), Type.Literal('sdxl'), Type.Literal('flux')], {
        description: 'Kind of the checkpoint. Left out, its name tells.',
      }),
    ),
    diffusionModel: named(
      'File in models/diffusion_models, for a Flux model that comes without text encoders.',
    ),
    vae: named('File in models/vae, instead of the checkpoint’s own.'),
    upscaler: named('File in models/upscale_models. Left out, the first with "x4" in its name.'),
    controlnet: named('File in models/controlnet that follows edges (Canny). Left out, the first so named.'),
    captioner: named('Florence-2 model that describes pictures. Left out, the large one.'),
    steps: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: 'Steps of the sampler.' })),
    cfg: Type.Optional(
      Type.Number({ minimum: 1, maximum: 30, description: 'How strictly words are followed.' }),
    ),
    sampler: named('Name of the sampler.'),
    scheduler: named('Name of the scheduler.'),
    pixels: Type.Optional(
      Type.Integer({
        minimum: 64 * 64,
        maximum: 2048 * 2048,
        description: 'Pixels of each picture of a grid. Left out, what the family draws best.',
      }),
    ),
    negative: Type.String({ default: '', description: 'Words that every picture shall be without.' }),
    batch: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(4)], {
      default: 4,
      description: 'Pictures drawn at a time; fewer need less memory and take longer.',
    }),
    preview: Type.Boolean({ default: true, description: 'Show pictures while they are drawn.' }),
    graphs: named('Folder of your own graphs, one for each operation: imagine.json, upscale.json, …'),
  },
  { additionalProperties: false },
)

/** The engine's keys in an account row. */
export type ComfyOptions = Static<typeof comfyOptions>
