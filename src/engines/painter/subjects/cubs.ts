import { fox } from './animals.ts'
import { BEARS } from './bears.ts'
import { BIG_CATS } from './big-cats.ts'
import { DOGS } from './dogs.ts'
import { GIANTS } from './giants.ts'
import { names } from './parts.ts'
import type { Subject } from './subject.ts'

/** What animals call their young, after the id of the parent. */
const WORDS: Readonly<Record<string, string>> = {
  bear: 'cub, cubs, bear cub, bear cubs, baby bear, baby bears, 熊崽, 幼崽, 子熊, 子グマ, osezno, oseznos, cachorro de oso, ourson, oursons, Bärenjunges, Bärenjunge',
  wolf: 'wolf cub, wolf cubs, wolf pup, wolf pups, baby wolf, 狼崽, 子狼, lobezno, lobato, louveteau, Wolfswelpe, Wolfsjunges',
  lion: 'lion cub, lion cubs, baby lion, 幼狮, 子ライオン, cachorro de león, lionceau, Löwenjunges',
  tiger: 'tiger cub, tiger cubs, baby tiger, 虎崽, 子虎, cachorro de tigre, tigreau, Tigerjunges',
  fox: 'fox cub, fox cubs, fox kit, fox kits, baby fox, 狐狸崽, 子狐, zorrito, renardeau, Fuchswelpe',
  panda: 'panda cub, panda cubs, baby panda, 熊猫宝宝, 子パンダ, bebé panda, bébé panda, Pandababy',
  'polar-bear': 'polar bear cub, polar bear cubs, baby polar bear, シロクマの子, Eisbärenjunges',
  elephant:
    'baby elephant, baby elephants, elephant calf, 象宝宝, 子象, elefantito, éléphanteau, Elefantenbaby',
}

/** How tall young are beside their parents. */
const SHARE = 0.4

/** The young of large animals: as they are, and small. */
export const CUBS: readonly Subject[] = [fox, ...BEARS, ...BIG_CATS, ...DOGS, ...GIANTS].flatMap(
  (parent): Subject[] => {
    const words = WORDS[parent.id]
    if (!words) return []
    return [
      {
        ...parent,
        id: `${parent.id}-cub`,
        words: names(words),
        scale: parent.scale * SHARE,
        moves: 'breathes',
      },
    ]
  },
)
