import { access, constants, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { dirname } from 'node:path'
import type { Config } from '../../config/config.ts'
import type { Finding } from '../../engines/engine.ts'

/** Less room than this is soon used up by pictures. */
const LEAST_ROOM_GB = 1

/** Looks at the runtime, the data folder and the address. */
export async function examineMachine(
  config: Pick<Config, 'data' | 'host' | 'port'>,
): Promise<readonly Finding[]> {
  return [runtime(), await dataFolder(config.data), await address(config)]
}

function runtime(): Finding {
  return { check: 'Node', isGood: true, detail: process.versions.node }
}

async function dataFolder(path: string): Promise<Finding> {
  const check = 'data folder'
  try {
    const there = await nearestFolder(path)
    await access(there, constants.W_OK)
    const { bavail, bsize } = await statfs(there)
    const room = (bavail * bsize) / 1e9
    const detail = `${path}, ${room.toFixed(0)} GB free`
    if (room >= LEAST_ROOM_GB) return { check, isGood: true, detail }
    return {
      check,
      isGood: false,
      detail,
      mend: 'make room, or set ATELIER_DATA to a folder on another disk',
    }
  } catch (error) {
    const mend = 'let this user write there, or set ATELIER_DATA to another folder'
    return { check, isGood: false, detail: `${path} cannot be written: ${String(error)}`, mend }
  }
}

/** The folder itself or, while it is not made yet, the one it will be made in. */
async function nearestFolder(path: string): Promise<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  return isThere || dirname(path) === path ? path : nearestFolder(dirname(path))
}

async function address({ host, port }: Pick<Config, 'host' | 'port'>): Promise<Finding> {
  const check = 'address'
  const server = createServer()
  try {
    await Promise.all([once(server, 'listening'), server.listen(port, host)])
    return { check, isGood: true, detail: `${host}:${port} is free` }
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') {
      const isOurs = await isAtelier(host, port)
      const detail = `${host}:${port} is in use${isOurs ? ' by a running Atelier' : ' by another program'}`
      return isOurs
        ? { check, isGood: true, detail }
        : { check, isGood: false, detail, mend: 'end that program, or set ATELIER_PORT' }
    }
    const detail = `${host}:${port} cannot be listened at: ${String(error)}`
    return { check, isGood: false, detail, mend: 'set ATELIER_HOST to an address of this machine' }
  } finally {
    server.close()
  }
}

async function isAtelier(host: string, port: number): Promise<boolean> {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  try {
    const answer = await fetch(`http://${name.includes(':') ? `[${name}]` : name}:${port}/livez`, {
      signal: AbortSignal.timeout(2_000),
    })
    return (await answer.text()) === '{"status":"ok"}'
  } catch {
    return false
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
