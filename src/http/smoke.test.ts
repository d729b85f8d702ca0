import { expect, it } from 'vitest'
import { openTestServer } from './testing.ts'
import { aTask } from '../testing/a-task.ts'
it('smokes', async () => {
  await using s = await openTestServer()
  const t = aTask('SUCCESS', { owner: 'local' })
  s.atelier.tasks.set(t.id, t)
  const show = async (m: string, p: string, o?: object) => { const r = await s.ask(m, p, o); console.log(m, p, r.status, JSON.stringify(r.headers), r.text.slice(0, 300)) }
  await show('POST', '/mj/submit/imagine', { body: { prompt: 'x' } })
  await show('POST', '/mj/submit/imagine', { body: { prompt: 5 } })
  await show('POST', '/mj-fast/mj/submit/imagine', { body: '{', headers: { 'content-type': 'odd' } })
  await show('GET', `/mj/task/${t.id}/fetch`)
  await show('HEAD', `/mj/task/${t.id}/fetch`)
  await show('GET', `/mj/task/${t.id}/fetch?x=1`)
  await show('GET', `/mj/task/12/fetch`)
  await show('POST', `/mj/task/list-by-condition`, { body: { ids: [Number(t.id), t.id, 'x'] } })
  await show('GET', `/mj/task/list-by-condition`)
  await show('OPTIONS', `/mj/task/list-by-condition`)
  await show('GET', `/mj/zz`, {headers: {'accept-language': 'zh-CN'}})
  await show('GET', `/docs`)
  await show('GET', `/docs/`)
  await show('GET', `/docs/static/swagger-ui.css`)
  await show('GET', `/readyz`)
  const r = await s.ask('GET', '/openapi.json'); console.log(JSON.stringify(r.json(), null, 1).slice(0, 6000))
  console.log(s.lines)
  expect(1).toBe(1)
})
