/** Rain, snowfall, fog and storm clouds. */
import { cells, widened } from '../cells.ts'
import { css, lch, mix } from '../colour.ts'
import { UNIT } from '../stage.ts'
import type { Layer, Stage } from '../stage.ts'

/** Fog on the horizon, under the near layers. */
export const fogBank: Layer = {
  name: 'fog',
  paint({ easel, palette, scene, horizon }) {
    if (scene.weather !== 'fog' && scene.weather !== 'rain') return
    const alpha = scene.weather === 'fog' ? 0.85 : 0.4
    const [top, bottom] = [horizon - 0.2, horizon + 0.16]
    const stops = [
      [0, palette.haze, 0],
      [0.55, palette.haze, alpha],
      [1, palette.haze, 0],
    ] as const
    easel.flood(easel.vertical(top, bottom, stops), top, bottom)
  },
}

/** What falls, in front of everything. */
export const precipitation: Layer = {
  name: 'precipitation',
  paint(stage) {
    const { weather } = stage.scene
    if (weather === 'rain' || weather === 'storm') paintRain(stage)
    if (weather === 'snow') paintSnow(stage)
  },
}

function paintRain(stage: Stage): void {
  const { easel, scene } = stage
  const { context } = easel
  const colour = mix(stage.palette.haze, lch(0.93, 0.02, 240), 0.6)
  const slant = 0.08 + 0.26 * stage.random('weather', 'slant')()
  const many = scene.detail === 'creative' ? 9 : 6
  for (const { column, row } of cells(widened(easel.box, 0.07), 0.1, 0.1)) {
    const next = stage.random('weather', 'rain', column, row)
    for (let i = 0; i < many; i++) {
      const near = next()
      const length = (14 + 46 * near) * UNIT
      const [x, y] = [(column + next()) * 0.1, (row + next()) * 0.1]
      context.strokeStyle = css(colour, 0.07 + 0.17 * near)
      context.lineWidth = (0.7 + near) * UNIT
      context.beginPath()
      context.moveTo(x, y)
      context.lineTo(x - length * slant, y + length)
      context.stroke()
    }
  }
}

function paintSnow(stage: Stage): void {
  const { easel } = stage
  const colour = lch(0.985, 0.006, 85)
  for (const { column, row } of cells(widened(easel.box, 0.01), 0.1, 0.1)) {
    const next = stage.random('weather', 'snow', column, row)
    for (let i = 0; i < 2; i++) {
      const size = (0.9 + 4.6 * next() ** 4) * UNIT
      easel.disc(
        { x: (column + next()) * 0.1, y: (row + next()) * 0.1, radius: size },
        colour,
        next.range(0.5, 0.95),
      )
    }
  }
}
