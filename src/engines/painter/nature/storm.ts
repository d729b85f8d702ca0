/** Turbulent clouds: bent noise at a quarter of the picture's size, in soft steps, lit where the light is. */
import { createCanvas } from '@napi-rs/canvas'
import { clamp, lch, lerp, mix, shift, smooth, toRgb } from '../colours/colour.ts'
import type { Rgb } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { settingOf } from '../scene.ts'

/** Pixels of the picture for each pixel of cloud. */
const COARSE = 4

/** Clouds of rain and storm, and the bolt of a storm. */
export const stormClouds: Layer = {
  name: 'storm clouds',
  async paint(stage) {
    const { easel, horizon, scene } = stage
    const cover = { clear: 0, wind: 0, snow: 0, fog: 0, rain: 0.5, storm: 1 }[scene.weather]
    const bottom = Math.min(easel.box.bottom, horizon)
    if (cover === 0 || bottom <= easel.box.top) return
    const rows = Math.ceil(((bottom - easel.box.top) * easel.scale) / COARSE)
    const width = Math.ceil(easel.width / COARSE)
    const canvas = createCanvas(width, rows)
    const context = canvas.getContext('2d')
    const image = context.createImageData(width, rows)
    const cloud = cloudField(stage)
    for (let row = 0, i = 0; row < rows; row++) {
      const y = easel.worldY(row * COARSE)
      const fade = smooth(0, 0.3, 1 - y / horizon)
      for (let column = 0; column < width; column++, i += 4) {
        const { colour, alpha } = cloud(easel.worldX(column * COARSE), y)
        image.data.set([...colour, 255 * alpha * fade * cover], i)
      }
      if (row % 32 === 31) await stage.breathe()
    }
    context.putImageData(image, 0, 0)
    easel.context.drawImage(
      canvas,
      easel.box.left,
      easel.box.top,
      (width * COARSE) / easel.scale,
      (rows * COARSE) / easel.scale,
    )
    if (scene.weather === 'storm') lightning(stage)
  },
}

function cloudField(stage: Stage) {
  const { palette, scene } = stage
  const salt = stage.salt('sky', 'storm')
  const [bendX, bendY, body] = [fractal(3, salt), fractal(3, salt + 5), fractal(5, salt + 11)]
  const dark = shift(palette.sky[0] ?? palette.shade, { L: -0.03 })
  const middle = mix(palette.sky[0] ?? palette.shade, palette.sky[1] ?? palette.haze, 0.75)
  const bright = mix(palette.haze, palette.lit, 0.18)
  const colours = Array.from({ length: 65 }, (_, i): Rgb => {
    const t = i / 64
    return toRgb(t < 0.5 ? mix(dark, middle, t * 2) : mix(middle, bright, t * 2 - 1))
  })
  const density = (x: number, y: number) => {
    const [u, v] = [x * 2, y * 3.85]
    return body(u + bendX(u * 1.3, v * 1.3) * 0.9, v + bendY(u * 1.3 + 9, v * 1.3) * 0.9)
  }
  return (x: number, y: number) => {
    const here = density(x, y)
    const away = Math.hypot(x - scene.light.x, (y - scene.light.y) * 1.5)
    const lit = 0.62 + 0.85 * Math.exp(-away * away * 7)
    const value = clamp(clamp(0.5 + here * 0.55 + (here - density(x, y - 0.03)) * 1.5) * lit)
    const step = Math.floor(value * 5)
    const soft = lerp(value, (step + smooth(0.38, 0.62, value * 5 - step)) / 5, 0.7)
    // The index is rounded into the table of 65.
    return { colour: colours[Math.round(clamp(soft) * 64)] as Rgb, alpha: smooth(-0.8, -0.3, here) }
  }
}

/** One bolt, straight from kink to kink, with two thin branches, away from the focal figure. */
function lightning(stage: Stage): void {
  const { easel, scene, frame, horizon } = stage
  const next = stage.random('weather', 'bolt')
  const focus = settingOf(scene)[0]?.x ?? frame.width * 0.3
  const colour = lch(0.97, 0.03, 290)
  const start = { x: focus > frame.width / 2 ? frame.width * 0.22 : frame.width * 0.78, y: horizon * 0.2 }
  const points: Point[] = [start]
  let at = start
  while (at.y < horizon - 0.02) {
    at = { x: at.x + next.gauss() * 0.02, y: Math.min(horizon, at.y + next.range(0.016, 0.036)) }
    points.push(at)
  }
  easel.glow({
    x: start.x,
    y: horizon * 0.3,
    radius: 0.42,
    colour: lch(0.85, 0.08, 290),
    alpha: 0.45,
    screen: true,
  })
  bolt(stage, points, 5)
  for (const from of points.slice(3, 10).filter((_, i) => i % 5 === 0)) {
    const branch = [from]
    for (let i = 0; i < 6; i++) {
      const last = branch.at(-1) ?? from
      branch.push({ x: last.x - next.range(0.006, 0.026), y: last.y + next.range(0.008, 0.026) })
    }
    bolt(stage, branch, 2.2)
  }
  easel.disc({ x: start.x, y: start.y, radius: 2 * UNIT }, colour)
}

function bolt({ easel }: Stage, points: readonly Point[], width: number): void {
  const path = polygon(points, false)
  easel.stroke(path, lch(0.8, 0.1, 290), { width: width * 5 * UNIT, alpha: 0.12 })
  easel.stroke(path, lch(0.85, 0.09, 290), { width: width * 2.4 * UNIT, alpha: 0.25 })
  points.slice(1).forEach((point, i) => {
    const from = points[i] ?? point
    easel.stroke(polygon([from, point], false), lch(0.985, 0.02, 290), {
      width: width * (1 - 0.68 * (i / points.length)) * UNIT,
    })
  })
}
