import type { Client } from '@qingtuan/contract/client'
import { plantPhoto } from './appeals.ts'
import { wishFor } from './cadres.ts'
import { plantMember } from './members.ts'
import { plantPerson } from './people.ts'
import type { RelocationWorld } from './relocations.ts'
import { steppedUp } from './stepped-up.ts'
import type { Tree } from './tree.ts'

/** What may happen at the same moment around one branch of a committee that is about to move. */
export const ACTS = [
  'archiveBranch',
  'archiveOtherBranch',
  'archiveCommittee',
  'moveCommittee',
  'admit',
  'transferOut',
  'transferIn',
  'appoint',
  'reportNumber',
  'takeNumber',
  'registerChild',
] as const

type Act = (typeof ACTS)[number]
type Race = Readonly<Record<Act, () => Promise<unknown>>>

let numbers = 0
const nextNumber = () => `202311${String(++numbers).padStart(6, '0')}`

function plant({ server, tree }: RelocationWorld, place: keyof Tree) {
  const born = { bornOn: '2008-05-04', joinedOn: '2023-05-04' }
  return plantMember(server, tree[place], { ...born, number: nextNumber() })
}

/** Everything prepared up to its last step, which is what races. */
export async function prepareRace(world: RelocationWorld): Promise<Race> {
  return {
    ...(await prepareTransfers(world)),
    ...(await prepareNumbers(world)),
    ...(await prepareNewcomers(world)),
    // Last: what is planted after a log-in of the committee would not be stepped up.
    ...(await prepareOrganizations(world)),
  }
}

async function prepareOrganizations(world: RelocationWorld) {
  const { server, tree } = world
  const district = await steppedUp(server, tree.district.accountId)
  const committee = await steppedUp(server, tree.committee.accountId)
  const move = await world.propose(tree.committee)
  await world.approve(tree.district, move.id)
  const archive = (desk: Client, { id, shortName }: { id: number; shortName: string }) =>
    desk.archivals.archive({ id, retypedName: shortName })
  return {
    archiveBranch: () => archive(committee, tree.branch),
    archiveOtherBranch: () => archive(committee, tree.otherBranch),
    archiveCommittee: () => archive(district, tree.committee),
    moveCommittee: () => world.approve(tree.otherDistrict, move.id),
  }
}

const STATEMENT = '随父母迁居，到新学校就读'

async function prepareTransfers(world: RelocationWorld) {
  const { tree } = world
  const [branch, far] = [await world.at(tree.branch), await world.at(tree.farBranch)]
  const start = async (from: keyof Tree, { id: toOrganizationId }: { id: number }) => {
    const { client } = await plant(world, from)
    return (await client.transfers.start({ toOrganizationId, statement: STATEMENT })).id
  }
  const goes = await start('branch', tree.farBranch)
  await branch.transfers.approveOut({ id: goes })
  const comes = await start('farBranch', tree.branch)
  await far.transfers.approveOut({ id: comes })
  return {
    transferOut: () => far.transfers.approveIn({ id: goes }),
    transferIn: () => branch.transfers.approveIn({ id: comes }),
  }
}

async function prepareNumbers(world: RelocationWorld) {
  const { server, tree } = world
  const branch = await world.at(tree.branch)
  const [claimant, holder] = [await plant(world, 'branch'), await plant(world, 'farBranch')]
  const wish = { memberNumber: nextNumber(), reason: '与入团志愿书封面不一致' }
  const correction = await claimant.client.numberCases.send({ ...wish, photo: await plantPhoto(server) })
  const claim = { number: holder.number, claimant: { kind: 'member', id: claimant.memberId } as const }
  const photo = await plantPhoto(server)
  return {
    reportNumber: () => branch.numberCases.report({ ...claim, photo }),
    takeNumber: () => branch.numberCases.approveCorrection({ id: correction.id }),
  }
}

async function prepareNewcomers(world: RelocationWorld) {
  const { server, tree } = world
  const branch = await world.at(tree.branch)
  const [applicant, cadre] = [await plantPerson(server), await plantPerson(server)]
  const entries = { organizationId: tree.branch.id, joinedOn: '2023-05-04', memberNumber: nextNumber() }
  const { id } = await applicant.client.joinApplications.submit(entries)
  const committee = await world.at(tree.committee)
  const issued = { organizationId: tree.committee.id, kind: 'branch', maxUses: 1 } as const
  const { code } = await committee.organizations.issueRegistrationCode(issued)
  const form = {
    registrationCode: code,
    userName: `racing${numbers}`,
    password: 'a long walk along 9 rivers',
    fullName: `中国共产主义青年团第${numbers}支部委员会`,
    shortName: `第${numbers}团支部`,
    contactName: '孙丽',
    contactPhone: '13911112222',
  }
  return {
    admit: () => branch.joinApplications.approve({ id }),
    appoint: () => branch.cadres.appoint(wishFor(cadre, tree.branch)),
    registerChild: () => server.client('console').organizations.registerWithCode(form),
  }
}
