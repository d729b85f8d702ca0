/** Variations: the same scene again, a little or clearly different. */
import { clamp, lerp } from '../colours/colour.ts'
import { composeScenes } from '../compose/compose.ts'
import { figureBox } from '../canvas/figure.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'
import { hash, random } from '../random.ts'
import type { Random } from '../random.ts'
import { frameSize } from '../scene.ts'
import type { Figure, Forks, Scene } from '../scene.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { turned } from '../compose/tuning.ts'

/** How far a variation goes. */
export type Strength = 'subtle' | 'strong'

/** What a variation is made from. */
export interface Variation {
  readonly strength: Strength
  readonly seed: number
  /** Which one of a grid: strong variations go different ways. The first when left out. */
  readonly cell?: number
  /** Whether something is laid over the scene that does not move with it; a strong variation is then not mirrored. */
  readonly isPinned?: boolean
  /** The new words of a remix; they may swap subjects, light, weather and medium. */
  readonly ask?: SceneAsk
}

/** Which kinds of randomness change. */
const FORKS: Record<Strength, readonly (keyof Forks)[]> = {
  subtle: ['sky', 'water', 'weather', 'texture'],
  strong: ['sky', 'land', 'water', 'plants', 'weather', 'texture'],
}

/** A way to vary: factors of the figures' size, shares of the frame's height, degrees of hue. */
interface Move {
  readonly size: number
  readonly fall: number
  readonly hue: number
  readonly isMirrored: boolean
}

const STAY: Move = { size: 1, fall: 0, hue: 0, isMirrored: false }

/** Nearer, from the other side, from far away, and from below. */
const STRONG: readonly Move[] = [
  { size: 1.3, fall: -0.05, hue: 26, isMirrored: false },
  { size: 0.92, fall: 0.04, hue: -30, isMirrored: true },
  { size: 0.64, fall: 0.07, hue: -16, isMirrored: false },
  { size: 1.14, fall: -0.08, hue: 44, isMirrored: true },
]

/** How far things move beside that: shares of the frame, factors and degrees. */
const REACH: Record<Strength, { x: number; size: number; hue: number; fall: number }> = {
  subtle: { x: 0.012, size: 0.04, hue: 7, fall: 0 },
  strong: { x: 0.07, size: 0.08, hue: 8, fall: 0.015 },
}

/** A new scene with the old one's composition: textures and small things change, or with `strong` also layout and palette. */
export function varyScene(scene: Scene, variation: Variation): Scene {
  const { strength, seed, ask, cell = 0, isPinned = false } = variation
  const remixed = ask ? remix(scene, { ...ask, seed, count: 1, aspect: scene.frame }, strength) : scene
  const next = random(seed, 'vary', strength)
  const reach = REACH[strength]
  const move = strength === 'strong' ? (STRONG[cell % STRONG.length] ?? STAY) : STAY
  const fall = move.fall + next.range(-reach.fall, reach.fall)
  const across = next.range(-reach.x, reach.x)
  const moved: Scene = {
    ...remixed,
    seed,
    palette: turned(
      remixed.palette,
      hasNewLight(remixed, scene) ? 0 : move.hue + next.range(-reach.hue, reach.hue),
    ),
    horizon: clamp(remixed.horizon + fall, 0.14, 1.4),
    light: { ...remixed.light, x: remixed.light.x - across, y: remixed.light.y + fall },
    figures: remixed.figures.map((figure) => jittered(figure, next, { reach, move, across, fall })),
    forks: forked(remixed.forks, strength, seed),
  }
  const shown = move.isMirrored && !isPinned ? mirrored(moved) : moved
  return strength === 'strong' ? { ...shown, figures: shown.figures.map((one) => framed(one, shown)) } : shown
}

interface Jitter {
  readonly reach: (typeof REACH)[Strength]
  readonly move: Move
  readonly across: number
  readonly fall: number
}

function jittered(figure: Figure, next: Random, { reach, move, across, fall }: Jitter): Figure {
  return {
    ...figure,
    x: figure.x + across,
    y: figure.y + fall * 0.3,
    size: figure.size * move.size * (1 + next.range(-reach.size, reach.size)),
    tilt: figure.slot === 'ground' ? figure.tilt : figure.tilt + next.range(-0.04, 0.04),
    seed: hash(figure.seed, next()),
  }
}

/** Left for right, with faces that still look at the viewer. */
function mirrored(scene: Scene): Scene {
  const { width } = frameSize(scene)
  return {
    ...scene,
    light: { ...scene.light, x: width - scene.light.x },
    figures: scene.figures.map((figure) => ({
      ...figure,
      x: width - figure.x,
      flip: subjectOf(figure.subject).upright ? figure.flip : !figure.flip,
      tilt: -figure.tilt,
    })),
  }
}

/** Share of the frame's sides that a figure which has grown may take. */
const LARGEST = 0.88

/** A figure that was all within the frame stays so. */
function framed(figure: Figure, scene: Scene): Figure {
  const { width, height } = frameSize(scene)
  const box = figureBox(figure)
  const room = LARGEST * Math.min(width / (box.right - box.left), height / (box.bottom - box.top))
  const fitted = { ...figure, size: figure.size * Math.min(1, room) }
  const { left, right, top } = figureBox(fitted)
  return {
    ...fitted,
    x: fitted.x + Math.max(0, -left) - Math.max(0, right - width),
    y: fitted.y + Math.max(0, -top),
  }
}

function forked(forks: Forks, strength: Strength, seed: number): Forks {
  const changed = Object.fromEntries(FORKS[strength].map((name) => [name, hash(forks[name], seed)]))
  return { ...forks, ...changed }
}

/** Whether another hour or weather has brought its own palette, which is as it should be: its hues are not turned again. */
function hasNewLight(remixed: Scene, scene: Scene): boolean {
  return remixed.time !== scene.time || remixed.weather !== scene.weather
}

/** The old layout with the new words' subjects, light and medium; the old scene's where the words keep them. */
function remix(scene: Scene, ask: SceneAsk, strength: Strength): Scene {
  const [fresh] = composeScenes(ask)
  if (!fresh) return scene
  const samePlace = fresh.place === scene.place
  const kept = samePlace || strength === 'subtle'
  const horizon = kept ? horizonUnder(fresh, scene, strength) : fresh.horizon
  const light = kept && fresh.time === scene.time ? scene.light : lightOver(fresh, { ...scene, horizon })
  return {
    ...fresh,
    view: scene.view,
    forks: samePlace ? scene.forks : fresh.forks,
    template: samePlace ? scene.template : fresh.template,
    features: samePlace ? [...new Set([...scene.features, ...fresh.features])] : fresh.features,
    palette: hasNewLight(fresh, scene) ? fresh.palette : scene.palette,
    horizon,
    light,
    figures: kept ? fresh.figures.map((figure, i) => seated(figure, scene.figures[i])) : fresh.figures,
  }
}

/** How far a horizon gives way, as a share of the way to the new one's, where another hour needs its sky. */
const GIVES_WAY = 0.5

/** The old horizon; with a new hour a strong remix lets more of its sky be seen. */
function horizonUnder(fresh: Scene, scene: Scene, strength: Strength): number {
  const needsSky = strength === 'strong' && fresh.time !== scene.time && fresh.horizon > scene.horizon
  return needsSky && fresh.horizon <= frameSize(fresh).height
    ? lerp(scene.horizon, fresh.horizon, GIVES_WAY)
    : scene.horizon
}

/** World units between the sky's top and a light in it, and between the light and the horizon. */
const CLEAR = 0.05

/** The new light at the old one's place across, as high over this horizon as over its own, and within the sky. */
function lightOver({ light, horizon: own }: Scene, { light: old, horizon }: Scene): Scene['light'] {
  const radius = Math.min(light.radius, Math.max(CLEAR, horizon / 2 - CLEAR))
  const y = horizon - (own - light.y)
  return { ...light, x: old.x, y: Math.max(y, Math.min(CLEAR + radius, horizon - CLEAR)), radius }
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
