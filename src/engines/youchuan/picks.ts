/** The operations that ask the platform nothing: they take one of what the parent holds. */
import { measureMp4 } from '../../pixels/video/mp4.ts'
import { EngineError, type EngineEvent } from '../engine.ts'
import { parentPicture, type Desk } from './desk.ts'
import { ENGINE, keepable } from './harvest.ts'
import { readMemo, sourceIn, type YouchuanMemo } from './memo.ts'

type Succeeded = Extract<EngineEvent, { kind: 'succeeded' }>

/** The very picture of the parent. Throws `EngineError` (`parent-lost`). */
export async function pickedPicture(desk: Desk, index: number): Promise<Succeeded> {
  const cell = await keepable(await parentPicture(desk, index), desk)
  return { kind: 'succeeded', images: { cells: [cell] }, engine: ENGINE, memo: memoOf(desk, index) }
}

/** The very clip of the parent. Throws `EngineError` (`parent-lost`). */
export async function pickedClip(desk: Desk, index: number): Promise<Succeeded> {
  const source = desk.job.parent?.clips[index - 1]
  if (!source) throw new EngineError('parent-lost', `The parent task has no clip ${index}.`)
  const [bytes, poster] = await Promise.all([
    desk.read(source, desk.signal, 'clip'),
    parentPicture(desk, index).then((picture) => keepable(picture, desk)),
  ])
  const measures = measureMp4(bytes)
  if (!measures) throw new EngineError('parent-lost', `Clip ${index} of the parent is no MP4.`)
  const clips = [{ bytes, contentType: 'video/mp4', ...measures, poster }]
  return { kind: 'succeeded', images: { cells: [poster] }, clips, engine: ENGINE, memo: memoOf(desk, index) }
}

/** The same job there, and which of its pictures or clips this is; null for another's work. */
function memoOf({ job, app }: Desk, index: number): YouchuanMemo | null {
  const memo = readMemo(job.parent, app)
  if (!memo) return null
  const { job: id, place } = sourceIn(memo, index)
  return { app, job: id, place }
}
