/**
 * What not every server of the field has: who has what (protocol page, "Endpoint matrix" and "Behavioural differences
 * that break clients"). A case that uses a feature is left out for a dialect whose own servers lack it, unless the
 * server under test claims to have everything.
 */
import type { ProfileName } from '../protocol/profiles.ts'

const rows = {
  /** `buttons` on a task, and `/mj/submit/action` and `modal`. */
  buttons: ['comet', 'newapi', 'trueai'],
  /** The buttons of descriptions and shortened words: new-api refuses them itself. */
  'text buttons': ['comet', 'trueai'],
  /** The animate buttons of a picture, and those of clips. */
  'motion buttons': ['comet', 'trueai'],
  bookmarks: ['trueai'],
  remix: ['comet', 'trueai'],
  change: ['comet', 'newapi', 'novicezk'],
  /** new-api reads it as `change`, and fails. */
  'simple-change': ['novicezk'],
  /** CometAPI does not document it, and sells its buttons. */
  shorten: ['comet', 'newapi', 'trueai'],
  /** Up to version 8. */
  show: ['trueai'],
  edits: ['comet', 'newapi', 'trueai'],
  edit: ['trueai'],
  retexture: ['trueai'],
  video: ['comet', 'newapi', 'trueai'],
  'upload-discord-images': ['newapi', 'trueai'],
  /** `link` of a describe. */
  'describe by link': ['comet', 'trueai'],
  /** `base64` of an imagine. */
  'imagine with base64': ['novicezk'],
  'bot types': ['comet', 'newapi', 'trueai'],
  'speed prefixes': ['comet', 'newapi', 'trueai'],
  /** `accountFilter.modes`. */
  'filter by mode': ['comet', 'trueai'],
  /** `accountFilter.instanceId` and `remark`. */
  'filter by account': ['trueai'],
  /** `accountFilter.channelId`. */
  'filter by channel': [],
  /** By the owner of a task. */
  cancel: [],
  'image-seed': ['newapi', 'trueai'],
  queue: ['novicezk'],
  list: ['trueai', 'novicezk'],
  'list-by-ids': ['trueai'],
  query: [],
  accounts: ['novicezk'],
  home: ['trueai'],
  /** Pictures under `/mj/image/{id}`. */
  'images by task': ['comet', 'newapi'],
  webhooks: ['comet', 'trueai', 'novicezk'],
  /** Pages of other origins may call it. */
  cors: ['comet', 'newapi', 'trueai'],
  /** Tasks are seen by their owner alone. */
  owners: ['comet', 'newapi'],
} as const satisfies Readonly<Record<string, readonly ProfileName[]>>

export type Feature = keyof typeof rows

/** The dialects whose own servers have a feature. */
export const FEATURES: Readonly<Record<Feature, readonly ProfileName[]>> = rows
