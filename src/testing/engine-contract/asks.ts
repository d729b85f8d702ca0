import type { OperationName, OperationOf } from '../../actions/operation.ts'

/** One ask of an operation: what its job must hold, and what a good run of it gives. */
export interface Ask<N extends OperationName = OperationName> {
  readonly operation: OperationOf<N>
  readonly needs: Needs
  readonly gives: Gives
}

/** What a job holds beside its prompt. */
interface Needs {
  readonly parent?: 'pictures' | 'clips'
  /** Pictures of its own. */
  readonly images?: number
  readonly mask?: true
}

/** What a run gives. A grid may stand for its four cells; of texts there may be fewer, but not none. */
interface Gives {
  readonly cells?: 1 | 4
  readonly clips?: number
  readonly texts?: number
}

const CLIPS = { motion: 'low', count: 1, lines: 480, end: 'open' } as const
const GRID: Gives = { cells: 4 }
const ONE: Gives = { cells: 1 }
const CLIP: Gives = { clips: CLIPS.count }
const PICTURES: Needs = { parent: 'pictures' }

/** An ask of every operation. */
export const ASKS: { readonly [N in OperationName]: Ask<N> } = {
  imagine: { operation: { name: 'imagine' }, needs: {}, gives: GRID },
  pick: { operation: { name: 'pick', index: 1 }, needs: PICTURES, gives: ONE },
  vary: { operation: { name: 'vary', index: 1, strength: 'subtle' }, needs: PICTURES, gives: GRID },
  'vary-region': {
    operation: { name: 'vary-region', index: 1 },
    needs: { parent: 'pictures', mask: true },
    gives: GRID,
  },
  upscale: { operation: { name: 'upscale', index: 1, kind: 'subtle' }, needs: PICTURES, gives: ONE },
  zoom: { operation: { name: 'zoom', index: 1, factor: 2, aspect: null }, needs: PICTURES, gives: GRID },
  pan: { operation: { name: 'pan', index: 1, direction: 'left' }, needs: PICTURES, gives: GRID },
  blend: { operation: { name: 'blend' }, needs: { images: 2 }, gives: GRID },
  describe: {
    operation: { name: 'describe', language: 'en' },
    needs: { images: 1 },
    gives: { cells: 1, texts: 4 },
  },
  shorten: { operation: { name: 'shorten', isDetailed: true }, needs: {}, gives: { cells: 1, texts: 5 } },
  edit: { operation: { name: 'edit' }, needs: { images: 1, mask: true }, gives: GRID },
  retexture: { operation: { name: 'retexture' }, needs: { images: 1 }, gives: GRID },
  animate: { operation: { name: 'animate', index: 1, ...CLIPS }, needs: PICTURES, gives: CLIP },
  extend: { operation: { name: 'extend', index: 1, ...CLIPS }, needs: { parent: 'clips' }, gives: CLIP },
  'pick-clip': { operation: { name: 'pick-clip', index: 1 }, needs: { parent: 'clips' }, gives: CLIP },
  verbatim: { operation: { name: 'verbatim', customId: 'its::own::button' }, needs: PICTURES, gives: {} },
}
