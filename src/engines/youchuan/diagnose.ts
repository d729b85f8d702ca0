import type { EngineContext, Finding } from '../engine.ts'
import type { Api } from './api.ts'
import type { YouchuanOptions } from './options.ts'

/** How long the platform may take to answer. */
const LOOK_MS = 20_000

/** What the platform says of an account, and what of this server it can reach. It costs nothing. Never rejects. */
export async function diagnose(
  { webhook, url }: YouchuanOptions,
  api: Pick<Api, 'check'>,
  { linkOf, receiver }: Pick<EngineContext, 'linkOf' | 'receiver'>,
): Promise<readonly Finding[]> {
  const reach: Finding = linkOf
    ? { check: 'pictures', isGood: true, detail: 'the platform is given links to this server' }
    : {
        check: 'pictures',
        isGood: false,
        detail:
          'the platform takes links only, and this server has no public address: uploads cannot be used',
        mend: 'Set ATELIER_PUBLIC_URL to an address that can be reached from outside.',
      }
  const calls: readonly Finding[] = webhook
    ? [
        receiver
          ? { check: 'calls', isGood: true, detail: 'the platform is asked to call when a job has ended' }
          : {
              check: 'calls',
              isGood: false,
              detail: 'the platform cannot call: this server has no public address',
              mend: 'Set ATELIER_PUBLIC_URL. Until then jobs are polled, which works as well.',
            },
      ]
    : []
  return [await account(url, api), reach, ...calls]
}

async function account(url: string, api: Pick<Api, 'check'>): Promise<Finding> {
  const check = 'platform'
  try {
    await api.check(AbortSignal.timeout(LOOK_MS))
    return { check, isGood: true, detail: `${url} answers, and the application has a plan` }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return {
      check,
      isGood: false,
      detail,
      mend: 'Look at "app", "secret", "url" and "proxy" of the account.',
    }
  }
}
