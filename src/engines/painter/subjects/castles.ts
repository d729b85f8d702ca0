import { lch, lerp } from '../colour.ts'
import { box } from './outline.ts'
import type { Part, Subject } from './subject.ts'

/** Four towers around a keep. */
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
