/** What somebody does, where that is a drawing of its own. */

/** Something to be doing. */
export type ActName = keyof typeof ACTS

/** Words for each act, in all languages. */
export const ACTS = {
  sleeping:
    'sleeping, asleep, napping, dozing, snoozing, curled up, 睡觉, 睡着, 沉睡, 打盹, 熟睡, 寝ている, 寝てる, 眠る, 眠っている, ' +
    '昼寝, 昼寝する, durmiendo, dormido, dormida, duerme, dormant, endormi, endormie, dort, qui dort, schlafend, schlafende, ' +
    'schlafender, schlafendes, schlafenden, schläft',
  running:
    'running, runs, galloping, sprinting, racing, jumping, leaping, 奔跑, 奔驰, 跑步, 跳跃, 走る, 走っている, 駆ける, 跳ぶ, ' +
    'corriendo, corre, galopando, saltando, courant, court vite, galopant, sautant, rennend, rennt, galoppierend, springend, laufend',
  walking:
    'walking, walks, strolling, prowling, 走路, 散步, 行走, 歩く, 歩いている, 散歩する, caminando, paseando, camina, marchant, ' +
    'marche, se promenant, gehend, spazierend, spaziert',
  reading:
    '读书, 看书, 阅读, 读着书, 本を読む, 本を読んでいる, 読書, 読書する, leyendo un libro, lisant un livre, lit un livre, ' +
    'liest ein buch, ein buch lesend, lesend, reading a book, reads a book',
  dancing:
    'dancing, dances, twirling, 跳舞, 舞蹈, 踊る, 踊っている, bailando, danzando, baila, dansant, danse, tanzend, tanzt',
  burning:
    'burning, on fire, in flames, ablaze, engulfed in flames, 燃烧, 燃燒, 着火, 燃える, 燃えている, 炎上する, ardiendo, en llamas, ' +
    'en feu, en flammes, brûlant, brennend, brennt, in flammen',
} as const satisfies Readonly<Record<string, string>>

/** Who is drawn as another subject when it does this. */
const POSTURES: readonly (readonly [id: string, act: ActName | 'flying', drawn: string])[] = [
  ['cat', 'sleeping', 'sleeping-cat'],
  ['walking-cat', 'sleeping', 'sleeping-cat'],
  ['cat', 'walking', 'walking-cat'],
  ['cat', 'running', 'walking-cat'],
  ['dog', 'running', 'running-dog'],
  ['horse', 'running', 'running-horse'],
  ['owl', 'flying', 'flying-owl'],
  ['crane', 'flying', 'flying-crane'],
  ['girl', 'reading', 'reader'],
  ['woman', 'reading', 'reader'],
  ['person', 'reading', 'reader'],
  ['girl', 'dancing', 'dancer'],
  ['woman', 'dancing', 'dancer'],
]

/** The subject that shows another one in this act; the same one where no drawing does. */
export function drawnAs(id: string, act: ActName | 'flying'): string {
  return POSTURES.find(([who, does]) => who === id && does === act)?.[2] ?? id
}
