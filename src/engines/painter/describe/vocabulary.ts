/** The words of a description, one vocabulary for each language. Several words for one thing: a second look may choose others. */
import type { DescribeLanguage } from '../../../actions/operation.ts'
import type { Facts, Light, Warmth } from './facts.ts'
import type { Texture } from './sight.ts'
import type { SeenPlace } from './place.ts'

type Words = readonly [string, ...string[]]

/** Where the mass of a picture lies. */
export type Position = 'left' | 'right' | 'top' | 'bottom' | 'centre' | 'everywhere'
export type Orientation = 'landscape' | 'portrait' | 'square' | 'panorama'
export type HorizonHeight = 'low' | 'middle' | 'high'

/** One language's words for everything that can be seen. */
export interface Vocabulary {
  readonly place: Readonly<Record<SeenPlace, Words>>
  readonly light: Readonly<Record<Light, Words>>
  readonly warmth: Readonly<Record<Warmth, Words>>
  readonly contrast: Readonly<Record<Facts['contrast'], Words>>
  readonly saturation: Readonly<Record<Facts['saturation'], Words>>
  readonly texture: Readonly<Record<Texture, Words>>
  readonly style: Readonly<Record<Texture, Words>>
  readonly position: Readonly<Record<Position, Words>>
  readonly orientation: Readonly<Record<Orientation, Words>>
  readonly horizon: Readonly<Record<HorizonHeight, Words>>
  readonly symmetry: Words
  /** Sentences made of colour names. */
  readonly tones: (names: readonly string[]) => string
  readonly study: (names: readonly string[]) => string
  readonly accent: (name: string) => string
  /** What stands between two phrases. */
  readonly comma: string
}

const and = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const en: Vocabulary = {
  place: {
    space: ['deep space with glowing gas and stars', 'the dark of space, full of stars'],
    underwater: ['under water, light falling from above', 'the blue depth of the sea'],
    beach: ['a sandy beach by the sea', 'surf running up the sand'],
    'night sky': ['a wide night sky', 'open land under a dark night sky'],
    water: ['calm water under an open sky', 'a quiet lake reaching to the horizon'],
    meadow: ['a green meadow under an open sky', 'rolling green fields'],
    forest: ['a dense green forest', 'deep woodland full of leaves'],
    desert: ['a wide sandy desert under an open sky', 'dry golden land to the horizon'],
    snow: ['a snowy field under a pale sky', 'wide white winter land'],
    'dark land': ['dark hills against a bright sky', 'the silhouette of land under an open sky'],
    ground: ['open land under a wide sky', 'a plain below a pale sky'],
    sky: ['a wide blue sky', 'something tall before an open blue sky'],
    foliage: ['green leaves and grass', 'lush green plants'],
    figure: ['a single figure in the centre, portrait', 'a portrait with warm skin tones'],
    object: ['one thing alone in the centre', 'a still life with a single object'],
    plain: ['a plain ground of one colour', 'an empty, even surface'],
    pattern: ['an abstract pattern', 'an all-over pattern of shapes'],
    'quiet scene': ['a quiet scene of few large forms', 'calm, simple forms'],
    scene: ['a busy scene full of small things', 'a scene with many details'],
  },
  light: {
    night: ['at night', 'in moonlight'],
    dusk: ['at sunset', 'in golden evening light'],
    bright: ['in bright daylight', 'in clear bright light'],
    soft: ['in soft daylight', 'in even, gentle light'],
    dark: ['in deep shadow', 'dimly lit'],
  },
  warmth: {
    warm: ['warm colours', 'a warm mood'],
    cool: ['cool colours', 'a cool, clear mood'],
    neutral: ['neutral colours', 'a quiet mood'],
  },
  contrast: {
    low: ['low contrast', 'gentle tones close together'],
    middle: ['balanced contrast', 'clear but gentle contrast'],
    high: ['strong contrast of light and dark', 'high contrast'],
  },
  saturation: {
    muted: ['muted colours', 'faded tones'],
    middle: ['natural colours', 'moderate colours'],
    vivid: ['vivid colours', 'rich, saturated colours'],
  },
  texture: {
    flat: ['flat areas with clean edges', 'plain surfaces'],
    smooth: ['smooth surfaces and soft gradients', 'soft transitions'],
    detailed: ['fine detail everywhere', 'rough, detailed surfaces'],
  },
  style: {
    flat: ['flat graphic poster', 'minimalist graphic illustration with clean shapes'],
    smooth: ['soft gouache illustration', 'smooth, minimal painting'],
    detailed: ['oil painting with visible strokes', 'richly detailed photograph'],
  },
  position: {
    left: ['the weight to the left, empty space on the right'],
    right: ['the weight to the right, empty space on the left'],
    top: ['the weight in the upper part, quiet ground below'],
    bottom: ['the weight low in the frame, space above'],
    centre: ['the main thing in the centre', 'a centred composition'],
    everywhere: ['an all-over composition', 'no single centre'],
  },
  orientation: {
    landscape: ['landscape format'],
    portrait: ['upright format'],
    square: ['square format'],
    panorama: ['wide panorama'],
  },
  horizon: {
    low: ['a low horizon and much sky', 'a low horizon'],
    middle: ['a horizon in the middle', 'a level horizon'],
    high: ['a high horizon and a deep foreground', 'a high horizon'],
  },
  symmetry: ['symmetrical', 'mirrored left and right'],
  tones: (names) => `${and(names)} tones`,
  study: (names) => `a study in ${and(names)}`,
  accent: (name) => `with a touch of ${name}`,
  comma: ', ',
}

const zh: Vocabulary = {
  place: {
    space: ['布满星云与繁星的深空', '繁星点点的宇宙'],
    underwater: ['光线从上方洒落的水下世界', '蔚蓝的深海'],
    beach: ['海边的沙滩', '浪花涌上沙滩'],
    'night sky': ['辽阔的夜空', '夜空下的旷野'],
    water: ['开阔天空下平静的水面', '一直延伸到天边的湖水'],
    meadow: ['天空下的绿色草地', '起伏的绿色田野'],
    forest: ['茂密的绿色森林', '枝叶繁茂的树林深处'],
    desert: ['天空下辽阔的沙漠', '一望无际的金色沙地'],
    snow: ['浅色天空下的雪地', '一片白茫茫的冬日原野'],
    'dark land': ['明亮天空前的深色山丘', '天空下大地的剪影'],
    ground: ['辽阔天空下的旷野', '淡色天空下的平原'],
    sky: ['辽阔的蓝天', '蓝天前高高的景物'],
    foliage: ['绿叶与青草', '郁郁葱葱的植物'],
    figure: ['画面中央的单个人物，肖像', '暖色肤调的肖像'],
    object: ['画面中央的单一物体', '只有一件物品的静物'],
    plain: ['单一颜色的纯净背景', '空无一物的平整表面'],
    pattern: ['抽象的图案', '铺满画面的几何形状'],
    'quiet scene': ['大块面的安静画面', '平静而简单的形状'],
    scene: ['细节丰富的热闹场景', '充满小物件的画面'],
  },
  light: {
    night: ['夜晚', '月光下'],
    dusk: ['日落时分', '金色的黄昏光线'],
    bright: ['明亮的白天', '清澈明亮的光线'],
    soft: ['柔和的日光', '均匀柔和的光线'],
    dark: ['深沉的阴影', '昏暗的光线'],
  },
  warmth: {
    warm: ['暖色调', '温暖的氛围'],
    cool: ['冷色调', '清冷的氛围'],
    neutral: ['中性色调', '安静的氛围'],
  },
  contrast: {
    low: ['低对比度', '层次柔和接近'],
    middle: ['对比适中', '清晰而柔和的对比'],
    high: ['强烈的明暗对比', '高对比度'],
  },
  saturation: {
    muted: ['低饱和度的色彩', '褪色般的色调'],
    middle: ['自然的色彩', '饱和度适中'],
    vivid: ['鲜艳的色彩', '浓郁饱满的色彩'],
  },
  texture: {
    flat: ['平涂的色块与干净的边缘', '平整的表面'],
    smooth: ['平滑的表面与柔和的渐变', '柔和的过渡'],
    detailed: ['处处是细腻的细节', '粗糙而丰富的质感'],
  },
  style: {
    flat: ['平面海报', '形状简洁的极简插画'],
    smooth: ['柔和的水粉插画', '平滑的极简绘画'],
    detailed: ['笔触可见的油画', '细节丰富的摄影'],
  },
  position: {
    left: ['重心在左，右侧留白'],
    right: ['重心在右，左侧留白'],
    top: ['重心在上，下方安静'],
    bottom: ['重心在下，上方留白'],
    centre: ['主体居中', '居中的构图'],
    everywhere: ['满幅构图', '没有单一的中心'],
  },
  orientation: {
    landscape: ['横幅'],
    portrait: ['竖幅'],
    square: ['方形画幅'],
    panorama: ['宽幅全景'],
  },
  horizon: {
    low: ['低地平线，大片天空', '低低的地平线'],
    middle: ['地平线居中', '平稳的地平线'],
    high: ['高地平线，纵深的前景', '高高的地平线'],
  },
  symmetry: ['左右对称', '对称构图'],
  tones: (names) => `${names.join('、')}的色调`,
  study: (names) => `以${names.join('、')}为主的配色`,
  accent: (name) => `点缀${name}`,
  comma: '，',
}

/** The vocabularies by language. */
export const VOCABULARIES: Readonly<Record<DescribeLanguage, Vocabulary>> = { en, zh }
