import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, type Client } from '../../client/client.ts'
import type { Engine, EngineContext, Instance } from '../engine.ts'
import { diagnose } from './diagnose.ts'
import { createRelayInstance } from './instance.ts'
import { options, type RelayOptions } from './options.ts'
import { createPoller, type Pauses } from './poller.ts'
import type { Pause } from './pause.ts'
import { UPSTREAMS } from './upstreams.ts'

/** Pauses grow so many times longer where the upstream calls by itself. */
const CALLED = 6

/** Hands every task on to another server of this API, and brings home what that makes. */
export const relay: Engine<RelayOptions> = {
  name: 'relay',
  options,
  open: async (account, context) => openRelay(account.options, context),
  diagnose: ({ options: { profile, ...more } }, context) =>
    diagnose(profile, UPSTREAMS[profile], clientOf({ profile, ...more }, context)),
}

/** The upstream's address without what every request adds. */
const addressOf = (url: string): string => url.replace(/\/+$/, '').replace(/\/mj$/, '')

const clientOf = (
  { url, key, profile, keySpelling }: RelayOptions,
  { outbound }: Pick<EngineContext, 'outbound'>,
): Client =>
  createClient({
    base: addressOf(url),
    key,
    keySpelling: keySpelling ?? UPSTREAMS[profile].keySpelling,
    fetch: outbound.fetch,
  })

/** Opens the relay to one upstream. It asks nothing: an upstream that is away must not keep running tasks from going on. */
export function openRelay(
  account: RelayOptions,
  context: EngineContext,
  pause: Pause = (ms, signal) => sleep(ms, undefined, { signal, ref: false }),
): Instance {
  const { url, profile, webhook, passthrough, ...more } = account
  const row = UPSTREAMS[profile]
  const address = addressOf(url)
  const hasSpeedPaths = more.speedPaths ?? (row.hasSpeedPaths && !/\/mj-\w+$/.test(address))
  const client = clientOf(account, context)
  const receiver = webhook ? (context.receiver ?? null) : null
  const pauses = pausesOf(more, receiver !== null)
  const poller = createPoller({ client, pauses, pause, warn: context.warn })
  const upstream = {
    client,
    row: { ...row, hasSpeedPaths },
    name: profile,
    address,
    poller,
    hook: receiver?.url ?? null,
    context,
    pause,
  }
  return createRelayInstance(upstream, { isPassthrough: passthrough, receiver })
}

function pausesOf(
  { pollSeconds, longestPollSeconds }: Pick<RelayOptions, 'pollSeconds' | 'longestPollSeconds'>,
  isCalled: boolean,
): Pauses {
  const factor = isCalled ? CALLED * 1_000 : 1_000
  return { first: pollSeconds * factor, longest: Math.max(pollSeconds, longestPollSeconds) * factor }
}
