/** The server that is thrown at: real, in a process of its own, with little to draw and little room to wait. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { removeFolders, SMALL_PAINTER, startServer, type ServerProcess } from '../server-process.ts'
import { FOREIGN_STATE, makeCast, readLists, type Cast } from './cast.ts'
import { readDescription, type Description, type RawDescription } from './description.ts'
import { INSPECTABLE } from './server-memory.ts'

/** Who throws. */
export type Role = 'caller' | 'operator'

/** The key of each. */
export const KEYS: Readonly<Record<Role, string>> = { caller: 'fuzz-key', operator: 'fuzz-admin-key' }
const OTHER_KEY = 'fuzz-other-key'
/** What no answer may tell: an operator may read every task. */
export const SECRETS: Readonly<Record<Role, readonly string[]>> = {
  caller: [KEYS.operator, OTHER_KEY, FOREIGN_STATE],
  operator: [KEYS.operator, KEYS.caller, OTHER_KEY],
}

/** Two instances of one channel; the second asks for words first. Most submits find their queue full. */
const ACCOUNTS = [
  { ...SMALL_PAINTER, coreSize: 1, queueSize: 4 },
  { ...SMALL_PAINTER, id: 'spare', coreSize: 1, queueSize: 4, channelId: 'local', remix: true },
]

const ENV = {
  ...INSPECTABLE,
  ATELIER_API_KEYS: `fuzz:${KEYS.caller},other:${OTHER_KEY}`,
  ATELIER_ADMIN_KEY: KEYS.operator,
  ATELIER_BODY_MEGABYTES: '2',
  ATELIER_BANNED_WORDS: 'forbidden,nude',
  ATELIER_LOG_LEVEL: 'warn',
}

export interface Target {
  readonly role: Role
  readonly server: ServerProcess
  readonly port: number
  readonly pid: number
  readonly description: Description
  readonly cast: Cast
}

/** Starts the server and makes its cast. */
export async function openTarget(role: Role): Promise<Target> {
  const server = await startServer({ accounts: ACCOUNTS, env: ENV })
  try {
    const port = Number(new URL(server.base).port)
    return { role, server, port, pid: pidOf(server), ...(await meet(server, role)) }
  } catch (error) {
    await server.kill()
    throw error
  }
}

/** What the server says of itself, which the judge holds it to, and the tasks that the run starts with. */
async function meet({ base }: ServerProcess, role: Role): Promise<Pick<Target, 'description' | 'cast'>> {
  const described = (await (await fetch(`${base}/openapi.json`)).json()) as RawDescription
  const description = readDescription(described)
  const paths = role === 'operator' ? listsOf(description) : []
  const lists = await readLists(paths, { base, key: KEYS.operator })
  const cast = await makeCast({ base, key: KEYS.caller, otherKey: OTHER_KEY })
  return { description, cast: { ...cast, lists } }
}

/** Paths of what an operator keeps under ids. */
function listsOf({ operations }: Description): readonly string[] {
  const paths = new Set(operations.map(({ path }) => path))
  return operations
    .filter(({ method, path, isAdmin }) => isAdmin && method === 'GET' && paths.has(`${path}/{id}`))
    .map(({ path }) => path)
}

/** Whether the server ends cleanly and starts again from what it kept; what is wrong, or null. */
export async function restartTrouble({ server }: Target): Promise<string | null> {
  const code = await server.stop()
  if (code !== 0) return `it ended with ${code}`
  try {
    const again = await startServer({ data: server.data, accounts: ACCOUNTS, env: ENV })
    await again.stop()
    return null
  } catch (error) {
    return `it does not start again: ${String(error)}`
  }
}

/** Ends the server and removes its data. */
export async function closeTarget({ server }: Target): Promise<void> {
  await server.stop()
  await removeFolders()
}

/** The server's own process: the launcher may have handed over to another runtime. */
export function pidOf({ data }: ServerProcess): number {
  return JSON.parse(readFileSync(join(data, 'lock.json'), 'utf8')).pid
}
