import { describe, expect, it } from 'vitest'
import { pageQuery, type PageBody } from './page-body.ts'

const PLAIN = { order: 'newest-first', offset: 0, limit: 20 }

describe('a paged query', () => {
  it.each<[string, PageBody, object]>([
    ['nothing', {}, PLAIN],
    ['a page', { pageNumber: 3, pageSize: 7 }, { ...PLAIN, offset: 21, limit: 7 }],
    ['the oldest first', { sort: 'id,asc' }, { ...PLAIN, order: 'oldest-first' }],
    ['the oldest first by time', { sort: 'submitTime,asc' }, { ...PLAIN, order: 'oldest-first' }],
    ['the newest first', { sort: 'submitTime,desc' }, PLAIN],
    ['an id, as a number', { id: 17 }, { ...PLAIN, ids: ['17'] }],
    ['ids', { ids: ['1', 2, '2'] }, { ...PLAIN, ids: ['1', '2'] }],
    ['an id among ids', { id: '2', ids: ['1', '2'] }, { ...PLAIN, ids: ['2'] }],
    ['an id that is not among ids', { id: '3', ids: ['1', '2'] }, { ...PLAIN, ids: [] }],
    ['a status', { status: 'MODAL' }, { ...PLAIN, status: ['MODAL'] }],
    ['failed tasks, cancelled ones too', { status: 'FAILURE' }, { ...PLAIN, status: ['FAILURE', 'CANCEL'] }],
    ['some states', { statusSet: ['MODAL', 'SUCCESS'] }, { ...PLAIN, status: ['MODAL', 'SUCCESS'] }],
    ['a status outside the set', { status: 'MODAL', statusSet: ['SUCCESS'] }, { ...PLAIN, status: [] }],
    ['an action', { action: 'PAN' }, { ...PLAIN, action: 'PAN' }],
    ['an account', { instanceId: 'local' }, { ...PLAIN, instanceId: 'local' }],
    ['texts', { prompt: 'cat', state: 'x' }, { ...PLAIN, prompt: 'cat', state: 'x' }],
    [
      'what a form sends that nobody filled in',
      { id: '', ids: [], status: '', statusSet: [], action: '', instanceId: '', prompt: '', sort: '' },
      PLAIN,
    ],
  ])('for %s', (_, body, query) => {
    expect(pageQuery(body)).toEqual(query)
  })
})
