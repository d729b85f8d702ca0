import { random } from '../random.ts'

/** Smooth noise over the plane, about -1..1, one bump per unit. */
export type Noise = (x: number, y: number) => number

const SIDE = 256
const LATTICE = makeLattice()

/** Value noise. Whole-number lattice and fixed table: the same on every machine. It repeats after 256 units. */
export function valueNoise(x: number, y: number, salt: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const u = ease(x - left)
  const v = ease(y - top)
  const x0 = (left + salt * 37) & 255
  const x1 = (x0 + 1) & 255
  const y0 = ((top + salt * 91) & 255) << 8
  const y1 = ((top + salt * 91 + 1) & 255) << 8
  // Every index is masked to the table's size.
  const a = LATTICE[x0 | y0] as number
  const b = LATTICE[x1 | y0] as number
  const c = LATTICE[x0 | y1] as number
  const d = LATTICE[x1 | y1] as number
  return a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v
}

/** A sum of `octaves` layers of value noise, each half as strong and twice as fine as the one before. */
export function fractal(octaves: number, salt: number): Noise {
  return (x, y) => {
    let sum = 0
    let weight = 1
    let total = 0
    for (let octave = 0; octave < octaves; octave++) {
      sum += weight * valueNoise(x, y, salt + octave * 3)
      total += weight
      weight *= 0.5
      x = x * 2.03 + 11.3
      y = y * 2.03 + 7.7
    }
    return sum / total
  }
}

function ease(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10)
}

function makeLattice(): Float32Array {
  const next = random('lattice')
  return Float32Array.from({ length: SIDE * SIDE }, () => next() * 2 - 1)
}
