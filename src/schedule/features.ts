import type { OperationName } from '../actions/operation.ts'
import type { Speed } from '../protocol/speed.ts'
import type { Need } from './need.ts'

/** What an operator may switch off on an account, in the field's own words. */
export const FEATURE_NAMES = [
  'enableMj',
  'enableNiji',
  'isBlend',
  'isDescribe',
  'isShorten',
  'isVideo',
  'isHdVideo',
  'isRelaxVideo',
  'isDraft',
] as const

export type FeatureName = (typeof FEATURE_NAMES)[number]

/** Which of them are on. */
export type Features = Readonly<Record<FeatureName, boolean>>

const VIDEO: ReadonlySet<OperationName> = new Set<OperationName>(['animate', 'extend'])
const isVideo = ({ operation }: Need) => VIDEO.has(operation)

/** What uses each of them, at the speed it would run at. */
const USES: { readonly [F in FeatureName]: (need: Need, speed: Speed) => boolean } = {
  enableMj: ({ botType }) => botType === 'MID_JOURNEY',
  enableNiji: ({ botType }) => botType === 'NIJI_JOURNEY',
  isBlend: ({ operation }) => operation === 'blend',
  isDescribe: ({ operation }) => operation === 'describe',
  isShorten: ({ operation }) => operation === 'shorten',
  isVideo,
  isHdVideo: ({ isHdVideo }) => isHdVideo,
  isRelaxVideo: (need, speed) => isVideo(need) && speed === 'RELAX',
  isDraft: ({ isDraft }) => isDraft,
}

/** The first feature that a task uses and that is off; null when nothing is in its way. */
export function featureOff(features: Features, need: Need, speed: Speed): FeatureName | null {
  return FEATURE_NAMES.find((name) => !features[name] && USES[name](need, speed)) ?? null
}
