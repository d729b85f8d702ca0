/** Names of styles, schools and artists, and the medium or the mood that comes nearest to them. */
import type { MediumName } from '../scene.ts'
import type { MoodName } from './moods.ts'

/** Styles that are painted in a medium of another name. */
export const STYLES: readonly (readonly [medium: MediumName, words: string])[] = [
  [
    'minimal',
    'bauhaus, bauhaus style, suprematism, swiss design, swiss style, scandinavian design, mid-century modern, mid century modern, kandinsky, mondrian, de stijl, 包豪斯, バウハウス, estilo bauhaus, suprematismo, Bauhausstil',
  ],
  [
    'poster',
    'constructivist, constructivism, propaganda poster, soviet poster, wpa poster, lithograph, letterpress, 构成主义, 宣传画, constructivismo, constructivisme, Konstruktivismus',
  ],
  [
    'low-poly',
    'cubism, cubist, picasso, wireframe, crystal cubism, 立体主义, 立体派, 毕加索, キュビスム, ピカソ, cubismo, cubista, cubisme, cubiste, Kubismus, kubistisch',
  ],
  [
    'oil',
    'renaissance, renaissance painting, baroque, baroque painting, rembrandt, caravaggio, vermeer, old master, old masters, pre-raphaelite, fresco, edward hopper, norman rockwell, 文艺复兴, 巴洛克, 伦勃朗, ルネサンス, バロック, レンブラント, ' +
      'renacimiento, barroco, Barock, Barockgemälde',
  ],
  [
    'gouache',
    'acrylic, acrylic painting, acrylics, mary blair, 丙烯画, アクリル画, acrílico, acrylique, Acryl, Acrylgemälde',
  ],
  [
    'deco',
    'tarot card, tarot, tarot cards, playing card, art nouveau poster, illuminated manuscript, medieval manuscript, 塔罗牌, 塔羅牌, タロット, タロットカード, carta del tarot, carta de tarot, carte de tarot, Tarotkarte',
  ],
  [
    'pencil',
    'etching, engraving, engraved, copperplate, gustave dore, 版刻, 蚀刻, エッチング, 銅版画, aguafuerte, gravure, eau-forte, Radierung, Kupferstich',
  ],
  ['ink', 'chinese painting, traditional chinese painting, calligraphy, 中国画, 书法, 書道, 山水画'],
  [
    'comic',
    'graffiti, mural, street art, spray paint, moebius, jean giraud, 涂鸦, グラフィティ, grafiti, Wandbild',
  ],
  [
    'storybook',
    'beatrix potter, cottagecore, whimsical illustration, disney, disney style, 迪士尼, ディズニー',
  ],
  [
    'anime',
    'studio ghibli, studio ghibli style, hayao miyazaki, miyazaki, sailor moon, 吉卜力工作室, 宫崎骏, スタジオジブリ, 宮崎駿',
  ],
  ['clay', 'dreamworks, funko pop, vinyl toy'],
  ['pixel', 'voxel, voxel art, minecraft, game boy, 我的世界, マインクラフト, ボクセル'],
  [
    'felt',
    'crochet, crocheted, knitted, knit, amigurumi, 钩针, 编织, あみぐるみ, 編みぐるみ, ganchillo, tejido, crochet art, tricoté, gehäkelt, gestrickt',
  ],
  ['paper-cut', 'quilling, paper quilling, collage, photomontage, 拼贴, 衍纸, コラージュ'],
  ['pastel', 'chalkboard, chalk art, sidewalk chalk, 黑板画, 黒板アート, pizarra'],
  [
    'vaporwave',
    'holographic, iridescent, glitch, glitch art, 全息, 故障艺术, ホログラム, グリッチ, holográfico, holographique, holografisch',
  ],
  [
    'cinematic',
    'polaroid, kodak portra, long exposure, double exposure, 宝丽来, 双重曝光, 長時間露光, doble exposición, double exposition, Doppelbelichtung',
  ],
]

/** Styles that are rather an air than a technique. */
export const AIRS: readonly (readonly [mood: MoodName, words: string])[] = [
  ['warm', 'steampunk, dieselpunk, 蒸汽朋克, スチームパンク'],
  ['sepia', 'daguerreotype, tintype'],
  ['vibrant', 'solarpunk, trippy, psychedelic art, 太阳朋克'],
  [
    'gloomy',
    'post apocalyptic, post-apocalyptic, apocalyptic, apocalypse, dystopian, dystopia, tim burton, hr giger, 末日, 末世, 废土, 終末, ポストアポカリプス, apocalíptico, apocalyptique, apokalyptisch',
  ],
  ['pastel', 'wes anderson, kawaii, kawaii style, 卡哇伊'],
  [
    'dreamy',
    'surrealism, surrealist, dali, magritte, salvador dali, 超现实主义, シュルレアリスム, surrealismo, surréalisme, Surrealismus',
  ],
]
