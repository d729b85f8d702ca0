import { look, refuse } from '../asks.ts'
import type { Case } from '../case.ts'
import { allOf } from '../match.ts'
import { answers, refused } from '../shapes.ts'

const group = 'dialect'

/** Where the servers of the field differ, beside what the other cases already expect of each dialect. */
export const dialect: readonly Case[] = [
  {
    name: 'what is not there is null, or empty, as the dialect has it',
    group,
    from: ['protocol §9.3 null vs empty', 'protocol §2.1'],
    given: ['grid'],
    steps: [look('{grid.id}', ({ absentText }) => ({ state: absentText }))],
  },
  {
    name: 'refusals are told in the language of the dialect',
    group,
    from: ['protocol §8.1'],
    only: ['trueai', 'novicezk'],
    steps: [
      {
        ...refuse('no words', 'imagine', { prompt: '' }, 'prompt-missing'),
        wants: (profile) => {
          const wanted = refused('prompt-missing')(profile)
          return answers(allOf(wanted.json ?? null, { description: /^prompt不能为空/ }), wanted)
        },
      },
    ],
  },
  {
    name: 'refusals are bare, as a relay tells its own errors',
    group,
    from: ['protocol §1.3', 'protocol §1.4.3', 'protocol §8.1 N transport codes'],
    only: ['newapi'],
    steps: [
      {
        say: 'no words',
        path: '/mj/submit/imagine',
        body: { prompt: '' },
        wants: answers(
          { type: 'upstream_error', code: 4 },
          { status: 400, text: /^\{"description":"[^"]+","type":"upstream_error","code":4\}$/ },
        ),
      },
    ],
  },
]
