/** The words that set time, weather, medium, colour and number. Chinese words are read character by character. */
import { lch } from '../colour.ts'
import type { Colour } from '../colour.ts'
import type { MediumName, TimeName, WeatherName } from '../scene.ts'

/** Rows of words that mean the same thing. */
export type Meanings<Meaning> = readonly (readonly [Meaning, readonly string[]])[]

/** Words for the hour. */
export const TIMES: Meanings<TimeName> = [
  ['sunrise', ['sunrise', 'dawn', 'daybreak', 'morning', 'early light', '日出', '黎明', '清晨', '早晨']],
  [
    'dusk',
    ['sunset', 'dusk', 'evening', 'twilight', 'golden hour', 'golden light', '日落', '黄昏', '傍晚', '夕阳'],
  ],
  [
    'night',
    [
      'night',
      'midnight',
      'moonlight',
      'moonlit',
      'moon',
      'starry',
      'stars',
      'starlight',
      'aurora',
      'nocturne',
      '夜',
      '星空',
      '月',
      '月光',
    ],
  ],
  [
    'day',
    [
      'day',
      'daylight',
      'noon',
      'midday',
      'sunny',
      'afternoon',
      'bright',
      'summer',
      'spring',
      '白天',
      '中午',
      '晴',
    ],
  ],
]

/** Words for the weather. */
export const WEATHERS: Meanings<WeatherName> = [
  ['rain', ['rain', 'rainy', 'raining', 'drizzle', 'monsoon', '雨']],
  [
    'snow',
    [
      'snow',
      'snowy',
      'snowing',
      'snowfall',
      'winter',
      'blizzard',
      'frost',
      'frozen',
      'icy',
      'ice',
      'arctic',
      'antarctic',
      'polar',
      '雪',
      '冬',
    ],
  ],
  ['fog', ['fog', 'foggy', 'mist', 'misty', 'haze', 'hazy', '雾']],
  ['storm', ['storm', 'stormy', 'thunder', 'thunderstorm', 'lightning', 'tempest', '暴风雨', '闪电']],
]

/** Words for the medium. */
export const MEDIUM_WORDS: Meanings<MediumName> = [
  ['watercolour', ['watercolour', 'watercolor', 'aquarelle', 'ink wash', '水彩', '水墨']],
  [
    'gouache',
    ['gouache', "children's book", 'childrens book', 'storybook', 'picture book', 'tempera', '绘本', '水粉'],
  ],
  ['oil', ['oil painting', 'oil', 'impressionist', 'impressionism', 'van gogh', 'monet', 'impasto', '油画']],
  [
    'poster',
    [
      'poster',
      'vintage poster',
      'retro',
      'vintage',
      'screenprint',
      'screen print',
      'travel poster',
      '海报',
      '复古',
    ],
  ],
  [
    'woodblock',
    ['woodblock', 'ukiyo-e', 'ukiyo e', 'ukiyoe', 'woodcut', 'hokusai', 'linocut', '浮世绘', '版画'],
  ],
  [
    'line',
    [
      'line art',
      'lineart',
      'line drawing',
      'sketch',
      'pen and ink',
      'ink drawing',
      'doodle',
      'coloring page',
      '线稿',
      '素描',
    ],
  ],
  ['pixel', ['pixel art', 'pixel', 'pixelart', '8-bit', '8 bit', '16-bit', '16 bit', '像素']],
]

/** Colour words, each with the colour a subject takes. */
export const COLOURS: Meanings<Colour> = [
  [lch(0.6, 0.21, 27), ['red', 'scarlet', 'crimson', 'ruby', '红', '红色']],
  [lch(0.72, 0.17, 55), ['orange', 'amber', 'copper', '橙', '橙色']],
  [lch(0.86, 0.16, 92), ['yellow', 'golden', 'gold', '黄', '黄色', '金色']],
  [lch(0.62, 0.16, 145), ['green', 'emerald', 'jade', '绿', '绿色']],
  [lch(0.72, 0.11, 195), ['teal', 'turquoise', 'cyan', 'aqua', '青', '青色']],
  [lch(0.55, 0.16, 255), ['blue', 'azure', 'navy', 'sapphire', 'cobalt', '蓝', '蓝色']],
  [lch(0.54, 0.18, 305), ['purple', 'violet', 'lavender', 'indigo', '紫', '紫色']],
  [lch(0.76, 0.15, 355), ['pink', 'rose', 'magenta', '粉', '粉色', '粉红']],
  [lch(0.48, 0.08, 50), ['brown', 'chestnut', 'tan', '棕', '棕色']],
  [lch(0.95, 0.015, 85), ['white', 'ivory', 'cream', '白', '白色']],
  [lch(0.27, 0.03, 275), ['black', 'ebony', '黑', '黑色']],
  [lch(0.62, 0.02, 260), ['grey', 'gray', 'silver', '灰', '灰色', '银色']],
]

/** Numbers, and words that mean about as many. */
export const COUNTS: Meanings<number> = [
  [1, ['one', 'single', 'lone', 'lonely', '1', '一']],
  [2, ['two', 'pair', 'couple', '2', '两', '二']],
  [3, ['three', 'trio', '3', '三']],
  [4, ['four', '4', '四']],
  [5, ['five', '5', '五', 'several', 'some', 'few']],
  [6, ['six', '6', '六']],
  [7, ['seven', '7', '七', 'flock', 'many', 'group', 'herd']],
  [8, ['eight', '8', '八']],
  [9, ['nine', '9', '九', 'dozens', 'hundreds', 'swarm']],
]

/** Things that places add around the subject. */
export const FEATURES: Meanings<string> = [
  ['village', ['village', 'town', 'hamlet', 'cottages', 'houses', '村庄', '小镇', '村']],
  [
    'flowers',
    [
      'flower',
      'flowers',
      'wildflowers',
      'flower meadow',
      'a flower meadow',
      'flower field',
      'a flower field',
      'flower garden',
      'a flower garden',
      'blossom',
      'blossoms',
      'tulips',
      'poppies',
      'lavender field',
      '花',
    ],
  ],
  // What stands under a tree: subjects that shelter others read it.
  ['shelter', ['under', 'beneath', 'underneath']],
  ['clouds', ['cloud', 'clouds', 'cloudy', '云']],
  ['reeds', ['reed', 'reeds', 'rushes']],
  ['path', ['path', 'road', 'trail', '路']],
  ['big planet', ['planet', 'saturn', 'jupiter', 'alien', 'mars', '行星', '火星']],
]

/** Words that lift a subject into the air, whatever it is. "Above" and "over" only tell where things are. */
export const FLIGHT_WORDS = [
  'flying',
  'flies',
  'floating above',
  'soaring',
  'in the sky',
  'through the sky',
  'hovering',
  '飞',
  '飞翔',
  '天空中',
]

/** Words that name a look of the palette rather than a time. */
export const NEON_WORDS = ['neon', 'cyberpunk', 'synthwave', 'vaporwave', '霓虹', '赛博朋克']

/** Words that say nothing about the picture. */
export const SILENT = new Set(
  [
    'a an the of in on at by to for with and or from under above over into near beside behind between through as is are',
    'its his her their my your it that this very quite highly detailed detail beautiful stunning amazing high quality',
    'masterpiece best 4k 8k hd uhd art style illustration painting picture image photo render drawing digital scene view',
    'cinematic lighting soft calm little small big large huge tiny cute 的 在 和 了 是 上 空 下 里 中 一 只 个 艘 座 张',
  ].flatMap((line) => line.split(' ')),
)
