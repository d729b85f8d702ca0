/** Layouts of a table that is seen from straight above: the middle of the first thing, and what it lies on. */
import type { Template } from './place.ts'

/** On boards, on cloth, near on stone, aside on cloth; `foot` is where the middle of the first thing lies. */
export const FLAT_LAYS: readonly Template[] = [
  {
    id: 'flat lay',
    horizon: -0.3,
    x: 0.42,
    foot: 0.52,
    height: 0.46,
    light: { x: 0.1, above: 0.1, radius: 0.03 },
    features: ['flat lay'],
  },
  {
    id: 'flat lay on cloth',
    horizon: -0.3,
    x: 0.56,
    foot: 0.44,
    height: 0.38,
    light: { x: 0.9, above: 0.1, radius: 0.03 },
    features: ['flat lay', 'cloth'],
  },
  {
    id: 'flat lay, near',
    horizon: -0.3,
    x: 0.48,
    foot: 0.5,
    height: 0.56,
    light: { x: 0.86, above: 0.1, radius: 0.03 },
    features: ['flat lay', 'stone'],
  },
  {
    id: 'flat lay, aside',
    horizon: -0.3,
    x: 0.34,
    foot: 0.62,
    height: 0.42,
    light: { x: 0.12, above: 0.1, radius: 0.03 },
    features: ['flat lay', 'cloth'],
  },
]
