/**
 * Task ids as the field writes them: 16 digits, the millisecond and three more (protocol page, "Task id format").
 * They rise within a process; that they are unique across processes is the store's guard `absent`, after which the
 * next one is drawn.
 */
export function createTaskIds(draw: () => number): (now: number) => string {
  let last = 0
  return (now) => {
    last = Math.max(now * 1000 + Math.floor(draw() * 1000), last + 1)
    return String(last)
  }
}
