import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { deskOf } from '../../../test/world/desk.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'
import { postPorts } from '../../post-ports.ts'
import { remindAgeOut } from './remind-age-out.ts'

const DAY = 86_400_000

let server: TestServer
let tree: Tree
let people: Record<
  'old' | 'today' | 'soon' | 'young' | 'serving' | 'far',
  Awaited<ReturnType<typeof plantMember>>
>

/** Today is 2026-03-02. */
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  const plant = (bornOn: string, place: keyof Tree = 'branch') =>
    plantMember(server, tree[place], { bornOn, joinedOn: '2013-05-04' })
  people = {
    old: await plant('1997-08-01'),
    today: await plant('1998-03-02'),
    soon: await plant('1998-06-02'),
    young: await plant('1998-06-03'),
    serving: await plant('1996-01-01'),
    far: await plant('1997-01-01', 'farBranch'),
  }
  const post = { post: 'secretary', kind: 'fullTime', state: 'active', started_on: '2025-09-01' } as const
  const where = {
    organization_id: tree.branch.id,
    org_path: tree.branch.path,
    appointed_at: server.platform.clock(),
  }
  const row = { id: newId(), person_id: people.serving.personId, ...where, ...post }
  await server.platform.database.insertInto('cadre_post').values(row).execute()
})
afterAll(() => server.close())

const desk = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
const idsOf = (...names: (keyof typeof people)[]) => names.map((name) => people[name].memberId)

describe('who turns 28', () => {
  test.each([
    ['branch', 'due', ['old', 'today']],
    ['branch', 'coming', ['soon']],
    ['branch', 'kept', ['serving']],
    ['city', 'due', ['far', 'old', 'today']],
    ['otherDistrict', 'due', ['far']],
    ['otherBranch', 'due', []],
  ] as const)('is listed for %s as %s: %o', async (name, list, found) => {
    const { items } = await (await desk(name)).members.listAgeOut({ list })
    expect(items.map(({ id }) => id)).toEqual(idsOf(...found))
  })

  test('page by page, with the birthday, and whether the branch may confirm', async () => {
    const city = await desk('city')
    const first = await city.members.listAgeOut({ list: 'due', limit: 2 })
    const rest = await city.members.listAgeOut({ list: 'due', limit: 2, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(idsOf('far', 'old', 'today'))
    const own = await (await desk('branch')).members.listAgeOut({ list: 'due' })
    expect(own.items[1]).toMatchObject({ dueOn: '2026-03-02', stage: 'due', may: { confirm: true } })
    expect(first.items[0]).toMatchObject({ may: { confirm: false } })
    expect(await city.members.countAgeOut()).toEqual({ due: 3, coming: 1 })
    expect(await outcome(city.members.listAgeOut({ cursor: 'x' }))).toBe('input.invalid')
  })
})

describe('at night', () => {
  const run = () => remindAgeOut(server.platform, postPorts)
  const told = async () => {
    const { rows } = await server.platform.pool.query(
      "SELECT kind, count(*)::int AS count FROM notice WHERE kind LIKE '%ageOut%' GROUP BY kind ORDER BY kind",
    )
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
  }

  test('members and branches are told, once each, and on the birthday again', async () => {
    await Promise.all([run(), run()])
    await run()
    const first = {
      'member.ageOutComing': 1,
      'member.ageOutDue': 3,
      'members.ageOutComing': 1,
      'members.ageOutDue': 2,
    }
    expect(await told()).toMatchObject({ 'member.ageOutComing': 1, 'member.ageOutDue': 3 })
    const { rows } = await server.platform.pool.query(
      "SELECT sum((facts->>'count')::int)::int AS count FROM notice WHERE kind = 'members.ageOutDue'",
    )
    expect(rows).toEqual([{ count: first['member.ageOutDue'] }])
    server.advance(92 * DAY)
    await run()
    expect(await told()).toMatchObject({ 'member.ageOutDue': 4 })
  })
})

describe('the branch confirms', () => {
  test('each on its own, with each one’s outcome', async () => {
    const client = await deskOf(server, tree.branch)
    const { items } = await client.members.confirmAgeOut({ ids: idsOf('old', 'serving', 'far', 'today') })
    expect(items.map(({ name, done, refusal }) => [name, done, refusal?.code ?? null])).toEqual([
      ['林晓雨', true, null],
      ['林晓雨', false, 'member.servesAsCadre'],
      [null, false, 'record.notFound'],
      ['林晓雨', true, null],
    ])
    const left = await client.members.get({ id: people.old.memberId })
    expect(left).toMatchObject({ status: 'left', leftReason: 'ageOut' })
  })

  test('with the password given again, and not for the branch by a superior', async () => {
    const ids = idsOf('young')
    expect(await outcome((await desk('branch')).members.confirmAgeOut({ ids }))).toBe(
      'session.stepUpRequired',
    )
    const { items } = await (await deskOf(server, tree.committee)).members.confirmAgeOut({ ids })
    expect(items).toMatchObject([{ done: false, refusal: { code: 'member.leavesByBranch' } }])
  })
})
