/** The operations the painter truly performs: one row each, from a job to its pictures. */
import type { OperationName } from '../../actions/operation.ts'
import { EngineError } from '../engine.ts'
import { blend } from './blend/row.ts'
import { describe } from './describe/row.ts'
import { drawGrid, paintedCells } from './draw.ts'
import { edit } from './edit/row.ts'
import { pick, upscale, vary, varyRegion, widen } from './verbs/follow-ups.ts'
import { memoOf } from './verbs/recipe.ts'
import { retexture } from './retexture/row.ts'
import { shortenPrompt } from './shorten/row.ts'
import { ENGINE, type Run, type Succeeded } from './studio.ts'
import { animate, extend, pickClip } from './video/clips.ts'
import { cellSize, draft, SQUARE, type Row, type Work } from './work.ts'

const ROWS: { readonly [N in OperationName]?: Row<N> } = {
  imagine,
  pick,
  vary,
  'vary-region': varyRegion,
  upscale,
  zoom: widen,
  pan: widen,
  blend,
  animate,
  extend,
  'pick-clip': pickClip,
  describe,
  shorten: shortenPrompt,
  edit,
  retexture,
}

/** The operations the painter performs: the keys of the table, which `Object.keys` gives as mere strings. */
export const PAINTED_OPERATIONS: ReadonlySet<OperationName> = new Set(Object.keys(ROWS) as OperationName[])

/** Carries out a run's operation. Throws `EngineError`, and what aborting its signal throws. */
export async function perform(run: Run): Promise<Succeeded> {
  const { operation } = run.job
  // The row of a name takes the operation of that name, which a lookup by the union cannot tell.
  const row = ROWS[operation.name] as Row<OperationName> | undefined
  if (!row) throw new EngineError('engine-refused', `The painter cannot do "${operation.name}".`)
  const { grid, cells, recipes, memo, ...more } = await row(run, operation)
  const images = { ...(grid && { grid }), ...(cells && { cells }) }
  return { kind: 'succeeded', images, ...more, engine: ENGINE, memo: memo ?? (recipes && memoOf(recipes)) }
}

async function imagine(run: Run): Promise<Work> {
  const recipes = await draft(run, { aspect: run.job.prompt.parameters.aspect ?? SQUARE })
  const drawing = { cells: paintedCells(run, recipes), size: cellSize(run, recipes) }
  return { ...(await drawGrid(run, drawing)), recipes }
}
