import { describe, expect, it } from 'vitest'
import { troubleOfError, troubleOfRefusal } from './troubles.ts'

const error = (exception_type: string, exception_message: string) =>
  troubleOfError({ node_id: '7', node_type: 'KSampler', exception_type, exception_message })

describe('an exception in a ComfyUI', () => {
  it.each([
    ['torch.OutOfMemoryError', 'Allocation on device', 'too-large'],
    ['RuntimeError', 'CUDA out of memory. Tried to allocate 2.00 GiB', 'too-large'],
    ['RuntimeError', 'CUDA error: device-side assert triggered', 'engine-crashed'],
    ['PIL.UnidentifiedImageError', "cannot identify image file 'x.png'", 'picture-unreadable'],
    ['RuntimeError', 'mat1 and mat2 shapes cannot be multiplied (77x2048 and 768x320)', 'engine-refused'],
  ])('%s "%s" is the failure %s', (type, message, failure) => {
    expect(error(type, message)).toMatchObject({ failure })
  })

  it('is told with its node, its words, and what to do', () => {
    const { message } = error('torch.OutOfMemoryError', 'Allocation on device\n')
    expect(message).toBe(
      'The GPU ran out of memory. Ask for a smaller picture, or set "batch" to 1 or "pixels" lower. ComfyUI stopped in node "7" (KSampler) with torch.OutOfMemoryError: Allocation on device',
    )
  })
})

describe('a graph that a ComfyUI does not take', () => {
  const refusal = (class_type: string, one: object) =>
    troubleOfRefusal(
      JSON.stringify({
        error: {
          type: 'prompt_outputs_failed_validation',
          message: 'Prompt outputs failed validation',
          details: '',
        },
        node_errors: { '4': { errors: [one], dependent_outputs: ['9'], class_type } },
      }),
    )

  it('names a model that is missing, and where to put it', () => {
    const extra_info = { input_name: 'ckpt_name', received_value: 'juggernaut.safetensors' }
    const trouble = refusal('CheckpointLoaderSimple', {
      type: 'value_not_in_list',
      message: 'Value not in list',
      extra_info,
    })
    expect(trouble.failure).toBe('engine-refused')
    expect(trouble.message).toContain(
      'model missing: "juggernaut.safetensors". Put it into models/checkpoints',
    )
  })

  it('is tried again when a picture is gone that had just been uploaded', () => {
    const one = {
      type: 'custom_validation_failed',
      message: 'Custom validation failed for node',
      details: 'image - Invalid image file: x',
    }
    expect(refusal('LoadImage', one)).toMatchObject({ failure: 'engine-crashed' })
  })

  it('says what ComfyUI says when it is anything else', () => {
    const one = { type: 'value_smaller_than_min', message: 'Value 0 smaller than min of 1', details: 'steps' }
    expect(refusal('KSampler', one).message).toBe(
      'The ComfyUI does not take the graph: node "4" (KSampler): Value 0 smaller than min of 1 steps.',
    )
    expect(troubleOfRefusal('<html>').message).toContain('<html>')
  })
})
