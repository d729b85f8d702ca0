import { describe, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { createSigner } from './courier-signature.ts'

const SECRET = `whsec_${Buffer.from('a secret of twenty-four.').toString('base64')}`
const message = { id: '1773314942177684-3', body: '{"prompt":"船"}', at: Date.now() }

describe('signing a webhook', () => {
  it('makes headers that any Standard Webhooks library verifies', () => {
    const headers = createSigner(SECRET)(message)
    const receiver = new Webhook(SECRET)
    expect(receiver.verify(message.body, headers)).toEqual({ prompt: '船' })
    expect(() => receiver.verify('{"prompt":"舟"}', headers)).toThrow('No matching signature')
    expect(() => receiver.verify(message.body, { ...headers, 'webhook-id': 'another' })).toThrow(
      'No matching',
    )
  })

  it('names a message and its time without a secret', () => {
    expect(createSigner(null)({ ...message, at: 1_800_000_000_999 })).toEqual({
      'webhook-id': '1773314942177684-3',
      'webhook-timestamp': '1800000000',
    })
  })

  it.each(['', 'whsec_', 'not base64!'])('refuses the secret %j and says what is wanted', (secret) => {
    expect(() => createSigner(secret)).toThrow('wanted whsec_')
  })

  it('does not show the secret it refuses', () => {
    expect(() => createSigner('hush hush')).toThrow(/^(?!.*hush)/)
  })
})
