/** Smoke and steam: what of a subject's drawing rises in a film. */
import type { FormPart, Part } from '../subjects/subject.ts'

/** Roles of palettes that are vapour where they are overlays. */
const VAPOURS: ReadonlySet<string> = new Set(['smoke', 'steam'])

/** Whether a part is a wisp or a puff of vapour. */
export const isVapour = (part: Part): part is FormPart =>
  'al' in part && part.al !== undefined && VAPOURS.has(part.c)
