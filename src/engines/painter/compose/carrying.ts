/** Figures that carry others: on their back, in their hands, within their walls. */
import type { Carried, Figure } from '../scene.ts'

/** A figure's load as figures of their own, in world coordinates. */
export function carriedBy(figure: Figure, { inside }: { inside: boolean }): readonly Figure[] {
  const load = figure.carries?.filter((carried) => carried.inside === inside) ?? []
  return load.map((carried) => placedOn(figure, carried))
}

function placedOn(figure: Figure, carried: Carried): Figure {
  const side = figure.flip ? -1 : 1
  const [x, y] = [side * carried.x * figure.size, carried.y * figure.size]
  const [sine, cosine] = [Math.sin(figure.tilt), Math.cos(figure.tilt)]
  return {
    subject: carried.subject,
    slot: figure.slot,
    x: figure.x + x * cosine - y * sine,
    y: figure.y + x * sine + y * cosine,
    size: carried.size * figure.size,
    flip: carried.flip !== figure.flip,
    tilt: figure.tilt + side * carried.tilt,
    colours: carried.colours,
    seed: carried.seed,
  }
}
