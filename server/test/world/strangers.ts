import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { judged, MEMBER_HEADER, memberRow, workbook } from '../exchange/bench.ts'
import type { TestServer } from '../test-server.ts'
import { TO_MEMBERS, WORDS } from './announcements.ts'
import { plantPhoto } from './appeals.ts'
import { plantPost } from './cadres.ts'
import { ENTRIES } from './feedback.ts'
import { findFindings } from './findings.ts'
import { plantMember } from './members.ts'
import { plantPerson } from './people.ts'
import { plantProject, plantSignUp } from './planted-projects.ts'
import { clientOf } from './sessions.ts'
import { WHY } from './transfers.ts'
import type { PlantedOrganization, Tree } from './tree.ts'
import { plantOrganization } from './tree.ts'

/** The id of one of everything that an organization keeps or has under way, by the address under which it stands. */
export type OthersThings = Readonly<Record<string, string | number>>

const MEMBER = { bornOn: '2008-05-04', joinedOn: '2023-05-04' }

/** One of everything in 南河区, which the other district has no part in. */
export async function plantOthersThings(server: TestServer, tree: Tree): Promise<OthersThings> {
  const { otherDistrict, farBranch } = tree
  const neighbour = await plantOrganization(server, {
    parent: otherDistrict,
    kind: 'branch',
    shortName: '河口社区',
  })
  return {
    organizations: otherDistrict.id,
    ...(await plantPeople(server, farBranch)),
    findings: await plantFinding(server, farBranch),
    ...(await plantNumbers(server, farBranch, neighbour)),
    ...(await plantTransfers(server, farBranch, neighbour)),
    ...(await plantTasks(server, farBranch)),
    ...(await plantDistricts(server, tree)),
    'graduation-seasons': await plantSeason(server, farBranch, otherDistrict),
    ...(await plantFeedback(server, farBranch)),
    ...(await plantService(server, farBranch)),
    ...(await plantAnnouncement(server, farBranch)),
  }
}

async function plantPeople(server: TestServer, branch: PlantedOrganization) {
  const { memberId } = await plantMember(server, branch, { ...MEMBER, number: '202311900001' })
  const applicant = await plantPerson(server)
  const entries = { organizationId: branch.id, joinedOn: '2023-05-04', memberNumber: '202311900002' }
  const desk = await clientOf(server, branch.accountId, 'console')
  const asked = { memberId, name: '林晓语', reason: '户口本登记变更' }
  const change = await desk.identityChanges.ask({ ...asked, photos: [await plantPhoto(server)] })
  return {
    members: memberId,
    'join-applications': (await applicant.client.joinApplications.submit(entries)).id,
    'cadre-posts': await plantPost(server, branch, { person: await plantPerson(server) }),
    'identity-changes': change.id,
  }
}

async function plantSeason(server: TestServer, branch: PlantedOrganization, superior: PlantedOrganization) {
  const now = server.platform.clock()
  const year = now.getUTCFullYear()
  const deadline = toShanghaiDate(new Date(now.getTime() + 10 * 86_400_000))
  const desk = await clientOf(server, branch.accountId, 'console')
  await desk.graduations.mark({ organizationId: branch.id, year })
  const above = await clientOf(server, superior.accountId, 'console')
  return (await above.graduations.open({ year, deadline })).id
}

async function plantFeedback(server: TestServer, branch: PlantedOrganization) {
  const { client } = await plantMember(server, branch, { ...MEMBER, number: '202311900008' })
  const desk = await clientOf(server, branch.accountId, 'console')
  const answer = { title: '更新版本', text: '请更新到最新版本后再试' }
  return {
    feedback: (await client.feedback.send(ENTRIES)).id,
    'feedback-canned-answers': (await desk.feedback.addCanned(answer)).id,
  }
}

async function plantService(server: TestServer, branch: PlantedOrganization) {
  const id = await plantProject(server, branch, { startsIn: -4 })
  return { 'service-projects': id, signUp: await plantSignUp(server, id, await plantPerson(server)) }
}

async function plantAnnouncement(server: TestServer, branch: PlantedOrganization) {
  const { announcements } = await clientOf(server, branch.accountId, 'console')
  return {
    announcements: (await announcements.send(TO_MEMBERS)).id,
    'announcement-templates': (await announcements.addTemplate(WORDS)).id,
  }
}

async function plantFinding(server: TestServer, branch: PlantedOrganization): Promise<string> {
  await findFindings(server)
  const desk = await clientOf(server, branch.accountId, 'console')
  const [found] = (await desk.dataQuality.listFindings({})).items
  if (!found) throw new Error('the planted member lacks nothing')
  return found.id
}

async function plantNumbers(server: TestServer, branch: PlantedOrganization, other: PlantedOrganization) {
  const claimant = await plantMember(server, branch, { ...MEMBER, number: '202311900003' })
  const holder = await plantMember(server, other, { ...MEMBER, number: '202311900004' })
  const desk = await clientOf(server, branch.accountId, 'console')
  const claim = { number: holder.number, claimant: { kind: 'member', id: claimant.memberId } } as const
  const wish = { memberNumber: '202311900005', reason: '与入团志愿书封面不一致' }
  const correction = await claimant.client.numberCases.send({ ...wish, photo: await plantPhoto(server) })
  return {
    'number-cases': (await desk.numberCases.report({ ...claim, photo: await plantPhoto(server) })).id,
    'number-corrections': correction.id,
  }
}

async function plantTransfers(server: TestServer, branch: PlantedOrganization, other: PlantedOrganization) {
  const inside = await plantMember(server, branch, { ...MEMBER, number: '202311900006' })
  const outside = await plantMember(server, branch, { ...MEMBER, number: '202311900007' })
  const { id } = await inside.client.transfers.start({ toOrganizationId: other.id, statement: WHY })
  const words = {
    destinationKind: 'province',
    destination: '上海市徐汇区教育团工委',
    statement: WHY,
  } as const
  const outward = await outside.client.transfers.startOutward(words)
  return { transfers: id, 'outward-transfers': outward.id }
}

async function plantTasks(server: TestServer, organization: PlantedOrganization) {
  const client = await clientOf(server, organization.accountId, 'console')
  const content = await workbook({ rows: [MEMBER_HEADER, memberRow()] })
  const file = await judged(server, { organization, client }, content)
  const columns = ['name' as const]
  const wish = { subject: 'members', filter: {}, format: 'xlsx', columns } as const
  const view = { name: '应届', filter: {}, columns, isDefault: false }
  return {
    imports: file.id,
    exports: (await client.exports.begin(wish)).id,
    'member-views': (await client.members.saveView(view)).id,
  }
}

async function plantDistricts(server: TestServer, tree: Tree) {
  const { city, otherDistrict, farBranch } = tree
  const third = await plantOrganization(server, { parent: city, kind: 'leadingBody', shortName: '北山区' })
  const desk = await clientOf(server, otherDistrict.accountId, 'console')
  const reason = '社区划归北山区管理'
  const move = await desk.relocations.propose({ organizationId: farBranch.id, targetId: third.id, reason })
  const campaign = { title: '信息完善行动', checks: ['recordIncomplete' as const], deadline: '2026-12-31' }
  const code = await desk.organizations.issueRegistrationCode({
    organizationId: otherDistrict.id,
    kind: 'branch',
  })
  return {
    relocations: move.id,
    rectifications: (await desk.rectifications.start(campaign)).id,
    'registration-codes': code.id,
  }
}
