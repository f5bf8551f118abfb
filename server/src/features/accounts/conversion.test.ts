import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tally } from '../../../test/accounts/outcomes.ts'
import { newDocument } from '../../../test/accounts/registered.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { PlantedPerson } from '../../../test/world/people.ts'
import { plantPerson } from '../../../test/world/people.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
})
afterAll(() => server.close())

let joined = 0
const join = () => {
  joined += 1
  const memberNumber = `20231100${String(joined).padStart(4, '0')}`
  return { organizationId: tree.branch.id, joinedOn: '2023-05-04', memberNumber }
}

type Form = Parameters<PlantedPerson['client']['accounts']['convert']>[0]

function form({ name, document }: PlantedPerson, changes: Partial<Form> = {}): Form {
  const { kind, number } = document
  return { to: 'member', name, document: { kind, number }, join: join(), ...changes }
}
const convert = (person: PlantedPerson, changes: Partial<Form> = {}) =>
  person.client.accounts.convert(form(person, changes))

async function trailOf(personId: string): Promise<string> {
  const { rows } = await server.platform.pool.query(
    "SELECT string_agg(audit_entry::text, ' ' ORDER BY id) AS trail FROM audit_entry WHERE subject_id = $1",
    [personId],
  )
  return rows[0].trail ?? ''
}

describe('a youth becomes', () => {
  test('a member: one’s own document is fine, and a join application is filed', async () => {
    const person = await plantPerson(server)
    const me = await convert(person)
    expect(me.person).toMatchObject({ identity: 'member', hasOpenJoinApplication: true, memberStatus: null })
    const { items } = await person.client.joinApplications.mine()
    expect(items).toMatchObject([{ state: 'pending', organization: { id: tree.branch.id } }])
  })

  test('a cadre: no application, whatever the form carries (FAQ M7)', async () => {
    const person = await plantPerson(server)
    const me = await convert(person, { to: 'cadre' })
    expect(me.person).toMatchObject({ identity: 'cadre', hasOpenJoinApplication: false })
    expect(await person.client.joinApplications.mine()).toEqual({ items: [] })
  })

  test('a cadre, then a member: the way of who had said so by mistake', async () => {
    const person = await plantPerson(server)
    await convert(person, { to: 'cadre' })
    expect((await convert(person)).person?.identity).toBe('member')
  })

  test('and corrects name, number and birth date; the old number is free, the trail knows, without numbers', async () => {
    const person = await plantPerson(server, { name: '陈小青', bornOn: '2008-01-01' })
    const document = newDocument()
    const me = await convert(person, { name: '陈晓青', document })
    expect(me.person).toMatchObject({ name: '陈晓青', bornOn: '2008-05-04', sex: 'female' })
    const trail = await trailOf(person.personId)
    expect(trail).toMatch(/accounts\.correctIdentity.*accounts\.convert/)
    expect(trail).not.toContain(document.number)
    expect(trail).not.toContain(person.document.number)
    const heir = await plantPerson(server)
    const { kind, number } = person.document
    expect(await outcome(convert(heir, { document: { kind, number } }))).toBe('ok')
  })
})

describe('refused is', () => {
  test('a number on another record of that name (FAQ M10), and one under another name', async () => {
    const holder = await plantPerson(server, { name: '李一鸣' })
    const person = await plantPerson(server)
    const { kind, number } = holder.document
    const typed = { document: { kind, number } }
    expect(await outcome(convert(person, { ...typed, name: holder.name }))).toBe('conversion.documentTaken')
    expect(await outcome(convert(person, typed))).toBe('identity.mismatch')
    expect((await person.client.accounts.me()).person).toMatchObject({ identity: 'youth' })
  })

  test('a member, and who waits for an answer', async () => {
    const member = await plantPerson(server)
    await plantMember(server, tree.branch, { person: member })
    expect(await outcome(convert(member))).toBe('joinApplication.alreadyMember')
    const applicant = await plantPerson(server)
    await convert(applicant)
    const other = { document: newDocument() }
    expect(await outcome(convert(applicant, { to: 'cadre', ...other }))).toBe('joinApplication.alreadyOpen')
  })

  test.each([
    ['no branch', { join: undefined }, 'input.invalid'],
    [
      'a false check digit',
      { document: { kind: 'residentId', number: '110105200805040001' } },
      'identityDocument.checkDigit',
    ],
  ] as const)('%s', async (_, changes, code) => {
    expect(await outcome(convert(await plantPerson(server), changes))).toBe(code)
  })

  test('what its join application refuses, and then nothing has changed', async () => {
    const person = await plantPerson(server)
    const nowhere = { join: { ...join(), organizationId: 999_999 }, document: newDocument() }
    expect(await outcome(convert(person, nowhere))).toBe('record.notFound')
    expect((await person.client.accounts.me()).person?.identity).toBe('youth')
    expect(await trailOf(person.personId)).not.toContain('accounts.convert')
  })

  test('the 21st question of a day', async () => {
    const person = await plantPerson(server)
    const holder = await plantPerson(server)
    const { kind, number } = holder.document
    const guess = () => outcome(convert(person, { name: '赵一二', document: { kind, number } }))
    for (let asked = 0; asked < 20; asked += 1) expect(await guess()).toBe('identity.mismatch')
    expect(await guess()).toBe('limit.tooMany')
  })

  test('a visitor', async () => {
    const { client } = await plantPerson(server)
    await client.accounts.logOut()
    expect(await outcome(client.accounts.convert(form(await plantPerson(server))))).toBe('session.required')
  })
})

test('10 people at once want one free number: one gets it', async () => {
  const people = []
  for (let planted = 0; planted < 10; planted += 1) people.push(await plantPerson(server))
  const document = newDocument()
  const outcomes = await Promise.all(people.map((one) => outcome(convert(one, { to: 'cadre', document }))))
  expect(tally(outcomes)).toEqual({ ok: 1, 'conversion.documentTaken': 9 })
})

test('10 conversions of one person at once file one application', async () => {
  const person = await plantPerson(server)
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => outcome(convert(person))))
  expect(tally(outcomes)).toEqual({ ok: 1, 'joinApplication.alreadyOpen': 9 })
  expect((await person.client.joinApplications.mine()).items).toHaveLength(1)
})
