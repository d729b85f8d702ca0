/**
 * Why a task ended badly: one row each. `retry` says whether the queue may try again before the task fails.
 * Refusals (a request not taken) are another table; bugs are `internal`.
 */
export type Retry = 'never' | 'same-instance' | 'other-instance'

interface FailureRow {
  /** What a person reads when the thrower had nothing more exact to say. */
  readonly reason: string
  readonly retry: Retry
}

const rows = {
  'engine-crashed': { reason: 'The engine stopped while it worked on this task.', retry: 'same-instance' },
  'engine-unavailable': { reason: 'The engine could not be reached.', retry: 'other-instance' },
  'engine-refused': { reason: 'The engine refused this task.', retry: 'never' },
  'invalid-parameter': { reason: 'Invalid parameter', retry: 'never' },
  'picture-unreadable': { reason: 'A picture of this task could not be read.', retry: 'never' },
  'parent-lost': { reason: 'The pictures of the parent task are gone.', retry: 'never' },
  'too-large': { reason: 'This task needs more memory than one job may take.', retry: 'never' },
  'timed-out': { reason: 'The task ran longer than its instance allows.', retry: 'never' },
  'queue-timeout': { reason: 'No instance could take this task in time.', retry: 'never' },
  'modal-expired': { reason: 'The window was never confirmed and has expired.', retry: 'never' },
  'may-have-run': {
    reason: 'The server stopped while it handed this task over; the upstream may have run this.',
    retry: 'never',
  },
  'storage-full': { reason: 'The pictures could not be stored: no space is left.', retry: 'same-instance' },
  internal: { reason: 'Internal error.', retry: 'never' },
} as const satisfies Record<string, FailureRow>

export type FailureName = keyof typeof rows

/** The table of failures by name. */
export const FAILURES: Readonly<Record<FailureName, FailureRow>> = rows
