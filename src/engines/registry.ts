import type { Engine } from './engine.ts'

/** Every engine by the name an account row uses. Adding an engine is adding a folder and a row. */
const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  painter: async () => (await import('./painter/engine.ts')).painter,
  comfyui: async () => (await import('./comfyui/engine.ts')).comfyui,
  relay: async () => (await import('./relay/engine.ts')).relay,
  'openai-images': async () => (await import('./openai-images/engine.ts')).openaiImages,
  youchuan: async () => (await import('./youchuan/engine.ts')).youchuan,
  sandbox: async () => (await import('./sandbox/engine.ts')).createSandbox(loadEngine),
}

/** One engine; null for a name that no row has. */
export async function loadEngine(name: string): Promise<Engine | null> {
  return (await ENGINES[name]?.()) ?? null
}

/** The engines of some accounts, loaded only when one of them asks. Throws for a name that no row has. */
export async function loadEngines(names: readonly string[]): Promise<ReadonlyMap<string, Engine>> {
  const wanted = [...new Set(names)]
  const unknown = wanted.filter((name) => !(name in ENGINES))
  if (unknown.length > 0) {
    const known = Object.keys(ENGINES).join(', ')
    throw new Error(`there is no engine "${unknown.join('", "')}"; wanted one of ${known}`)
  }
  const loaded = await Promise.all(wanted.map((name) => ENGINES[name]?.()))
  return new Map(loaded.flatMap((engine) => (engine ? [[engine.name, engine]] : [])))
}
