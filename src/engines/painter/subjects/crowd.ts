import { boundsOf, readPoints } from '../canvas/spline.ts'
import { moved } from './outline.ts'
import { names } from './parts.ts'
import { PEOPLE_OF_TODAY } from './people-of-today.ts'
import type { Part, Subject } from './subject.ts'

/** Who stands where, the farthest first: somebody's id, x, y and size. */
const MEMBERS = [
  ['old-man', -0.34, -0.07, 0.9],
  ['woman', 0.34, -0.06, 0.95],
  ['man', 0.02, -0.03, 1],
  ['girl', -0.62, 0, 0.72],
  ['boy', 0.64, 0, 0.7],
] as const

/** The parts of one of them, in colours of its own. */
function partsOf([id, x, y, scale]: (typeof MEMBERS)[number]): Part[] {
  const parts = PEOPLE_OF_TODAY.find((one) => one.id === id)?.parts ?? []
  return moved(parts, { x, y, scale }).map((part) => ({ ...plain(part), c: `${id} ${part.c}` }))
}

/** Shares of a unit below which a part has no shading of its own: nobody sees it in a crowd. */
const SHADED = 0.3

function plain(part: Part): Part {
  if ('line' in part) return part
  const [left, top, right, bottom] = boundsOf(readPoints(part.d))
  const { form, ...flat } = part
  return form && Math.max(right - left, bottom - top) > SHADED ? part : flat
}

const PALETTE = Object.fromEntries(
  PEOPLE_OF_TODAY.flatMap(({ id, palette }) =>
    Object.entries(palette).map(([role, colour]) => [`${id} ${role}`, colour]),
  ),
)

/** Five people of all ages. */
const people: Subject = {
  id: 'people',
  words: names(
    'people, friends, crowd, family, group of people, group of friends, team, 人群, 人们, 朋友们, 朋友, 一家人, 家庭, 人々, 友達, 家族, ' +
      'gente, personas, amigos, familia, multitud, gens, amis, famille, foule, Leute, Menschen, Freunde, Familie, Menschenmenge',
  ),
  slots: ['ground'],
  homes: ['hills', 'beach', 'street', 'meadow'],
  scale: 1.15,
  foot: 0.8,
  several: true,
  accent: 'man coat',
  moves: 'breathes',
  palette: PALETTE,
  parts: MEMBERS.flatMap(partsOf),
}

/** Several together. */
export const CROWD: readonly Subject[] = [people]
