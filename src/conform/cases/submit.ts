import { finish, refuse, submit } from '../asks.ts'
import type { Case, Expectation } from '../case.ts'
import { absent, allOf, anyOf } from '../match.ts'
import { SUNSET } from '../pictures.ts'
import { buttons, taken, unfinished } from '../shapes.ts'

const group = 'submit'
/** Some dialects do not tell that a task waits. */
const queued: Expectation = (profile) => taken({ code: profile.queuedCode })(profile)

const BOAT = 'a paper boat floating on calm water at sunrise'

/** Checklist 17–31: what an imagine may look like, and how it is answered. */
export const submits: readonly Case[] = [
  {
    name: 'imagine takes what a full web client sends',
    group,
    from: [
      'clients page 8',
      'clients page 17',
      'clients page 22',
      'clients page 61',
      'clients page 67',
      'clients page 80',
      'clients page 93',
      'clients page §3 Dooy',
      'clients page §3 ruoyi',
      'imagine page: botType, base64Array, state',
    ],
    uses: ['buttons', 'bot types'],
    steps: [
      submit(
        'imagine',
        { base64Array: [], notifyHook: '', prompt: 'a fox in snow', state: '', botType: 'NIJI_JOURNEY' },
        { headers: { 'Mj-Version': '2.5.5', 'x-ptoken': 'abc' } },
      ),
      finish(
        { action: 'IMAGINE', prompt: /a fox in snow/, botType: anyOf(absent, '', 'NIJI_JOURNEY'), buttons },
        { meanwhile: allOf(unfinished, { buttons }) },
      ),
    ],
  },
  {
    name: 'imagine takes pictures, explicit nulls and keys it does not know',
    group,
    from: [
      'clients page 14',
      'clients page 23',
      'clients page §3 ruoyi',
      'clients page §3 Comfly',
      'imagine page: base64Array',
      'protocol §1.5 imagine',
      'protocol §7.3',
    ],
    steps: [
      submit('imagine', {
        prompt: `${BOAT} --iw 0.5 --v 6.1`,
        base64Array: [SUNSET],
        base64: null,
        notifyHook: null,
        state: null,
        accountFilter: { instanceId: null, modes: [] },
        ar: '1:1',
        seed: 0,
        video: false,
      }),
      finish({ action: 'IMAGINE', state: anyOf(null, ''), prompt: /a paper boat/ }),
    ],
  },
  {
    name: 'imagine takes one picture under its older name',
    group,
    from: ['clients page 24', 'clients page §3 Chuanhu'],
    uses: ['imagine with base64'],
    steps: [submit('imagine', { prompt: BOAT, base64: SUNSET }), finish()],
  },
  {
    name: 'a speed is named by the path or by the account filter',
    group,
    from: ['clients page 12', 'protocol §1.1', 'protocol §6.1', 'imagine page: accountFilter'],
    needs: ['root'],
    uses: ['speed prefixes', 'filter by mode'],
    steps: [
      submit(
        'imagine',
        { prompt: BOAT, accountFilter: { modes: ['RELAX', 'TURBO'] } },
        { path: '/mj-fast/mj/submit/imagine' },
      ),
      finish({ mode: anyOf('FAST', '') }),
    ],
  },
  {
    name: 'braces are plain words, or make several tasks',
    group,
    from: ['protocol §7.5', 'clients page §3 trueai webui'],
    steps: [
      submit(
        'imagine',
        { prompt: 'a {red, blue} kite --v 6.1' },
        { wants: taken({ result: /^\d+(,\d+)*$/ }) },
      ),
    ],
  },
  {
    name: 'one slot: the first runs, the second waits, the third is refused',
    group,
    from: [
      'clients page 26',
      'clients page 30',
      'protocol §1.4.1 code 22, 23',
      'protocol §9.3 queue full code, queued code',
    ],
    needs: ['one-slot'],
    steps: [
      submit(
        'imagine',
        { prompt: `${BOAT} --ar 2:3` },
        { wants: taken({ code: 1 }), keep: { first: 'result' } },
      ),
      submit('imagine', { prompt: 'a red kite' }, { wants: queued, keep: { second: 'result' } }),
      refuse('a third', 'imagine', { prompt: 'a lighthouse' }, 'queue-full', 23),
      finish({}, { path: '/mj/task/{first}/fetch' }),
      finish({}, { path: '/mj/task/{second}/fetch' }),
    ],
  },
  {
    name: 'an empty prompt is refused, and nothing is made',
    group,
    from: [
      'clients page 27',
      'clients page 28',
      'clients page 29',
      'clients page 30',
      'clients page D4',
      'protocol §8.1 empty prompt',
    ],
    steps: [
      refuse('no words', 'imagine', { prompt: ' ' }, 'prompt-missing'),
      refuse('no prompt', 'imagine', {}, 'prompt-missing'),
      refuse('null', 'imagine', { prompt: null, base64Array: null }, 'prompt-missing'),
    ],
  },
]
