/** The states of a task, which are also its words on the wire, in the order a task walks them. */
export const STATUSES = [
  'MODAL',
  'NOT_START',
  'SUBMITTED',
  'IN_PROGRESS',
  'SUCCESS',
  'FAILURE',
  'CANCEL',
] as const

export type Status = (typeof STATUSES)[number]

/** States that no event leaves. */
export type FinalStatus = 'SUCCESS' | 'FAILURE' | 'CANCEL'

/** True for the states that no event leaves. */
export function isFinal(status: Status): status is FinalStatus {
  return status === 'SUCCESS' || status === 'FAILURE' || status === 'CANCEL'
}
