/** What a run throws, one by one, and how a way to a route is filled in. */
import type { Cast } from './cast.ts'
import type { Description, Operation, Parameter } from './description.ts'
import type { Kind, PlainRequest, Shot } from './shot.ts'

/** A shot to be made when its turn comes: thousands of them ready at once would fill the memory. */
export interface Throw {
  readonly kind: Kind
  readonly name: string
  readonly make: () => Shot
}

export interface ProgramSettings {
  readonly description: Description
  readonly cast: Pick<Cast, 'customIds' | 'lists'>
  readonly seed: number
  /** Sent as Authorization by every request that does not try its own. */
  readonly key: string
  /** Only the routes of the operator. */
  readonly isOperator: boolean
}

/** A request with the key it needs, unless it tries one of its own. */
export function keyed(request: PlainRequest, { key }: ProgramSettings): PlainRequest {
  const hasKey = request.headers.some(([name]) => /^(authorization|mj-api-secret)$/i.test(name))
  return hasKey ? request : { ...request, headers: [...request.headers, ['Authorization', key]] }
}

/** The way to an operation, its parameters drawn. */
export function targetOf({ path, parameters }: Operation, draw: (parameter: Parameter) => string): string {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const search = new URLSearchParams(query.map((parameter) => [parameter.name, draw(parameter)]))
  const filled = path.replaceAll(/\{([^}]*)\}/g, (_, name: string) =>
    encodeURIComponent(draw({ name, in: 'path' })),
  )
  return search.size > 0 ? `${filled}?${search}` : filled
}
