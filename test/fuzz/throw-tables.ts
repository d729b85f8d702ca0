/** The hostile tables as throws, each row on a route that takes it. */
import { FILE } from './cast.ts'
import { BODIES } from './hostile/bodies.ts'
import { rawShots } from './hostile/framing.ts'
import { HEADERS } from './hostile/headers.ts'
import { TARGETS } from './hostile/targets.ts'
import type { RawShot } from './hostile/raw-shot.ts'
import { silentShots, trickledShots } from './hostile/timing.ts'
import { brief } from './hostile/values.ts'
import { plainShot, type Kind, type PlainRequest } from './shot.ts'
import { keyed, type ProgramSettings, type Throw } from './throw.ts'

const SUBMIT = { method: 'POST', target: '/mj/submit/imagine' }
const ORDERLY = Buffer.from('{"prompt":"a paper boat"}')

/** Every row of every table, but those that take a minute. */
export function tableThrows(settings: ProgramSettings): readonly Throw[] {
  const throwOf = (kind: Kind, name: string, request: PlainRequest, isBroken = false): Throw => ({
    kind,
    name,
    make: () => ({ ...plainShot(kind, name, keyed(request, settings)), mayClose: isBroken }),
  })
  return [
    ...BODIES.map(({ name, sent, headers = [] }) =>
      throwOf('body', name, { ...SUBMIT, headers, body: Buffer.from(sent as string) }),
    ),
    ...HEADERS.flatMap(({ name, headers, isBroken }) => [
      throwOf('header', `${name} of a submit`, { ...SUBMIT, headers, body: ORDERLY }, isBroken),
      throwOf(
        'header',
        `${name} of a file`,
        { method: 'GET', target: `/files/${FILE}.png`, headers, body: null },
        isBroken,
      ),
    ]),
    ...TARGETS.map(({ method, target, isBroken }) =>
      throwOf('target', brief(`${method} ${target}`), { method, target, headers: [], body: null }, isBroken),
    ),
    ...rawShots(settings.key).map((shot) => rawThrow('framing', shot)),
    ...trickledShots(settings.key).map((shot) => rawThrow('slow', shot)),
  ]
}

/** Those that stop talking: the server itself has to end them. */
export function silentThrows({ key }: ProgramSettings): readonly Throw[] {
  return silentShots(key).map((shot) => rawThrow('silent', shot))
}

function rawThrow(kind: Kind, shot: RawShot): Throw {
  return { kind, name: shot.name, make: () => ({ kind, ...shot, request: null }) }
}
