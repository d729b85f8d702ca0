import { finish, hear, press, submit } from '../asks.ts'
import type { Case } from '../case.ts'
import { someText, taken, windowOpened } from '../shapes.ts'

const group = 'webhooks'
const needs = ['hook'] as const

/** Checklist 91–93: what a webhook is told. */
export const webhooks: readonly Case[] = [
  {
    name: 'the webhook of an imagine is told the whole task',
    group,
    from: [
      'clients page 91',
      'clients page §3 wechat-bot',
      'clients page §3 ruoyi',
      'clients page §4.8',
      'protocol §5',
      'protocol §9.4.7',
    ],
    needs,
    uses: ['webhooks'],
    steps: [
      submit('imagine', { prompt: 'a paper boat --v 6.1', notifyHook: '{hook}', state: 'room: 7, "nick"' }),
      finish(),
      hear({ action: 'IMAGINE', prompt: someText, description: someText, state: 'room: 7, "nick"' }),
    ],
  },
  {
    name: 'the webhook of a button is told',
    group,
    from: ['clients page 92', 'protocol §5'],
    given: ['grid'],
    needs,
    uses: ['webhooks', 'buttons'],
    steps: [
      press('{grid.id}', '{grid.u1}', { with: { notifyHook: '{hook}' } }),
      finish(),
      hear({ action: 'UPSCALE' }),
    ],
  },
  {
    name: 'the webhook of a simple change is told',
    group,
    from: ['clients page 92', 'clients page §3 wechat-bot'],
    given: ['grid'],
    needs,
    uses: ['webhooks', 'simple-change'],
    steps: [
      submit('simple-change', { content: '{grid.id} U1', notifyHook: '{hook}' }),
      finish(),
      hear({ action: 'UPSCALE' }),
    ],
  },
  {
    name: 'the webhook of a window is told from its confirmation on',
    group,
    from: ['clients page 92', 'clients page §3 ruoyi', 'protocol §4 timeouts', 'protocol §5'],
    given: ['single'],
    needs,
    uses: ['webhooks', 'buttons'],
    steps: [
      press('{single.id}', 'MJ::CustomZoom::{single.job}', {
        with: { notifyHook: '{hook}' },
        wants: windowOpened('custom-zoom'),
      }),
      { say: 'confirm it', path: '/mj/submit/modal', body: { taskId: '{id}' }, wants: taken() },
      finish(),
      hear(),
    ],
  },
]
