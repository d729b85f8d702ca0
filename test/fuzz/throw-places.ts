/** Every hostile value at every place of a route: in its body, its path and its query. */
import { FILE, TASKS } from './cast.ts'
import type { Operation, Parameter } from './description.ts'
import { ID_TEXTS } from './hostile/ids.ts'
import { brief, VALUES, type Sample } from './hostile/values.ts'
import { jsonWith, placesOf, roleOf, samplesFor, type Path } from './paths.ts'
import { plainShot, type Kind, type PlainRequest } from './shot.ts'
import { keyed, targetOf, type ProgramSettings, type Throw } from './throw.ts'

/** The throws at one route. */
export function placeThrows(operation: Operation, settings: ProgramSettings): readonly Throw[] {
  return [...bodyThrows(operation, settings), ...parameterThrows(operation, settings)]
}

/** What leads to something that is there, where the operation asks for it by name. */
const ordinary =
  ({ path }: Operation, { cast }: ProgramSettings) =>
  ({ name }: Parameter): string =>
    cast.lists.get(path.replace(/\/\{.*/, ''))?.[0] ??
    (name === 'name' ? `${FILE}.png` : path.includes('/account') ? 'local' : TASKS.grid)

function bodyThrows(operation: Operation, settings: ProgramSettings): readonly Throw[] {
  const { body, method, path, examples } = operation
  if (!body) return []
  const throwAt = (place: Path, kind: Kind, [name, sent]: Sample): Throw => {
    const title = `${method} ${path} ${place.join('.')}: ${name}`
    const request = (): PlainRequest => ({
      method,
      target: targetOf(operation, ordinary(operation, settings)),
      headers: [],
      body: jsonWith(examples[0] ?? {}, place, sent),
    })
    return { kind, name: title, make: () => plainShot(kind, title, keyed(request(), settings)) }
  }
  return placesOf(body).flatMap((place) => {
    const role = roleOf(place)
    const kind: Kind = role === 'picture' ? 'picture' : 'text'
    return [
      ...VALUES.map((sample) => throwAt(place, 'value', sample)),
      ...samplesFor(role, settings.cast.customIds).map((sample) => throwAt(place, kind, sample)),
    ]
  })
}

function parameterThrows(operation: Operation, settings: ProgramSettings): readonly Throw[] {
  const { method, path, parameters, examples } = operation
  const body = operation.body ? Buffer.from(JSON.stringify(examples[0] ?? {})) : null
  return parameters
    .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
    .flatMap((parameter) =>
      ID_TEXTS.map((text): Throw => {
        const name = `${method} ${path} ${parameter.name}=${brief(text)}`
        const target = targetOf(operation, (one) =>
          one.name === parameter.name ? text : ordinary(operation, settings)(one),
        )
        return {
          kind: 'value',
          name,
          make: () => plainShot('value', name, keyed({ method, target, headers: [], body }, settings)),
        }
      }),
    )
}
