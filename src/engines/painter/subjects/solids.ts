import { lch } from '../colours/colour.ts'
import { oval } from './outline.ts'
import { names } from './parts.ts'
import { curve, facet } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Where a solid stands when nobody says where: before a ground of its own. */
const HOMES = ['studio', 'tabletop', 'interior'] as const

/** A cube that turns an edge to the viewer. */
const cube: Subject = {
  id: 'cube',
  words: names('cube, 立方体, 方块, 方塊, キューブ, cubo, cubos, würfel, quader'),
  slots: ['ground'],
  homes: HOMES,
  scale: 0.7,
  accent: 'body',
  palette: { body: lch(0.6, 0.16, 255) },
  foot: 0.44,
  parts: [
    facet('-.46 -.67, 0 -.54, 0 0, -.46 -.13', { c: 'body', nx: -0.55, form: 'plane' }),
    facet('0 -.54, .46 -.67, .46 -.13, 0 0', { c: 'body', nx: 0.55, form: 'plane' }),
    facet('-.46 -.67, 0 -.8, .46 -.67, 0 -.54', { c: 'body', k: 0.6 }),
  ],
}

const sphere: Subject = {
  id: 'sphere',
  words: names('sphere, orb, 球体, 圆球, 圓球, esfera, esferas, sphère, kugel, kugeln'),
  slots: ['ground', 'air'],
  homes: HOMES,
  scale: 0.7,
  accent: 'body',
  palette: { body: lch(0.62, 0.15, 330), shine: lch(0.98, 0.01, 90) },
  foot: 0.2,
  parts: [
    oval([0, -0.44, 0.44, 0.44], { c: 'body', form: 'ball' }),
    curve('-.26 -.64, -.14 -.74, -.04 -.74, -.13 -.65, -.22 -.55', { c: 'shine', al: 0.5 }),
  ],
}

const cone: Subject = {
  id: 'cone',
  words: names('cone, cones, 圆锥, 圓錐, 円錐, cono, conos, cône, kegel'),
  slots: ['ground'],
  homes: HOMES,
  scale: 0.75,
  accent: 'body',
  palette: { body: lch(0.72, 0.15, 70) },
  foot: 0.4,
  parts: [
    curve('0 -.96!, .4 -.06!, .36 -.02, .24 .02, 0 .04, -.24 .02, -.36 -.02, -.4 -.06!', {
      c: 'body',
      form: 'cyl',
    }),
  ],
}

const cylinder: Subject = {
  id: 'cylinder',
  words: names('cylinder, cylinders, 圆柱体, 圓柱體, 円柱, cilindro, cilindros, cylindre, zylinder'),
  slots: ['ground'],
  homes: HOMES,
  scale: 0.75,
  accent: 'body',
  palette: { body: lch(0.65, 0.12, 170) },
  foot: 0.36,
  parts: [
    curve('-.36 -.84!, .36 -.84!, .36 -.06!, .33 -.02, .22 .02, 0 .04, -.22 .02, -.33 -.02, -.36 -.06!', {
      c: 'body',
      form: 'cyl',
    }),
    oval([0, -0.84, 0.36, 0.1], { c: 'body', k: 0.6 }),
  ],
}

/** The bodies of geometry. */
export const SOLIDS: readonly Subject[] = [cube, sphere, cone, cylinder]
