/** What the gallery shows: prompts in chapters. */

/** A chapter of prompts. */
export interface Chapter {
  readonly title: string
  readonly prompts: readonly string[]
}

/** Every chapter but the last, which is made from one parent. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: 'Places',
    prompts: [
      'a paper boat floating on calm water at sunrise --ar 3:2',
      'a lighthouse on a stormy sea --ar 3:2',
      'a cabin by a mountain lake, fog --ar 3:2',
      'a canoe on a river in autumn --ar 3:2',
      'palm trees on a tropical beach, noon --ar 3:2',
      'a caravan tent in desert dunes at golden hour --ar 3:2',
      'a deer in a forest clearing, morning --ar 3:2',
      'a windmill on a meadow full of tulips --ar 3:2',
      'a castle in the mountains at dusk --ar 3:2',
      'a fox in deep snow at night, aurora --ar 3:2',
      'a city skyline at night --ar 3:2',
      'a street in the rain, neon signs, cyberpunk --ar 3:2',
      'a village by the sea, evening --ar 3:2',
      'a cosy room with a cat by the window --ar 3:2',
      'an astronaut and a ringed planet in deep space --ar 3:2',
      'a whale underwater with a school of fish --ar 3:2',
      'a hot air balloon above the clouds at sunrise --ar 3:2',
      'a teapot and lemons, still life --ar 3:2',
    ],
  },
  {
    title: 'Subjects',
    prompts: [
      'portrait of a woman with red hair',
      'portrait of an old man, oil painting',
      'portrait of a girl, profile',
      'a knight in front of a castle',
      'a samurai under a cherry tree',
      'a robot holding an umbrella',
      'a girl with a kite',
      'a dragon above the mountains',
      'an owl on a branch, full moon',
      'two horses on a beach',
      'a tiger in the jungle',
      'a steam train in the countryside',
      'a vintage car in a street',
      'a rocket on a launch pad at night',
      'a sailing ship, golden hour',
      'a guitar beside a window',
      'a bowl of fruit',
      'crystals in a cave',
      'a golden crown on a red cushion',
    ],
  },
  {
    title: 'Hours and weather',
    prompts: [
      'a stone bridge over a river, dawn',
      'a stone bridge over a river, noon',
      'a stone bridge over a river, golden hour',
      'a stone bridge over a river, night with stars',
      'a stone bridge over a river, heavy rain',
      'a stone bridge over a river, snow',
      'a stone bridge over a river, thick fog',
      'a stone bridge over a river, thunderstorm',
      'a stone bridge over a river, aurora borealis',
    ],
  },
  {
    title: 'Media',
    prompts: [
      'watercolour of a lighthouse at sunset',
      'ink wash painting of mountains in mist',
      'oil painting of a harbour with boats',
      'gouache of a fox in the snow',
      'woodblock print of a great wave and a boat, ukiyo-e',
      'line art of a sleeping cat',
      'low-poly mountains with a lake',
      'pixel art castle at night',
      'paper cut forest with a deer',
      'stained glass window of a bird and flowers',
      'neon sign of a flamingo',
      'blueprint of a rocket',
      'isometric house with a garden',
      'minimal desert with a single cactus',
      'vintage travel poster of a mountain village',
      "children's book illustration of a bear with a balloon",
      'a girl on a hill looking at clouds --niji 6',
      'pastel drawing of a garden',
      'charcoal sketch of a horse',
      'mosaic of a peacock',
    ],
  },
  {
    title: 'Words that stand in relation',
    prompts: [
      'a cat on a stack of books',
      'two foxes beside a red tent',
      'a lighthouse behind a sailing boat',
      'a bird on the roof of a house',
      'three blue balloons above a yellow house',
      'a tiny astronaut in front of a giant moon',
      'a tree reflected in a lake',
      'a fox under an apple tree on the left',
    ],
  },
  {
    title: 'Languages',
    prompts: [
      '月光下的灯塔，水彩',
      '两只猫坐在窗边',
      '夕焼けの海に浮かぶ帆船',
      '雪の中の赤い鳥居',
      'un castillo rojo en las montañas al atardecer',
      'tres barcos azules en el mar',
      'une maison sous la neige, la nuit',
      'un renard roux dans la forêt d’automne',
      'ein roter Leuchtturm am Meer im Nebel',
      'zwei schwarze Katzen auf einem Dach bei Vollmond',
    ],
  },
  {
    title: 'Parameters',
    prompts: [
      'a house on a hill --stylize 0',
      'a house on a hill --stylize 1000',
      'a house on a hill --chaos 100',
      'a house on a hill --weird 2000',
      'a house on a hill --raw',
      'a house on a hill, a red balloon::3 a dog::1',
      'a house on a hill, trees, clouds --no trees clouds',
      'a koi fish --tile',
      'a lighthouse at dusk --ar 1:2',
      'a lighthouse at dusk --ar 3:1',
    ],
  },
  {
    title: 'Words nobody has taught it',
    prompts: [
      'the melancholy of the algorithm',
      'quantum bureaucracy',
      'joyful entropy in seven movements',
      'sonder',
    ],
  },
]

/** What the prompts say that the sheet has no letters for; the page shows them as they are. */
export const READINGS: Readonly<Record<string, string>> = {
  '月光下的灯塔，水彩': 'Chinese: a lighthouse in the moonlight, watercolour',
  两只猫坐在窗边: 'Chinese: two cats sitting by the window',
  夕焼けの海に浮かぶ帆船: 'Japanese: a sailing ship on the sea at sunset',
  雪の中の赤い鳥居: 'Japanese: a red torii in the snow',
}

/** The parent of the last chapter, and the words that change it. */
export const PARENT = 'a red lighthouse on a cliff above the sea, a small boat, dusk --ar 3:2'
