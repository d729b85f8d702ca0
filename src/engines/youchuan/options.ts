import { Type, type Static } from 'typebox'
import { secret } from '../options.ts'

/** The engine's keys in an account row. */
export const options = Type.Object(
  {
    url: Type.String({
      pattern: '^https?://[^\\s/@]+(/[^\\s?#]*)?$',
      default: 'https://ali.youchuan.cn',
      description: 'Address of the open platform.',
    }),
    app: Type.String({ minLength: 1, description: 'Id of your application; sent as "x-youchuan-app".' }),
    secret: secret('Its secret, as env:NAME or file:PATH; sent as "x-youchuan-secret".'),
    pollSeconds: Type.Number({ minimum: 0.05, default: 2, description: 'Pause between two polls at first.' }),
    longestPollSeconds: Type.Number({
      minimum: 0.05,
      default: 10,
      description: 'Pause that it grows to while nothing happens.',
    }),
    webhook: Type.Boolean({
      default: false,
      description: 'Have the platform call when a job has ended. Polls grow rare then, but do not end.',
    }),
  },
  { additionalProperties: false },
)

/** What an account of this engine says. */
export type YouchuanOptions = Static<typeof options>
