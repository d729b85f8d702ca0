/** People in profile, facing left: one drawing for each who is also drawn from the front. */
import { PORTRAITS } from './portraits.ts'
import { ELDER_PORTRAITS } from './elder-portraits.ts'
import { ball, dot, egg, flat } from './parts.ts'
import { hoop, stroke } from './shapes.ts'
import { sideFace, sideShoulders } from './side-faces.ts'
import type { Part, Subject } from './subject.ts'

/** Hair that falls behind the shoulder. */
const WOMAN: readonly Part[] = [
  ball(
    '.04 -1.04, .24 -1.03, .38 -.86, .41 -.6, .4 -.34, .46 -.06, .4 .18, .22 .26!, .1 .1, .1 -.2, .12 -.6',
    'hair',
    -0.3,
  ),
  ...sideShoulders('cloth'),
  ...sideFace({ strength: 0, grace: 1 }),
  stroke('-.125 -.21, -.08 -.165, .03 -.138, .15 -.185, .205 -.265', 'cloth', 0.03, 0.4),
  ball(
    '-.19 -.88!, -.16 -1.0, -.02 -1.07, .16 -1.07, .32 -.96, .39 -.76, .39 -.5, .42 -.2, .36 .06!, .29 -.16, .22 -.36, .17 -.52!, .15 -.62, .09 -.7, .0 -.72!, .02 -.8, -.06 -.9, -.13 -.9',
    'hair',
  ),
  stroke('-.1 -.98, .06 -.94, .18 -.82, .26 -.6', 'hair', 0.011, 0.5),
  stroke('.06 -1.03, .22 -.94, .32 -.74, .33 -.46', 'hair', 0.01, 0.4),
  dot([0.1, -0.51, 0.026], 'gold'),
]

/** Short hair with a clean neck. */
const MAN: readonly Part[] = [
  ...sideShoulders('cloth'),
  ...sideFace({ strength: 1, grace: 0.1 }),
  flat('-.14 -.12!, -.02 -.06!, -.06 .2, -.12 .55!, -.38 .55!, -.3 .12', 'shirt'),
  flat('-.14 -.09!, -.095 -.08!, -.11 .04!, -.16 .55!, -.27 .55!, -.2 .04!', 'tie'),
  flat('-.03 -.1!, .14 -.02!, .08 .16!, -.06 .55!, -.14 .55!, -.05 .16', 'cloth', 0.2),
  flat('-.13 -.22!, -.085 -.27!, .03 -.18, .13 -.22, .19 -.3!, .22 -.2!, .08 -.08, -.1 -.08!', 'shirt', 0.1),
  ball(
    '-.205 -.86!, -.19 -.98, -.06 -1.08, .14 -1.09, .3 -.98, .35 -.8, .31 -.6, .23 -.44!, .16 -.42!, .155 -.56, .14 -.7!, .09 -.69, .06 -.57!, .03 -.59, .04 -.72, .0 -.8, -.08 -.87, -.15 -.87',
    'hair',
  ),
  ball('-.16 -.92, -.1 -1.0, .06 -1.03, .2 -.97, .08 -.95, -.06 -.91', 'hair', 0.3),
]

/** A fringe, and a bunch at the back with its ribbon. */
const GIRL: readonly Part[] = [
  ball('.3 -.9, .44 -.98, .58 -.84, .58 -.58, .5 -.4, .42 -.3!, .42 -.46, .36 -.64', 'hair', -0.1),
  ...sideShoulders('cloth'),
  ...sideFace({ strength: 0, grace: 0.5, young: true }),
  flat('-.12 -.22!, -.22 -.1, -.1 .0, .05 -.05!, .2 -.02, .31 -.12, .2 -.27!, .04 -.14', 'collar'),
  ball(
    '-.225 -.76!, -.225 -.92, -.12 -1.06, .08 -1.1, .26 -1.02, .36 -.84, .34 -.64, .24 -.5!, .15 -.54, .15 -.68, .08 -.72, .02 -.66!, -.03 -.74, -.1 -.8!, -.16 -.8',
    'hair',
  ),
  stroke('-.06 -1.03, -.12 -.94, -.13 -.84', 'hair', 0.01, -0.5),
  flat('.32 -.92!, .44 -1.04, .46 -.9!, .36 -.86', 'ribbon'),
  flat('.34 -.88!, .5 -.84, .46 -.74!, .35 -.82', 'ribbon', -0.2),
  dot([0.345, -0.875, 0.034], 'ribbon', 0.2),
]

/** Tufts, and a striped jersey. */
const BOY: readonly Part[] = [
  ...sideShoulders('cloth'),
  ...[0.1, 0.3].map((y) =>
    stroke(
      `${-0.36 - y * 0.1} ${y}, -.1 ${y + 0.06}, .3 ${y + 0.06}, ${0.52 + y * 0.1} ${y}`,
      'collar',
      0.06,
    ),
  ),
  ...sideFace({ strength: 0.2, grace: 0.2, young: true }),
  stroke('-.125 -.21, -.08 -.165, .03 -.138, .15 -.185, .205 -.265', 'collar', 0.035),
  ball(
    '-.215 -.8!, -.22 -.96, -.1 -1.08, -.06 -1.15!, .04 -1.09, .1 -1.16!, .18 -1.06, .34 -.98!, .34 -.86, .36 -.74, .26 -.52!, .16 -.5!, .15 -.68, .08 -.7, .05 -.62!, .02 -.72, -.04 -.82!, -.1 -.8, -.16 -.84!',
    'hair',
  ),
  stroke('.0 -1.03, -.08 -.96, -.1 -.88', 'hair', 0.01, 0.5),
]

/** White hair around a bald crown, and a beard. */
const OLD_MAN: readonly Part[] = [
  ...sideShoulders('cloth'),
  ...sideFace({ strength: 1, grace: 0 }),
  ball(
    '.0 -.98, .14 -1.0, .3 -.9, .33 -.72, .28 -.52, .18 -.44!, .16 -.56, .14 -.68, .06 -.72, .02 -.8',
    'hair',
    -0.1,
  ),
  stroke('-.1 -.6, -.06 -.58, -.02 -.6', 'skin', 0.008, -0.5),
  stroke('-.16 -.84, -.08 -.85, -.02 -.83', 'skin', 0.008, -0.4),
  ball(
    '-.21 -.5, -.255 -.475, -.24 -.45, -.2 -.45!, -.23 -.4, -.27 -.3, -.25 -.16, -.15 -.04!, -.04 -.14, .06 -.28, .12 -.42, .1 -.6!, .05 -.55, .01 -.46, -.08 -.47, -.14 -.5',
    'hair',
  ),
  flat('-.222 -.448!, -.19 -.446, -.165 -.456!, -.185 -.432', 'lip', -0.3),
  stroke('-.16 -.36, -.14 -.24, -.16 -.14', 'hair', 0.01, -0.4),
  stroke('-.06 -.38, -.05 -.28, -.08 -.18', 'hair', 0.01, -0.4),
]

/** A bun, spectacles and pearls. */
const OLD_WOMAN: readonly Part[] = [
  egg([0.36, -0.9, 0.13, 0.13], 'hair', -0.15),
  ...sideShoulders('cloth'),
  ...sideFace({ strength: 0.4, grace: 0.55 }),
  stroke('-.09 -.53, -.12 -.49, -.11 -.44', 'skin', 0.009, -0.5),
  ball(
    '-.2 -.84!, -.17 -1.0, .0 -1.07, .18 -1.05, .32 -.94, .34 -.74, .26 -.54, .16 -.5!, .15 -.64, .06 -.7, .0 -.7!, .03 -.8, -.06 -.88, -.14 -.87',
    'hair',
  ),
  stroke('-.06 -1.0, .08 -.94, .2 -.86, .3 -.88', 'hair', 0.011, 0.4),
  hoop([-0.165, -0.645, 0.058, 0.07], 'rim', 0.014),
  stroke('-.108 -.66, .0 -.67, .09 -.66', 'rim', 0.012),
  ball('-.13 -.2, -.28 -.07, -.4 .2, -.1 .3, .06 .08!, -.07 -.08', 'shawl', 0.1),
  ball('.21 -.25, .42 -.08, .57 .2, .5 .36, .2 .3, .06 .08!, .16 -.1', 'shawl', -0.1),
  ...[-0.13, -0.08, -0.02, 0.05, 0.12].map((x) => dot([x, -0.16 + 0.6 * (0.02 - x * x), 0.024], 'pearl')),
  dot([0.1, -0.52, 0.02], 'pearl'),
]

const SIDES: Readonly<Record<string, readonly Part[]>> = {
  'portrait-woman': WOMAN,
  'portrait-man': MAN,
  'portrait-girl': GIRL,
  'portrait-boy': BOY,
  'portrait-old-man': OLD_MAN,
  'portrait-old-woman': OLD_WOMAN,
}

/** The portraits that are drawn from every side. */
export const SITTERS: readonly Subject[] = [...PORTRAITS, ...ELDER_PORTRAITS]

/** A portrait that faces the viewer, in profile; it may look to either side. */
export function inProfile({ upright: isFacing, ...portrait }: Subject, words: readonly string[]): Subject {
  return {
    ...portrait,
    id: `${portrait.id}-profile`,
    words,
    parts: (isFacing && SIDES[portrait.id]) ?? portrait.parts,
  }
}
