/** What each operation makes of a scene. Pure: the same order gives the same recipes. */
import type { Operation, OperationName, OperationOf, Strength } from '../../../actions/operation.ts'
import { composeScenes } from '../compose/compose.ts'
import { besideOf, boxWithin, columnsOf, fitted, isNearlyAllIn, marginsOf, posed, suits } from './fit.ts'
import { hash } from '../random.ts'
import { isSameView, type Recipe } from './recipe.ts'
import { pan, withAspect, zoomOut } from './reframe.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'
import { settingOf, viewBox, type Box, type Figure, type Scene, type View } from '../scene.ts'
import { varyScene } from './vary.ts'

/** Pictures in a grid. */
const CELLS = [0, 1, 2, 3] as const

/** What recipes are made from. */
export interface DraftOrder {
  readonly operation: Operation
  /** What the prompt asks for now. */
  readonly ask: SceneAsk
  /** The parent's picture; null when there is none, or when the painter does not know how it was made. */
  readonly parent: Recipe | null
  /** Whether the prompt's words differ from the parent's. */
  readonly isReworded: boolean
  /** What shall be repainted: a mask as PNG in base64, and the box around its white, in shares of the picture. */
  readonly region: { readonly mask: string; readonly place: View } | null
}

/** Which of the four variations, and how far it may go. */
interface Variant {
  readonly cell: number
  readonly strength: Strength
}

type Draft<N extends OperationName> = (order: DraftOrder, operation: OperationOf<N>) => readonly Recipe[]

const DRAFTS: { readonly [N in OperationName]?: Draft<N> } = {
  imagine: ({ ask }) => composed(ask),
  retexture: ({ ask }) => composed(ask),
  vary: (order, { strength }) => {
    const { parent, ask } = order
    return parent ? CELLS.map((cell) => varied(order, parent, { cell, strength })) : composed(ask)
  },
  'vary-region': repainted,
  upscale: ({ parent, ask }, { kind }) => {
    const detail = kind === 'creative' ? 'creative' : 'subtle'
    const [recipe] = parent ? [parent] : composed(ask)
    return recipe ? [withScenes(recipe, (scene) => ({ ...scene, detail }))] : []
  },
  zoom: (order, { factor, aspect }) =>
    extended(order, (scene) => {
      const wider = zoomOut(scene, factor)
      return aspect ? withAspect(wider, aspect) : wider
    }),
  pan: (order, { direction }) => extended(order, (scene) => pan(scene, direction)),
}

/** The recipes of an operation: four for a grid, one for a single picture. */
export function draftRecipes(order: DraftOrder): readonly Recipe[] {
  const { operation } = order
  // The row of a name takes the operation of that name, which a lookup by the union cannot tell.
  const draft = DRAFTS[operation.name] as Draft<OperationName> | undefined
  if (!draft) throw new Error(`nothing is drafted for ${operation.name}`)
  return draft(order, operation)
}

const composed = (ask: SceneAsk): readonly Recipe[] =>
  composeScenes(ask).map((scene) => ({ scene, repaints: [] }))

function withScenes({ scene, repaints }: Recipe, change: (scene: Scene) => Scene): Recipe {
  return {
    scene: change(scene),
    repaints: repaints.map((repaint) => ({ ...repaint, scene: change(repaint.scene) })),
  }
}

/** A variation: the composition stays, and with other words what they name replaces what was there. */
function varied({ ask, isReworded }: DraftOrder, parent: Recipe, { cell, strength }: Variant): Recipe {
  const seed = hash(ask.seed, 'vary', cell)
  const isPinned = parent.repaints.length > 0
  return withScenes(parent, (scene) =>
    varyScene(scene, { strength, seed, cell, isPinned, ...(isReworded && { ask }) }),
  )
}

/** Candidates for a region: the same world goes on under the mask, with what the words of now name in it. */
function repainted({ ask, parent, region }: DraftOrder): readonly Recipe[] {
  if (!parent || !region) return composed(ask)
  const { scene, repaints } = parent
  const world = shownScene(parent)
  const area = boxWithin(region.place, viewBox(scene))
  return wantedScenes(world, ask, 'region').map((wanted, cell) => {
    const figures = figuresIn(area, world, { wanted, cell })
    const isNew =
      figures.length !== world.figures.length || figures.some((figure, i) => figure !== world.figures[i])
    const forks = isNew ? world.forks : stirred(world.forks, hash(ask.seed, 'region', cell))
    const anew = { ...world, figures, forks, setFor: settingOf(world) }
    return { scene, repaints: [...repaints, { scene: anew, frame: scene.view, mask: region.mask }] }
  })
}

/** What a recipe shows now: with the figures that its last region got, unless the view has changed since. */
function shownScene({ scene, repaints }: Recipe): Scene {
  const last = repaints.at(-1)
  return last?.mask && isSameView(last.frame, scene.view) ? last.scene : scene
}

/** Other ripples and grain, which a mask's edge may cut without a trace; all that stands free stays. */
function stirred(forks: Scene['forks'], seed: number): Scene['forks'] {
  return { ...forks, water: seed, texture: seed }
}

/** One of four candidates, and what the words of now would show. */
interface Candidate {
  readonly wanted: Scene
  readonly cell: number
}

/**
 * The figures of the scene, with those in the area posed anew or, where the words name them no more, gone; what only
 * the words of now name is set beside them.
 */
function figuresIn(area: Box, scene: Scene, { wanted, cell }: Candidate): readonly Figure[] {
  const staying = scene.figures.flatMap((figure) => {
    if (!isNearlyAllIn(figure, area)) return [figure]
    return hasLike(wanted.figures, figure) ? [posed(figure, { box: area, scene, cell })] : []
  })
  const newcomers = wanted.figures.filter((figure) => !hasLike(scene.figures, figure))
  const boxes = columnsOf(besideOf(area, staying), newcomers.length)
  const placed = newcomers.map((figure, i) =>
    fitted(figure, { box: boxes[i] ?? area, scene, cell, isBefore: true }),
  )
  return [...staying, ...placed]
}

/** Whether one of the figures shows the same subject, carrying the same. */
function hasLike(figures: readonly Figure[], figure: Figure): boolean {
  return figures.some((other) => cargoOf(other) === cargoOf(figure))
}

/** A figure's subject, and those of all that it carries. */
function cargoOf({ subject, carries = [] }: Figure): string {
  return [subject, ...carries.map((carried) => carried.subject)].join(' ')
}

/** Wider views: the parent stays in its place, and what is newly shown around it differs. */
function extended(order: DraftOrder, reframe: (scene: Scene) => Scene): readonly Recipe[] {
  const { ask, parent, isReworded } = order
  if (!parent) return composed(ask).map(({ scene }) => ({ scene: reframe(scene), repaints: [] }))
  const { scene, repaints } = parent
  const inner = { scene, frame: scene.view, mask: null }
  const margins = marginsOf(viewBox(scene), viewBox(reframe(scene)))
  return wantedScenes(scene, ask, 'around').map((wanted, cell) => {
    if (cell === 0 && !isReworded) return { scene: reframe(scene), repaints }
    const around = isReworded
      ? withNews(scene, { wanted, cell, margins })
      : goingOn(scene, wanted, hash(ask.seed, 'around', cell))
    return { scene: reframe(around), repaints: [inner, ...repaints] }
  })
}

/** What the words of now would show in a frame like the scene's, four times. */
function wantedScenes(scene: Scene, ask: SceneAsk, purpose: string): readonly Scene[] {
  return composeScenes({ ...ask, seed: hash(ask.seed, purpose), aspect: scene.frame })
}

/** What fills a whole sky: a wider view shows as much of it as there was. */
const SKY_FEATURES: ReadonlySet<string> = new Set([
  'clouds',
  'aurora',
  'rainbow',
  'big planet',
  'full moon',
  'crescent',
])

/** The same world with other small things in it: light, horizon, land and water go on unbroken. */
function goingOn(scene: Scene, wanted: Scene, seed: number): Scene {
  const news = wanted.place === scene.place ? wanted.features.filter((name) => !SKY_FEATURES.has(name)) : []
  const features = [...new Set([...scene.features, ...news])]
  return { ...scene, features, forks: { ...scene.forks, sky: seed, plants: seed, weather: seed } }
}

/** What a candidate for a wider view has to show that is new, and the margins it may use. */
interface News {
  readonly wanted: Scene
  readonly cell: number
  readonly margins: readonly Box[]
}

/** The scene with the subjects that only the words of now name beside its old frame, and nothing before them. */
function withNews(scene: Scene, { wanted, cell, margins }: News): Scene {
  const newcomers = wanted.figures.filter((figure) => !hasLike(scene.figures, figure))
  const placed = newcomers.flatMap((figure) => {
    const suitable = margins.filter((margin) => suits(figure, margin, scene))
    const box = suitable[cell % suitable.length]
    return box ? [fitted(figure, { box, scene, cell })] : []
  })
  return { ...scene, figures: [...scene.figures, ...placed] }
}
