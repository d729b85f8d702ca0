import { Type, type Static } from 'typebox'
import { KEY_SPELLINGS, type KeySpelling } from '../../protocol/profiles.ts'
import { secret } from '../options.ts'
import { UPSTREAM_NAMES, type UpstreamName } from './upstreams.ts'

const words = <W extends string>(values: readonly W[], description: string) =>
  Type.Unsafe<W>(Type.Enum([...values], { type: 'string', description }))

/** The relay's keys in an account row. */
export const options = Type.Object(
  {
    url: Type.String({
      pattern: '^https?://[^\\s/@]+(/[^\\s?#]*)?$',
      description: 'The upstream, with or without /mj at its end: https://api.example.com.',
    }),
    key: Type.Optional(secret('Its key, as env:NAME or file:PATH.')),
    profile: Type.Unsafe<UpstreamName>({
      ...words(UPSTREAM_NAMES, 'Which server of the field it is; atelier is another one of these.'),
      default: 'comet',
    }),
    keySpelling: Type.Optional(
      words<KeySpelling>(
        KEY_SPELLINGS,
        'How the key is sent: Authorization with Bearer or bare, or mj-api-secret. By default as its profile wants it.',
      ),
    ),
    speedPaths: Type.Optional(
      Type.Boolean({
        description:
          'Name the speed in the path (/mj-turbo/mj/…). By default where its profile has that and `url` names none.',
      }),
    ),
    pollSeconds: Type.Number({ minimum: 0.05, default: 1, description: 'Pause between two polls at first.' }),
    longestPollSeconds: Type.Number({
      minimum: 0.05,
      default: 5,
      description: 'Pause that it grows to while nothing happens.',
    }),
    webhook: Type.Boolean({
      default: false,
      description:
        'Have the upstream call when a task changes, where ATELIER_PUBLIC_URL is set. Polls grow rare then, but do not end.',
    }),
    passthrough: Type.Boolean({
      default: true,
      description: 'Take parameters, versions and buttons that are not known here, and hand them on unread.',
    }),
  },
  { additionalProperties: false },
)

/** What an account of this engine says. */
export type RelayOptions = Static<typeof options>
