/** Makes a failing request smaller, as long as it fails in the same way. */
import { plainShot, type PlainRequest, type Shot } from './shot.ts'

/** Throws one shot may cost on the way. */
const TRIES = 80

/** The smallest shot found that still does the same. Only orderly requests shrink; the others are small as they are. */
export async function shrink(shot: Shot, doesTheSame: (smaller: Shot) => Promise<boolean>): Promise<Shot> {
  let smallest = shot
  let tries = 0
  for (let found = true; found && tries < TRIES;) {
    found = false
    const { request } = smallest
    for (const smaller of request ? smallerThan(request) : []) {
      tries += 1
      const candidate = { ...plainShot(shot.kind, shot.name, smaller), mayClose: shot.mayClose }
      if (await doesTheSame(candidate)) {
        smallest = candidate
        found = true
        break
      }
      if (tries >= TRIES) break
    }
  }
  return smallest
}

/** Requests with something less, the boldest first. */
function smallerThan(request: PlainRequest): readonly PlainRequest[] {
  const { headers, body, target } = request
  const withBody = (smaller: string | Buffer): PlainRequest => ({
    ...request,
    body: Buffer.from(smaller as string),
  })
  return [
    ...headers.map((_, at) => ({ ...request, headers: headers.toSpliced(at, 1) })),
    ...(target.includes('?') ? [{ ...request, target: target.split('?', 1)[0] ?? '' }] : []),
    ...(body === null || body.length === 0 ? [] : smallerBodies(body).map(withBody)),
  ]
}

/** Without a key, or with half of a long text; of what is no JSON, one half or the other. */
function smallerBodies(body: Buffer): readonly (string | Buffer)[] {
  const half = body.length >> 1
  const parsed = parsedObject(body)
  if (!parsed) return [body.subarray(0, half), body.subarray(half)]
  return Object.keys(parsed).flatMap((key) => {
    const { [key]: value, ...rest } = parsed
    const shorter = typeof value === 'string' && value.length > 1 ? [value.slice(0, value.length >> 1)] : []
    const fewer = Array.isArray(value) && value.length > 1 ? [value.slice(0, value.length >> 1)] : []
    return [rest, ...[...shorter, ...fewer].map((less) => ({ ...parsed, [key]: less }))].map((one) =>
      JSON.stringify(one),
    )
  })
}

function parsedObject(body: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const parsed = JSON.parse(body.toString())
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed : null
  } catch {
    return null
  }
}
