import { arch } from '../backdrop/arch.ts'
import { brushwork } from '../backdrop/brushwork.ts'
import { foliage } from '../backdrop/foliage.ts'
import { restingShade, seamless } from '../backdrop/grounds.ts'
import { halo, rays } from '../backdrop/halo.ts'
import { confetti, sheets } from '../backdrop/papers.ts'
import { softShadow } from '../built/table.ts'
import { mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { drawLit, skyFigures } from '../canvas/figures.ts'
import type { Figure } from '../scene.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { names } from '../subjects/parts.ts'
import type { Place } from './place.ts'

/** A designed ground for portraits and single things. */
export const studio: Place = {
  name: 'studio',
  words: names(
    'studio, studio background, studio portrait, studio photo, portrait background, 影棚, 摄影棚, スタジオ, ' +
      'estudio, fotostudio',
  ),
  kinds: {
    confetti: names('confetti, party background, 彩纸, 紙吹雪, confeti, confettis, konfetti'),
    arch: names(
      'arch background, ornamental arch, ornamental frame, 拱门背景, arco ornamental, arche ornementale, bogenrahmen',
    ),
    foliage: names('leafy background, framed by leaves, tropical leaves background'),
    rays: names('sunburst, sun rays background, radiant background'),
  },
  slots: ['ground', 'air'],
  indoors: true,
  levelling: 0.2,
  templates: [
    {
      id: 'halo',
      horizon: 0.8,
      x: 0.5,
      foot: 0.9,
      height: 0.56,
      light: { x: 0.2, above: 0.66, radius: 0.05 },
      features: ['halo'],
    },
    {
      id: 'arch',
      horizon: 0.8,
      x: 0.5,
      foot: 0.92,
      height: 0.5,
      light: { x: 0.78, above: 0.6, radius: 0.05 },
      features: ['arch'],
    },
    {
      id: 'brush',
      horizon: 0.8,
      x: 0.46,
      foot: 0.91,
      height: 0.6,
      light: { x: 0.8, above: 0.66, radius: 0.05 },
      features: ['brushwork'],
    },
    {
      id: 'foliage',
      horizon: 0.8,
      x: 0.5,
      foot: 0.9,
      height: 0.52,
      light: { x: 0.22, above: 0.6, radius: 0.05 },
      features: ['foliage', 'halo'],
    },
    {
      id: 'rays',
      horizon: 0.8,
      x: 0.5,
      foot: 0.93,
      height: 0.64,
      light: { x: 0.2, above: 0.7, radius: 0.05 },
      features: ['rays'],
    },
    {
      id: 'confetti',
      horizon: 0.8,
      x: 0.54,
      foot: 0.88,
      height: 0.48,
      light: { x: 0.76, above: 0.6, radius: 0.05 },
      features: ['confetti'],
    },
    {
      id: 'sheets',
      horizon: 0.8,
      x: 0.44,
      foot: 0.9,
      height: 0.54,
      light: { x: 0.8, above: 0.62, radius: 0.05 },
      features: ['sheets'],
    },
  ],
  hours: ['day', 'sunrise', 'day', 'night'],
  layers: [
    seamless,
    sheets,
    halo,
    rays,
    brushwork,
    arch,
    confetti,
    skyFigures,
    { name: 'sitters', paint: sitters },
    foliage,
  ],
}

/** Those who stand here, each over its own soft shadow; an emblem has none. */
function sitters(stage: Stage): void {
  const { scene } = stage
  const shade = restingShade(stage)
  const isGrounded = !hasFeature(stage, 'emblem')
  const standing = scene.figures.filter(({ slot }) => slot === 'ground')
  for (const figure of standing.toSorted((one, other) => one.y - other.y)) {
    if (isGrounded && hasFeature(stage, 'long shadow')) softShadow(stage, figure)
    if (isGrounded) rest(stage, figure, shade)
    drawLit(stage, figure)
  }
}

/** A soft shadow, longest on the side away from the light. */
function rest({ easel, lightSide, palette }: Stage, figure: Figure, shade: Colour): void {
  const foot = subjectOf(figure.subject).foot * figure.size
  for (const [reach, alpha] of [
    [3.4, 0.16],
    [2.7, 0.22],
    [2.1, 0.34],
  ] as const) {
    const x = figure.x - Math.sign(lightSide) * foot * (reach - 2) * 0.4
    easel.lens({ x, y: figure.y, width: foot * reach, height: foot * reach * 0.14, colour: shade, alpha })
  }
  easel.lens({
    x: figure.x,
    y: figure.y + UNIT,
    width: foot * 2,
    height: foot * 0.12,
    colour: mix(shade, palette.shade, 0.5),
    alpha: 0.6,
  })
}
