import { describe, expect, it } from 'vitest'
import { fill, objectionTo, placeholdersIn, type Graph } from './graph.ts'

const graph: Graph = {
  words: { class_type: 'CLIPTextEncode', inputs: { text: 'masterpiece, $PROMPT', clip: '$CLIP' } },
  latent: { class_type: '$EMPTY_LATENT', inputs: { width: '$WIDTH', batch_size: 4 } },
}

describe('filling a graph', () => {
  it('gives a placeholder that stands alone the type of its value', () => {
    const filled = fill(graph, {
      WIDTH: 512,
      CLIP: ['model', 1],
      EMPTY_LATENT: 'EmptyLatentImage',
      PROMPT: '',
    })
    expect(filled.latent).toEqual({ class_type: 'EmptyLatentImage', inputs: { width: 512, batch_size: 4 } })
    expect(filled.words?.inputs.clip).toEqual(['model', 1])
  })

  it('sets a placeholder among other words in as text', () => {
    expect(fill(graph, { PROMPT: 'a boat' }).words?.inputs.text).toBe('masterpiece, a boat')
  })

  it('reads no placeholder that a person wrote into the prompt', () => {
    const text = 'costs $WIDTH $1 $& dollars'
    expect(fill(graph, { PROMPT: text, WIDTH: 512 }).words?.inputs.text).toBe(`masterpiece, ${text}`)
  })

  it('leaves a placeholder without a value where it is', () => {
    expect(fill(graph, {}).latent?.inputs.width).toBe('$WIDTH')
  })
})

describe('the placeholders of a graph', () => {
  it('are found in classes, alone and among words', () => {
    expect([...placeholdersIn(graph)].toSorted()).toEqual(['CLIP', 'EMPTY_LATENT', 'PROMPT', 'WIDTH'])
  })
})

describe('a file that should be a graph', () => {
  it.each([
    [[], /no object of nodes/],
    [{}, /no nodes/],
    [{ nodes: [], links: [] }, /as the editor saves it/],
    [{ '3': { inputs: {} } }, /node "3" has no class_type/],
  ])('is refused with what is wrong with it: %j', (given, objection) => {
    expect(objectionTo(given)).toMatch(objection)
  })

  it('is taken as ComfyUI exports it for its API', () => {
    expect(objectionTo({ '3': { class_type: 'KSampler', inputs: {}, _meta: { title: 'x' } } })).toBeNull()
  })
})
