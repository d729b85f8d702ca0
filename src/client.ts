/** The client of this API: `import { createClient } from 'atelier/client'`. */
export { createClient, type AskOptions, type Client, type ClientOptions } from './client/client.ts'
export type * from './client/asks.ts'
export type { Outcome, Trouble, TroubleKind } from './client/outcome.ts'
export { isAccepted, type ClientReply } from './client/reply.ts'
export type { ClientTask, TaskFile } from './client/task.ts'
export type { WaitOptions } from './client/wait.ts'
