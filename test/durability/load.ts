import type { SeededRandom } from '../../src/testing/random.ts'

export interface LoadOptions {
  readonly base: string
  readonly hook: string
  readonly clients: number
  readonly random: SeededRandom
}

/** What an answered submit looks like, as far as the load cares. */
interface Reply {
  readonly code: number
  readonly result: string | null
}

/** Tasks each client keeps on the server at most, so that the queue outlives a kill but ends in time. */
const PER_CLIENT = 2

/**
 * Clients that submit and press buttons until the server is gone. `end` gives the state of every task whose
 * acceptance was answered, by id: those are the promises the server must keep.
 */
export function runLoad({ base, hook, clients, random }: LoadOptions): {
  end(): Promise<ReadonlyMap<string, string>>
} {
  const accepted = new Map<string, string>()

  async function post(path: string, body: object): Promise<Reply | null> {
    const response = await fetch(base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as Reply
  }

  async function client(): Promise<void> {
    let last: string | null = null
    for (let made = 0; made < PER_CLIENT; made += 1) {
      const state = random.name()
      const common = { state, notifyHook: hook }
      const isPress: boolean = last !== null && random.chance(0.3)
      const reply: Reply | null = isPress
        ? await post('/mj/submit/action', { ...common, taskId: last, customId: 'MJ::JOB::upsample::2::any' })
        : await post('/mj/submit/imagine', { ...common, prompt: `a boat number ${random.below(1000)}` })
      if (!reply?.result || (reply.code !== 1 && reply.code !== 22)) continue
      accepted.set(reply.result, state)
      last = reply.result
    }
  }

  // A killed server ends every client in the middle of something: that is the test.
  const running = Promise.allSettled(Array.from({ length: clients }, client))
  return {
    async end() {
      await running
      return accepted
    },
  }
}
