/** What an edit paints: scenes of the words that suit the kept part in light, horizon and colours. */
import { columnsOf, boxWithin, fitted } from '../fit.ts'
import { composeScenes } from '../compose.ts'
import type { Facts } from '../describe/facts.ts'
import { inTheLight } from '../describe/light.ts'
import { frameSize, viewBox, type Scene } from '../scene.ts'
import type { SceneAsk } from '../scene-ask.ts'
import type { Share } from './room.ts'

/** What is kept, as far as a new scene must go with it; shares are of the canvas. */
export interface Surroundings {
  readonly light: Facts['light']
  readonly horizon: number | null
  /** Where there is room for what the words name. */
  readonly room: Share
}

/** A room that takes this share of both sides is the picture: the composition may stay as it is. */
const WHOLE = 0.85

/** Four scenes of the whole canvas, with their figures where the room is. */
export function scenesAmong(ask: SceneAsk, surroundings: Surroundings): readonly Scene[] {
  return composeScenes(inTheLight(ask, surroundings.light)).map((scene, cell) =>
    settled(scene, surroundings, cell),
  )
}

function settled(scene: Scene, { horizon, room }: Surroundings, cell: number): Scene {
  const level = withHorizon(scene, horizon)
  if (room.width > WHOLE && room.height > WHOLE) return level
  const boxes = columnsOf(boxWithin(room, viewBox(level)), Math.max(1, level.figures.length))
  const figures = level.figures.map((figure, i) => {
    const box = boxes[i]
    return box ? fitted(figure, { box, scene: level, cell }) : figure
  })
  return { ...level, figures }
}

/** The scene with its horizon where the picture's is; places without one stay as they are. */
function withHorizon(scene: Scene, share: number | null): Scene {
  const { height } = frameSize(scene)
  if (share === null || scene.horizon > height) return scene
  const horizon = share * height
  const fall = horizon - scene.horizon
  return {
    ...scene,
    horizon,
    light: { ...scene.light, y: scene.light.y + fall },
    figures: scene.figures.map((figure) => ({ ...figure, y: figure.y + fall })),
  }
}
