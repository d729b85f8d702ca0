import { encodePicture, type Writing } from '../../../pixels/encode.ts'
import type { EncodedPicture } from '../../engine.ts'
import { composeScenes } from '../compose/compose.ts'
import { paint } from '../paint.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'
import { drawCard, STRIP, type CardText } from './card.ts'

/** A card to be drawn: its text, and what its strip shows. */
export interface CardOrder extends CardText, Writing {
  readonly ask: SceneAsk
}

/** Draws the card of a shortening; the strip is what the heaviest words make, in watercolour. */
export async function drawCardOf({
  ask,
  tokens,
  lines,
  isDetailed,
  ...writing
}: CardOrder): Promise<EncodedPicture> {
  const [scene] = composeScenes({ ...ask, aspect: STRIP, count: 1 })
  if (!scene) throw new Error('nothing was composed for a card')
  const strip = await paint({ ...scene, medium: 'watercolour' }, STRIP)
  const card = drawCard(strip, { tokens, lines, isDetailed }, scene.palette.land)
  return encodePicture(pixelsOf(card), writing)
}
