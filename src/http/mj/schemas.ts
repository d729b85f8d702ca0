/** The shapes of the dialect's answers, for the API's description. */
import { Type, type Static } from 'typebox'
import { WIRE_ACTIONS } from '../../protocol/action.ts'
import { BOT_TYPES } from '../../protocol/bot-type.ts'
import { REPLY_CODES } from '../../protocol/reply.ts'
import { SPEEDS } from '../../protocol/speed.ts'
import { STATUSES } from '../../protocol/status.ts'
