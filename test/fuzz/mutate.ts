/** Small harm done to orderly requests at random. */
import type { SeededRandom } from '../../src/testing/random.ts'
import { HEADERS } from './hostile/headers.ts'
import { VALUES } from './hostile/values.ts'
import type { PlainRequest } from './shot.ts'

/** One kind of harm. */
type Harm = (request: PlainRequest, random: SeededRandom) => PlainRequest

const onBody =
  (harm: (body: Buffer, random: SeededRandom) => Buffer): Harm =>
  (request, random) =>
    request.body === null || request.body.length === 0
      ? request
      : { ...request, body: harm(request.body, random) }

/** Only headers that leave the request one that must be answered. */
const FAIR_HEADERS = HEADERS.filter(({ isBroken }) => !isBroken).flatMap(({ headers }) => headers)

const HARMS: readonly Harm[] = [
  // A byte flipped
  onBody((body, random) => {
    const copy = Buffer.from(body)
    const at = random.below(copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
    return copy
  }),
  // Cut off
  onBody((body, random) => body.subarray(0, random.below(body.length))),
  // A piece left out
  onBody((body, random) => {
    const from = random.below(body.length)
    return Buffer.concat([body.subarray(0, from), body.subarray(from + 1 + random.below(8))])
  }),
  // A piece twice
  onBody((body, random) => {
    const from = random.below(body.length)
    const piece = body.subarray(from, from + 1 + random.below(40))
    return Buffer.concat([body.subarray(0, from), piece, body.subarray(from)])
  }),
  // One of its values replaced
  onBody((body, random) => {
    const [, sent] = random.pick(VALUES)
    const values = [...body.toString('latin1').matchAll(/(?<=:)("[^"]*"|[\d.]+|true|false|null)/g)]
    const found = values[random.below(Math.max(1, values.length))]
    if (!found) return body
    const after = body.subarray(found.index + found[0].length)
    return Buffer.concat([body.subarray(0, found.index), Buffer.from(sent as string), after])
  }),
  // Another key in front, as text may hold it twice
  onBody((body, random) => {
    const [, sent] = random.pick(VALUES)
    const key = random.pick(['__proto__', 'constructor', 'prompt', 'taskId', 'ids', 'x', ''])
    const added = [Buffer.from(`{"${key}":`), Buffer.from(sent as string), Buffer.from(',')]
    return Buffer.concat([...added, body.subarray(1)])
  }),
  (request, random) => ({ ...request, headers: [...request.headers, random.pick(FAIR_HEADERS)] }),
  (request, random) => ({
    ...request,
    method: random.pick(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'POST']),
  }),
  (request, random) => ({
    ...request,
    target: request.target + random.pick(['/', '//', '?', '?a=1&a=2', '%00', '/..', '/x', '%2f']),
  }),
]

/** A request with one to three kinds of harm done to it. */
export function mutate(request: PlainRequest, random: SeededRandom): PlainRequest {
  return Array.from({ length: 1 + random.below(3) }).reduce<PlainRequest>(
    (harmed) => random.pick(HARMS)(harmed, random),
    request,
  )
}
