/** Values that a schema allows, drawn at random; where a key's name tells what it holds, something that makes sense there. */
import { PARAMETER_NAMES } from '../../src/prompt/lookup.ts'
import type { SeededRandom } from '../../src/testing/random.ts'
import { TASKS } from './cast.ts'
import type { Schema } from './description.ts'
import { PICTURE } from './hostile/pictures.ts'
import { roleOf, type Path } from './paths.ts'

export interface GenerateSettings {
  readonly random: SeededRandom
  /** Buttons of the cast. */
  readonly customIds: readonly string[]
  /** What a task is not named by: accounts, keys, lists of words. */
  readonly names: readonly string[]
}

const WORDS = [
  'paper',
  'boat',
  'fox',
  'snow',
  'tower',
  'waves',
  'misty',
  '夜',
  'é',
  'oil painting',
  'a::2',
  '-',
  '::',
]
const NUMBERS = [
  '0',
  '1',
  '2',
  '3:2',
  '16:9',
  '50',
  '100',
  '750',
  '6.1',
  '7',
  'raw',
  'random',
  '-1',
  '0.5',
  '4294967295',
]
/** Present in a drawn object, of those that may be left out. */
const OPTIONAL_SHARE = 0.4

/** A value that fits `schema` at `path`. */
export function generate(schema: Schema, path: Path, settings: GenerateSettings): unknown {
  const { random } = settings
  const choices = schema.anyOf
  if (choices && choices.length > 0) return generate(random.pick(choices), path, settings)
  if (schema.const !== undefined) return schema.const
  if (schema.enum && schema.enum.length > 0) return random.pick(schema.enum)
  switch (schema.type) {
    case 'object':
      return generateObject(schema, path, settings)
    case 'array': {
      const { items = {} } = schema
      return Array.from({ length: random.below(4) }, (_, at) => generate(items, [...path, at], settings))
    }
    case 'integer':
      return generateInteger(schema, random)
    case 'number':
      return generateInteger(schema, random) / random.pick([1, 2, 3])
    case 'boolean':
      return random.chance(0.5)
    case 'null':
      return null
    case 'string':
      return generateText(path, settings)
    default:
      return random.pick<unknown>([null, 1, 'x', {}, []])
  }
}

function generateObject(
  { properties = {}, required = [] }: Schema,
  path: Path,
  settings: GenerateSettings,
): unknown {
  const kept = Object.entries(properties).filter(
    ([key]) => required.includes(key) || isWanted(key) || settings.random.chance(OPTIONAL_SHARE),
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, generate(value, [...path, key], settings)]))
}

/** Keys without which a body is nearly always refused: they are drawn always, though the schema does not say so. */
const isWanted = (key: string): boolean => /^(prompt|taskId|customId|ids|base64Array|content)$/.test(key)

function generateInteger({ minimum = -3, maximum = 100 }: Schema, random: SeededRandom): number {
  return random.chance(0.2) ? random.pick([minimum, maximum]) : minimum + random.below(maximum - minimum + 1)
}

function generateText(path: Path, settings: GenerateSettings): string {
  const { random, customIds, names } = settings
  switch (roleOf(path)) {
    case 'text':
      return generatePrompt(random)
    case 'id':
    case 'ids':
      return random.pick([...Object.values(TASKS), ...names])
    case 'customId':
      return random.pick(customIds)
    case 'picture':
      return PICTURE
    case 'link':
      return random.pick(['', 'http://127.0.0.1:9/hook'])
    case 'other':
      return random.pick(['', 'x', 'a'.repeat(1 + random.below(200)), ...names])
  }
}

/** Words and parameters, often legal. */
function generatePrompt(random: SeededRandom): string {
  const words = Array.from({ length: 1 + random.below(6) }, () => random.pick(WORDS))
  const parameters = Array.from({ length: random.below(4) }, () => [
    `${random.pick(['--', '--', '--', '—', '-'])}${random.pick(PARAMETER_NAMES)}`,
    random.pick(NUMBERS),
  ])
  return [...words, ...parameters.flat()].join(' ')
}
