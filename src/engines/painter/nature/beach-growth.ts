/** What lies and grows on dry sand. */
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { settingOf } from '../scene.ts'
import { UNIT, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { sandInk, wetBreadth } from './beach.ts'
import type { Crest } from './land.ts'
import { palm } from './palm.ts'
import { rock } from './rocks.ts'
import { grassTuft } from './tufts.ts'

/** Fine waves that the wind leaves in dry sand. */
export function windLines(
  stage: Stage,
  { crest, index, colour }: { crest: Crest; index: number; colour: Colour },
): void {
  const { easel } = stage
  const dark = tone(stage, colour, -0.5)
  for (let line = 1; line < 12; line++) {
    for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, 0.13)) {
      const next = stage.random('land', 'wind line', index * 20 + line, column)
      const x = (column + next()) * 0.13
      const y = crest(x) + 0.02 * line ** 1.15 + next.range(-0.006, 0.006)
      if (next() < 0.35) continue
      easel.lens({
        x,
        y,
        width: next.range(0.06, 0.2),
        height: next.range(1.5, 4) * UNIT,
        colour: dark,
        alpha: 0.2,
      })
    }
  }
}

/** Shells and pebbles, a few. */
export function shells(stage: Stage, { crest, index }: { crest: Crest; index: number }): void {
  const { easel } = stage
  for (const column of columns(easel.box.left - 0.1, easel.box.right + 0.1, 0.05)) {
    const next = stage.random('land', 'shell', index, column)
    const x = (column + next()) * 0.05
    const down = next() ** 1.5 * 0.25
    const y = crest(x) + 0.01 + down
    const size = (0.0022 + 0.012 * down) * next.range(0.6, 1.3)
    if (next() < 0.45) continue
    const shade = local(stage, next() < 0.5 ? lch(0.95, 0.025, 60) : lch(0.66, 0.04, 50), 0.6)
    easel.lens({
      x,
      y: y + size * 0.35,
      width: size * 3.4,
      height: size * 1.1,
      colour: tone(stage, sandInk(stage).dry, -0.8),
      alpha: 0.5,
    })
    easel.lens({ x, y, width: size * 2.6, height: size * 1.6, colour: shade, alpha: 1 })
  }
}

/** Tufts of grass, thicker toward the sides. */
export function duneGrass(stage: Stage, { crest, index }: { crest: Crest; index: number }): void {
  const { easel, frame, scene } = stage
  const green = local(stage, mix(lch(0.62, 0.075, 112), stage.palette.land, 0.3))
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, 0.07)) {
    const next = stage.random('plants', 'dune grass', index, column)
    const x = (column + next()) * 0.07
    const edge = Math.abs(x - frame.width / 2) / (frame.width / 2)
    const taken = settingOf(scene).some((figure) => Math.abs(figure.x - x) < figure.size * 0.6 + 0.03)
    if (taken || next() > edge ** 2 * (index === 0 ? 0.6 : 1.1)) continue
    const height = (index === 0 ? 0.075 : 0.17) * next.range(0.6, 1.25)
    const colour = tone(stage, green, next.range(-0.5, 0.15))
    grassTuft(stage, next, { x, y: crest(x) + 0.02, height, colour })
  }
}

/** Rocks in a heap at the side away from the light, where they frame the sea. */
export function rocks(stage: Stage, crest: Crest): void {
  const { frame, scene, palette } = stage
  const side = scene.light.x > frame.width / 2 ? 0 : 1
  const stone = local(stage, mix(lch(0.5, 0.03, 60), palette.land, 0.4), 0.8)
  for (let i = 0; i < 7; i++) {
    const next = stage.random('land', 'beach rock', i)
    const off = next() ** 1.4 * 0.34
    const x = side === 0 ? off * frame.width : frame.width * (1 - off)
    const taken = settingOf(scene).some((figure) => Math.abs(figure.x - x) < figure.size * 0.7 + 0.05)
    const height = next.range(0.05, 0.15) * (1.1 - off * 2)
    if (taken) continue
    const y = crest(x) - wetBreadth(stage) * next.range(0, 1) + i * 0.006
    rock(stage, next, { x, y, height, colour: tone(stage, stone, next.range(-0.2, 0.15)) })
  }
}

/** One tall palm and a lower one, leaning out of the side over the beach. */
export function palms(stage: Stage, crest: Crest): void {
  const { frame, scene } = stage
  const focus = settingOf(scene)[0]?.x ?? scene.light.x
  const side = focus < frame.width / 2 ? 1 : 0
  for (const [share, height] of [
    [0.07, 0.62],
    [0.17, 0.42],
  ] as const) {
    const next = stage.random('plants', 'palm', Math.round(share * 100))
    const x = frame.width * (side === 1 ? 1 - share : share)
    palm(stage, next, { x, y: crest(x) + 0.03, height, lean: (side === 1 ? -1 : 1) * next.range(0.12, 0.3) })
  }
}
