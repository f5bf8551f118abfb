import { newDocument, newPhone, PASSWORD, provenPhone } from '../accounts/registered.ts'
import { createdStaff } from '../accounts/staff.ts'
import type { TestServer } from '../test-server.ts'
import { TO_MEMBERS } from '../world/announcements.ts'
import { archive } from '../world/archive.ts'
import { plantMember } from '../world/members.ts'
import { plantPerson } from '../world/people.ts'
import { clientOf, tokenOf } from '../world/sessions.ts'
import type { PlantedOrganization, Tree } from '../world/tree.ts'
import { plantOrganization, plantTree } from '../world/tree.ts'
import type { FuzzedEndpoint } from './endpoints.ts'
import { photoPool, plantPhotos } from './files.ts'
import type { Pool } from './values.ts'

/** Somebody who sends requests; a session that was ended is opened again. */
export interface FuzzActor {
  readonly name: string
  readonly kind: 'visitor' | 'person' | 'organization' | 'staff'
  readonly app: 'console' | 'mobile'
  readonly accountId: string | null
  /** Names of people of whom this one must never be told. */
  readonly outOfReach: readonly string[]
  token: string
}

export interface FuzzWorld {
  readonly actors: readonly FuzzActor[]
  readonly poolOf: (endpoint: FuzzedEndpoint) => Pool
  /** Numbers and phones that no answer, job or audit entry may show whole. */
  readonly canaries: readonly string[]
}

const FAR_NAMES = ['欧阳远山', '司徒远水']

/** The small tree with people in every state, and what there is to be named in a request. */
export async function plantFuzzWorld(server: TestServer): Promise<FuzzWorld> {
  const tree = await plantTree(server)
  const special = await plantSpecial(server, tree)
  const people = await plantPeople(server, tree)
  const actors = await plantActors(server, { ...tree, ...special }, people)
  const canaries = [...people.members, ...people.applicants].flatMap(({ phone, document }) => [
    phone,
    document.number,
  ])
  const photos = await plantPhotos(server)
  const pool = await plantPool(server, [...Object.values(tree), ...Object.values(special)], people)
  await server.runJobs()
  return {
    actors,
    canaries,
    poolOf: (endpoint) => ({ ...pool, ...(photoPool(endpoint, photos) ?? idsIn(endpoint, pool)) }),
  }
}

async function plantSpecial(server: TestServer, { committee }: Tree) {
  const plant = (shortName: string) =>
    plantOrganization(server, { parent: committee, kind: 'branch', shortName })
  const [archived, newcomer] = [await plant('旧班'), await plant('新班')]
  await archive(server, archived.id)
  await server.platform.database
    .updateTable('organization')
    .set({ status: 'registered', completed_at: null })
    .where('id', '=', newcomer.id)
    .execute()
  return { archived, newcomer }
}

async function plantPeople(server: TestServer, { branch, farBranch }: Tree) {
  const [farMember = '', farApplicant = ''] = FAR_NAMES
  const members = [
    await plantMember(server, branch),
    await plantMember(server, farBranch, { name: farMember }),
  ]
  const applicants = [
    await plantPerson(server, { name: '林晓雨' }),
    await plantPerson(server, { name: '周子墨' }),
    await plantPerson(server, { name: farApplicant }),
  ]
  const applications: string[] = []
  for (const [index, { client }] of applicants.entries()) {
    const organizationId = index === 2 ? farBranch.id : branch.id
    const entries = { organizationId, joinedOn: '2023-05', memberNumber: `2023110000${index + 11}` }
    applications.push((await client.joinApplications.submit(entries)).id)
  }
  return { members, applicants, applications }
}

type People = Awaited<ReturnType<typeof plantPeople>>
type Places = Tree & Awaited<ReturnType<typeof plantSpecial>>

const appOf = (kind: FuzzActor['kind']) => (kind === 'person' || kind === 'visitor' ? 'mobile' : 'console')

async function plantActors(server: TestServer, places: Places, { members, applicants }: People) {
  const actor = async (
    name: string,
    kind: FuzzActor['kind'],
    accountId: string,
    sees = false,
  ): Promise<FuzzActor> => ({
    name,
    kind,
    app: appOf(kind),
    accountId,
    outOfReach: sees ? [] : FAR_NAMES,
    token: await tokenOf(server, accountId, appOf(kind)),
  })
  const { city, committee, branch, archived, newcomer } = places
  const people = [members[0], applicants[0], applicants[1]].map((one, index) =>
    actor(`person ${index}`, 'person', one?.accountId ?? ''),
  )
  const visitor: FuzzActor = {
    name: 'visitor',
    kind: 'visitor',
    app: 'mobile',
    accountId: null,
    outOfReach: FAR_NAMES,
    token: '',
  }
  return [
    visitor,
    await actor('city', 'organization', city.accountId, true),
    await actor('committee', 'organization', committee.accountId),
    await actor('branch', 'organization', branch.accountId),
    await actor('archived', 'organization', archived.accountId),
    await actor('newcomer', 'organization', newcomer.accountId),
    ...(await Promise.all(people)),
    await actor('reviewer', 'staff', (await createdStaff(server, 'reviewer')).accountId, true),
  ]
}

async function plantPool(server: TestServer, places: readonly PlantedOrganization[], people: People) {
  const [city] = places
  const client = await clientOf(server, city?.accountId ?? '', 'console')
  const issued = await client.organizations.issueRegistrationCode({
    organizationId: city?.id ?? 0,
    kind: 'committee',
    maxUses: 200,
  })
  const page = async (list: Promise<{ nextCursor: string | null }>) => (await list).nextCursor ?? ''
  const cursors = [
    await page(client.members.list({ limit: 1 })),
    await page(client.members.list({ limit: 1, sort: 'admittedAt' })),
    await page(client.joinApplications.list({ limit: 1 })),
    await page(client.organizations.listChildren({ id: city?.id ?? 0, limit: 1 })),
  ]
  return {
    organizationId: [...places.map(({ id }) => id), 999_999],
    memberId: people.members.map(({ memberId }) => memberId),
    applicationId: people.applications,
    codeId: [issued.id],
    announcementId: [(await client.announcements.send(TO_MEMBERS)).id],
    code: [issued.code, '123456', '000000'],
    registrationCode: [issued.code],
    cursor: cursors.flatMap((cursor) => [cursor, ...tampered(cursor)]),
    phone: [newPhone(), newPhone(), ...people.members.map(({ phone }) => phone)],
    contactPhone: [newPhone()],
    phoneProof: [await provenPhone(server), await provenPhone(server)],
    name: ['陈晓青', '林晓雨', '阿依古丽·艾尔肯'],
    number: [newDocument().number, newDocument().number, people.applicants[0]?.document.number],
    userName: places.map(({ id }) => `tree${id}`),
    password: [PASSWORD, 'short', 'password123456'],
    joinedOn: ['2014-05', '2023-05-04', '2023-05', '2027-01-01'],
    memberNumber: ['202311000011', '202311000099', 'x'],
    smsCode: ['123456'],
    limit: [1, 2, 50, 200],
  }
}

/** A cursor with every value in it changed to one that the columns cannot hold. */
function tampered(cursor: string): string[] {
  const place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Record<string, unknown>
  return ['a\0', '\ud800', 2 ** 40, -1, null, `2026-01-01T00:00:00.${'9'.repeat(150)}Z`].flatMap((value) =>
    Object.keys(place).map((name) =>
      Buffer.from(JSON.stringify({ ...place, [name]: value })).toString('base64url'),
    ),
  )
}

/** Which ids an endpoint’s `{id}` is about. */
function idsIn({ path }: FuzzedEndpoint, pool: Awaited<ReturnType<typeof plantPool>>): Pool {
  if (path.startsWith('/registration-codes/')) return { id: pool.codeId, code: pool.registrationCode }
  if (path.includes('/announcements/')) return { id: pool.announcementId }
  if (path.startsWith('/members')) return { id: pool.memberId }
  if (path.includes('join-application')) return { id: pool.applicationId }
  return { id: pool.organizationId }
}
