import { lch, lerp } from '../colours/colour.ts'
import { box, round } from './outline.ts'
import { names } from './parts.ts'
import { row, stroke, taper } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Four towers around a keep. */
export const castle: Subject = {
  id: 'castle',
  words: [
    ...names('castle, castles, fortress, citadel, 城堡, 城, お城, castillo, fortaleza, château'),
    ...names('forteresse, schloss, burg, festung, schlösser, burgen, châteaux'),
  ],
  slots: ['ground'],
  homes: ['mountains', 'hills'],
  scale: 1.5,
  accent: 'roof',
  foot: 0.66,
  top: { x: 0, y: -0.34 },
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

/** Five red storeys under swept roofs, and a spire of rings. */
export const pagoda: Subject = {
  id: 'pagoda',
  words: [
    ...names('pagoda, temple, shrine, 塔, 寺, 五重塔, 寺院, 宝塔, 寶塔, pagode, templo, temple bouddhiste'),
    ...names('tempel, pagoden'),
  ],
  slots: ['ground'],
  homes: ['lake', 'mountains', 'hills'],
  scale: 1.6,
  accent: 'wall',
  foot: 0.36,
  built: true,
  upright: true,
  palette: {
    wall: lch(0.55, 0.15, 32),
    roof: lch(0.38, 0.04, 230),
    stone: lch(0.66, 0.025, 80),
    pane: lch(0.9, 0.11, 85),
    gold: lch(0.78, 0.13, 85),
  },
  parts: [
    box([-0.36, -0.045, 0.36, 0], { c: 'stone', k: -0.2, form: 'cyl' }),
    box([-0.29, -0.09, 0.29, -0.04], { c: 'stone', form: 'cyl' }),
    ...[0, 1, 2, 3, 4].flatMap((floor) => redStorey(-0.09 - floor * 0.145, 0.205 - floor * 0.026)),
    taper([0, -0.81, -0.86, 0.03, 0.02], { c: 'gold', form: 'cyl' }),
    stroke('0 -.84, 0 -1.14', 'gold', 0.012),
    ...row([-0.89, -1.05, 7], (y) =>
      stroke(`${-0.034 - (y + 1.05) * 0.1} ${y}, ${0.034 + (y + 1.05) * 0.1} ${y}`, 'gold', 0.011, -0.2),
    ),
    round([0, -1.12, 0.018], { c: 'gold' }),
  ],
}

/** A castle keep of curved roofs on a stone foot. */
export const tenshu: Subject = {
  id: 'japanese-castle',
  words: [
    ...names('japanese castle, samurai castle, tenshu, 日本城堡, 天守阁, 天守閣, 日本の城, castillo japonés'),
    ...names('château japonais, japanische burg'),
  ],
  slots: ['ground'],
  homes: ['mountains', 'lake', 'hills'],
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
    gold: lch(0.78, 0.13, 85),
  },
  parts: tenshuParts(),
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

function tenshuParts(): Part[] {
  const parts: Part[] = [
    { d: '-.62 0!, -.50 -.14, -.44 -.24!, .44 -.24!, .50 -.14, .62 0!', c: 'stone', form: 'cyl' },
    ...[0, 1, 2].flatMap((course) =>
      Array.from({ length: 8 }, (_, i): Part => {
        const half = lerp(0.58, 0.46, course / 2)
        const x = -half + (2 * half * (i + 0.5 * (course % 2))) / 8
        const y = -0.04 - course * 0.075
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
  const [eave, ridge, crest] = [half * 1.15, half * 0.72, foot - 0.13]
  parts.push(
    {
      d: `${-eave * 1.1} ${foot + 0.004}!, ${-ridge * 1.15} ${foot - 0.05}, ${-ridge} ${crest}!, ${ridge} ${crest}!, ${ridge * 1.15} ${foot - 0.05}, ${eave * 1.1} ${foot + 0.004}!`,
      c: 'roof',
      form: 'cyl',
    },
    {
      d: `${-half * 0.52} ${foot - 0.004}!, 0 ${crest + 0.02}!, ${half * 0.52} ${foot - 0.004}!`,
      c: 'wall',
      k: -0.1,
    },
    stroke(`${-half * 0.58} ${foot}!, 0 ${crest + 0.012}!, ${half * 0.58} ${foot}!`, 'roof', 0.022, 0.3),
    stroke(`${-ridge * 1.02} ${crest}, ${ridge * 1.02} ${crest}`, 'roof', 0.026, 0.3),
    ...[-1, 1].map((side): Part => ({
      d: `${side * ridge * 0.9} ${crest}!, ${side * ridge * 1.12} ${crest - 0.02}, ${side * ridge * 0.94} ${crest - 0.085}!, ${side * ridge * 0.86} ${crest - 0.04}`,
      c: 'gold',
    })),
  )
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

/** One storey of the pagoda: its foot and half width. */
function redStorey(foot: number, half: number): Part[] {
  const eave = foot - 0.08
  const [wide, neck, top] = [half * 1.62, half * 0.86, eave - 0.068]
  return [
    box([-half, eave, half, foot], { c: 'wall', form: 'cyl' }),
    ...row([-half * 0.62, half * 0.62, 3], (x) =>
      box([x - half * 0.15, foot - 0.06, x + half * 0.15, foot - 0.014], { c: 'pane', glow: true }),
    ),
    stroke(`${-half * 1.12} ${foot - 0.006}, ${half * 1.12} ${foot - 0.006}`, 'gold', 0.011),
    {
      d: `${-wide} ${eave - 0.036}!, ${-wide * 0.8} ${eave + 0.002}, 0 ${eave + 0.014}, ${wide * 0.8} ${eave + 0.002}, ${wide} ${eave - 0.036}!, ${neck * 1.3} ${eave - 0.04}, ${neck} ${top}!, ${-neck} ${top}!, ${-neck * 1.3} ${eave - 0.04}`,
      c: 'roof',
      form: 'cyl',
    },
    stroke(
      `${-wide} ${eave - 0.036}, ${-wide * 0.8} ${eave + 0.002}, 0 ${eave + 0.014}, ${wide * 0.8} ${eave + 0.002}, ${wide} ${eave - 0.036}`,
      'wall',
      0.012,
      0.3,
    ),
  ]
}
