import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Filed, Reviewer } from '../../../test/world/appeals.ts'
import { claimedAndRead, filed, HOUR, plantStaff, plantWanted } from '../../../test/world/appeals.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import { plantTree } from '../../../test/world/tree.ts'

vi.setConfig({ testTimeout: 30_000 })

let server: TestServer
let an: Reviewer
let bo: Reviewer
/** In the order in which they are due. */
const cases: Filed[] = []
const newCase = async (identity: 'youth' | 'cadre' = 'youth') => {
  const wanted = await plantWanted(server, { identity })
  const appeal = await filed(server, wanted)
  return { ...appeal, wanted }
}

/** Filed on Monday: two, of which one, a cadre’s, was upheld once; on Tuesday: one that waits for photos, and one dismissed. */
beforeAll(async () => {
  server = await startTestServer({ maxConnections: 20 })
  an = await plantStaff(server)
  bo = await plantStaff(server)
  const monday = [await newCase(), await newCase('cadre')]
  for (const one of monday.slice(1))
    await (await claimedAndRead(an, one, one.wanted)).appeals.uphold({ id: one.id })
  server.advance(24 * HOUR)
  const tuesday = [await newCase(), await newCase(), await newCase()]
  const { appeals } = await an.desk()
  const [photos, dismissed] = tuesday
  for (const { id } of [photos, dismissed].flatMap((one) => one ?? [])) await appeals.claim({ id })
  await appeals.askPhotos({ id: photos?.id ?? '', reason: 'blurred' })
  await appeals.dismiss({ id: dismissed?.id ?? '', reason: 'documentExpired' })
  cases.push(...monday, ...tuesday)
})
afterAll(() => server.close())

const numbers = (...places: number[]) => places.map((place) => cases[place]?.number)
const view = async (client: Client, name: 'open' | 'mine' | 'overdue' | 'second' | 'waiting' | 'decided') =>
  (await client.appeals.list({ view: name })).items.map(({ number }) => number)

describe('the queue', () => {
  test('shows each view in its order, without a word of what was filed', async () => {
    const desk = await an.desk()
    expect(await view(desk, 'open')).toEqual(numbers(0, 1, 4))
    expect(await view(desk, 'second')).toEqual(numbers(1))
    expect(await view(desk, 'waiting')).toEqual(numbers(2))
    expect(await view(desk, 'decided')).toEqual(numbers(3))
    expect(await view(desk, 'overdue')).toEqual([])
    const { items } = await desk.appeals.list({})
    expect(items[0]).toMatchObject({ decideBy: '2026-03-05', overdue: false, claimedBy: null })
    // From Tuesday, 9 o’clock, to the end of Thursday.
    expect(items[0]?.workingMinutesLeft).toBe(3 * 480)
    expect(JSON.stringify(items)).not.toMatch(/林|1101|139\d/)
    const counts = { open: 3, mine: 0, overdue: 0, dueToday: 0, objected: 0, second: 1 }
    expect(await desk.appeals.counts()).toEqual(counts)
  })

  test.each(['open', 'decided'] as const)('goes on where a page of “%s” ended', async (name) => {
    const { appeals } = await an.desk()
    const whole = (await appeals.list({ view: name })).items.map(({ id }) => id)
    const paged: string[] = []
    let cursor: string | null | undefined
    do {
      const page = await appeals.list({ view: name, limit: 1, ...(cursor ? { cursor } : {}) })
      paged.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor)
    expect(paged).toEqual(whole)
  })

  test.each([{ decideBy: '2026-02-30' }, { id: 'x' }, { decideBy: '2026-03-05', since: 'x', id: 'x' }])(
    'refuses the made-up cursor %o',
    async (place) => {
      const cursor = Buffer.from(JSON.stringify(place)).toString('base64url')
      expect(await refusalCode((await an.desk()).appeals.list({ cursor }))).toBe('input.invalid')
    },
  )

  test('finds an appeal by a part of its number', async () => {
    const { appeals } = await an.desk()
    const [number = ''] = numbers(0)
    const { items } = await appeals.list({ text: number.slice(-6).toLowerCase() })
    expect(items.map((item) => item.number)).toEqual([number])
    expect((await appeals.list({ text: '%' })).items).toEqual([])
  })

  test('gives each who asks the next free one, and nobody one to uphold twice', async () => {
    const [mine, others] = [(await an.desk()).appeals, (await bo.desk()).appeals]
    const given = await Promise.all([mine.claimNext(), others.claimNext()])
    const [first, second, third] = [cases[0]?.id, cases[1]?.id, cases[4]?.id]
    // The second was upheld once by the one reviewer already, and so waits for the other.
    expect([first, third]).toContain(given[0]?.id)
    expect(given[1]?.id).not.toBe(given[0]?.id)
    await others.claimNext()
    await mine.claimNext()
    const taken = await Promise.all([mine.list({ view: 'mine' }), others.list({ view: 'mine' })])
    const ids = taken.flatMap(({ items }) => items.map(({ id }) => id))
    expect([...ids].sort()).toEqual([first, second, third].sort())
    expect(taken[0]?.items.map(({ id }) => id)).not.toContain(second)
    expect(await mine.claimNext()).toEqual({ id: null })
    server.advance(HOUR)
    expect(await view(await an.desk(), 'mine')).toEqual([])
  })

  test('counts what is due today, and from the next day what is late', async () => {
    server.advance(2 * 24 * HOUR)
    expect(await (await an.desk()).appeals.counts()).toMatchObject({ dueToday: 2, overdue: 0 })
    server.advance(24 * HOUR)
    const desk = await an.desk()
    expect(await desk.appeals.counts()).toMatchObject({ dueToday: 1, overdue: 2 })
    expect(await view(desk, 'overdue')).toEqual(numbers(0, 1))
    expect((await desk.appeals.get({ id: cases[0]?.id ?? '' })).overdue).toBe(true)
  })
})

describe('the desk', () => {
  const ID = '0198f3a0-0000-7000-8000-000000000000'
  const CALLS: readonly [string, (appeals: Client['appeals']) => Promise<unknown>][] = [
    ['list', (appeals) => appeals.list({})],
    ['get', (appeals) => appeals.get({ id: ID })],
    ['counts', (appeals) => appeals.counts()],
    ['figures', (appeals) => appeals.figures({ from: '2026-03-01', to: '2026-03-31' })],
    ['claim', (appeals) => appeals.claim({ id: ID })],
    ['claimNext', (appeals) => appeals.claimNext()],
    ['release', (appeals) => appeals.release({ id: ID })],
    ['read', (appeals) => appeals.read({ id: ID, name: '林晓雨', number: '1' })],
    ['openPhotos', (appeals) => appeals.openPhotos({ id: ID })],
    ['photo', (appeals) => appeals.photo({ ticket: 'x' })],
    ['uphold', (appeals) => appeals.uphold({ id: ID })],
    ['dismiss', (appeals) => appeals.dismiss({ id: ID, reason: 'notGenuine' })],
    ['askPhotos', (appeals) => appeals.askPhotos({ id: ID, reason: 'blurred' })],
  ]
  const strangers: [string, Client][] = []
  beforeAll(async () => {
    for (const role of ['operator', 'numberOfficer', 'auditor'] as const)
      strangers.push([role, await (await plantStaff(server, role)).desk()])
    const { city } = await plantTree(server)
    strangers.push(['the city', await clientOf(server, city.accountId, 'console')])
    const { accountId } = await plantWanted(server)
    strangers.push(['a person', await clientOf(server, accountId, 'mobile')])
  })

  test.each(CALLS)('refuses %s to everybody but reviewers', async (_, call) => {
    for (const [name, client] of strangers)
      expect(await refusalCode(call(client.appeals)), name).toBe('access.denied')
    const visitor = server.client('console').appeals
    expect(await refusalCode(call(visitor))).toBe('session.required')
  })
})
