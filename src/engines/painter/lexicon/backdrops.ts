/** Words for a plain ground behind what is shown, in all languages. */
import type { ColourName } from './colours.ts'

/** What a word for a ground says of it: its colour, that it is plain, or nothing unless a colour stands beside it. */
type Ground = ColourName | 'plain' | 'if coloured'

/** One row: what is said of the ground, and the words. */
export const BACKDROPS: readonly (readonly [ground: Ground, words: string])[] = [
  ['if coloured', 'background, backdrop, 背景, 底色, fondo, fond, arrière-plan, hintergrund, untergrund'],
  [
    'plain',
    'plain background, simple background, solid background, solid color background, solid colour background, flat background, ' +
      'blank background, empty background, clean background, minimal background, on a plain background, isolated, ' +
      '纯色背景, 純色背景, 简单背景, 干净的背景, 無地背景, 無地の背景, シンプルな背景, fondo liso, fondo simple, fondo plano, fond uni, ' +
      'fond simple, einfarbiger hintergrund, schlichter hintergrund, einfacher hintergrund',
  ],
  [
    'white',
    'transparent background, no background, without background, cutout, cut out, on white, isolated on white, white backdrop, ' +
      '透明背景, 无背景, 白底, 透過背景, 背景なし, 背景透過, fondo transparente, sin fondo, fond transparent, sans fond, ' +
      'transparenter hintergrund, ohne hintergrund, freigestellt',
  ],
  ['black', 'on black, isolated on black, 黑底, 黒地'],
  ['blue', '蓝底'],
  ['red', '红底'],
]

/** The medium that each kind of emblem takes where none is named, and its words in all languages. */
export const EMBLEMS = {
  logo: {
    medium: 'anime',
    words:
      'logo, logo of, logo design, icon, icon of, app icon, emoji, emoji of, mascot logo, badge, badge design, pictogram, ' +
      '图标, 标志, 徽标, ロゴ, アイコン, 絵文字, logotipo, icono, pictograma, logotype, icône, pictogramme, symbolbild, piktogramm',
  },
  sticker: {
    medium: 'comic',
    words:
      'sticker, sticker of, die-cut sticker, die cut sticker, mascot, clipart, clip art, enamel pin, t-shirt design, ' +
      'tshirt design, 贴纸, 貼紙, 吉祥物, ステッカー, シール, マスコット, pegatina, mascota de equipo, autocollant, mascotte, ' +
      'aufkleber, maskottchen',
  },
  tattoo: {
    medium: 'ink',
    words: 'tattoo, tattoo of, tattoo design, 纹身, 刺青, タトゥー, tatuaje, tatouage, tätowierung',
  },
} as const

/** A kind of picture that shows one thing, large, on a plain ground. */
export type EmblemName = keyof typeof EMBLEMS

/** All of them. */
export const EMBLEM_NAMES = Object.keys(EMBLEMS) as readonly EmblemName[] // The table has exactly these keys.
