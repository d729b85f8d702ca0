/** Windows, doors and battlements, for everything that people build. They use the roles `trim`, `pane` and `glass`. */
import { box } from './outline.ts'
import { arch, stroke } from './shapes.ts'
import type { FormPart, Part } from './subject.ts'

/** Left x, sill y, half width, height of a window: its middle x first. */
type Opening = readonly [x: number, sill: number, half: number, height: number]

/** A framed window with bars; `pane` shines in the dark, `glass` does not. */
export function sash([x, sill, half, height]: Opening, c: 'pane' | 'glass'): Part[] {
  const edge = half * 0.22
  const [left, right, top] = [x - half, x + half, sill - height]
  return [
    box([left - edge, top - edge, right + edge, sill + edge], { c: 'trim' }),
    box([left, top, right, sill], c === 'pane' ? { c, glow: true } : { c }),
    stroke(`${x} ${top}, ${x} ${sill}`, 'trim', edge * 0.75),
    stroke(`${left} ${sill - height / 2}, ${right} ${sill - height / 2}`, 'trim', edge * 0.75),
  ]
}

/** A plain opening without frame. */
export function light([x, sill, half, height]: Opening, c: 'pane' | 'glass'): FormPart {
  return box([x - half, sill - height, x + half, sill], c === 'pane' ? { c, glow: true } : { c })
}

/** A round-headed opening without frame. */
export function archedLight(opening: Opening, c: 'pane' | 'glass'): FormPart {
  return arch(opening, c === 'pane' ? { c, glow: true } : { c })
}
