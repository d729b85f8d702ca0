/** Still water: it really reflects what is painted above the horizon. */
import { columns } from '../canvas/cells.ts'
import { lerp, mix, shift } from '../colours/colour.ts'
import type { Stop } from '../colours/gradient.ts'
import { valueNoise } from '../canvas/noise.ts'
import { Strewn } from '../canvas/strewn.ts'
import { UNIT } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { skyColour } from './sky.ts'

/** Rows of ripples between the horizon and the foot of the frame. */
const RIPPLE_ROWS = 30

/** How a water mirrors. */
interface Mirror {
  /** How far waves move what they mirror near the viewer, in world units. */
  readonly sway: number
  /** Height of the mirrored world against the real one. */
  readonly height: number
  /** How much of the water's own colour lies over the mirror at the foot of the frame. */
  readonly tint: number
}

/** Mirrors the painted sky and land into moving water. */
export const reflection = mirrorLayer({ sway: 46 * UNIT, height: 0.8, tint: 0.66 })

/** The same in water that hardly moves. */
export const stillReflection = mirrorLayer({ sway: 13 * UNIT, height: 0.93, tint: 0.5 })

function mirrorLayer(mirror: Mirror): Layer {
  return {
    name: 'reflection',
    async paint(stage) {
      const { easel } = stage
      const first = Math.max(0, easel.rowOf(stage.horizon))
      if (first === 0 || first >= easel.height) return
      const image = mirrored(stage, first, mirror)
      for (let row = first; row < easel.height; row++) {
        image.mirrorRow(row)
        if ((row * easel.width) % 262144 < easel.width) await stage.breathe()
      }
      image.put()
      tint(stage, mirror.tint)
    },
  }
}

/** Ripples: flat lenses, longer toward the viewer. */
export const ripples: Layer = {
  name: 'ripples',
  paint(stage) {
    const { easel, palette } = stage
    if (easel.look.spare) return
    const dark = shift(palette.deep, { L: -0.04 })
    const light = mix(skyColour(palette.sky, 1), skyColour(palette.sky, 0.66), 0.4)
    const fine = stage.scene.detail === 'creative' ? 2 : 1
    const lenses = new Strewn(easel)
    eachRippleRow(stage, ({ row, y, near, height }) => {
      const pitch = (18 + 240 * near) * UNIT * 1.25
      for (const column of columns(easel.box.left - pitch, easel.box.right + pitch, pitch)) {
        const next = stage.random('water', 'ripple', row, column)
        for (let i = 0; i < fine; i++) {
          if (next() < 0.6) continue
          lenses.lens({
            x: (column + next()) * pitch,
            y: y + next() * height,
            width: (18 + 240 * near) * UNIT * next.range(0.4, 1.2) * (i === 0 ? 1 : 0.4),
            height: (0.5 + 3.2 * near) * UNIT * (i === 0 ? 1 : 0.6),
            colour: next() < 0.5 ? dark : light,
            alpha: 0.22 * next.range(0.2, 1),
          })
        }
      }
    })
    lenses.paint()
  },
}

/** The light's path on the water. */
export const glitter: Layer = {
  name: 'glitter',
  paint(stage) {
    const { easel, palette, scene } = stage
    const { light } = scene
    if (easel.look.spare || scene.weather === 'storm' || scene.weather === 'fog') return
    const strength = light.kind === 'sun' ? 0.85 : 0.6
    const wide = Math.max(1, light.radius / 0.06)
    const glints = new Strewn(easel)
    eachRippleRow(stage, ({ row, y, near, height }) => {
      const next = stage.random('water', 'glint', row)
      for (let i = 0; i < 11; i++) {
        const off = next.gauss() * 0.6
        const size = (9 + 90 * near) * UNIT * next.range(0.3, 1) * (1 - Math.min(0.8, Math.abs(off) * 0.5))
        glints.lens({
          x: light.x + off * (0.012 + 0.085 * near) * wide,
          y: y + next() * height,
          width: size,
          height: (0.8 + 3 * near) * UNIT,
          colour: palette.sun,
          alpha: strength * next.range(0.35, 1) * Math.max(0.06, 1 - near * 0.6),
        })
      }
    })
    glints.paint()
  },
}

interface RippleRow {
  readonly row: number
  readonly y: number
  /** 0 at the horizon, 1 at the foot of the frame; it stops growing at 1.5. */
  readonly near: number
  readonly height: number
}

/** Visits the rows of water in the view: fixed places in the world, closer together toward the horizon. */
function eachRippleRow(stage: Stage, visit: (row: RippleRow) => void): void {
  const { horizon, frame, easel } = stage
  const depth = frame.height - horizon
  for (let row = 0; row < 400; row++) {
    const y = horizon + 2 * UNIT + depth * rowShare(row)
    if (y > easel.box.bottom) return
    const height = depth * (rowShare(row + 1) - rowShare(row))
    visit({ row, y, near: Math.min(1.5, rowShare(row)), height })
  }
}

function rowShare(row: number): number {
  const t = row / RIPPLE_ROWS
  return t < 1 ? t ** 1.5 : 1 + (t - 1) * 1.5
}

/**
 * The water's rows as a picture of what stands above. The mirrored height approaches the frame's top and never
 * passes it, so any amount of water finds its sky.
 */
function mirrored(stage: Stage, first: number, mirror: Mirror) {
  const { easel, horizon, frame } = stage
  const { width, height, context } = easel
  const source = new Uint32Array(context.getImageData(0, 0, width, first).data.buffer)
  const image = context.createImageData(width, height - first)
  const target = new Uint32Array(image.data.buffer)
  const reach = 0.95 * horizon
  const pixelsPerY = height / (easel.box.bottom - easel.box.top)
  const [lowest, surface] = [first - 1, (horizon - easel.box.top) * pixelsPerY]
  const swell = swellOf(stage, mirror)
  const mirrorRow = (row: number) => {
    const below = easel.worldY(row + 0.5) - horizon
    const above = reach * (1 - Math.exp((-mirror.height * below) / reach))
    const { bends, start, step } = swell(below / (frame.height - horizon))
    const line = (row - first) * width
    for (let column = 0, at = start; column < width; column++, at += step) {
      const index = at | 0
      // Bends stand on either side of every pixel, and both indices of pixels lie inside their pictures.
      const bend = bends[index] as number
      const away = above - bend - ((bends[index + 1] as number) - bend) * (at - index)
      const from = (surface - Math.abs(away) * pixelsPerY) | 0
      target[line + column] = source[
        (from < 0 ? 0 : from > lowest ? lowest : from) * width + column
      ] as number
    }
  }
  return { mirrorRow, put: () => context.putImageData(image, 0, first) }
}

/** Places to one wave at which its bend is known; between them it is straight. */
const SAMPLES = 12

/** Samples to a world unit of a row: waves are longer near the viewer. */
const perUnit = (perspective: number): number => SAMPLES / (UNIT * (26 + 230 * perspective))

/** How far the waves of a row, 0 far to 1 near, bend what they mirror: at fixed places of the world, so that views agree. */
function swellOf({ easel, frame, scene, ...stage }: Stage, { sway }: Mirror) {
  const salt = stage.salt('water', 'mirror')
  const rough = scene.weather === 'storm' || scene.weather === 'rain' ? 1.7 : 1
  const [left, right] = [easel.box.left - frame.width / 2, easel.box.right - frame.width / 2]
  const bends = new Float64Array(Math.ceil((right - left) * perUnit(0)) + 3)
  return (near: number) => {
    const perspective = 0.035 + near
    const strength = sway * (1.1 * Math.min(near, 1.5) + 0.03) * rough
    const phase = 28.8 / perspective
    const scale = perUnit(perspective)
    const origin = Math.floor(left * scale)
    const last = Math.ceil(right * scale) + 1 - origin
    for (let i = 0; i <= last; i++) {
      const x = (origin + i) / SAMPLES
      const bend = valueNoise(x, phase, salt) + 0.5 * valueNoise(x * 2.7, phase * 2.56, salt + 7)
      bends[i] = strength * bend
    }
    return { bends, start: left * scale - origin, step: scale / easel.scale }
  }
}

function tint({ easel, palette, horizon, frame }: Stage, strength: number): void {
  const near = mix(skyColour(palette.sky, 0.66), palette.deep, 0.25)
  const stops = Array.from({ length: 9 }, (_, i): Stop => {
    const t = i / 8
    return [t, mix(near, palette.deep, t), lerp(0.06, strength, t)]
  })
  easel.flood(easel.vertical(horizon, frame.height, stops), horizon)
  const haze: Stop[] = [
    [0, palette.haze, 0],
    [0.2, palette.haze, 0.8],
    [1, palette.haze, 0],
  ]
  easel.flood(
    easel.vertical(horizon - 2 * UNIT, horizon + 14 * UNIT, haze),
    horizon - 2 * UNIT,
    horizon + 14 * UNIT,
  )
}
