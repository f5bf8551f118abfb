import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'
import { tokenOf } from './world/sessions.ts'
import { plantTree } from './world/tree.ts'

const ID = '0198f3a0-0000-7000-8000-000000000000'
const LONG_SECOND = `2026-01-01T00:00:00.${'1'.repeat(200)}Z`

/** Places that no page has given: what no column can hold, hidden from the guards of a request. */
const MADE_UP: readonly [string, string, object][] = [
  ['NUL in a name', '/organizations?text=dong', { namePy: 'a\0b', id: 1 }],
  ['half a character', '/organizations?text=dong', { namePy: '\ud800', id: 1 }],
  ['an id beyond its column', '/organizations?text=dong', { namePy: 'a', id: 99_999_999_999 }],
  ['the same among children', '/organizations/{id}/children', { namePy: 'a', id: -99_999_999_999 }],
  ['the same among codes', '/organizations/{id}/registration-codes', { id: 'x' }],
  ['a long second', '/join-applications', { since: LONG_SECOND, id: ID }],
  ['the same on the roll', '/members?sort=admittedAt', { sort: 'admittedAt', value: LONG_SECOND, id: ID }],
  ['a day that is none', '/members?sort=bornOn', { sort: 'bornOn', value: '2026-02-30', id: ID }],
  ['an id that is none', '/announcements', { id: '1' }],
  ['another order', '/members?sort=name', { sort: 'bornOn', value: '2026-02-03', id: ID }],
]

describe('a cursor that somebody made up', () => {
  let server: TestServer
  let cookie = ''
  let cityId = 0
  beforeAll(async () => {
    server = await startTestServer()
    const { city } = await plantTree(server)
    cityId = city.id
    cookie = `__Host-qingtuan-console=${await tokenOf(server, city.accountId, 'console')}`
  })
  afterAll(() => server.close())

  test.each(MADE_UP)('with %s is refused', async (_, path, place) => {
    const cursor = Buffer.from(JSON.stringify(place)).toString('base64url')
    const address = `/api${path.replace('{id}', String(cityId))}`
    const response = await server.request(`${address}${path.includes('?') ? '&' : '?'}cursor=${cursor}`, {
      headers: { cookie },
    })
    expect(await response.json()).toMatchObject({
      code: 'input.invalid',
      data: { facts: { field: 'cursor' } },
    })
    expect(response.status).toBe(422)
  })
})
