/** The operations that draw nothing: they take one of what the parent holds. */
import { EngineError, type EngineEvent } from '../engine.ts'
import { parentPicture, type Desk } from './desk.ts'
import { measureMp4 } from '../../pixels/video/mp4.ts'

type Picked = Omit<Extract<EngineEvent, { kind: 'succeeded' }>, 'engine'>
type Parent = Pick<Desk, 'job' | 'read'>

/** The very picture of the parent. Throws `EngineError` (`parent-lost`). */
export async function pickedPicture(desk: Parent, index: number): Promise<Picked> {
  const { bytes, contentType, width, height } = await parentPicture(desk, index)
  const cells = [{ bytes, contentType, width, height }]
  return { kind: 'succeeded', images: { cells }, memo: desk.job.parent?.memo }
}

/** The very clip of the parent. Throws `EngineError` (`parent-lost`). */
export async function pickedClip(desk: Parent, index: number): Promise<Picked> {
  const source = desk.job.parent?.clips[index - 1]
  if (!source) throw new EngineError('parent-lost', `The parent task has no clip ${index}.`)
  const [bytes, picked] = await Promise.all([desk.read(source, 'clip'), pickedPicture(desk, index)])
  const [poster] = picked.images.cells ?? []
  const measures = measureMp4(bytes)
  if (!poster || !measures) throw new EngineError('parent-lost', `Clip ${index} of the parent is no MP4.`)
  return { ...picked, clips: [{ bytes, contentType: 'video/mp4', ...measures, poster }] }
}
