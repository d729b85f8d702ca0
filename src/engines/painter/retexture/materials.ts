/** Colours that words lend to surfaces: materials, and colours named for themselves. */
import { lch, type Colour } from '../colours/colour.ts'
import type { ImagePalette } from '../references/image-palette.ts'
import { readText } from '../lexicon/read.ts'
import { wordsOf } from '../lexicon/tokens.ts'

type Lch = readonly [lightness: number, chroma: number, hue: number]

/** A material from its shade to its light, and its words. */
type Row = readonly [shades: readonly Lch[], words: readonly string[]]

const ROWS: readonly Row[] = [
  [
    [
      [0.3, 0.07, 65],
      [0.6, 0.13, 82],
      [0.82, 0.15, 90],
      [0.96, 0.08, 98],
    ],
    ['gold', 'golden', 'gilded', 'brass', '金', '金色', '黄金', '黄铜'],
  ],
  [
    [
      [0.3, 0.02, 255],
      [0.6, 0.02, 250],
      [0.82, 0.015, 240],
      [0.97, 0.008, 230],
    ],
    ['silver', 'chrome', 'steel', 'metal', 'metallic', 'iron', '银', '金属', '钢', '铁'],
  ],
  [
    [
      [0.28, 0.06, 45],
      [0.5, 0.12, 48],
      [0.68, 0.13, 55],
      [0.88, 0.09, 70],
    ],
    ['copper', 'bronze', 'rust', 'rusty', '铜', '青铜', '锈'],
  ],
  [
    [
      [0.5, 0.015, 250],
      [0.75, 0.012, 80],
      [0.9, 0.012, 85],
      [0.98, 0.006, 90],
    ],
    ['marble', 'porcelain', 'ivory', 'bone', 'plaster', '大理石', '瓷', '象牙'],
  ],
  [
    [
      [0.3, 0.015, 70],
      [0.5, 0.02, 75],
      [0.66, 0.02, 80],
      [0.82, 0.018, 85],
    ],
    ['stone', 'rock', 'granite', 'concrete', '石', '石头', '混凝土'],
  ],
  [
    [
      [0.25, 0.05, 50],
      [0.42, 0.08, 55],
      [0.6, 0.1, 62],
      [0.78, 0.09, 75],
    ],
    ['wood', 'wooden', 'oak', 'walnut', 'bamboo', '木', '木头', '竹'],
  ],
  [
    [
      [0.4, 0.07, 245],
      [0.65, 0.07, 225],
      [0.85, 0.05, 210],
      [0.98, 0.02, 205],
    ],
    ['ice', 'icy', 'frozen', 'crystal', 'glass', 'diamond', '冰', '水晶', '玻璃', '钻石'],
  ],
  [
    [
      [0.3, 0.07, 165],
      [0.5, 0.12, 160],
      [0.7, 0.13, 158],
      [0.9, 0.08, 155],
    ],
    ['jade', 'emerald', 'malachite', '玉', '翡翠'],
  ],
  [
    [
      [0.28, 0.05, 135],
      [0.45, 0.1, 135],
      [0.62, 0.13, 128],
      [0.82, 0.12, 115],
    ],
    ['moss', 'mossy', 'leaf', 'leaves', 'grass', 'vines', '苔藓', '叶', '草'],
  ],
  [
    [
      [0.35, 0.09, 35],
      [0.52, 0.12, 40],
      [0.68, 0.12, 48],
      [0.86, 0.07, 60],
    ],
    ['clay', 'terracotta', 'brick', 'ceramic', '陶', '陶土', '砖'],
  ],
  [
    [
      [0.2, 0.08, 25],
      [0.5, 0.21, 32],
      [0.72, 0.18, 55],
      [0.95, 0.12, 95],
    ],
    ['lava', 'fire', 'flame', 'flames', 'ember', 'embers', '火', '火焰', '熔岩'],
  ],
  [
    [
      [0.3, 0.1, 30],
      [0.52, 0.16, 40],
      [0.7, 0.16, 62],
      [0.88, 0.13, 88],
    ],
    ['autumn', 'fall', '秋', '秋天'],
  ],
  [
    [
      [0.55, 0.03, 255],
      [0.78, 0.025, 245],
      [0.92, 0.012, 235],
      [0.99, 0.004, 230],
    ],
    ['snow', 'snowy', 'frost', 'cloud', 'clouds', '雪', '霜', '云'],
  ],
  [
    [
      [0.25, 0.08, 255],
      [0.45, 0.12, 240],
      [0.65, 0.1, 215],
      [0.92, 0.05, 200],
    ],
    ['water', 'ocean', 'sea', 'liquid', '水', '海'],
  ],
  [
    [
      [0.45, 0.06, 65],
      [0.65, 0.08, 75],
      [0.8, 0.07, 82],
      [0.93, 0.045, 88],
    ],
    ['sand', 'straw', 'wicker', 'cardboard', 'paper', '沙', '纸', '稻草'],
  ],
  [
    [
      [0.4, 0.15, 350],
      [0.65, 0.17, 355],
      [0.82, 0.11, 0],
      [0.95, 0.05, 95],
    ],
    ['candy', 'bubblegum', 'cherry blossom', 'blossom', '糖果', '樱花'],
  ],
  [
    [
      [0.15, 0.02, 280],
      [0.3, 0.12, 300],
      [0.6, 0.24, 340],
      [0.85, 0.15, 195],
    ],
    ['neon', 'cyberpunk', '霓虹', '赛博朋克'],
  ],
]

const SHADES: ReadonlyMap<string, readonly Lch[]> = new Map(
  ROWS.flatMap(([shades, words]) => words.map((word) => [word, shades] as const)),
)

/** Lightnesses at which a colour that is named for itself is lent. */
const TINTS = [0.3, 0.52, 0.74, 0.93] as const

/** Words count more than what a scene would bring along. */
const WEIGHT = 1.8

/** The colours that a text names; null when it names none. */
export function paletteOfWords(text: string): ImagePalette | null {
  const words = wordsOf(text)
  const phrases = words.flatMap((word, i) => [
    word,
    `${word} ${words[i + 1] ?? ''}`,
    `${word}${words[i + 1] ?? ''}`,
  ])
  const shades = [...new Set(phrases.flatMap((phrase) => SHADES.get(phrase) ?? []))].map((shade) =>
    lch(...shade),
  )
  const { subjects, colours, tints } = readText(text)
  const named = [
    ...colours,
    ...tints.map(({ colour }) => colour),
    ...subjects.flatMap(({ colour }) => colour ?? []),
  ]
  const all = [...shades, ...named.flatMap(tintsOf)]
  if (all.length === 0) return null
  return { colours: all.map((colour) => ({ colour, share: 1 / all.length })), weight: WEIGHT }
}

const tintsOf = ({ L, a, b }: Colour): readonly Colour[] =>
  TINTS.map((lightness) => {
    const fade = 1 - 0.6 * Math.abs(lightness - L)
    return { L: lightness, a: a * fade, b: b * fade }
  })
