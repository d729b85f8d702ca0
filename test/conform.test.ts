import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../src/conform/case.ts'
import { CASES } from '../src/conform/cases/all.ts'
import { openHookReceiver, type HookReceiver } from '../src/conform/hooks.ts'
import { tell } from '../src/conform/report/trouble.ts'
import { openRun, type Facts, type Run } from '../src/conform/run.ts'
import { PROFILE_NAMES, PROFILES, type ProfileName } from '../src/protocol/profiles.ts'
import {
  freshFolder,
  PLAIN,
  removeFolders,
  SMALL_PAINTER,
  startServer,
  type ServerProcess,
} from './server-process.ts'

/** The smallest there is: the wire does not depend on the size of pictures. */
const TINY = { ...SMALL_PAINTER, cellPixels: 64 * 64, workers: 2 }
/** The engines differ from the dialects: one of these is played with pictures that are really painted. */
const PAINTED: ProfileName = 'comet'
/** What takes its one slot still has it when the next submits come. */
const ONE_SLOT = { ...PLAIN, coreSize: 1, queueSize: 1, rules: [{ match: '--ar 2:3', outcome: 'slow:3s' }] }

const keyOf = (owner: string, profile: ProfileName) => `${owner}-${profile}`
const KEYS = PROFILE_NAMES.flatMap((profile) =>
  ['alice', 'bob'].map((owner) => ({ owner: keyOf(owner, profile), key: keyOf(owner, profile), profile })),
)

const wantsKeys = ({ needs = [] }: Case) =>
  needs.some((need) => need === 'key' || need === 'other-key' || need === 'one-slot')

async function play(run: Run, case_: Case): Promise<void> {
  const { verdict, why, trouble } = await run.resultOf(case_)
  const told = { verdict, why, trouble: trouble && tell(trouble) }
  expect(told).toEqual({ verdict: 'passed', why: null, trouble: null })
}

/** One server of each dialect is open to all; another wants keys, each of its own dialect, and has one slot. */
describe('the conformance suite', () => {
  const servers: ServerProcess[] = []
  let hooks: HookReceiver

  const start = async (options: Parameters<typeof startServer>[0]) => {
    const server = await startServer(options)
    servers.push(server)
    return server.base
  }
  const openRunOf = (profile: ProfileName, given: Partial<Facts> & Pick<Facts, 'base'>) =>
    openRun(CASES, {
      profile: PROFILES[profile],
      hooks,
      timeoutMs: 20_000,
      patienceMs: 60_000,
      pauseMs: 20,
      isSuperset: true,
      hasOneSlot: false,
      ...given,
    })
  let guarded: string

  beforeAll(async () => {
    hooks = await openHookReceiver({ host: '127.0.0.1', port: 0 })
    const config = join(await freshFolder(), 'keys.json')
    await writeFile(config, JSON.stringify({ accounts: [ONE_SLOT], apiKeys: KEYS }))
    guarded = await start({ env: { ATELIER_CONFIG: config } })
  })

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await hooks.close()
    await removeFolders()
  })

  describe.each(PROFILE_NAMES)('as %s', (profile) => {
    const cases = CASES.filter(({ only }) => only?.includes(profile) ?? true)
    let open: Run
    let keyed: Run

    beforeAll(async () => {
      const env = { ATELIER_PROFILE: profile, ATELIER_ALLOW_HOSTS: '127.0.0.1' }
      open = openRunOf(profile, {
        base: await start({ env, accounts: [profile === PAINTED ? TINY : PLAIN] }),
      })
      const [key, otherKey] = [keyOf('alice', profile), keyOf('bob', profile)]
      keyed = openRunOf(profile, { base: guarded, key, otherKey, hasOneSlot: true })
    })

    it.concurrent.each(cases.filter((case_) => !wantsKeys(case_)))(
      '$group: $name',
      { timeout: 120_000 },
      (case_) => play(open, case_),
    )

    it.each(cases.filter(wantsKeys))('$group: $name', { timeout: 120_000 }, (case_) => play(keyed, case_))
  })
})
