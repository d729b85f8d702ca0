import { lch } from '../colour.ts'
import { mirrored, oval, round } from './outline.ts'
import type { FormPart, Subject } from './subject.ts'

/** Wings spread. */
export const butterfly: Subject = {
  id: 'butterfly',
  words: ['butterfly', 'butterflies', 'moth', '蝴蝶'],
  slots: ['air'],
  homes: ['hills'],
  scale: 0.7,
  accent: 'wing',
  foot: 0.2,
  upright: true,
  palette: {
    wing: lch(0.68, 0.17, 50),
    hind: lch(0.6, 0.16, 35),
    edge: lch(0.25, 0.04, 40),
    spot: lch(0.95, 0.04, 90),
    body: lch(0.25, 0.03, 50),
  },
  parts: (() => {
    const side: readonly FormPart[] = [
      { d: '-.02 -.46!, -.18 -.40, -.40 -.34, -.48 -.18, -.38 -.03, -.22 -.04, -.08 -.22', c: 'edge' },
      {
        d: '-.05 -.43!, -.19 -.37, -.36 -.31, -.43 -.18, -.36 -.08, -.23 -.09, -.10 -.24',
        c: 'hind',
        form: 'ball',
      },
      {
        d: '-.02 -.50!, -.14 -.76, -.36 -.96, -.58 -.98, -.64 -.84, -.54 -.58, -.36 -.42, -.16 -.42',
        c: 'edge',
      },
      {
        d: '-.06 -.51!, -.16 -.74, -.36 -.90, -.53 -.91, -.57 -.81, -.48 -.60, -.34 -.48, -.17 -.46',
        c: 'wing',
        form: 'ball',
      },
      round([-0.57, -0.87, 0.022], { c: 'spot' }),
      round([-0.58, -0.77, 0.018], { c: 'spot' }),
    ]
    return [
      ...side,
      ...mirrored(side),
      oval([0, -0.42, 0.035, 0.24], { c: 'body', form: 'cyl' }),
      { line: '-.01 -.64, -.06 -.80, -.14 -.90', c: 'body', w: 0.012 },
      { line: '.01 -.64, .06 -.80, .14 -.90', c: 'body', w: 0.012 },
    ]
  })(),
}
