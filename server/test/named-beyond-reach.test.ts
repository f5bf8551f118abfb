import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'
import { TO_MEMBERS } from './world/announcements.ts'
import { plantPhoto } from './world/appeals.ts'
import { consoleEndpoints } from './world/console-endpoints.ts'
import { plantMember } from './world/members.ts'
import { outcome } from './world/outcomes.ts'
import { plantPerson } from './world/people.ts'
import { plantProject } from './world/planted-projects.ts'
import { PROJECT } from './world/service-projects.ts'
import { steppedUp } from './world/stepped-up.ts'
import { plantOthersThings } from './world/strangers.ts'
import { WHY } from './world/transfers.ts'
import type { Tree } from './world/tree.ts'
import { plantTree } from './world/tree.ts'

/** Tried as lists of another organization in beyond-reach.test.ts. */
const LISTS = [
  'cadres.list',
  'communityService.figures',
  'communityService.listProjects',
  'dataQuality.listFindings',
  'joinApplications.list',
  'members.choose',
  'members.list',
  'members.listAgeOut',
]
/** A filter that is kept asks nobody; it is judged when the list is. */
const KEPT = ['members.saveView', 'members.changeView']
/** A side of a transfer may be anywhere: the other side answers. */
const ANYWHERE = ['transfers.resume']

/** One’s own things, with which something of others is named. */

interface Named {
  readonly organization: number
  readonly member: string
  readonly signUp: string
}

let server: TestServer
let tree: Tree
let own: Awaited<ReturnType<typeof plantOwn>>
let others: Named
let district: Client
let branch: Client
let committee: Client

const NOBODY = '0198f3a0-0000-7000-8000-000000000000'
const NOTHING: Named = { organization: 99_999_999, member: NOBODY, signUp: NOBODY }

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  const things = await plantOthersThings(server, tree)
  others = { organization: tree.farBranch.id, member: String(things.members), signUp: String(things.signUp) }
  own = await plantOwn()
  branch = await steppedUp(server, tree.branch.accountId)
  committee = await steppedUp(server, tree.committee.accountId)
  district = await steppedUp(server, tree.district.accountId)
}, 60_000)
afterAll(() => server.close())

async function plantOwn() {
  const born = { bornOn: '2008-05-04', joinedOn: '2023-05-04' }
  const [member, leaving, moving] = [
    await plantMember(server, tree.branch, { ...born, number: '202311900101' }),
    await plantMember(server, tree.branch, { ...born, number: '202311900102' }),
    await plantMember(server, tree.farBranch, { ...born, number: '202311900103' }),
  ]
  const desk = await steppedUp(server, tree.branch.accountId)
  const left = { reason: 'withdrawn', leftOn: '2026-03-01' } as const
  await desk.members.leave({ id: leaving.memberId, ...left })
  const year = server.platform.clock().getUTCFullYear()
  await desk.graduations.mark({ organizationId: tree.branch.id, year })
  const above = await steppedUp(server, tree.district.accountId)
  const season = await above.graduations.open({ year, deadline: `${year}-12-31` })
  const campaign = { title: '信息完善行动', checks: ['recordIncomplete' as const], deadline: `${year}-12-31` }
  const { id: campaignId } = await above.rectifications.start(campaign)
  const wish = { toOrganizationId: tree.committee.id, statement: WHY }
  const { id: transferId } = await moving.client.transfers.start(wish)
  await (await steppedUp(server, tree.farBranch.accountId)).transfers.approveOut({ id: transferId })
  await (await steppedUp(server, tree.committee.accountId)).transfers.approveIn({ id: transferId })
  const { id: projectId } = await above.communityService.publishProject(PROJECT)
  const services = { projectId, listedId: await plantService(), confirmedId: await plantService(true) }
  const { memberId } = member
  return { memberId, leftId: leaving.memberId, seasonId: season.id, campaignId, transferId, ...services }
}

const plantService = (confirmed = false) => plantProject(server, tree.branch, { startsIn: -4, confirmed })

/** What an organization does with something that it names beside the address. */
const ACTS: Readonly<Record<string, (named: Named) => Promise<unknown>>> = {
  'announcements.preview': ({ organization }) =>
    district.announcements.preview({ members: { organizationId: organization } }),
  'announcements.send': ({ organization }) =>
    district.announcements.send({ ...TO_MEMBERS, members: { organizationId: organization } }),
  'archivals.inviteFloating': ({ organization }) =>
    branch.archivals.inviteFloating({ organizationId: organization, memberIds: [own.memberId] }),
  'cadres.appoint': async ({ organization }) => {
    const { name, document } = await plantPerson(server)
    const post = { post: 'organizationOfficer', postNote: null, kind: 'partTime' } as const
    const wish = { ...post, startedOn: '2026-01-01', name, document, consoleAccess: false }
    return district.cadres.appoint({ ...wish, organizationId: organization })
  },
  'cadres.actFor': ({ organization }) => branch.cadres.actFor({ organizationId: organization }),
  'communityService.tick': ({ signUp }) =>
    branch.communityService.tick({ id: own.listedId, signUpId: signUp, side: 'in' }),
  'communityService.correctHours': ({ signUp: signUpId }) =>
    branch.communityService.correctHours({ id: own.confirmedId, signUpId, minutes: 60, reason: WHY }),
  'rectifications.report': ({ organization }) =>
    district.rectifications.report({ id: own.campaignId, organizationId: organization }),
  'rectifications.listReported': ({ organization }) =>
    district.rectifications.listReported({ id: own.campaignId, organizationId: organization }),
  'communityService.addLeader': ({ member }) =>
    district.communityService.addLeader({ id: own.projectId, leader: { kind: 'member', id: member } }),
  'communityService.removeLeader': ({ member }) =>
    district.communityService.removeLeader({ id: own.projectId, personId: member }),
  'exports.begin': ({ organization }) =>
    district.exports.begin({
      subject: 'members',
      filter: { organizationId: organization },
      format: 'xlsx',
      columns: ['name'],
    }),
  'graduations.listGraduates': ({ organization }) =>
    district.graduations.listGraduates({ id: own.seasonId, organizationId: organization }),
  'graduations.remind': ({ member }) =>
    district.graduations.remind({ id: own.seasonId, memberIds: [member] }),
  'graduations.mark': ({ organization }) =>
    district.graduations.mark({ organizationId: organization, year: 2026 }),
  'graduations.answerFor': ({ member }) =>
    district.graduations.answerFor({ id: own.seasonId, memberId: member, answer: 'staying', reason: WHY }),
  'members.add': async ({ organization }) => {
    const { name, document } = await plantPerson(server)
    const entries = { joinedOn: '2023-05-04', memberNumber: '202311900109' }
    return district.members.add({ name, document, ...entries, organizationId: organization })
  },
  'members.invite': ({ organization }) =>
    district.members.invite({ name: '某人', phone: '13900000009', organizationId: organization }),
  'members.restore': ({ organization }) =>
    committee.members.restore({ id: own.leftId, reason: WHY, organizationId: organization }),
  'numberCases.report': async ({ member }) => {
    const photo = await plantPhoto(server)
    return branch.numberCases.report({
      number: '202311900101',
      claimant: { kind: 'member', id: member },
      photo,
    })
  },
  // To itself an organization may ask for any that it can name.
  'relocations.propose': ({ organization }) =>
    district.relocations.propose({
      organizationId: organization,
      targetId: tree.committee.id,
      reason: WHY,
    }),
  'transfers.startFor': ({ member }) =>
    branch.transfers.startFor({ memberId: member, toOrganizationId: tree.otherBranch.id, statement: WHY }),
  'transfers.startOutwardFor': ({ member }) =>
    branch.transfers.startOutwardFor({
      memberId: member,
      destinationKind: 'province',
      destination: '上海市徐汇区教育团工委',
      statement: WHY,
    }),
  'transfers.assign': ({ organization }) =>
    committee.transfers.assign({ id: own.transferId, branchId: organization }),
}

/** Everything whose entries name an organization or a member beside what the address names first. */
function naming(): string[] {
  return consoleEndpoints()
    .filter(({ path, entries }) => {
      const [, first = ''] = /^\/[a-z-]+\/\{(\w+)\}/.exec(path) ?? []
      return entries.some((name) => name !== first && /(Ids?|claimant|filter)$/.test(name))
    })
    .map(({ id }) => id)
}

test('everything that names an organization or a member is tried, here or as a list', () => {
  const tried = [...Object.keys(ACTS), ...LISTS, ...KEPT, ...ANYWHERE]
  expect(naming().filter((id) => !tried.includes(id))).toEqual([])
})

test.each(Object.keys(ACTS))('%s answers of what others have as of what does not exist', async (id) => {
  const act = ACTS[id]
  if (!act) throw new Error(`${id} is not among the acts`)
  const seen = await answer(act(others))
  expect(seen).toEqual(await answer(act(NOTHING)))
  expect(seen).not.toBe('input.invalid')
})

/** The refusal’s code, or what came back where names that are not there are passed over. */
async function answer(act: Promise<unknown>): Promise<unknown> {
  const code = await outcome(act)
  return code === 'ok' ? act : code
}
