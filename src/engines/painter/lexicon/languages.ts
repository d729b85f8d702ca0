import { CHINESE } from './zh.ts'
import { ENGLISH } from './en.ts'
import { FRENCH } from './fr.ts'
import { GERMAN } from './de.ts'
import { JAPANESE } from './ja.ts'
import type { Language } from './language.ts'
import { SPANISH } from './es.ts'

/** Every language that prompts can be written in. */
export const LANGUAGES: readonly Language[] = [ENGLISH, CHINESE, JAPANESE, SPANISH, FRENCH, GERMAN]
