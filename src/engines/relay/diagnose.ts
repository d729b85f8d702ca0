import type { Client } from '../../client/client.ts'
import type { Outcome } from '../../client/outcome.ts'
import type { Finding } from '../engine.ts'
import { checkHealth } from './health.ts'
import type { UpstreamName, UpstreamRow } from './upstreams.ts'

/** A `state` that no task of ours is sent with. */
const NO_STATE = 'atelier-doctor'

/** What an upstream answers to questions that cost nothing. Never rejects. */
export async function diagnose(
  name: UpstreamName,
  row: UpstreamRow,
  client: Client,
): Promise<readonly Finding[]> {
  try {
    await checkHealth({ client })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const mend =
      'Look at "url", "key", "keySpelling" and "proxy" of the account, and whether the upstream runs.'
    return [{ check: 'upstream', isGood: false, detail, mend }]
  }
  const isThere: Finding = {
    check: 'upstream',
    isGood: true,
    detail: `it answers, and takes the key (${name})`,
  }
  return [isThere, await batches(client), ...(await search(name, row, client))]
}

/** Whether running tasks can be asked for together. */
async function batches(client: Client): Promise<Finding> {
  const outcome = await client.listByCondition([])
  const check = 'polls'
  if (outcome.ok) return { check, isGood: true, detail: 'many tasks in one question' }
  const mend = 'It works all the same, with a question for each running task.'
  return { check, isGood: false, detail: outcome.trouble.message, mend }
}

/** Whether a submit whose answer was lost can be looked up. */
async function search(name: UpstreamName, row: UpstreamRow, client: Client): Promise<readonly Finding[]> {
  const check = 'lost submits'
  if (row.search === null) {
    return [
      {
        check,
        isGood: true,
        detail: `${name} cannot be searched: their tasks fail and say that they may have run`,
      },
    ]
  }
  const asked: Promise<Outcome<unknown>> =
    row.search === 'query' ? client.query({ state: NO_STATE }) : client.list()
  const outcome = await asked
  if (outcome.ok) return [{ check, isGood: true, detail: 'are found by their state' }]
  const mend = `Is this a server of the profile "${name}"? Without a search such tasks fail, for they may have run.`
  return [{ check, isGood: false, detail: outcome.trouble.message, mend }]
}
