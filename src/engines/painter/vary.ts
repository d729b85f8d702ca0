/** Variations: the same scene again, a little or clearly different. */
import { clamp, lerp, shift } from './colour.ts'
import { composeScenes } from './compose.ts'
import type { SceneAsk } from './scene-ask.ts'
import { mapPalette } from './palettes.ts'
import { hash, random } from './random.ts'
import type { Random } from './random.ts'
import type { Figure, Forks, Scene } from './scene.ts'

/** How far a variation goes. */
export type Strength = 'subtle' | 'strong'

/** What a variation is made from. */
export interface Variation {
  readonly strength: Strength
  readonly seed: number
  /** The new words of a remix; they may swap subjects, light, weather and medium. */
  readonly ask?: SceneAsk
}

/** Which kinds of randomness change. */
const FORKS: Record<Strength, readonly (keyof Forks)[]> = {
  subtle: ['sky', 'water', 'weather', 'texture'],
  strong: ['sky', 'land', 'water', 'plants', 'weather', 'texture'],
}

/** How far things move: shares of the frame, factors and degrees. */
const REACH: Record<Strength, { x: number; size: number; hue: number; horizon: number }> = {
  subtle: { x: 0.012, size: 0.04, hue: 7, horizon: 0 },
  strong: { x: 0.09, size: 0.22, hue: 26, horizon: 0.05 },
}

/** A new scene with the old one's composition: textures and small things change, or with `strong` also layout and palette. */
export function varyScene(scene: Scene, { strength, seed, ask }: Variation): Scene {
  const remixed = ask ? remix(scene, { ...ask, seed, count: 1, aspect: scene.frame }, strength) : scene
  const next = random(seed, 'vary', strength)
  const { hue, horizon } = REACH[strength]
  const turnHue = next.range(-hue, hue)
  const fall = next.range(-horizon, horizon)
  const palette = mapPalette(remixed.palette, (colour) => shift(colour, { hue: turnHue }))
  const moved = next.range(-REACH[strength].x, REACH[strength].x)
  return {
    ...remixed,
    seed,
    palette,
    horizon: clamp(remixed.horizon + fall, 0.14, 1.4),
    light: { ...remixed.light, x: remixed.light.x - moved, y: remixed.light.y + fall },
    figures: remixed.figures.map((figure) => jittered(figure, next, { strength, moved, fall })),
    forks: forked(remixed.forks, strength, seed),
  }
}

function jittered(
  figure: Figure,
  next: Random,
  { strength, moved, fall }: { strength: Strength; moved: number; fall: number },
): Figure {
  const { size } = REACH[strength]
  return {
    ...figure,
    x: figure.x + moved,
    y: figure.y + fall * 0.3,
    size: figure.size * (1 + next.range(-size, size)),
    tilt: figure.slot === 'ground' ? figure.tilt : figure.tilt + next.range(-0.04, 0.04),
    seed: hash(figure.seed, next()),
  }
}

function forked(forks: Forks, strength: Strength, seed: number): Forks {
  const changed = Object.fromEntries(FORKS[strength].map((name) => [name, hash(forks[name], seed)]))
  return { ...forks, ...changed }
}

/** The old layout with the new words' subjects, light and medium; the old scene's where the words keep them. */
function remix(scene: Scene, ask: SceneAsk, strength: Strength): Scene {
  const [fresh] = composeScenes(ask)
  if (!fresh) return scene
  const samePlace = fresh.place === scene.place
  const kept = samePlace || strength === 'subtle'
  const horizon = kept ? scene.horizon : fresh.horizon
  const light = kept && fresh.time === scene.time ? scene.light : { ...fresh.light, x: scene.light.x }
  return {
    ...fresh,
    view: scene.view,
    forks: samePlace ? scene.forks : fresh.forks,
    template: samePlace ? scene.template : fresh.template,
    features: samePlace ? [...new Set([...scene.features, ...fresh.features])] : fresh.features,
    palette: fresh.time === scene.time && fresh.weather === scene.weather ? scene.palette : fresh.palette,
    horizon,
    light,
    figures: kept ? fresh.figures.map((figure, i) => seated(figure, scene.figures[i])) : fresh.figures,
  }
}

/** A new figure in the seat of the old one, where both can sit there. */
function seated(figure: Figure, old: Figure | undefined): Figure {
  if (!old || old.slot !== figure.slot) return figure
  const same = old.subject === figure.subject
  return {
    ...figure,
    x: old.x,
    y: old.y,
    flip: old.flip,
    size: same ? old.size : lerp(old.size, figure.size, 0.5),
  }
}
