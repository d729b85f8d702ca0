/** The servers an account may relay to: who has what (protocol page, "Endpoint matrix" and "Lineage"). */
import { OPERATION_NAMES, type OperationName } from '../../actions/operation.ts'
import type { KeySpelling } from '../../protocol/profiles.ts'

export const UPSTREAM_NAMES = ['comet', 'newapi', 'trueai', 'novicezk', 'atelier'] as const

export type UpstreamName = (typeof UPSTREAM_NAMES)[number]

/** One kind of upstream. */
export interface UpstreamRow {
  /** How its key is sent unless the account says otherwise. */
  readonly keySpelling: KeySpelling
  /** `/mj-turbo/mj/…` names a speed. */
  readonly hasSpeedPaths: boolean
  /** Follow-ups are its buttons, or the three words of `/mj/submit/change`. */
  readonly followsBy: 'buttons' | 'change'
  /** The buttons that animate a picture, and those of clips, may be pressed; else `video` does what they do. */
  readonly hasMotionButtons: boolean
  readonly operations: ReadonlySet<OperationName>
  /** How a task is found by the `state` it was sent with; null: not at all. */
  readonly search: 'query' | 'list' | null
  readonly hasSeed: boolean
  readonly hasCancel: boolean
}

const without = (...names: readonly OperationName[]): ReadonlySet<OperationName> =>
  new Set(OPERATION_NAMES.filter((name) => !names.includes(name)))

const comet: UpstreamRow = {
  keySpelling: 'bearer',
  hasSpeedPaths: true,
  followsBy: 'buttons',
  hasMotionButtons: true,
  operations: without('retexture'),
  search: null,
  hasSeed: false,
  hasCancel: false,
}

/** The row of each upstream. */
export const UPSTREAMS: Readonly<Record<UpstreamName, UpstreamRow>> = {
  comet,
  // It refuses what its own table of buttons does not have.
  newapi: {
    ...comet,
    hasMotionButtons: false,
    operations: without('retexture', 'pick-clip'),
    hasSeed: true,
  },
  trueai: {
    ...comet,
    keySpelling: 'bare',
    operations: without(),
    search: 'list',
    hasSeed: true,
    // Its administrators alone may; to others it says so, and the task goes on there.
    hasCancel: true,
  },
  novicezk: {
    ...comet,
    keySpelling: 'secret',
    hasSpeedPaths: false,
    followsBy: 'change',
    operations: new Set(['imagine', 'blend', 'describe', 'pick', 'vary']),
    search: 'list',
  },
  atelier: { ...comet, operations: without(), search: 'query', hasSeed: true, hasCancel: true },
}
