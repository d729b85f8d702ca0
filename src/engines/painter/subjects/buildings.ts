import { lch } from '../colours/colour.ts'
import { box } from './outline.ts'
import { names } from './parts.ts'
import type { Subject } from './subject.ts'

/** A house of one room and an attic; villages are made of it. */
export const cottage: Subject = {
  id: 'cottage',
  words: [
    ...names('cottage, house, home, 房子, 小屋, コテージ, 茅屋, casita, chaumière, häuschen, landhaus, casa'),
    ...names('maison, haus, häuser, 家, 家屋, 房屋, ハウス'),
  ],
  slots: ['ground'],
  homes: ['hills', 'forest'],
  scale: 1.15,
  accent: 'wall',
  foot: 0.72,
  top: { x: 0.1, y: -0.91 },
  built: true,
  palette: {
    wall: lch(0.94, 0.025, 85),
    roof: lch(0.58, 0.14, 32),
    trim: lch(0.97, 0.01, 80),
    door: lch(0.45, 0.1, 35),
    pane: lch(0.9, 0.11, 85),
    dark: lch(0.4, 0.05, 250),
    brick: lch(0.6, 0.09, 35),
  },
  parts: [
    { d: '.45 -.80!, .59 -.80!, .59 -1.0!, .45 -1.0!', c: 'brick', nx: 0.3 },
    { d: '.43 -.985!, .61 -.985!, .61 -1.02!, .43 -1.02!', c: 'brick', k: 0.4 },
    { d: '.06 0!, .72 -.04!, .72 -.46!, .06 -.46!', c: 'wall', nx: 0.6, form: 'plane' },
    { d: '-.60 0!, -.60 -.46!, -.27 -.86!, .06 -.46!, .06 0!', c: 'wall', nx: -0.5, form: 'plane' },
    { d: '-.27 -.93!, .46 -.88!, .80 -.42!, .13 -.40!', c: 'roof', nx: 0.5, form: 'plane' },
    { line: '-.17 -.80, .54 -.765', c: 'roof', k: -0.7, w: 0.008 },
    { line: '-.07 -.67, .63 -.65', c: 'roof', k: -0.7, w: 0.008 },
    { line: '.03 -.54, .71 -.53', c: 'roof', k: -0.7, w: 0.008 },
    { d: '-.27 -.95!, -.68 -.42!, -.66 -.37!, -.27 -.86!', c: 'roof', nx: -0.5 },
    { d: '-.27 -.95!, .15 -.43!, .12 -.38!, -.27 -.86!', c: 'roof', k: 0.45 },
    box([-0.34, -0.3, -0.2, 0], { c: 'door' }),
    box([-0.53, -0.37, -0.39, -0.2], { c: 'trim' }),
    box([-0.515, -0.355, -0.405, -0.215], { c: 'pane', glow: true }),
    box([-0.15, -0.37, -0.01, -0.2], { c: 'trim' }),
    box([-0.135, -0.355, -0.025, -0.215], { c: 'dark' }),
    box([-0.33, -0.66, -0.21, -0.52], { c: 'trim' }),
    box([-0.315, -0.645, -0.225, -0.535], { c: 'pane', glow: true }),
    box([0.26, -0.36, 0.42, -0.2], { c: 'trim', k: -0.2 }),
    box([0.275, -0.345, 0.405, -0.215], { c: 'dark' }),
    box([0.5, -0.36, 0.64, -0.2], { c: 'trim', k: -0.2 }),
    box([0.515, -0.345, 0.625, -0.215], { c: 'pane', glow: true }),
  ],
}
