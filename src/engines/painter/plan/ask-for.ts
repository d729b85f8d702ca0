import type { SceneAsk } from './scene-ask.ts'

/** The ask of a text without any parameter: a square grid of four with Midjourney's defaults. */
export function askFor(text: string, changes: Partial<SceneAsk> = {}): SceneAsk {
  return {
    text,
    parts: [{ text, weight: 1 }],
    no: [],
    aspect: { width: 1, height: 1 },
    seed: 7,
    chaos: 0,
    stylize: 100,
    weird: 0,
    tile: false,
    raw: false,
    niji: false,
    version: '7',
    quality: 1,
    count: 4,
    ...changes,
  }
}
