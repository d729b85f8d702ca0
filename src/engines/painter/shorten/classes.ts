/** The kinds of words that a prompt is made of, and how much each kind weighs. */
import type { Meaning } from '../lexicon/meaning.ts'

/** A kind of word. `link` words only hold others together. */
export type WordClass = keyof typeof CLASS_WEIGHTS

/** Weights of the kinds, before place and repetition: what is shown counts most, praise least. */
export const CLASS_WEIGHTS = {
  subject: 1,
  place: 0.88,
  feature: 0.72,
  time: 0.68,
  weather: 0.66,
  colour: 0.58,
  material: 0.54,
  style: 0.46,
  count: 0.4,
  /** A word the painter does not know: see `unknownWeight`. */
  unknown: 0.4,
  praise: 0.08,
  link: 0.03,
} as const

/** The kind of whatever the lexicon knows. */
export const CLASS_OF_MEANING: Readonly<Record<Meaning['kind'], WordClass>> = {
  subject: 'subject',
  part: 'subject',
  place: 'place',
  backdrop: 'place',
  feature: 'feature',
  time: 'time',
  weather: 'weather',
  colour: 'colour',
  medium: 'style',
  mood: 'style',
  count: 'count',
  size: 'count',
  spot: 'style',
  relation: 'link',
  flight: 'feature',
  silent: 'link',
}

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))

const ROWS: readonly (readonly [WordClass, readonly string[]])[] = [
  [
    'link',
    words(
      'a an the of in on at by to for from with without and or but as is are was were be being been it its this that',
      'these those his her their my your our into onto over under above below beneath beside between behind near around',
      'through across along against toward towards while where when which who there here 的 在 和 与 了 是 着 把 被 上 下',
      '里 中 有 从 向 到 一 个 只 座 艘 张 条 位 棵 片',
    ),
  ],
  [
    'praise',
    words(
      'beautiful stunning amazing gorgeous incredible wonderful breathtaking awesome perfect best masterpiece epic nice',
      'award-winning acclaimed famous professional quality high highest ultra hyper super very highly extremely intricate',
      'intricately detailed details detail fine sharp crisp clear resolution uhd hd fhd qhd 2k 4k 8k 12k 16k hdr trending',
      'artstation deviantart octane unreal engine rendered quite really so most 高清 超清 精美 杰作 大师级 大师 精致 绝美 唯美 最佳 质量',
      '细节 超高清',
    ),
  ],
  [
    'style',
    words(
      'style art artwork illustration painting drawing picture image photo photograph photography photorealistic realistic',
      'realism hyperrealistic render 3d 2d cgi anime manga cartoon comic cinematic dramatic volumetric lighting lit',
      'minimalist minimal abstract surreal surrealism fantasy gothic baroque expressionist cubist bauhaus nouveau deco',
      'portrait macro aerial panoramic wide-angle close-up isometric bokeh lens camera film 35mm shot pastel monochrome',
      'ink wash sketch 插画 摄影 写实 动漫 卡通 风格 极简 电影感 国风',
    ),
  ],
  [
    'material',
    words(
      'wood wooden stone marble granite brick concrete glass crystal porcelain ceramic clay metal steel iron brass bronze',
      'chrome silk velvet wool cotton lace leather paper cardboard plastic wax feather feathers bone coral pearl diamond',
      'fur moss rust 木 石 玻璃 水晶 陶瓷 金属 丝绸 纸',
    ),
  ],
  [
    'colour',
    words(
      'colour color colours colors colourful colorful vivid muted bright dark pale warm cold cool neutral 彩色 鲜艳 暗 冷 暖',
    ),
  ],
]

/** Words whose kind does not hang on the lexicon. */
export const CLASS_OF_WORD: ReadonlyMap<string, WordClass> = new Map(
  ROWS.flatMap(([kind, list]) => list.map((word) => [word, kind] as const)),
)
