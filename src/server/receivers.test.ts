import { describe, expect, it } from 'vitest'
import { createSeededRandom } from '../testing/random.ts'
import { createReceivers } from './receivers.ts'

const random = createSeededRandom(1)

describe('receivers of webhooks', () => {
  it('hand what arrives to the account that was told the address, and to nobody else', () => {
    const receivers = createReceivers({ publicUrl: 'https://pictures.example/atelier', random })
    const heard: unknown[] = []
    const [one, other] = [receivers.open().receiver, receivers.open().receiver]
    const stop = one?.onCall((body) => heard.push(body))
    other?.onCall(() => heard.push('wrong'))
    const [, secret = ''] =
      /^https:\/\/pictures\.example\/atelier\/hooks\/(\w{32})$/.exec(one?.url ?? '') ?? []
    expect(receivers.hear(secret, { id: '1' })).toBe(true)
    expect(receivers.hear('guessed', { id: '2' })).toBe(false)
    expect(heard).toEqual([{ id: '1' }])
    stop?.()
    expect(receivers.hear(secret, { id: '3' })).toBe(false)
  })

  it('are not there while nobody outside knows the address of this server', () => {
    expect(createReceivers({ publicUrl: null, random }).open()).toEqual({})
  })
})
