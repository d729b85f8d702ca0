/** The two bots of the field. */
export const BOT_TYPES = ['MID_JOURNEY', 'NIJI_JOURNEY'] as const

export type BotType = (typeof BOT_TYPES)[number]

/** The spellings that servers of the field take (protocol page, "Common request fields"). */
export const BOT_TYPE_SPELLINGS = [...BOT_TYPES, 'mj', 'niji', ''] as const

/** The bot of one of its spellings; the main one where nothing is said. */
export function readBotType(spelling: (typeof BOT_TYPE_SPELLINGS)[number]): BotType {
  return spelling === 'NIJI_JOURNEY' || spelling === 'niji' ? 'NIJI_JOURNEY' : 'MID_JOURNEY'
}
