import { readText } from '../lexicon/read.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'
import type { Light } from './facts.ts'

/** Words of the hour that a light tells of; the lexicon reads them. */
const HOURS: Readonly<Record<Light, string>> = {
  night: 'night',
  dark: 'night',
  dusk: 'sunset',
  bright: 'daylight',
  soft: 'daylight',
}

/** The ask at the hour of a light, where its own words name none. */
export function inTheLight(ask: SceneAsk, light: Light): SceneAsk {
  if (readText(ask.text).times.length > 0) return ask
  const least = Math.min(1, ...ask.parts.map(({ weight }) => weight).filter((weight) => weight > 0))
  return { ...ask, parts: [...ask.parts, { text: HOURS[light], weight: least / 2 }] }
}
