import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Figures } from '../../server/atelier.ts'
import { answerOf } from '../answer-of.ts'
import { sendFresh } from '../envelope.ts'
import type { DialectContext } from './context.ts'

const count = (description: string) => Type.Integer({ description })

export const HomeSchema = Type.Object(
  {
    name: Type.String({ description: 'The program that answers.' }),
    version: Type.String(),
    todayDraw: count('Tasks that succeeded today; days are in UTC.'),
    yesterdayDraw: count('Tasks that succeeded yesterday.'),
    totalDraw: count('Tasks that ever succeeded.'),
    todayCounter: Type.Record(Type.String(), Type.Record(Type.String(), Type.Integer()), {
      description: "Today's by speed and action.",
    }),
    fastAvailableCount: count('Fast tasks that may still be asked for today; -1 for any number.'),
    relaxAvailableCount: count('Likewise, relaxed.'),
  },
  {
    $id: 'Home',
    examples: [
      {
        name: 'atelier',
        version: '0.1.0',
        todayDraw: 4,
        yesterdayDraw: 2,
        totalDraw: 6,
        todayCounter: { FAST: { IMAGINE: 3, UPSCALE: 1 } },
        fastAvailableCount: -1,
        relaxAvailableCount: -1,
      },
    ],
  },
)

const schema = {
  tags: ['Account'],
  summary: 'Look in',
  description: 'What this server has drawn for everybody together. Needs no key and says nothing of anybody.',
  security: [],
  response: { 200: answerOf('The figures.', HomeSchema) },
}

/** Registers the figures that anybody may see. */
export function registerHome(scope: FastifyInstance, { atelier }: Pick<DialectContext, 'atelier'>): void {
  scope.get('/home', { schema }, async (_, reply) =>
    sendFresh(reply, JSON.stringify(homeJson(await atelier.figures()))),
  )
}

function homeJson({ today, yesterday, total, available }: Figures) {
  const bySpeed = Map.groupBy(today, ({ speed }) => speed)
  const todayCounter = Object.fromEntries(
    [...bySpeed].map(([speed, drawn]) => [
      speed,
      Object.fromEntries(drawn.map((one) => [one.action, one.count])),
    ]),
  )
  return {
    name: packageJson.name,
    version: packageJson.version,
    todayDraw: today.reduce((sum, one) => sum + one.count, 0),
    yesterdayDraw: yesterday,
    totalDraw: total,
    todayCounter,
    fastAvailableCount: available.FAST ?? -1,
    relaxAvailableCount: available.RELAX ?? -1,
  }
}
