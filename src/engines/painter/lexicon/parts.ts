/** Parts of subjects that words give a colour of their own: a woman's hair, a castle's roof. */
import { chromaOf, hueOf, lch } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Subject } from '../subjects/subject.ts'
import { COLOURS } from './colours.ts'

/** A part that words can name. */
export type PartName = keyof typeof PARTS

/** One part: the roles of a palette that may be meant, the likeliest first, and its words in all languages. */
interface Part {
  readonly roles: readonly string[]
  readonly words: string
}

/** What subjects have. */
export const PARTS = {
  hair: {
    roles: ['hair', 'locks', 'mane'],
    words:
      'hair, curls, braids, 头发, 頭髮, 髪, 髪の毛, pelo, cabello, cabellos, trenzas, cheveux, chevelure, tresses, haar, haare, haaren, locken, zöpfe',
  },
  skin: { roles: ['skin'], words: 'skin, 皮肤, 肌, piel, peau, haut' },
  eyes: {
    roles: ['iris', 'eye'],
    words: 'eye, eyes, 眼睛, 眼, 目, 瞳, ojo, ojos, œil, yeux, auge, augen',
  },
  clothes: {
    roles: ['dress', 'gown', 'robe', 'tutu', 'armour', 'suit', 'coat', 'cloth', 'shirt', 'blanket'],
    words:
      'dress, coat, jacket, shirt, clothes, robe, cloak, gown, kimono, suit, sweater, jumper, cape, armour, armor, raincoat, ' +
      '裙子, 连衣裙, 衣服, 外套, 大衣, 衬衫, 长袍, 和服, 盔甲, 服, ドレス, コート, シャツ, 着物, セーター, 上着, ローブ, 鎧, ' +
      'vestido, abrigo, camisa, chaqueta, ropa, túnica, capa, armadura, robe, manteau, chemise, veste, pull, armure, ' +
      'kleid, kleider, mantel, hemd, jacke, pullover, gewand, umhang, rüstung',
  },
  hat: {
    roles: ['hat', 'cap', 'helmet', 'band'],
    words:
      'hat, cap, helmet, bonnet, 帽子, 头盔, 兜, sombrero, gorra, gorro, casco, chapeau, casquette, hut, mütze, kappe, helm',
  },
  scarf: {
    roles: ['scarf', 'shawl', 'collar'],
    words: 'scarf, shawl, 围巾, マフラー, スカーフ, bufanda, pañuelo, écharpe, foulard, schal, halstuch',
  },
  beard: {
    roles: ['beard', 'hair'],
    words:
      'beard, moustache, mustache, 胡子, 鬍子, ひげ, 髭, barba, bigote, barbe, moustache, bart, schnurrbart',
  },
  fur: { roles: ['fur', 'coat', 'wool'], words: 'fur, 毛皮, 皮毛, pelaje, fourrure, pelage, fell' },
  mane: { roles: ['mane'], words: 'mane, 鬃毛, たてがみ, 鬣, melena, crin, crines, crinière, mähne' },
  wings: {
    roles: ['wing', 'feather'],
    words: 'wing, wings, 翅膀, 翼, 羽根, ala, alas, aile, ailes, flügel, flügeln',
  },
  feathers: {
    roles: ['feather', 'body'],
    words: 'feathers, plumage, 羽毛, plumas, plumaje, plumes, plumage, federn, gefieder',
  },
  beak: { roles: ['beak'], words: 'beak, bill, 喙, くちばし, 嘴, pico, bec, schnabel' },
  tail: { roles: ['tail'], words: 'tail, 尾巴, しっぽ, 尾, cola, queue, schwanz, schweif' },
  horns: {
    roles: ['horn', 'antler'],
    words: 'horn, horns, antlers, 角, cuernos, cuerno, astas, cornes, corne, bois, hörner, geweih',
  },
  sails: {
    roles: ['sail', 'cloth'],
    words: 'sail, sails, 船帆, 帆, vela, velas, voile, voiles, segel, segeln',
  },
  hull: { roles: ['hull'], words: 'hull, 船身, 船体, casco, coque, rumpf' },
  roof: {
    roles: ['roof', 'cap', 'dome'],
    words:
      'roof, roofs, rooftop, dome, 屋顶, 屋頂, 屋根, techo, tejado, techos, tejados, toit, toits, dach, dächer, dächern',
  },
  door: {
    roles: ['door', 'gate'],
    words: 'door, doors, gate, 门, 門, ドア, 扉, puerta, puertas, porte, portes, tür, türen, tor',
  },
  walls: {
    roles: ['wall', 'stone', 'board', 'log'],
    words:
      'wall, walls, 墙, 墙壁, 壁, pared, paredes, muro, muros, mur, murs, wand, wände, wänden, mauer, mauern',
  },
  windows: {
    roles: ['pane', 'glass'],
    words: 'window, windows, 窗户, 窗, 窓, ventana, ventanas, fenêtre, fenêtres, fenster, fenstern',
  },
  flag: {
    roles: ['flag'],
    words: 'flag, flags, 旗, 旗子, 旗帜, bandera, banderas, drapeau, drapeaux, flagge, fahne, fahnen',
  },
  leaves: {
    roles: ['leaf'],
    words:
      'leaves, foliage, 叶子, 树叶, 葉, 葉っぱ, hojas, follaje, feuilles, feuillage, blätter, blättern, laub',
  },
  petals: {
    roles: ['petal', 'bloom'],
    words: 'petal, petals, 花瓣, 花びら, pétalo, pétalos, pétale, pétales, blütenblätter',
  },
  shoes: {
    roles: ['shoe', 'boot'],
    words: 'shoes, boots, 鞋子, 靴子, 靴, zapatos, botas, chaussures, bottes, schuhe, stiefel',
  },
  wheels: { roles: ['rim'], words: 'wheels, 车轮, 車輪, ruedas, roues, räder' },
} as const satisfies Readonly<Record<string, Part>>

/** Words that say in one which hair somebody has. */
export const HAIRS: readonly (readonly [colour: Colour, words: string])[] = [
  [
    COLOURS.red,
    'red-haired, redhaired, red-headed, redheaded, ginger-haired, 红发, 红头发, 紅髮, 赤毛, 赤髪, pelirroja, pelirrojo, rousse, rothaarig, rothaarige, rothaariger, rothaarigen',
  ],
  [
    COLOURS.gold,
    'blonde, blond, blond-haired, fair-haired, golden-haired, 金发, 金髮, 金髪, rubia, rubio, blonder, blonden, blondes',
  ],
  [COLOURS.brown, 'brunette, brown-haired, 棕发, 茶髪, castaña, brünett, brünette, brünetten'],
  [COLOURS.black, 'black-haired, dark-haired, raven-haired, 黑发, 黑髮, 黒髪, schwarzhaarig, schwarzhaarige'],
  [
    COLOURS.grey,
    'grey-haired, gray-haired, white-haired, silver-haired, 白发, 白髮, 白髪, 銀髪, grauhaarig, grauhaarige',
  ],
]

/** The role of a subject's palette that words for a part of it mean; null for what has no such part. */
export function roleFor({ palette }: Pick<Subject, 'palette'>, part: PartName): string | null {
  const { roles }: Part = PARTS[part]
  return roles.find((role) => role in palette) ?? null
}

/** The colour that a part takes: red hair is copper, and golden hair no metal. */
export function naturalFor(part: PartName, colour: Colour): Colour {
  if (part !== 'hair' || chromaOf(colour) < 0.12) return colour
  const hue = hueOf(colour)
  if (hue < 15 || hue > 110) return colour
  return hue < 65 ? lch(0.55, 0.145, 42) : lch(0.81, 0.105, 84)
}
