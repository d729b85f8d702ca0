/** Requests drawn from the schema, harmed or not. */
import { createSeededRandom, type SeededRandom } from '../../src/testing/random.ts'
import { FILE } from './cast.ts'
import type { Operation } from './description.ts'
import { generate } from './generate.ts'
import { mutate } from './mutate.ts'
import { plainShot, type Header, type Kind, type PlainRequest } from './shot.ts'
import { keyed, targetOf, type ProgramSettings, type Throw } from './throw.ts'

const ACCOUNTS = ['local', 'spare']
/** Of the drawn requests, those that are harmed. */
const HARMED_SHARE = 0.6
/** Of a caller's drawn requests, those to the operator's routes. */
const KNOCK_SHARE = 0.1

/** A request drawn from the schema, more often than not harmed. Each number has a stream of chance of its own. */
export function drawnThrow(at: number, settings: ProgramSettings): Throw {
  const stream = () => createSeededRandom(settings.seed ^ Math.imul(at + 1, 0x9e3779b1))
  const kind: Kind = stream().chance(HARMED_SHARE) ? 'mutated' : 'schema'
  const make = () => {
    const random = stream()
    const isHarmed = random.chance(HARMED_SHARE)
    const request = keyed(drawnRequest(random, settings), settings)
    return plainShot(kind, String(at), isHarmed ? mutate(request, random) : request)
  }
  return { kind, name: String(at), make }
}

/** Whoever is no operator knocks at his doors now and then. */
function drawnOperation(random: SeededRandom, { description, isOperator }: ProgramSettings): Operation {
  const isAdmin = isOperator || random.chance(KNOCK_SHARE)
  const { operations } = description
  const open = operations.filter((operation) => operation.isAdmin === isAdmin)
  return random.pick(open.length > 0 ? open : operations)
}

function drawnRequest(random: SeededRandom, settings: ProgramSettings): PlainRequest {
  const { customIds, lists } = settings.cast
  const operation = drawnOperation(random, settings)
  const { method, body } = operation
  const prefix = random.pick(operation.prefixes)
  const drawn = { random, customIds, names: [...ACCOUNTS, ...[...lists.values()].flat()] }
  const target = targetOf(operation, ({ name, schema = {} }) => {
    const value = name === 'name' ? `${FILE}.png` : generate({ type: 'string', ...schema }, [name], drawn)
    return String(value)
  })
  const headers: readonly Header[] = random.chance(0.5) ? [['Content-Type', 'application/json']] : []
  return {
    method,
    target: prefix + target,
    headers,
    body: body && Buffer.from(JSON.stringify(generate(body, [], drawn))),
  }
}
