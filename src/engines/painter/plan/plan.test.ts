import { describe, expect, it } from 'vitest'
import { askFor } from './ask-for.ts'
import { castPlan } from './plan.ts'
import type { Plan } from './plan.ts'

/** A plan in words, for comparing; a star marks a subject that has a colour of its own. */
function told({ places, isPlaced, time, weather, medium, roles, relations }: Plan) {
  const circumstances = [time, weather === 'clear' ? null : weather, medium]
  return {
    subjects: roles
      .map(({ id, count, colours, spot }) =>
        [`${count} ${id}${Object.keys(colours).length > 0 ? '*' : ''}`, spot].filter(Boolean).join(' '),
      )
      .join(', '),
    place: isPlaced ? places[0] : '',
    circumstances: circumstances.filter(Boolean).join(' '),
    relations: relations.map(({ name, one, others }) => `${one} ${name} ${others.join()}`).join('; '),
  }
}

/** Prompts; what they show, where (when they say it), in which hour, weather and medium, and what stands how. */
const PROMPTS: readonly (readonly [
  text: string,
  subjects: string,
  place: string,
  circumstances: string,
  relations: string,
])[] = [
  // Whose it is, what somebody does, and how many one drawing shows.
  ["a parrot on a pirate's shoulder", '1 parrot, 1 pirate', '', '', 'parrot on pirate'],
  ["a wizard's tower", '1 tower', '', '', ''],
  ['two cats sleeping on a sofa', '2 sleeping-cat, 1 sofa', '', '', 'sleeping-cat on sofa'],
  [
    'a running horse and a sleeping cat',
    '1 running-horse, 1 sleeping-cat',
    '',
    '',
    'running-horse and sleeping-cat',
  ],
  ['un chat dormant sur un livre', '1 sleeping-cat, 1 book', '', '', 'sleeping-cat on book'],
  ['桜の木の下で本を読む少女', '1 cherry-tree, 1 reader', '', '', 'reader under cherry-tree'],
  ['children and mice', '3 boy, 3 mouse', '', '', 'boy and mouse'],
  ['headphones', '1 headphones', '', '', ''],
  ['a group of people dancing around a fire', '1 people, 1 campfire', '', '', 'people beside campfire'],
  // What is a part of another thing, and what stands on a table.
  ['a bowl of ramen', '1 noodles', '', '', ''],
  ['a birthday cake with candles', '1 cake', '', '', ''],
  ['a goldfish in a glass bowl', '1 fish, 1 fishbowl', '', '', 'fish inside fishbowl'],
  ['a burger with fries on a wooden table', '1 burger, 1 fries', 'tabletop', '', 'burger with fries'],
  ['a candle and a book by a rainy window', '1 candle, 1 book', 'tabletop', 'rain', 'candle and book'],
  ['still life', '1 vase, 1 fruit-bowl', 'tabletop', '', ''],
  ['a surfer riding a big wave', '1 surfer, 1 great-wave', '', '', 'surfer in front of great-wave'],
  // A roof is a place, unless the words say whose it is.
  ['two cats on a roof', '2 cat', 'city', '', ''],
  ['a bird on the roof of a house', '1 bird, 1 cottage', '', '', 'bird on cottage'],
  ['家の屋根の上の鳥', '1 cottage, 1 bird', '', '', 'bird on cottage'],
  ['ein Vogel auf dem Dach eines Hauses', '1 bird, 1 cottage', '', '', 'bird on cottage'],
  // What the words say of the place without naming it.
  ['a bedroom', '1 bed', 'interior', '', ''],
  ['a jellyfish in the dark ocean', '1 jellyfish', 'underwater', '', ''],
  ['a shark in the sea at sunset', '1 shark', 'water', 'dusk', ''],
  ['logo of a tiger', '1 tiger', 'studio', 'anime', ''],
  ['a tiger on the beach, sticker', '1 tiger', 'beach', 'comic', ''],
  ['logo of a mountain', '', 'mountains', 'anime', ''],
  ['logo of a tiger, oil painting', '1 tiger', 'studio', 'oil', ''],
  // A tool, and what is drawn with it.
  ['a pencil', '1 pencil', '', '', ''],
  ['a deer, pencil', '1 deer', '', 'pencil', ''],
  ['a deer, crayon', '1 deer', '', 'crayon', ''],
  // A ground without a place.
  ['a cat, white background', '1 cat', 'studio', '', ''],
  ['gato sobre fondo negro', '1 cat', 'studio', '', ''],
  ['un chien sur fond blanc', '1 dog', 'studio', '', ''],
  ['Katze vor weißem Hintergrund', '1 cat', 'studio', '', ''],
  ['黑色背景的猫', '1 cat', 'studio', '', ''],
  ['白い背景の猫', '1 cat', 'studio', '', ''],
  ['a red zeugma on white background', '1 cylinder*', 'studio', '', ''],
  ['a castle with mountains in the background', '1 castle far', 'mountains', '', ''],
  // Each thing in its own colour.
  ['a purple tulip in a green vase', '1 tulip*, 1 bare-vase*', '', '', 'tulip inside bare-vase'],
  ['a red dragon and a green dragon', '2 dragon*', '', '', ''],
  ['a burning house', '1 cottage, 1 flames', '', '', 'flames on cottage'],
  ['an astronaut cat', '1 cat, 1 space-helmet', 'space', '', 'cat wearing space-helmet'],
  ['an astronaut and a cat', '1 astronaut, 1 cat', '', '', 'astronaut and cat'],
  ['dewdrops on a leaf', '1 leaf', '', '', ''],
  ['a crowd of people', '3 people', '', '', ''],
  ['ein Kater auf dem Sofa', '1 cat, 1 sofa', '', '', 'cat on sofa'],
  ['tokyo', '', 'city', '', ''],
  ['巴黎', '', 'city', '', ''],
  ['東京', '', 'city', '', ''],
  ['londres', '', 'city', '', ''],
  ['a cyberpunk samurai', '1 samurai', 'street', '', ''],
  ['a unicorn under a rainbow', '1 unicorn', 'hills', '', ''],
  ['hot air balloons over cappadocia', '3 hot-air-balloon', 'desert', '', ''],
  ['a waterfall in a tropical rainforest', '1 waterfall', 'forest', '', ''],
  ['eine schwarze Katze auf dem Dach', '1 walking-cat', 'city', '', ''],
  ['un gato sobre un tejado rojo', '1 cat', 'city', '', ''],
  ['ロボットと猫が屋根の上にいる', '1 robot, 1 cat', 'city', '', 'robot and cat'],
  ['mount fuji beside a cherry tree', '1 fuji, 1 cherry-tree', '', '', ''],
  ['a bowl of strawberries', '1 bowl, 3 strawberry', '', '', 'strawberry inside bowl'],
  [
    'a cup of tea and a croissant on a table by the window',
    '1 cup, 1 croissant',
    'tabletop',
    '',
    'cup and croissant',
  ],
  ['a cup on a windowsill', '1 cup', 'tabletop', '', ''],
  ['a panda riding a bicycle', '1 panda, 1 bicycle', '', '', 'panda riding bicycle'],
  ['a ballerina in the rain', '1 dancer', 'street', 'rain', ''],
  ['a sailing boat, blue and orange', '1 sailing-boat*', '', '', ''],
  // Scenes that everybody knows.
  ['santa claus in a sleigh with reindeer over a village', '1 santa-sleigh', 'village', '', ''],
  ['a sleigh in the snow', '1 sleigh', '', 'snow', ''],
  ['a knight before a dragon', '1 knight, 1 sitting-dragon', '', '', 'knight in front of sitting-dragon'],
  ['a dragon flying over a knight', '1 dragon, 1 knight', '', '', 'dragon above knight'],
  ['an octopus reading a book', '1 octopus, 1 book', '', '', 'octopus on book'],
  ['a cat reading a book', '1 cat, 1 book', '', '', 'cat behind book'],
  ['ancient library with tall shelves', '', 'interior', '', ''],
  ['windmill and tulips', '1 windmill', 'meadow', '', ''],
  ['a vase and three tulips', '1 vase, 3 tulip', '', '', 'vase and tulip'],
  ['a haunted house', '1 haunted-house', '', 'night', ''],
  ['a haunted house at dusk', '1 haunted-house', '', 'dusk', ''],
  ['桜の下の神社', '1 cherry-tree, 1 torii', '', '', 'torii beside cherry-tree'],
  ['a raccoon chef', '1 raccoon, 1 chef-hat', '', '', 'raccoon wearing chef-hat'],
  ['portrait of an old fisherman', '1 portrait-old-man', '', '', ''],
  // New words for what people ask for.
  ['a mushroom house in a forest', '1 mushroom-house', 'forest', '', ''],
  ['koi pond', '1 koi-pond', '', '', ''],
  ['old couple on a park bench', '1 old-bench-couple', '', '', ''],
  [
    'bride and groom under a flower arch',
    '1 bridal-couple, 1 flower-arch',
    '',
    '',
    'bridal-couple under flower-arch',
  ],
  ['roses in a glass vase', '1 rose-vase', '', '', ''],
  ['message in a bottle', '1 message-bottle', '', '', ''],
  ['a toucan', '1 toucan', '', '', ''],
  ['ein Pelikan am Strand', '1 pelican', 'beach', '', ''],
  ['une chèvre dans la montagne', '1 goat', 'mountains', '', ''],
  ['an otter in a river', '1 otter', 'river', '', ''],
  ['a sloth', '1 sloth', '', '', ''],
  ['飞马', '1 pegasus', '', '', ''],
  ['a demon', '1 demon', '', '', ''],
  ['a glass of beer', '1 beer', '', '', ''],
  ['an eye', '1 eye', '', '', ''],
  ['a gift', '1 gift', '', '', ''],
  ['a ship with a red flag', '1 tall-ship*', '', '', ''],
  ['a girl with green eyes', '1 girl', '', '', ''],
  ['stonehenge at sunrise', '1 stonehenge', '', 'sunrise', ''],
  ['fireworks over a city', '1 fireworks', 'city', 'night', ''],
  ['fireworks at dusk', '1 fireworks', '', 'dusk', ''],
  // A sword in hand is drawn, and some have their own.
  ['a sword', '1 sword', '', '', ''],
  ['a girl with a sword', '1 girl, 1 drawn-sword', '', '', 'girl holding drawn-sword'],
  ['a knight holding a sword', '1 knight', '', '', ''],
  ['a girl beside a sword in the stone', '1 girl, 1 sword', '', '', 'girl beside sword'],
  // The young of whoever is named with them.
  ['a camel caravan', '7 camel', '', '', ''],
  ['a wolf and a cub', '1 wolf, 1 wolf-cub', '', '', 'wolf and wolf-cub'],
  ['a bear with two cubs', '1 bear, 2 bear-cub', '', '', 'bear with bear-cub'],
  ['a cub', '1 bear-cub', '', '', ''],
  ['a cat with kittens', '1 cat, 3 cat-cub', '', '', 'cat with cat-cub'],
  ['子猫', '1 cat-cub', '', '', ''],
  // Clothes are things where nobody wears them.
  ['a red dress', '1 dress*', '', '', ''],
  ['a woman in a red dress', '1 woman*', '', '', ''],
  ['穿着红色连衣裙的女孩', '1 girl*', '', '', ''],
  ['白いシャツの男性', '1 man*', '', '', ''],
  // Everyday things, and those whom one calls.
  ['a fork and a spoon', '1 cutlery', '', '', ''],
  ['a cat in a cardboard box', '1 cat, 1 cardboard-box', '', '', 'cat inside cardboard-box'],
  [
    'a police officer beside a police car',
    '1 police-officer, 1 police-car',
    '',
    '',
    'police-officer beside police-car',
  ],
  [
    'der Feuerwehrmann und das Feuerwehrauto',
    '1 firefighter, 1 fire-truck',
    '',
    '',
    'firefighter and fire-truck',
  ],
  ['un bébé et une poupée', '1 baby, 1 doll', '', '', 'baby and doll'],
  ['una cebolla y una patata', '1 onion, 1 potato', '', '', 'onion and potato'],
  ['大脑和显微镜', '1 brain, 1 microscope', '', '', 'brain and microscope'],
  // The sun is seen low, unless the words say when.
  ['the sun', '', '', 'golden hour', ''],
  ['die Sonne über dem Meer', '', 'water', 'golden hour', ''],
  ['the sun over the sea at noon', '', 'water', 'noon', ''],
  ['una bailarina de flamenco', '1 flamenco-dancer', '', '', ''],
  ['火锅和饺子', '1 hot-pot, 1 dumplings', '', '', 'hot-pot and dumplings'],
  ['ラーメン屋の夜', '', 'street', 'night', ''],
  // A style by the name of its school, and one that is meant before one that is only touched.
  ['a fox, bauhaus', '1 fox', '', 'minimal', ''],
  ['a fox in a forest, studio ghibli style', '1 fox', 'forest', 'anime', ''],
  ['a lion, tarot card', '1 lion', '', 'deco', ''],
  ['vintage car, realistic, watercolor', '1 vintage-car', '', 'watercolour', ''],
  // What somebody has on.
  ['a frog wearing a golden crown', '1 frog, 1 crown*', '', '', 'frog wearing crown'],
  [
    'a penguin wearing sunglasses and a top hat',
    '1 penguin, 1 sunglasses, 1 top-hat',
    '',
    '',
    'penguin wearing sunglasses; sunglasses and top-hat; penguin wearing top-hat',
  ],
  ['戴着墨镜的熊猫', '1 sunglasses, 1 panda', '', '', 'panda wearing sunglasses'],
  [
    'a cat wearing a wizard hat, portrait',
    '1 portrait-cat, 1 wizard-hat',
    '',
    '',
    'portrait-cat wearing wizard-hat',
  ],
  ['a paper boat floating on calm water at sunrise', '1 paper-boat', 'water', 'sunrise', ''],
  ['a lighthouse on a cliff above the sea, storm at night', '1 lighthouse', 'water', 'night storm', ''],
  ['a fox in a snowy birch forest, watercolour', '1 fox', 'forest', 'snow watercolour', ''],
  ['three red balloons above a village', '3 balloon*', 'village', '', ''],
  ['an astronaut on a desert planet, vintage poster', '1 astronaut', 'desert', 'poster', ''],
  ['a whale under the stars, paper cut', '1 whale', '', 'night paper-cut', ''],
  ['mountains and a lake, low poly', '', 'mountains', 'low-poly', ''],
  [
    'a dragon over a castle at dusk, ukiyo-e',
    '1 dragon, 1 castle',
    '',
    'dusk woodblock',
    'dragon above castle',
  ],
  ['two foxes beside a castle', '2 fox, 1 castle', '', '', 'fox beside castle'],
  ['a cat on a book', '1 cat, 1 book', '', '', 'cat on book'],
  ['a cat under a cherry tree', '1 cat, 1 cherry-tree', '', '', 'cat under cherry-tree'],
  ['a bird on a tree', '1 bird, 1 tree', '', '', 'bird on tree'],
  ['an astronaut riding a horse', '1 astronaut, 1 horse', '', '', 'astronaut riding horse'],
  ['a lighthouse behind a boat', '1 lighthouse, 1 sailing-boat', '', '', 'lighthouse behind sailing-boat'],
  [
    'a boat in front of a lighthouse',
    '1 sailing-boat, 1 lighthouse',
    '',
    '',
    'sailing-boat in front of lighthouse',
  ],
  ['a fox between two trees', '1 fox, 2 tree', '', '', 'fox between tree'],
  ['a fox between a castle and a tree', '1 fox, 1 castle, 1 tree', '', '', 'fox between castle,tree'],
  ['a girl holding a red balloon', '1 girl, 1 balloon*', '', '', 'girl holding balloon'],
  [
    'a girl with a red umbrella in the rain',
    '1 girl, 1 open-umbrella*',
    '',
    'rain',
    'girl holding open-umbrella',
  ],
  ['a person with a red umbrella', '1 umbrella*', '', '', ''],
  ['a cat by the window', '1 cat', 'interior', '', ''],
  ['a guitar beside a window', '1 guitar', 'interior', '', ''],
  ['a red window', '1 window*', '', '', ''],
  ['a deer beside a tree in the forest', '1 deer', 'forest', '', ''],
  ['a library', '', 'interior', '', ''],
  ['a café at night', '', 'interior', 'night', ''],
  ['a street in the rain, neon signs, cyberpunk', '', 'street', 'rain', ''],
  ['neon sign of a flamingo', '1 flamingo', '', 'neon', ''],
  ['a village near mountains', '', 'village', '', ''],
  ['a park in the city', '', 'city', '', ''],
  ['a lake in the forest', '', 'lake', '', ''],
  ['a river in the mountains', '', 'river', '', ''],
  ['an owl on a branch', '1 owl, 1 tree', '', '', 'owl on tree'],
  ['a fox under an apple tree', '1 fox, 1 apple-tree', '', '', 'fox under apple-tree'],
  ['a great wave', '1 great-wave', '', '', ''],
  ['crystals in a cave', '3 crystal, 1 cave', '', '', 'crystal inside cave'],
  ['a golden crown on a red cushion', '1 crown*, 1 cushion*', '', '', 'crown on cushion'],
  ['a tiny house on a giant turtle', '1 cottage, 1 turtle', '', '', 'cottage on turtle'],
  ['a castle in the distance', '1 castle far', '', '', ''],
  ['on the left a lighthouse, on the right a boat', '1 lighthouse left, 1 sailing-boat right', '', '', ''],
  ['a close-up of a butterfly', '1 butterfly', '', '', ''],
  ['portrait of a robot', '1 portrait-robot', '', '', ''],
  ['a robot, portrait', '1 portrait-robot', '', '', ''],
  ['wide shot of a tent in the mountains', '1 tent', 'mountains', '', ''],
  ['a golden dragon flying over a boat', '1 dragon*, 1 sailing-boat', '', '', 'dragon above sailing-boat'],
  ['five swans on a pond at noon', '5 swan', 'lake', 'noon', ''],
  ['a dozen penguins in the fog', '9 penguin', '', 'fog', ''],
  ['several white sheep in a meadow, golden hour', '5 sheep*', 'meadow', 'golden hour', ''],
  ['a red car on a street at blue hour', '1 car*', 'street', 'blue hour', ''],
  ['a lonely tree, autumn, windy', '1 tree', '', 'wind', ''],
  ['a full moon over a pyramid', '1 pyramid', '', 'night', ''],
  ['northern lights over a cabin in the snow', '1 cabin', '', 'night snow', ''],
  ['a rainbow over a green valley', '', 'hills', '', ''],
  ['a city skyline at night, neon', '', 'city', 'night', ''],
  ['a cat and a dog on a bench', '1 cat, 1 dog, 1 bench', '', '', 'dog on bench; cat on bench'],
  ['an orange cat', '1 cat*', '', '', ''],
  ['an orange sky over the sea', '', 'water', '', ''],
  ['a pink sky above a castle', '1 castle', '', '', ''],
  ['a dark blue whale', '1 whale*', '', '', ''],
  ['melancholy, a lighthouse', '1 lighthouse', '', '', ''],
  ['a joyful elephant, vibrant', '1 elephant', '', '', ''],
  ['a deer in the misty forest at dawn', '1 deer', 'forest', 'sunrise fog', ''],
  ['a wolf howling at the moon', '1 wolf', '', 'night', ''],
  ['an owl at midnight, oil painting', '1 owl', '', 'night oil', ''],
  ['a robot in a flower meadow', '1 robot', 'meadow', '', ''],
  ['a whale reflected in a lake', '1 whale', 'lake', '', ''],
  ['flowers, oil painting', '', '', 'oil', ''],
  ['a bee on a flower', '1 bee, 1 flower', '', '', 'bee on flower'],
  ['fish under water', '1 fish', 'underwater', '', ''],
  ['jellyfish in the deep sea', '1 jellyfish', 'underwater', '', ''],
  ['a rocket in space', '1 rocket', 'space', '', ''],
  ['a hot air balloon over the desert, gouache', '1 hot-air-balloon', 'desert', 'gouache', ''],
  ['a train in the snow', '1 train', '', 'snow', ''],
  ['a bicycle by the sea', '1 bicycle', 'beach', '', ''],
  ['sakura and a pagoda, ink wash', '1 cherry-tree, 1 pagoda', '', 'ink', 'cherry-tree and pagoda'],
  ['a penguin with a scarf', '1 penguin', '', '', ''],
  [
    'a black cat in front of a red house',
    '1 walking-cat, 1 cottage*',
    '',
    '',
    'walking-cat in front of cottage',
  ],
  ['quantum bureaucracy', '', '', '', ''],
  ['雪中的红色狐狸，水彩', '1 fox*', '', 'snow watercolour', ''],
  ['月光下的灯塔和两艘船', '1 lighthouse, 2 sailing-boat', '', 'night', 'lighthouse and sailing-boat'],
  ['三只猫', '3 cat', '', '', ''],
  ['书上的猫', '1 book, 1 cat', '', '', 'cat on book'],
  ['猫在树下', '1 cat, 1 tree', '', '', 'cat under tree'],
  ['一艘纸船漂浮在平静的湖面上，日出', '1 paper-boat', 'lake', 'sunrise', ''],
  ['黄昏时分城堡上空的龙', '1 castle, 1 dragon', '', 'dusk', 'dragon above castle'],
  ['雨中的女孩和红色雨伞', '1 girl, 1 open-umbrella*', '', 'rain', 'girl holding open-umbrella'],
  ['森林里的小狐狸，下雪', '1 fox', 'forest', 'snow', ''],
  ['一只橙色的猫坐在红色的房子前', '1 cat*, 1 cottage*', '', '', 'cat in front of cottage'],
  ['骑着马的宇航员', '1 horse, 1 astronaut', '', '', 'astronaut riding horse'],
  ['秋天的山和湖，油画', '', 'mountains', 'oil', ''],
  ['星空下的帐篷', '1 tent', '', 'night', ''],
  ['巨大的鲸鱼，霓虹', '1 whale', '', 'neon', ''],
  ['两棵树之间的狐狸', '2 tree, 1 fox', '', '', 'fox between tree'],
  ['沙漠里的骆驼，正午', '1 camel', 'desert', 'noon', ''],
  ['春天，樱花树下的小狗', '1 cherry-tree, 1 dog', '', '', 'dog under cherry-tree'],
  ['机器人肖像', '1 portrait-robot', '', '', ''],
  ['雾中的桥', '1 bridge', '', 'fog', ''],
  ['二匹の猫', '2 cat', '', '', ''],
  ['猫が二匹、夕暮れ', '2 cat', '', 'dusk', ''],
  ['木の下の犬', '1 tree, 1 dog', '', '', 'dog under tree'],
  ['雪の中の赤い狐、水彩', '1 fox*', '', 'snow watercolour', ''],
  ['夕焼けの海に浮かぶ白い船', '1 sailing-boat*', 'water', 'dusk', ''],
  ['月夜の灯台', '1 lighthouse', '', 'night', ''],
  ['馬に乗る宇宙飛行士', '1 horse, 1 astronaut', '', '', 'astronaut riding horse'],
  ['霧の中の灯台と帆船', '1 lighthouse, 1 sailing-boat', '', 'fog', 'lighthouse and sailing-boat'],
  ['桜の木と五重塔、浮世絵', '1 cherry-tree, 1 pagoda', '', 'woodblock', 'cherry-tree and pagoda'],
  ['フクロウが木の上にいる、満月', '1 owl, 1 tree', '', 'night', 'owl on tree'],
  ['小さな家と大きな木', '1 cottage, 1 tree', '', '', 'cottage and tree'],
  ['三つの赤い風船、村の上', '3 balloon*', 'village', '', ''],
  ['砂漠のラクダ、正午', '1 camel', 'desert', 'noon', ''],
  ['青い鳥', '1 bird*', '', '', ''],
  ['二本の木の間の狐', '2 tree, 1 fox', '', '', 'fox between tree'],
  ['嵐の海の船', '1 sailing-boat', 'water', 'storm', ''],
  ['un gato negro bajo la luna', '1 walking-cat', '', 'night', ''],
  ['tres gatos negros bajo un árbol en otoño', '3 walking-cat, 1 tree', '', '', 'walking-cat under tree'],
  ['un barco de papel rojo sobre el mar al amanecer', '1 paper-boat*', 'water', 'sunrise', ''],
  ['dos barcos blancos en el mar, acuarela', '2 sailing-boat*', 'water', 'watercolour', ''],
  [
    'una casa azul a la izquierda y un faro a la derecha',
    '1 cottage* left, 1 lighthouse right',
    '',
    '',
    'cottage and lighthouse',
  ],
  ['un zorro en la nieve, óleo', '1 fox', '', 'snow oil', ''],
  ['un castillo enorme al atardecer', '1 castle', '', 'dusk', ''],
  ['un dragón verde volando sobre un castillo', '1 dragon*, 1 castle', '', '', 'dragon above castle'],
  ['un faro en la tormenta, de noche', '1 lighthouse', '', 'night storm', ''],
  ['cinco pájaros amarillos', '5 bird*', '', '', ''],
  ['un caballo blanco junto a un árbol', '1 horse*, 1 tree', '', '', 'horse beside tree'],
  ['tres barcos de papel', '3 paper-boat', '', '', ''],
  ['un robot en un prado de flores', '1 robot', 'meadow', '', ''],
  ['retrato de un búho', '1 portrait-owl', '', '', ''],
  ['un chat noir sous la lune', '1 walking-cat', '', 'night', ''],
  ['un bateau rouge et une maison bleue', '1 sailing-boat*, 1 cottage*', '', '', 'sailing-boat and cottage'],
  [
    'un phare derrière un bateau à voile, aquarelle',
    '1 lighthouse, 1 sailing-boat',
    '',
    'watercolour',
    'lighthouse behind sailing-boat',
  ],
  ["trois ballons rouges au-dessus d'un village", '3 balloon*', 'village', '', ''],
  ['des chevaux blancs au bord de la mer au coucher du soleil', '3 horse*', 'water', 'dusk', ''],
  ['deux petits chats sous un grand arbre', '2 cat, 1 tree', '', '', 'cat under tree'],
  ['un renard dans la forêt enneigée, aquarelle', '1 fox', 'forest', 'snow watercolour', ''],
  ['une baleine géante, nuit étoilée', '1 whale', '', 'night', ''],
  ["un château dans le brouillard à l'aube", '1 castle', '', 'sunrise fog', ''],
  ['un hibou sur un arbre, pleine lune', '1 owl, 1 tree', '', 'night', 'owl on tree'],
  ['bateaux en papier', '3 paper-boat', '', '', ''],
  ['une petite maison rouge dans la neige la nuit', '1 cottage*', '', 'night snow', ''],
  ['ein rotes Segelboot auf dem See bei Sonnenuntergang', '1 sailing-boat*', 'lake', 'dusk', ''],
  [
    'zwei schwarze Katzen neben einem Schloss',
    '2 walking-cat, 1 castle',
    '',
    '',
    'walking-cat beside castle',
  ],
  ['rote Füchse im Schnee', '3 fox*', '', 'snow', ''],
  ['ein riesiger Wal unter den Sternen', '1 whale', '', 'night', ''],
  ['grüner Drache über dem Schloss', '1 dragon*, 1 castle', '', '', 'dragon above castle'],
  [
    'das Mädchen mit einem roten Regenschirm',
    '1 girl, 1 open-umbrella*',
    '',
    '',
    'girl holding open-umbrella',
  ],
  ['ein Leuchtturm im Sturm bei Nacht, Ölgemälde', '1 lighthouse', '', 'night storm oil', ''],
  ['drei weiße Pferde auf der Wiese im Frühling', '3 horse*', 'meadow', '', ''],
  ['ein kleines Haus zwischen zwei großen Bäumen', '1 cottage, 2 tree', '', '', 'cottage between tree'],
  ['eine Eule auf einem Baum, Vollmond', '1 owl, 1 tree', '', 'night', 'owl on tree'],
  ['ein Fischerboot im Nebel', '1 rowing-boat', '', 'fog', ''],
  ['Katzen', '3 cat', '', '', ''],
  ['ein Astronaut, der auf einem Pferd reitet', '1 astronaut, 1 horse', '', '', 'astronaut on horse'],
  ['ein Fuchs vor einer Burg im Herbst', '1 fox, 1 castle', '', '', 'fox in front of castle'],
]

describe('castPlan', () => {
  it.each(['two dragons, red and green', 'red and green dragons', 'a red dragon and a green dragon'])(
    'gives each dragon a colour of its own: "%s"',
    (text) => {
      const [dragons] = castPlan(askFor(text)).roles
      expect(dragons?.shades.map(({ a }) => Math.sign(a))).toEqual([1, -1])
    },
  )

  it.each(PROMPTS)('reads "%s"', (text, subjects, place, circumstances, relations) => {
    expect(told(castPlan(askFor(text)))).toEqual({ subjects, place, circumstances, relations })
  })

  it.each([
    ['a cup', 'tabletop'],
    ['a teapot and a book', 'tabletop'],
    ['an apple', 'tabletop'],
    ['portrait of a hedgehog', 'studio'],
    ['an octopus', 'underwater'],
    ['a jellyfish', 'underwater'],
    ['a planet', 'space'],
    ['a spaceship', 'space'],
    ['a car', 'street'],
    ['a lighthouse', 'water'],
    ['a camel', 'desert'],
    ['a starfish', 'beach'],
    ['zeugma', 'abstract'],
  ])('sets %s where it is at home', (text, place) => {
    expect(castPlan(askFor(text)).places[0]).toBe(place)
  })

  it('never shows a place that --no names', () => {
    for (const text of ['a whale', 'a fox', 'sunset', 'zeugma', 'a cup']) {
      const [place] = castPlan(askFor(text)).places
      expect(castPlan(askFor(text, { no: [place] })).places[0]).not.toBe(place)
    }
  })

  it('makes moods of words, with hours and weather of their own', () => {
    const plan = castPlan(askFor('a mysterious castle'))
    expect(plan).toMatchObject({ time: null, weather: 'fog' })
    expect(plan.hours).toContain('night')
    expect(castPlan(askFor('a mysterious castle, clear sky')).weather).toBe('clear')
  })

  it('gives the colour of a sky to the sky, and that of a field to the land', () => {
    expect(castPlan(askFor('a cat under a green sky')).tints.map(({ of }) => of)).toEqual(['sky'])
    expect(castPlan(askFor('a cat in a purple field')).tints.map(({ of }) => of)).toEqual(['land'])
    expect(castPlan(askFor('a cat under a green sky')).roles[0]!.colours).toEqual({})
  })

  it.each([
    ['portrait of a woman with red hair', 'hair'],
    ['a red-haired woman', 'hair'],
    ['红色头发的女人', 'hair'],
    ['赤い髪の女性の肖像', 'hair'],
    ['una mujer con pelo rojo', 'hair'],
    ['une femme aux cheveux roux', 'hair'],
    ['eine Frau mit roten Haaren', 'hair'],
    ['a woman, red hair', 'hair'],
    ['a cat with green eyes', 'iris'],
    ['a ship with red sails', 'sail'],
    ['a house with a red roof and a blue door', 'roof door'],
    ['una casa blanca con techo azul', 'wall roof'],
    ['a dog with blue wings', ''],
  ])('gives the colour to the part that has it: %s', (text, parts) => {
    expect(Object.keys(castPlan(askFor(text)).roles[0]!.colours).join(' ')).toBe(parts)
  })

  it('shows in a place what the words name beside it', () => {
    expect(castPlan(askFor('a village near mountains')).features).toContain('mountains')
    expect(castPlan(askFor('a village by the sea')).features).toContain('harbour')
    expect(castPlan(askFor('a park in the city')).features).toContain('park')
  })

  it('shows a moon that the words name as a large one', () => {
    expect(castPlan(askFor('a wolf howling at the moon')).features).toContain('full moon')
    expect(castPlan(askFor('a crescent moon')).features).not.toContain('full moon')
    expect(castPlan(askFor('a wolf in the moonlight')).features).not.toContain('full moon')
  })

  it('lets fly above a place what can', () => {
    expect(castPlan(askFor('a dragon above the mountains')).roles[0]).toMatchObject({ slot: 'air' })
    expect(castPlan(askFor('a castle above the sea')).roles[0]).toMatchObject({ slot: 'ground' })
  })

  it('knows how large things are said to be', () => {
    const sizeOf = (text: string) => castPlan(askFor(text)).roles[0]!.size
    const sizes = ['a tiny fox', 'a small fox', 'a fox', 'a large fox', 'a giant fox'].map(sizeOf)
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other))
    expect(sizeOf('un renard géant')).toBe(sizeOf('a giant fox'))
    expect(sizeOf('ein winziger Fuchs')).toBe(sizeOf('a tiny fox'))
    expect(sizeOf('小さな狐')).toBe(sizeOf('a small fox'))
  })

  it('seats on a bench all that the words put there', () => {
    const { relations } = castPlan(askFor('a cat and a dog on a bench'))
    expect(relations.map(({ one, name, others }) => `${one} ${name} ${others.join()}`).toSorted()).toEqual([
      'cat on bench',
      'dog on bench',
    ])
  })
})
