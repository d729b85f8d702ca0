/** What an edit paints: scenes of the words that suit the kept part in light, horizon and colours. */
import { columnsOf, boxWithin, fitted } from '../verbs/fit.ts'
import { composeScenes } from '../compose/compose.ts'
import type { Facts } from '../describe/facts.ts'
import { inTheLight } from '../describe/light.ts'
import { frameSize, viewBox, type PlaceName, type Scene } from '../scene.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'
import { footingOf, type Footing } from './manner.ts'
import type { Share } from './room.ts'
import { slotOn } from './standing.ts'

/** What is kept, as far as a new scene must go with it; shares are of the canvas. */
export interface Surroundings {
  readonly light: Facts['light']
  readonly place: Facts['place'] | null
  readonly horizon: number | null
  /** Where the light seems to come from, from left to right. */
  readonly bright: number
  /** Where there is room for what the words name. */
  readonly room: Share
}

/** A room that takes this share of both sides is the picture: the composition may stay as it is. */
const WHOLE = 0.85

/** The place whose rules figures follow on each footing. */
const PLACES: Readonly<Record<Footing, PlaceName>> = { water: 'water', land: 'hills', none: 'sky' }

/** Four scenes of the whole canvas, with their figures where the room is. */
export function scenesAmong(ask: SceneAsk, surroundings: Surroundings): readonly Scene[] {
  return composeScenes(inTheLight(ask, surroundings.light)).map((scene, cell) =>
    settled(withHorizon(scene, surroundings.horizon), surroundings.room, cell),
  )
}

/** Four scenes of figures alone, on what carries them in the picture. */
export function figuresAmong(
  ask: SceneAsk,
  surroundings: Surroundings,
): { readonly scenes: readonly Scene[]; readonly footing: Footing } {
  const { light, place, horizon, bright, room } = surroundings
  const scenes = composeScenes(inTheLight(ask, light))
  const swims = scenes[0]?.figures[0]?.slot === 'water'
  const footing = footingOf(place) ?? (swims ? 'water' : 'land')
  const among = scenes.map((scene, cell) => {
    const { width, height } = frameSize(scene)
    const standing: Scene = {
      ...scene,
      place: PLACES[footing],
      light: { ...scene.light, x: bright * width },
      // Where no horizon is seen, all the room is ground.
      horizon: footing === 'none' ? 2 * height : (horizon ?? room.y) * height,
      figures: scene.figures.map((figure) => ({ ...figure, slot: slotOn(footing, figure) })),
    }
    return settled(isStrip(room, scene) ? { ...standing, figures: [] } : standing, room, cell)
  })
  return { scenes: among, footing }
}

/** Share of the canvas's shorter side below which a room is a strip that nothing has a place in. */
const STRIP = 0.2

const isStrip = ({ width, height }: Share, scene: Scene): boolean => {
  const frame = frameSize(scene)
  return Math.min(width * frame.width, height * frame.height) < STRIP
}

function settled(scene: Scene, room: Share, cell: number): Scene {
  if (room.width > WHOLE && room.height > WHOLE) return scene
  const boxes = columnsOf(boxWithin(room, viewBox(scene)), Math.max(1, scene.figures.length))
  const figures = scene.figures.map((figure, i) => {
    const box = boxes[i]
    return box ? fitted(figure, { box, scene, cell, isBefore: true }) : figure
  })
  return { ...scene, figures }
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
