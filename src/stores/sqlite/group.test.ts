import { describe, expect, it } from 'vitest'
import type { Call, Result } from './apply.ts'
import { createGroup } from './group.ts'

const call: Call = { guards: [], writes: [] }

/** A writer whose groups wait until they are let go. */
function gate() {
  const groups: { readonly size: number; readonly end: (results: readonly Result[]) => void }[] = []
  const waiters: (() => void)[] = []
  return {
    groups,
    apply: (calls: readonly Call[]) =>
      new Promise<readonly Result[]>((end) => {
        groups.push({ size: calls.length, end })
        waiters.shift()?.()
      }),
    /** Resolves when the next group has come. */
    next: () => new Promise<void>((resolve) => waiters.push(resolve)),
  }
}

const oks = (count: number): readonly Result[] => Array.from({ length: count }, () => ({ ok: true }))

describe('group commit', () => {
  it('writes calls of one turn together, and those that come meanwhile as the next group', async () => {
    const { groups, apply, next } = gate()
    const { commit, idle } = createGroup(apply)
    const first = [commit(call), commit(call)]
    await next()
    const second = [commit(call), commit(call), commit(call)]
    groups[0]?.end(oks(2))
    await next()
    groups[1]?.end(oks(3))
    expect(await Promise.all([...first, ...second])).toEqual(oks(5))
    await idle()
    expect(groups.map(({ size }) => size)).toEqual([2, 3])
  })

  it('gives each call its own result', async () => {
    const results: readonly Result[] = [
      { ok: true },
      { ok: false, guard: 'slot' },
      { ok: false, trouble: { kind: 'full', message: 'no room' } },
    ]
    const { commit } = createGroup(async () => results)
    const outcomes = await Promise.allSettled([commit(call), commit(call), commit(call)])
    expect(outcomes).toMatchObject([
      { value: { ok: true } },
      { value: { ok: false, guard: 'slot' } },
      { reason: { name: 'StoreError', kind: 'full', message: 'no room' } },
    ])
  })

  it('splits a crowd into groups of bounded size', async () => {
    const sizes: number[] = []
    const { commit } = createGroup(async (calls) => {
      sizes.push(calls.length)
      return oks(calls.length)
    })
    await Promise.all(Array.from({ length: 600 }, () => commit(call)))
    expect(sizes).toEqual([256, 256, 88])
  })
})
