/** What must be done because a task changed. Each is a row of the same commit, or can be derived again at start. */
export type Effect =
  /** Tell the task's hook: an outbox row. `final` marks the last word. */
  | { readonly kind: 'notify'; readonly final: boolean }
  /** The task waits for a slot: wake the dispatcher. */
  | { readonly kind: 'wake' }
  /** Stop the run that holds the slot, if one does. */
  | { readonly kind: 'abort' }
  /** These preview blobs are no longer shown. */
  | { readonly kind: 'discard'; readonly blobs: readonly string[] }
