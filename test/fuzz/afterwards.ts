/** What is wrong with a server after a run. */
import { setTimeout as pause } from 'node:timers/promises'
import { KEYS, pidOf, restartTrouble, type Target } from './target.ts'

/** Milliseconds a picture may take once all is quiet. */
const PICTURE_MS = 30_000

/** Ends the server. A line for each trouble; none when it was as before, and starts again from what it kept. */
export async function afterwards(target: Target): Promise<readonly string[]> {
  const { server, pid, role } = target
  const dead = await livenessTrouble(target)
  if (dead !== null) return [dead, ...errorLines(server.output())]
  const troubles = [
    pidOf(server) === pid ? null : `process ${pid} became ${pidOf(server)}`,
    // An operator may have switched everything off.
    role === 'caller' ? await pictureTrouble(target) : null,
    await restartTrouble(target),
  ]
  return [...troubles.filter((trouble) => trouble !== null), ...errorLines(server.output())]
}

async function livenessTrouble({ server }: Target): Promise<string | null> {
  const answer = await fetch(`${server.base}/livez`).catch((error: unknown) => String(error))
  if (typeof answer === 'string') return `/livez: ${answer}`
  await answer.text()
  return answer.status === 200 ? null : `/livez answers ${answer.status}`
}

/** An ordinary imagine must still end as a picture. */
async function pictureTrouble({ server }: Target): Promise<string | null> {
  const headers = { authorization: KEYS.caller }
  const until = performance.now() + PICTURE_MS
  let last = ''
  let id: string | null = null
  while (performance.now() < until) {
    if (id === null) {
      const sent = { method: 'POST', headers, body: '{"prompt":"a paper boat at rest"}' }
      last = await (await fetch(`${server.base}/mj/submit/imagine`, sent)).text()
      // Null while the queue still empties.
      id = JSON.parse(last).result
    } else {
      last = await (await fetch(`${server.base}/mj/task/${id}/fetch`, { headers })).text()
      if (JSON.parse(last).status === 'SUCCESS') return null
    }
    await pause(100)
  }
  return `no picture in ${PICTURE_MS / 1000} s: ${last.slice(0, 300)}`
}

/** Lines of the log that tell of a bug. */
function errorLines(output: string): readonly string[] {
  return output
    .split('\n')
    .filter((line) => /"level":[56]0\b|internal error|UnhandledPromise|^\s+at .*\.ts:/.test(line))
}
