/** Planets and moons: true spheres, lit from one side, with bands, seas or craters and a rim of air. */
import { createCanvas } from '@napi-rs/canvas'
import { clamp, lch, mix, smooth, toRgb } from '../colours/colour.ts'
import type { Colour, Rgb } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { disc } from '../canvas/spline.ts'
import type { Stage } from '../canvas/stage.ts'
import { washed } from './wash.ts'

/** How the surface of a globe is made. */
export type Surface = 'gas' | 'rock' | 'sea'

/** A globe in the world. */
export interface Globe {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly surface: Surface
  /** From the darkest to the lightest of its ground, two or more. */
  readonly colours: readonly Colour[]
  /** What glows along its lit rim; without it the globe has no air. */
  readonly air?: Colour
  /** Turn of its bands in radians. */
  readonly tilt: number
  readonly salt: number
}

/** Most samples along a globe's side. */
const FINEST = 520

/** Square of the distance in radii beyond which nothing of a globe is seen: a little more than its rim. */
const BEYOND = 1.03

/** Levels of light and of ground in the table of a globe's colours. */
const LIGHTS = 40
const GROUNDS = 48

/** Paints a globe under the scene's light. */
export async function paintGlobe(stage: Stage, globe: Globe): Promise<void> {
  const { easel } = stage
  const { x, y, radius } = globe
  const { box } = easel
  const left = Math.max(box.left, x - radius)
  const top = Math.max(box.top, y - radius)
  const right = Math.min(box.right, x + radius)
  const bottom = Math.min(box.bottom, y + radius)
  if (right <= left || bottom <= top) return
  if (globe.air) halo(stage, globe, globe.air)
  const step = Math.max(1 / easel.scale, (2 * Math.min(radius, 0.6)) / FINEST)
  const [width, height] = [Math.ceil((right - left) / step), Math.ceil((bottom - top) / step)]
  const canvas = createCanvas(width, height)
  const image = canvas.getContext('2d').createImageData(width, height)
  const colourAt = sphere(stage, globe)
  for (let row = 0, i = 0; row < height; row++) {
    const dy = (top + (row + 0.5) * step - y) / radius
    for (let column = 0; column < width; column++, i += 4) {
      const dx = (left + (column + 0.5) * step - x) / radius
      if (dx * dx + dy * dy > BEYOND) continue
      colourAt(dx, dy, image.data, i)
    }
    if (row % 64 === 63) await stage.breathe()
  }
  canvas.getContext('2d').putImageData(image, 0, 0)
  const body = disc(x, y, radius)
  easel.within(body, () => easel.context.drawImage(canvas, left, top, width * step, height * step))
  easel.outline(body)
}

/** Writes the colour of a globe at a place of its disc, from -1,-1 to 1,1, into pixels. */
type Shader = (dx: number, dy: number, pixels: Uint8ClampedArray, at: number) => void

function sphere(stage: Stage, globe: Globe): Shader {
  const light = towardLight(stage, globe)
  const ground = GROUND[globe.surface](globe.salt)
  const table = tableOf(stage, globe)
  const rim = globe.air && toRgb(washed(stage, globe.air))
  const [cos, sin] = [Math.cos(globe.tilt), Math.sin(globe.tilt)]
  return (dx, dy, pixels, at) => {
    const dz = Math.sqrt(Math.max(0, 1 - dx * dx - dy * dy))
    const day = dx * light.x + dy * light.y + dz * light.z
    const lit = smooth(-0.16, 0.62, day) * (0.72 + 0.28 * dz)
    // Near the rim the ground is foreshortened.
    const stretch = 1.25 / (0.5 + 0.75 * dz)
    // At night no ground is seen.
    const value = lit > 0 ? ground((dx * cos + dy * sin) * stretch, (dy * cos - dx * sin) * stretch) : 0
    const index = Math.round(clamp(lit) * (LIGHTS - 1)) * GROUNDS + Math.round(clamp(value) * (GROUNDS - 1))
    const glow = rim && dz < 0.8 ? 0.85 * (1 - dz) ** 2.6 * smooth(-0.35, 0.4, day) : 0
    // Both parts of the index are rounded into the table.
    const [red, green, blue] = table[index] as Rgb
    const [r, g, b] = rim ?? BLACK
    pixels[at] = red + (r - red) * glow
    pixels[at + 1] = green + (g - green) * glow
    pixels[at + 2] = blue + (b - blue) * glow
    pixels[at + 3] = 255
  }
}

const BLACK: Rgb = [0, 0, 0]

/** Where the light stands as seen from the globe: always a little before it, so that some of the day shows. */
function towardLight({ scene }: Stage, { x, y }: Globe): { x: number; y: number; z: number } {
  const [dx, dy] = [scene.light.x - x, scene.light.y - y]
  const away = Math.hypot(dx, dy) || 1
  const forward = 0.32
  const flat = Math.sqrt(1 - forward * forward)
  return { x: (dx / away) * flat, y: (dy / away) * flat, z: forward }
}

/** Colours by light and ground. */
function tableOf(stage: Stage, { colours }: Globe): readonly Rgb[] {
  const { palette } = stage
  const night = mix(palette.deep, palette.shade, 0.4)
  return Array.from({ length: LIGHTS * GROUNDS }, (_, i) => {
    const light = Math.floor(i / GROUNDS) / (LIGHTS - 1)
    const at = ((i % GROUNDS) / (GROUNDS - 1)) * (colours.length - 1)
    const from = colours[Math.floor(at)] ?? night
    const own = mix(from, colours[Math.floor(at) + 1] ?? from, at % 1)
    const dark = light === 0 ? night : mix(night, own, 0.1)
    const dusk = mix(mix(own, palette.shade, 0.5), palette.sun, 0.06)
    const bright = mix(own, palette.lit, 0.22)
    const seen = light < 0.5 ? mix(dark, dusk, light * 2) : mix(dusk, bright, light * 2 - 1)
    return toRgb(washed(stage, seen))
  })
}

type Ground = (u: number, v: number) => number

/** Value of the ground, 0..1, for each surface. */
const GROUND: Readonly<Record<Surface, (salt: number) => Ground>> = {
  gas: (salt) => {
    const [bend, band, fine] = [fractal(4, salt), fractal(3, salt + 9), fractal(4, salt + 21)]
    return (u, v) => {
      const drift = v + 0.09 * bend(u * 1.6, v * 5)
      return 0.5 + 0.62 * band(0.3, drift * 5.5) + 0.16 * fine(u * 1.2, drift * 16)
    }
  },
  rock: (salt) => {
    const [plains, fine] = [fractal(3, salt), fractal(5, salt + 9)]
    const pits = craters(salt)
    return (u, v) => 0.55 + 0.5 * plains(u * 1.3, v * 1.3) + 0.22 * fine(u * 4, v * 4) + pits(u, v)
  },
  sea: (salt) => {
    const [land, cloud, bend] = [fractal(5, salt), fractal(5, salt + 9), fractal(3, salt + 15)]
    return (u, v) => {
      const veil = smooth(0.05, 0.5, cloud(u * 1.4 + 0.6 * bend(u, v), v * 2.6))
      const shore = 0.34 + 0.26 * smooth(-0.02, 0.06, land(u * 1.3, v * 1.3)) + 0.1 * land(u * 5, v * 5)
      return shore + (1 - shore) * 0.9 * veil
    }
  },
}

/** Round pits on the unit disc's plane: dark bowls with light lips. */
function craters(salt: number): Ground {
  const next = (i: number) => {
    const value = Math.imul(salt * 97 + i * 7919, 2654435761) >>> 0
    return value / 4294967296
  }
  const pits = Array.from({ length: 26 }, (_, i) => ({
    u: next(i) * 2.6 - 1.3,
    v: next(i + 40) * 2.6 - 1.3,
    reach: 0.05 + 0.2 * next(i + 80) ** 3,
  }))
  return (u, v) => {
    let sum = 0
    for (const pit of pits) {
      const [du, dv] = [u - pit.u, v - pit.v]
      const away = (du * du + dv * dv) / (pit.reach * pit.reach)
      if (away < 1.5) sum += away < 0.8 ? -0.2 + 0.1 * away : 0.16 * (1.5 - away)
    }
    return sum
  }
}

/** Air that glows beyond the rim, on the lit side. */
function halo(stage: Stage, { x, y, radius, ...globe }: Globe, air: Colour): void {
  const { easel } = stage
  const light = towardLight(stage, { x, y, radius, ...globe })
  const reach = Math.min(0.1, radius * 0.16)
  const { context } = easel
  const [cx, cy] = [x + light.x * reach * 0.32, y + light.y * reach * 0.32]
  const outer = radius + reach
  const gradient = context.createRadialGradient(cx, cy, radius * 0.97, cx, cy, outer)
  const [red, green, blue] = toRgb(mix(air, lch(0.95, 0.03, 220), 0.2))
  for (let i = 0; i <= 10; i++) {
    gradient.addColorStop(i / 10, `rgba(${red},${green},${blue},${(0.7 * (1 - i / 10) ** 2.6).toFixed(3)})`)
  }
  context.save()
  context.globalCompositeOperation = 'screen'
  context.fillStyle = gradient
  context.fill(disc(cx, cy, outer))
  context.restore()
}
