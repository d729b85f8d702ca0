import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { PROMPT_LIMIT } from '../../prompt/check.ts'
import { lintPrompt, type LintFacts } from '../../prompt/lint.ts'
import { BOT_TYPE_SPELLINGS, readBotType } from '../../protocol/bot-type.ts'
import { refuse } from '../../refusals.ts'
import { answerOf } from '../answer-of.ts'
import { sendFresh } from '../envelope.ts'
import { doorAnswers, ReplySchema } from '../mj/schemas.ts'
import { Refused } from '../refuse.ts'

/** What the route stands on. */
export interface PromptLintContext {
  /** Default models and banned words, as they are now. */
  readonly rules: () => Omit<LintFacts, 'botType'>
}

/** Longest prompt that is explained: one that is too long to be submitted, but not by far. Characters. */
const MOST_CHARACTERS = 2 * PROMPT_LIMIT

const text = (description: string) => Type.String({ description })

const PromptLintBody = Type.Object(
  {
    prompt: Type.Optional(text('A prompt as it would be submitted.')),
    botType: Type.Optional(
      Type.Unsafe<(typeof BOT_TYPE_SPELLINGS)[number]>(
        Type.Enum([...BOT_TYPE_SPELLINGS], { type: 'string', description: 'The bot it is meant for.' }),
      ),
    ),
  },
  { $id: 'PromptLintBody', examples: [{ prompt: 'a paper boat --ar 3:2 --s 5000', botType: 'MID_JOURNEY' }] },
)

const place = Type.Object(
  { start: Type.Integer(), end: Type.Integer() },
  { description: 'Where in the prompt, in UTF-16 units; the end is behind the last one.' },
)
const name = text('Without dashes')
const legal = text('What it takes with this model')

const Part = Type.Object({
  text: text('Words'),
  weight: Type.Number(),
  share: Type.Union([Type.Number(), Type.Null()], {
    description: 'The weight as a part of the whole; null where there is no whole.',
  }),
})

const GivenParameter = Type.Object({
  name,
  spelling: text('As written'),
  value: text('As it is read'),
  default: Type.Union([Type.String(), Type.Null()], { description: 'What its absence would mean.' }),
  legal,
  at: place,
})

const AbsentParameter = Type.Object({ name, default: text('What its absence means'), legal })

const Finding = Type.Object({
  severity: Type.Enum(['error', 'warning'], { type: 'string' }),
  en: text('In English'),
  zh: text('In Chinese'),
  at: place,
  fix: Type.Optional(text('What to write in its place; "" for nothing.')),
})

export const PromptLintSchema = Type.Object(
  {
    text: text('The words, with their weights'),
    images: Type.Array(Type.String(), { description: 'Links of image prompts' }),
    weights: Type.Array(Part),
    model: Type.Object({
      family: Type.Enum(['mj', 'niji'], { type: 'string' }),
      version: text('Such as 7'),
      isDefault: Type.Boolean({ description: 'The prompt names none.' }),
    }),
    parameters: Type.Array(GivenParameter),
    absent: Type.Array(AbsentParameter, { description: 'Parameters left at their defaults' }),
    problems: Type.Array(Finding, { description: 'What is wrong or surprising, in the order of the prompt' }),
    permutations: Type.Object({
      count: Type.Integer({ description: 'Prompts it stands for, by {a, b} groups and --repeat.' }),
    }),
    bannedWord: Type.Union([Type.String(), Type.Null()], { description: 'The first one found' }),
    finalPrompt: text('As Midjourney would echo it'),
  },
  { $id: 'PromptLint' },
)

/** Registers the route that explains a prompt and makes nothing of it. */
export function registerPromptLint(scope: FastifyInstance, { rules }: PromptLintContext): void {
  const schema = {
    tags: ['Prompt'],
    summary: 'Explain a prompt',
    description: 'Its words, model and parameters; what is wrong with it, where, and what would mend it.',
    body: PromptLintBody,
    response: {
      200: answerOf('The prompt, explained.', PromptLintSchema),
      400: answerOf('There is nothing that could be explained.', ReplySchema),
      ...doorAnswers,
    },
  }
  scope.withTypeProvider<TypeBoxTypeProvider>().post('/prompt/lint', { schema }, async (request, reply) => {
    const { prompt = '', botType = '' } = request.body
    const { length } = prompt
    if (length > MOST_CHARACTERS) {
      throw new Refused(refuse('text-too-long', { field: 'prompt', length, limit: MOST_CHARACTERS }))
    }
    if (prompt.trim() === '') throw new Refused(refuse('prompt-missing', {}))
    return sendFresh(reply, JSON.stringify(lintPrompt(prompt, { ...rules(), botType: readBotType(botType) })))
  })
}
