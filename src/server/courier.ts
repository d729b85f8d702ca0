import { withBase } from '../task/encode.ts'
export function openCourier({ store, fetcher, clock, log }: any) {
  let busy = false, again = false, closed = false
  async function look() {
    for (const d of await store.deliveries(clock.now(), 50)) {
      const task = await store.task(d.taskId); const e = await store.encoded(d.taskId)
      try { const { status } = await fetcher.post(d.url, { body: withBase(e.encoded, task.hook.base), headers: {}, timeoutMs: 1000 })
        if (status !== 200) throw new Error(String(status))
        await store.commit({ changes: [{ kind: 'told', taskId: d.taskId, version: e.version }] })
      } catch { await store.commit({ changes: [{ kind: 'retell', taskId: d.taskId, version: d.version, attempts: d.attempts + 1, dueAt: clock.now() + 5000 }] }).catch(() => {}) }
    }
    const next = await store.nextDelivery(); if (next !== null && !closed) clock.after(Math.max(1, next - clock.now()), wake)
  }
  function wake() { if (closed) return; if (busy) { again = true; return } busy = true; look().catch((e: any) => { log.error(e); clock.after(1000, wake) }).finally(() => { busy = false; if (again) { again = false; wake() } }) }
  return { wake, close: async () => { closed = true } }
}
