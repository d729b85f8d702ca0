import { Type, type Static } from 'typebox'
import { OPERATION_NAMES, type OperationName } from '../../actions/operation.ts'

const rule = Type.Object(
  {
    match: Type.Optional(
      Type.String({ description: 'A text in the prompt, or /a pattern/; left out: every prompt.' }),
    ),
    outcome: Type.String({ minLength: 1, description: 'What becomes of such tasks: fail:no luck.' }),
  },
  { additionalProperties: false },
)

/** The sandbox's keys in an account row. */
export const options = Type.Object(
  {
    inner: Type.Object(
      { engine: Type.String({ description: 'Its name; blank makes plain pictures at once.' }) },
      {
        additionalProperties: true,
        default: { engine: 'painter', cellPixels: 128 * 128, workers: 1 },
        description: 'The engine that does the work, with its own keys.',
      },
    ),
    rules: Type.Array(rule, {
      default: [],
      description: 'Outcomes by the words of a prompt: the first that matches, where the task asks for none.',
    }),
    latencySeconds: Type.Number({
      minimum: 0,
      maximum: 86_400,
      default: 0,
      description: 'How long every run takes beside the work of its engine.',
    }),
    clock: Type.Unsafe<'real' | 'held'>({
      ...Type.Enum(['real', 'held'], { type: 'string' }),
      default: 'real',
      description: 'Whether the time of runs passes by itself, or only when it is moved.',
    }),
    bound: Type.Array(Type.Unsafe<OperationName>(Type.Enum([...OPERATION_NAMES], { type: 'string' })), {
      default: [],
      description: 'Follow-ups that go on from pictures of this account only.',
    }),
    charges: Type.Optional(
      Type.Boolean({ description: 'A run may cost something. By default as its engine says.' }),
    ),
    resumes: Type.Optional(
      Type.Boolean({ description: 'Runs go on after a restart. By default as its engine says.' }),
    ),
    record: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'A file that takes down what passes between its engine and the upstream.',
      }),
    ),
    replay: Type.Optional(
      Type.String({ minLength: 1, description: 'Such a file, to take the place of the upstream.' }),
    ),
  },
  { additionalProperties: false },
)

/** What an account of this engine says. */
export type SandboxOptions = Static<typeof options>
