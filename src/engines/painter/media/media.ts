/** The table of media: how each renders shapes, what passes over the pixels, and how it ends. */
import { css, lch } from '../colour.ts'
import type { Colour } from '../colour.ts'
import type { Look } from '../easel.ts'
import type { MediumName } from '../scene.ts'
import { UNIT } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { gouache, wornInk } from './brush.ts'
import type { Finish } from './finish.ts'
import { oil } from './oil.ts'
import { pixelArt } from './pixel-art.ts'
import { watercolour } from './watercolour.ts'

/** How one medium works. */
export interface Medium {
  readonly look: Look
  /** Works on the painted pixels, before snow and rain fall over them. */
  readonly pass?: (stage: Stage) => Promise<void>
  readonly finish: Finish
  /** Pixels that must stay flat: no grain of any kind after the pass. */
  readonly crisp?: true
}

const SHADED: Look = { shaded: true, outline: null }

/** Every medium by its name. */
export const MEDIA: Readonly<Record<MediumName, Medium>> = {
  grain: { look: SHADED, finish: { grain: 5.5, vignette: 0.15, contrast: 0.12 } },
  watercolour: { look: SHADED, pass: watercolour, finish: { grain: 3, vignette: 0.03, contrast: 0.1 } },
  gouache: {
    look: SHADED,
    pass: (stage) => gouache(stage),
    finish: { grain: 4, vignette: 0.08, contrast: 0.08 },
  },
  oil: { look: SHADED, pass: oil, finish: { grain: 3, vignette: 0.14, contrast: 0.12 } },
  poster: { look: SHADED, pass: poster, finish: { grain: 4, vignette: 0.1, contrast: 0.08 } },
  woodblock: {
    look: { shaded: false, outline: { colour: lch(0.24, 0.035, 265), width: 2.1 * UNIT } },
    pass: woodblock,
    finish: { grain: 3.5, vignette: 0.08, contrast: 0.05 },
  },
  line: {
    look: {
      shaded: false,
      outline: { colour: lch(0.25, 0.035, 275), width: 2.6 * UNIT },
      wash: { colour: lch(0.957, 0.018, 82), share: 0.62 },
    },
    pass: (stage) => gouache(stage, 2),
    finish: { grain: 3.5, vignette: 0.05, contrast: 0.02 },
  },
  pixel: { look: SHADED, pass: pixelArt, finish: { grain: 0, vignette: 0, contrast: 0 }, crisp: true },
}

async function poster(stage: Stage): Promise<void> {
  await wornInk(stage, { wear: 0.34, fibre: 5 })
  border(stage, { width: 0.042, paper: lch(0.93, 0.035, 85), line: lch(0.36, 0.08, 20) })
}

async function woodblock(stage: Stage): Promise<void> {
  await wornInk(stage, { wear: 0.26, fibre: 8 })
  border(stage, { width: 0.022, paper: lch(0.925, 0.035, 88), line: lch(0.24, 0.035, 265) })
}

/** A margin of bare paper with a thin line, cut to the view. */
function border(
  { easel }: Stage,
  { width, paper, line }: { width: number; paper: Colour; line: Colour },
): void {
  const { left, top, right, bottom } = easel.box
  const short = Math.min(right - left, bottom - top)
  const inset = width * short
  const { context } = easel
  context.lineJoin = 'miter'
  context.strokeStyle = css(paper)
  context.lineWidth = inset * 2
  context.strokeRect(left, top, right - left, bottom - top)
  context.strokeStyle = css(line)
  context.lineWidth = 2.2 * UNIT * short
  context.strokeRect(left + inset, top + inset, right - left - inset * 2, bottom - top - inset * 2)
}
