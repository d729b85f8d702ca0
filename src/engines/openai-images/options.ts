import { Type, type Static } from 'typebox'
import { secret } from '../options.ts'
import { PROFILE_NAMES, type ProfileName } from './profiles.ts'

const ADDRESS = '^https?://[^\\s/@]+(/[^\\s?#]*)?$'

const named = (description: string) => Type.Optional(Type.String({ minLength: 1, description }))

/** The engine's keys in an account row. */
export const options = Type.Object(
  {
    url: Type.String({
      pattern: ADDRESS,
      description: 'The server, /v1 at its end: https://api.openai.com/v1.',
    }),
    key: Type.Optional(secret('Its key, as env:NAME or file:PATH; sent as "Authorization: Bearer".')),
    profile: Type.Unsafe<ProfileName>({
      ...Type.Enum([...PROFILE_NAMES], {
        type: 'string',
        description: 'Which server it is. Others that speak like OpenAI are openai.',
      }),
      default: 'openai',
    }),
    model: Type.String({ minLength: 1, description: 'The model that draws: gpt-image-1.' }),
    quality: named('Sent as "quality" with every picture: low, medium, high. Left out, the server chooses.'),
    sizes: Type.Optional(
      Type.Union(
        [
          Type.Literal('any'),
          Type.Array(Type.String({ pattern: '^[1-9]\\d{1,4}x[1-9]\\d{1,4}$' }), { minItems: 1 }),
        ],
        {
          description:
            'Sizes that the model draws, "1024x1024" and so on, or "any". By default the profile’s.',
        },
      ),
    ),
    step: Type.Integer({
      minimum: 1,
      maximum: 512,
      default: 64,
      description: 'Where sizes are "any": sides are multiples of this.',
    }),
    pixels: Type.Integer({
      minimum: 64 * 64,
      maximum: 4096 * 4096,
      default: 1024 * 1024,
      description: 'Where sizes are "any": pixels of each picture of a grid.',
    }),
    upscalePixels: Type.Optional(
      Type.Integer({
        minimum: 64 * 64,
        maximum: 4096 * 4096,
        description: 'Where sizes are "any": pixels of an upscaled picture. Left out, nothing is upscaled.',
      }),
    ),
    edits: Type.Boolean({
      default: true,
      description: 'The server takes pictures. Switch it off for one that only draws from words.',
    }),
    batch: Type.Integer({
      minimum: 1,
      maximum: 4,
      default: 4,
      description: 'Pictures asked for in one call; with 1 a grid is four calls at a time.',
    }),
    partialImages: Type.Integer({
      minimum: 0,
      maximum: 3,
      default: 0,
      description: 'Unfinished pictures that the server shows of each one. Each costs a little.',
    }),
    responseFormat: Type.Optional(
      Type.Union([Type.Literal('b64_json'), Type.Literal('url')], {
        description: 'Sent as "response_format". gpt-image models do not take it.',
      }),
    ),
    callSeconds: Type.Integer({
      minimum: 1,
      default: 600,
      description: 'Longest time of one call.',
    }),
    chatModel: named('Model that describes pictures and shortens prompts. Left out, neither is offered.'),
    chatUrl: Type.Optional(
      Type.String({ pattern: ADDRESS, description: 'Its server, /v1 at its end. By default "url".' }),
    ),
    chatKey: Type.Optional(secret('Its key. By default "key" where the server is the same.')),
  },
  { additionalProperties: false },
)

/** What an account of this engine says. */
export type OpenAiImagesOptions = Static<typeof options>
