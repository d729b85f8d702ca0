/** The two bots of the field. */
export const BOT_TYPES = ['MID_JOURNEY', 'NIJI_JOURNEY'] as const

export type BotType = (typeof BOT_TYPES)[number]
