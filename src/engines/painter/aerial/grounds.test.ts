import { createCanvas } from '@napi-rs/canvas'
import type { Canvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { figureBox } from '../canvas/figure.ts'
import { fromRgb } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { composeScenes } from '../compose/compose.ts'
import { paint } from '../paint.ts'
import { askFor } from '../plan/ask-for.ts'
import type { Figure, Scene } from '../scene.ts'
import { frameSize } from '../scene.ts'
import { zoomOut } from '../verbs/reframe.ts'
import { courseOf } from './course.ts'
import { ROAD } from './ways.ts'

const SIDE = 96

const LANDS = [
  'aerial view of a beach',
  'a coral reef from above',
  'aerial view of a forest',
  'aerial view of a river',
  'fields from above',
  'a lake from above',
  "bird's eye view of a city",
  'a village from above',
  'desert dunes from above',
  'mountains from above',
]

const scenesOf = (text: string): Scene[] => composeScenes(askFor(text))
const sceneOf = (text: string, changes: Partial<Scene> = {}): Scene => ({ ...scenesOf(text)[0]!, ...changes })
const painted = (scene: Scene, side = SIDE) => paint(scene, { width: side, height: side })

/** The colours of a picture, or of its middle part, in 16 times 16 squares. */
function squares(canvas: Canvas, share = 1): Colour[] {
  const small = createCanvas(16, 16)
  const context = small.getContext('2d')
  context.imageSmoothingQuality = 'high'
  const [side, corner] = [canvas.width * share, (canvas.width * (1 - share)) / 2]
  context.drawImage(canvas, corner, corner, side, side, 0, 0, 16, 16)
  const { data } = context.getImageData(0, 0, 16, 16)
  return Array.from({ length: 256 }, (_, i) => fromRgb(data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!))
}

const lightOf = (colours: readonly Colour[]): number =>
  colours.reduce((sum, { L }) => sum + L, 0) / colours.length

const courseFor = (scene: Scene) => courseOf({ scene, frame: frameSize(scene) })

const middleOf = (figure: Figure) => {
  const { left, right, top, bottom } = figureBox(figure)
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

describe('a land from above', () => {
  it.each(LANDS)('goes on beyond the frame as it was inside: %s', async (text) => {
    const scene = sceneOf(text, { texture: 0 })
    const inside = squares(await painted(scene))
    const wider = squares(await painted(zoomOut(scene, 2), 2 * SIDE), 0.5)
    const apart = inside.reduce((sum, { L }, i) => sum + Math.abs(L - wider[i]!.L), 0) / inside.length
    expect(apart).toBeLessThan(0.035)
  })

  it.each(['a village from above', 'aerial view of a forest', 'fields from above'])(
    'is white where snow lies: %s',
    async (text) => {
      const bare = sceneOf(text, { time: 'day', weather: 'clear' })
      const white = lightOf(squares(await painted({ ...bare, weather: 'snow' })))
      expect(white).toBeGreaterThan(lightOf(squares(await painted(bare))) + 0.06)
    },
  )

  it('is sand on one side of a shore and water on the other', async () => {
    const scene = sceneOf('aerial view of a beach', { time: 'day', figures: [] })
    const course = courseFor(scene)
    const colours = squares(await painted(scene))
    const meanB = (side: number) => {
      const own = colours.filter((_, i) => {
        const off = course.off({ x: ((i % 16) + 0.5) / 16, y: (Math.floor(i / 16) + 0.5) / 16 })
        return off * side > 0.05 && off * side < 0.3
      })
      return own.reduce((sum, { b }) => sum + b, 0) / own.length
    }
    expect(meanB(-1)).toBeGreaterThan(meanB(1) + 0.03)
  })
})

describe('craft from above', () => {
  it('float beyond the line of a shore, whatever the layout', () => {
    const scenes = scenesOf('two boats at a beach from above')
    for (const scene of scenes) {
      const offs = scene.figures.map((figure) => courseFor(scene).off(middleOf(figure)))
      expect(Math.min(...offs)).toBeGreaterThan(0.08)
    }
  })

  it('drive on the road and along it', () => {
    for (const scene of scenesOf('a red car on a road through a forest from above')) {
      const [car] = scene.figures
      const course = courseFor(scene)
      const point = { x: car!.x, y: car!.y }
      expect(Math.abs(course.off(point))).toBeLessThan(ROAD * 1.5)
      const along = course.direction(course.along(point))
      expect(Math.abs(Math.sin(car!.tilt - along))).toBeLessThan(0.15)
    }
  })

  it('leave the colour of the words on what they name', () => {
    const [{ figures }] = scenesOf('a blue sailing boat on a lake from above') as [Scene]
    expect(figures[0]).toMatchObject({ subject: 'sailing-boat-from-above' })
    expect(figures[0]!.colours['sail']!.b).toBeLessThan(-0.05)
  })
})
