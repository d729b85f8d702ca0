/** Names of towns, lands and rooms, and kinds of pictures, that say in which place a picture is set. */
import type { PlaceName } from '../scene.ts'

/** One row: the place, what it has there, and the words for it in all languages. */
type Whereabouts = readonly [place: PlaceName, feature: string | null, words: string]

/** Where words say a picture is, beside what each place lists itself. */
export const WHEREABOUTS: readonly Whereabouts[] = [
  [
    'city',
    null,
    'new york, new york city, nyc, chicago, dubai, shanghai, singapore, los angeles, gotham, seoul, 纽约, 上海, 北京, 香港, ' +
      '东京, 東京, ニューヨーク, 大阪, nueva york, tokyo, tokio, osaka, paris, london, berlin, madrid, barcelona, moscow, mumbai, cairo, ' +
      'sao paulo, toronto, 巴黎, 伦敦, 倫敦, 柏林, 莫斯科, パリ, ロンドン, ベルリン, ソウル, parís, londres, berlín, moscú, moscou, moskau, ' +
      'futuristic city, futuristic cityscape',
  ],
  [
    'city',
    'waterfront',
    'sydney, san francisco, istanbul, hong kong harbour, victoria harbour, 悉尼, 旧金山',
  ],
  [
    'city',
    'rooftops',
    'on a roof, on the roof, on roofs, on the roofs, on top of a roof, on top of a building, 屋顶上, 屋頂上, 房顶上, 屋根の上, ' +
      '屋上, sobre un tejado, sobre el tejado, en el tejado, en un tejado, sobre los tejados, en la azotea, sur le toit, ' +
      'sur un toit, sur les toits, auf dem dach, auf einem dach, auf den dächern',
  ],
  [
    'street',
    null,
    'kyoto, rome, lisbon, amsterdam, prague, havana, diner, gas station, ' +
      'racetrack, race track, race circuit, market, night market, bazaar, ramen shop, ramen stand, ramen bar, izakaya, food stall, food stalls, street food, 拉面店, 居酒屋, ラーメン屋, 屋台, 京都, 罗马, 夜市, 赛道, ローマ, ' +
      'roma, praga, mercado, circuito, rom, marché, markt, rennstrecke',
  ],
  [
    'village',
    'harbour',
    'venice, venetian canal, canals of venice, 威尼斯, ヴェネツィア, ベネチア, venecia, venise, venedig',
  ],
  [
    'desert',
    null,
    'cappadocia, egypt, arizona, grand canyon, monument valley, morocco, wild west, oasis, savanna, savannah, safari, ' +
      '卡帕多奇亚, 埃及, 绿洲, 大峡谷, 热带草原, カッパドキア, エジプト, オアシス, サバンナ, capadocia, egipto, sabana, cappadoce, égypte, ' +
      'savane, kappadokien, ägypten, savanne, oase',
  ],
  [
    'desert',
    'big planet',
    'alien landscape, alien world, alien desert, 外星景观, 異星の風景, paisaje alienígena, paysage extraterrestre',
  ],
  [
    'forest',
    null,
    'rainforest, tropical rainforest, tropical forest, tropical jungle, bamboo forest, bamboo grove, grove, 雨林, 热带雨林, ' +
      '竹林, 熱帯雨林, 竹やぶ, selva tropical, bosque de bambú, forêt tropicale, forêt de bambous, regenwald, bambuswald',
  ],
  [
    'hills',
    null,
    'stadium, football field, football pitch, soccer field, playground, golf course, 足球场, 体育场, 操场, スタジアム, estadio, stade, stadion',
  ],
  [
    'mountains',
    null,
    'everest, patagonia, dolomites, switzerland, norway, scotland, 珠穆朗玛峰, 阿尔卑斯, アルプス, noruega, suiza, norvège, suisse, norwegen, schweiz',
  ],
  ['snow', null, 'iceland, greenland, lapland, 冰岛, islandia, islande, grönland'],
  [
    'beach',
    'palms',
    'hawaii, maldives, caribbean, bali, tahiti, desert island, 夏威夷, 马尔代夫, ハワイ, caribe, caraïbes, karibik',
  ],
  ['beach', null, 'island, islands, 岛, 岛屿, 島, isla, islas, île, îles, insel, inseln'],
  ['meadow', 'lavender', 'provence, 普罗旺斯, プロヴァンス, provenza'],
  [
    'interior',
    null,
    'living room, office, classroom, museum, hallway, apartment, dorm, bar, pub, ballroom, laboratory, lab, workshop, ' +
      'dungeon, gym, nightclub, party, dance floor, 办公室, 教室, 实验室, 地牢, 酒吧, 派对, 教室, 研究室, 実験室, 事務所, ' +
      'oficina, aula, laboratorio, mazmorra, laboratoire, salle de classe, donjon, büro, klassenzimmer, labor, kerker',
  ],
  ['interior', 'bedroom', 'bedroom, 卧室, 寝室, dormitorio, chambre à coucher, schlafzimmer'],
  ['interior', 'kitchen', 'kitchen, 厨房, 台所, キッチン, cocina, cuisine, küche'],
  [
    'interior',
    'bathroom',
    'bathroom, 浴室, 卫生间, 風呂場, 浴室で, baño, salle de bain, salle de bains, badezimmer, bad',
  ],
  ['interior', 'throne room', 'throne room, 王座厅, 玉座の間, salón del trono, salle du trône, thronsaal'],
  [
    'studio',
    null,
    'product photo, product photography, product shot, packshot, studio shot, studio lighting, character design, ' +
      'character sheet, on a pedestal, on stage, spotlight, 产品摄影, 产品图, 商品写真, fotografía de producto, ' +
      'photo de produit, produktfoto',
  ],
  [
    'tabletop',
    'still life',
    'still life, still lifes, 静物, 静物画, naturaleza muerta, bodegón, nature morte, stillleben',
  ],
  [
    'tabletop',
    null,
    'food photography, flat lay, knolling, 美食摄影, 料理写真, fotografía gastronómica, photographie culinaire, food-fotografie',
  ],
]
