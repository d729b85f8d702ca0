import { lch, lerp } from '../colour.ts'
import { box } from './outline.ts'
import type { Part, Subject } from './subject.ts'

export const lighthouse: Subject = {
  id: 'lighthouse',
  words: ['lighthouse', 'lighthouses', 'beacon', '灯塔'],
  slots: ['ground'],
  homes: ['water'],
  scale: 1.55,
  accent: 'band',
  foot: 0.16,
  beam: -0.823,
  built: true,
  upright: true,
  palette: {
    wall: lch(0.93, 0.015, 85),
    band: lch(0.53, 0.18, 27),
    iron: lch(0.3, 0.03, 260),
    glass: lch(0.93, 0.12, 92),
    roof: lch(0.47, 0.17, 27),
    door: lch(0.33, 0.05, 40),
  },
  parts: lighthouseParts(),
}

export const cottage: Subject = {
  id: 'cottage',
  words: ['cottage', 'house', 'cabin', 'home', 'barn', 'hut', 'farmhouse', '房子', '小屋', '木屋'],
  slots: ['ground'],
  homes: ['hills', 'forest'],
  scale: 1.15,
  accent: 'wall',
  foot: 0.72,
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

export const castle: Subject = {
  id: 'castle',
  words: ['castle', 'castles', 'palace', 'fortress', 'citadel', '城堡', '宫殿'],
  slots: ['ground'],
  homes: ['hills', 'mountains'],
  scale: 1.5,
  accent: 'roof',
  foot: 0.66,
  built: true,
  palette: {
    wall: lch(0.84, 0.03, 80),
    roof: lch(0.42, 0.1, 265),
    gate: lch(0.33, 0.05, 45),
    flag: lch(0.6, 0.19, 28),
    pane: lch(0.88, 0.12, 85),
    stone: lch(0.66, 0.03, 75),
  },
  parts: [
    ...tower({ x: 0.17, width: 0.15, foot: -0.2, eave: -0.72, peak: -0.96 }),
    ...tower({ x: -0.2, width: 0.13, foot: -0.2, eave: -0.6, peak: -0.82 }),
    ...keep(),
    ...tower({ x: -0.46, width: 0.2, foot: 0, eave: -0.44, peak: -0.72 }),
    ...tower({ x: 0.46, width: 0.2, foot: 0, eave: -0.48, peak: -0.78 }),
  ],
}

/** A castle keep of curved roofs on a stone foot. */
export const pagoda: Subject = {
  id: 'pagoda',
  words: ['pagoda', 'temple', 'shrine', 'japanese castle', 'tenshu', '塔', '寺', '神社'],
  slots: ['ground'],
  homes: ['hills', 'mountains'],
  scale: 1.45,
  accent: 'roof',
  foot: 0.62,
  built: true,
  upright: true,
  palette: {
    wall: lch(0.95, 0.015, 85),
    roof: lch(0.4, 0.045, 255),
    stone: lch(0.55, 0.025, 80),
    pane: lch(0.5, 0.06, 70),
  },
  parts: pagodaParts(),
}

export const windmill: Subject = {
  id: 'windmill',
  words: ['windmill', 'windmills', 'mill', '风车'],
  slots: ['ground'],
  homes: ['hills'],
  scale: 1.4,
  accent: 'cap',
  foot: 0.2,
  built: true,
  palette: {
    wall: lch(0.9, 0.03, 80),
    cap: lch(0.5, 0.12, 32),
    wood: lch(0.42, 0.06, 50),
    cloth: lch(0.94, 0.025, 85),
    pane: lch(0.88, 0.12, 85),
    door: lch(0.36, 0.07, 45),
  },
  parts: [
    { d: '-.20 0!, -.12 -.58!, .12 -.58!, .20 0!', c: 'wall', form: 'cyl' },
    { d: '-.15 -.56!, -.12 -.66, 0 -.74, .12 -.66, .15 -.56!', c: 'cap', form: 'ball' },
    { d: '-.06 0!, -.06 -.12, 0 -.16, .06 -.12, .06 0!', c: 'door' },
    box([-0.035, -0.42, 0.035, -0.33], { c: 'pane', glow: true }),
    box([-0.03, -0.25, 0.03, -0.19], { c: 'pane', glow: true }),
    ...[0.5, 2.07, 3.64, 5.21].flatMap(sail),
    { d: '-.03 -.60, 0 -.63, .03 -.60, 0 -.57', c: 'wood', k: -0.3 },
  ],
}

function lighthouseParts(): Part[] {
  const half = (y: number) => lerp(0.135, 0.082, (-y / 0.74) ** 0.85)
  const ring = (from: number, to: number, c: string): Part => ({
    d: `${-half(from)} ${from}!, ${half(from)} ${from}!, ${half(to)} ${to}!, ${-half(to)} ${to}!`,
    c,
    form: 'cyl',
  })
  const rings = Array.from({ length: 7 }, (_, i) =>
    ring((-0.74 * i) / 7, (-0.74 * (i + 1)) / 7 - 0.002, i % 2 ? 'band' : 'wall'),
  )
  const slits = [-0.2, -0.42, -0.6].map((y): Part => ({
    d: `-.016 ${y}!, .016 ${y}!, .016 ${y - 0.035}, 0 ${y - 0.05}, -.016 ${y - 0.035}`,
    c: 'iron',
  }))
  const bars = [-0.062, -0.022, 0.022, 0.062].map((x) =>
    box([x - 0.004, -0.875, x + 0.004, -0.77], { c: 'iron' }),
  )
  const rail = [-0.12, -0.075, -0.03, 0.03, 0.075, 0.12].map((x) =>
    box([x - 0.0025, -0.815, x + 0.0025, -0.77], { c: 'iron' }),
  )
  return [
    ...rings,
    ...slits,
    { d: '-.03 0!, .03 0!, .03 -.06, 0 -.085, -.03 -.06', c: 'door' },
    { d: '-.09 -.735!, .09 -.735!, .125 -.765!, -.125 -.765!', c: 'iron', form: 'cyl' },
    box([-0.125, -0.773, 0.125, -0.765], { c: 'iron', k: 0.5 }),
    box([-0.062, -0.875, 0.062, -0.77], { c: 'glass', glow: true }),
    ...bars,
    ...rail,
    box([-0.122, -0.821, 0.122, -0.815], { c: 'iron' }),
    {
      d: '-.08 -.873!, .08 -.873!, .045 -.93, .012 -.955, 0 -1.0!, -.012 -.955, -.045 -.93',
      c: 'roof',
      form: 'cyl',
    },
  ]
}

function tower({
  x,
  width,
  foot,
  eave,
  peak,
}: {
  x: number
  width: number
  foot: number
  eave: number
  peak: number
}): Part[] {
  const [left, right] = [x - width / 2, x + width / 2]
  const window = (y: number): Part => ({
    d: `${x - 0.018} ${y}!, ${x + 0.018} ${y}!, ${x + 0.018} ${y - 0.045}, ${x} ${y - 0.065}, ${x - 0.018} ${y - 0.045}`,
    c: 'pane',
    glow: true,
  })
  return [
    box([left, eave, right, foot], { c: 'wall', form: 'cyl' }),
    box([left - 0.02, eave, right + 0.02, eave + 0.045], { c: 'stone', form: 'cyl' }),
    {
      d: `${left - 0.045} ${eave + 0.005}!, ${x} ${peak}!, ${right + 0.045} ${eave + 0.005}!`,
      c: 'roof',
      form: 'cyl',
    },
    window(eave + 0.14),
    window((eave + foot) / 2 + 0.1),
    { line: `${x} ${peak}, ${x} ${peak - 0.06}`, c: 'gate', w: 0.008 },
    { d: `${x} ${peak - 0.062}!, ${x - 0.085} ${peak - 0.045}!, ${x} ${peak - 0.025}!`, c: 'flag' },
  ]
}

function keep(): Part[] {
  const merlons = Array.from({ length: 9 }, (_, i) =>
    box([-0.4 + i * 0.09, -0.34, -0.35 + i * 0.09, -0.295], { c: 'wall', k: 0.1 }),
  )
  return [
    box([-0.1, -0.58, 0.1, -0.2], { c: 'wall', nx: 0.1, form: 'plane' }),
    { d: '-.14 -.57!, 0 -.76!, .14 -.57!', c: 'roof', form: 'cyl' },
    { d: '-.022 -.44!, .022 -.44!, .022 -.49, 0 -.515, -.022 -.49', c: 'pane', glow: true },
    ...merlons,
    box([-0.42, -0.3, 0.42, 0], { c: 'wall', nx: -0.15, form: 'plane' }),
    { line: '-.36 -.20, -.30 -.20', c: 'stone', w: 0.01 },
    { line: '.22 -.14, .29 -.14', c: 'stone', w: 0.01 },
    { line: '-.26 -.09, -.19 -.09', c: 'stone', w: 0.01 },
    { line: '.26 -.24, .33 -.24', c: 'stone', w: 0.01 },
    { d: '-.11 0!, .11 0!, .11 -.14, 0 -.21, -.11 -.14', c: 'stone', k: -0.2 },
    { d: '-.08 0!, .08 0!, .08 -.12, 0 -.175, -.08 -.12', c: 'gate' },
  ]
}

function sail(angle: number): Part[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const at = (along: number, aside: number) =>
    `${(cos * along - sin * aside).toFixed(3)} ${(-0.6 + sin * along + cos * aside).toFixed(3)}`
  return [
    { d: `${at(0.1, 0)}!, ${at(0.46, 0)}!, ${at(0.46, 0.1)}!, ${at(0.1, 0.1)}!`, c: 'cloth', form: 'plane' },
    { line: `${at(0, 0)}, ${at(0.25, 0)}, ${at(0.48, 0)}`, c: 'wood', w: 0.018 },
    ...[0.2, 0.3, 0.4].map((along): Part => ({
      line: `${at(along, 0)}, ${at(along, 0.1)}`,
      c: 'wood',
      w: 0.007,
    })),
  ]
}

function pagodaParts(): Part[] {
  const parts: Part[] = [
    { d: '-.62 0!, -.50 -.14, -.44 -.24!, .44 -.24!, .50 -.14, .62 0!', c: 'stone', form: 'cyl' },
    ...[0, 1, 2].flatMap((row) =>
      Array.from({ length: 8 }, (_, i): Part => {
        const half = lerp(0.58, 0.46, row / 2)
        const x = -half + (2 * half * (i + 0.5 * (row % 2))) / 8
        const y = -0.04 - row * 0.075
        return { line: `${x} ${y}, ${x + 0.06} ${y - 0.004}`, c: 'pane', k: -0.5, w: 0.006 }
      }),
    ),
  ]
  let foot = -0.24
  let half = 0.38
  for (const height of [0.15, 0.135, 0.12, 0.115]) {
    parts.push(...storey({ foot, half, height }))
    foot -= height * 0.62 + height * 0.6 * 0.98
    half *= 0.775
  }
  const [eave, ridge] = [half * 1.15, half * 0.8]
  parts.push({
    d: `${-eave} ${foot}!, ${-ridge} ${foot - 0.06}!, ${ridge} ${foot - 0.06}!, ${eave} ${foot}!`,
    c: 'roof',
    form: 'cyl',
  })
  return parts
}

function storey({ foot, half, height }: { foot: number; half: number; height: number }): Part[] {
  const top = foot - height * 0.62
  const [wide, narrow, rise] = [half * 1.36, half * 0.8, height * 0.6]
  const windows = [-2, -1, 0, 1, 2].map((i) => {
    const x = i * half * 0.36
    return box([x - 0.022, foot - height * 0.45, x + 0.022, foot - height * 0.16], { c: 'pane', glow: true })
  })
  return [
    {
      d: `${-half} ${foot}!, ${half} ${foot}!, ${half * 0.97} ${top}!, ${-half * 0.97} ${top}!`,
      c: 'wall',
      form: 'cyl',
    },
    ...windows,
    {
      d: `${-wide} ${top - 0.018}!, ${-wide * 0.82} ${top + 0.012}, 0 ${top + 0.018}, ${wide * 0.82} ${top + 0.012}, ${wide} ${top - 0.018}!, ${narrow * 1.12} ${top - rise * 0.55}, ${narrow * 0.9} ${top - rise}!, ${-narrow * 0.9} ${top - rise}!, ${-narrow * 1.12} ${top - rise * 0.55}`,
      c: 'roof',
      form: 'cyl',
    },
  ]
}
