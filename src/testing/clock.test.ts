import { describe, expect, it } from 'vitest'
import { createFakeClock } from './clock.ts'

describe('the fake clock', () => {
  it('calls back in order, each at its own time, those asked for meanwhile too', () => {
    const clock = createFakeClock(1_000)
    const calls: [string, number][] = []
    clock.after(30, () => calls.push(['late', clock.now()]))
    clock.after(10, () => {
      calls.push(['early', clock.now()])
      clock.after(5, () => calls.push(['meanwhile', clock.now()]))
    })
    clock.advance(29)
    expect(calls).toEqual([
      ['early', 1_010],
      ['meanwhile', 1_015],
    ])
    clock.advance(1)
    expect(calls.at(-1)).toEqual(['late', 1_030])
  })

  it('does not call what was taken back', () => {
    const clock = createFakeClock(0)
    let calls = 0
    clock.after(10, () => (calls += 1))()
    clock.advance(20)
    expect(calls).toBe(0)
  })

  it('lets what a process has pending die with it, and nothing else', () => {
    const clock = createFakeClock(0)
    const [dead, alive] = [clock.life(), clock.life()]
    const calls: string[] = []
    dead.clock.after(10, () => calls.push('dead'))
    alive.clock.after(10, () => calls.push('alive'))
    dead.end()
    clock.advance(10)
    expect(calls).toEqual(['alive'])
    expect(dead.clock.now()).toBe(10)
  })
})
