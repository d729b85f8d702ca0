/** Names of colours in both languages. */
import { fromRgb, hueOf, type Colour } from '../colours/colour.ts'

/** A colour's names. */
export interface ColourName {
  readonly en: string
  readonly zh: string
}

type Row = readonly [hex: number, en: string, zh: string]

/** Colours that painters name: sRGB and the words. */
const ROWS: readonly Row[] = [
  [0x121216, 'black', '黑色'],
  [0x36373d, 'charcoal', '炭灰'],
  [0x6d7680, 'slate grey', '石板灰'],
  [0xb4b8bc, 'silver grey', '银灰'],
  [0xf6f6f4, 'white', '白色'],
  [0xf1e7cf, 'cream', '奶油色'],
  [0xd9c3a0, 'sand', '沙色'],
  [0xb08d67, 'tan', '浅褐'],
  [0x8a8172, 'taupe', '灰褐'],
  [0x6b4a32, 'brown', '棕色'],
  [0x3b281d, 'dark brown', '深棕'],
  [0x9c4a24, 'rust', '铁锈红'],
  [0xc8714e, 'terracotta', '赤陶色'],
  [0x7d1f26, 'wine red', '酒红'],
  [0xc8202a, 'crimson', '绯红'],
  [0xef6a50, 'coral', '珊瑚色'],
  [0xf3a58c, 'salmon', '鲑鱼粉'],
  [0xee8421, 'orange', '橙色'],
  [0xf0ad3d, 'amber', '琥珀色'],
  [0xf5d04c, 'golden yellow', '金黄'],
  [0xf4e7a1, 'pale yellow', '浅黄'],
  [0xa8892c, 'ochre', '赭黄'],
  [0x6f7032, 'olive', '橄榄绿'],
  [0x8fa65a, 'moss green', '苔绿'],
  [0x4c8a3a, 'grass green', '草绿'],
  [0x274a2c, 'forest green', '墨绿'],
  [0x2fa36b, 'emerald', '翠绿'],
  [0xb3dcc0, 'mint', '薄荷绿'],
  [0x1f6b6b, 'teal', '青绿'],
  [0x4cbdb8, 'turquoise', '松石绿'],
  [0x0f3a44, 'deep teal', '深青'],
  [0xa9d3ea, 'pale blue', '浅蓝'],
  [0x5fa9dc, 'sky blue', '天蓝'],
  [0x2c64c0, 'cobalt blue', '钴蓝'],
  [0x22335f, 'navy', '藏青'],
  [0x10162b, 'midnight blue', '午夜蓝'],
  [0x7f95b4, 'steel blue', '钢蓝'],
  [0x8f93d6, 'periwinkle', '长春花蓝'],
  [0xc3b6e0, 'lavender', '薰衣草紫'],
  [0x6b47a8, 'violet', '紫罗兰'],
  [0x4a2a52, 'plum', '梅紫'],
  [0x8a7690, 'mauve', '藕荷色'],
  [0xc13d95, 'magenta', '洋红'],
  [0xee8fb4, 'pink', '粉色'],
  [0xf5d3d5, 'blush', '浅粉'],
]

const NAMED = ROWS.map(([hex, en, zh]) => ({
  colour: fromRgb(hex >> 16, (hex >> 8) & 255, hex & 255),
  name: { en, zh },
}))

/** Differences of hue tell colours apart more than those of lightness. */
const HUE_WEIGHT = 2.6

/** The name that comes nearest. */
export function nameOf(colour: Colour): ColourName {
  const distance = (other: Colour) =>
    (colour.L - other.L) ** 2 + HUE_WEIGHT * ((colour.a - other.a) ** 2 + (colour.b - other.b) ** 2)
  return NAMED.reduce((best, one) => (distance(one.colour) < distance(best.colour) ? one : best)).name
}

/** Whether a colour's hue lies between two, in degrees on the circle from `from` up to `to`. */
export function isHueIn(colour: Colour, from: number, to: number): boolean {
  const hue = (hueOf(colour) + 360) % 360
  return from <= to ? hue >= from && hue <= to : hue >= from || hue <= to
}
