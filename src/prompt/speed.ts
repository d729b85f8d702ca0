import type { Prompt } from './prompt.ts'

const FLAGS = [
  ['fast', 'FAST'],
  ['relax', 'RELAX'],
  ['turbo', 'TURBO'],
] as const

/** The speed a prompt asks for by flag; null when it asks for none. */
export function speedOf(prompt: Prompt): 'FAST' | 'RELAX' | 'TURBO' | null {
  return FLAGS.find(([flag]) => prompt.parameters[flag])?.[1] ?? null
}
