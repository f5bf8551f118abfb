import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { refused } from '../../platform/refused.ts'
import { lockPerson } from '../accounts/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import type { AdmissionEntries } from './admission-entries.ts'
import { admitMember } from './admit-member.ts'
import type { Addition, AdditionSource, JudgedAddition } from './judge-addition.ts'
import { judgeAddition, wayOf } from './judge-addition.ts'
import { leaseMemberNumber } from './lease-member-number.ts'
import type { MemberPorts } from './ports.ts'
import { readMembership } from './store/memberships.ts'

export type { Addition } from './judge-addition.ts'

export interface Added {
  readonly memberId: string
  readonly name: string
  readonly memberNumber: string
  readonly way: 'admitted' | 'approved'
  readonly organization: { readonly id: number; readonly shortName: string }
}

/** 添加成员 (FAQ O8): a registered person becomes a member of the branch. */
export async function addMember(
  call: Call,
  addition: Addition,
  ports: MemberPorts,
  source: AdditionSource = 'byHand',
): Promise<Added> {
  const judged = await judgeAddition(call, addition, { ports, source })
  const { person, branch, way, entries } = judged
  const organization = { id: branch.id, shortName: branch.shortName }
  if (way.way === 'approve' || entries === null) return approve(call, judged, { addition, ports })
  const number = entries.number ?? (await leaseMemberNumber(call.platform, { ...branch, ...entries }))
  const admitted = await inTransaction(call.platform.database, (trx) =>
    admitLocked(trx, call, { judged, entries: { ...entries, number }, ports }),
  )
  return {
    memberId: admitted.memberId,
    name: person.name,
    memberNumber: number,
    way: 'admitted',
    organization,
  }
}

interface Settled {
  readonly judged: JudgedAddition
  readonly entries: AdmissionEntries & { readonly number: string }
  readonly ports: MemberPorts
}

async function admitLocked(
  trx: Transaction,
  call: Call,
  { judged, entries, ports }: Settled,
): Promise<{ memberId: string }> {
  const { person } = judged
  const branch = await lockOrganization(trx, judged.branch.id)
  if (branch === null) throw refused('record.notFound')
  await lockPerson(trx, person.id)
  const { way } = await wayOf(trx, { personId: person.id, branch, ports })
  if (way !== 'admit') throw refused('record.changed')
  const { name, sex, bornOn } = person
  const { memberId } = await admitMember(trx, call, {
    personId: person.id,
    name,
    sex,
    bornOn,
    branch,
    ...entries,
  })
  await announceNotices(trx, call, [
    {
      to: { personId: person.id },
      kind: 'member.added',
      facts: { organization: branch.shortName, number: entries.number },
      link: '/organization',
    },
  ])
  return { memberId }
}

async function approve(
  call: Call,
  { person, branch, way }: JudgedAddition,
  { addition, ports }: { addition: Addition; ports: MemberPorts },
): Promise<Added> {
  if (way.way !== 'approve') throw refused('record.changed')
  await ports.approveApplication(call, { id: way.applicationId, note: addition.note })
  const membership = await readMembership(call.platform.database, person.id)
  if (membership === null) throw new Error(`The approval made no member of ${person.id}`)
  const { memberId, number: memberNumber } = membership
  const organization = { id: branch.id, shortName: branch.shortName }
  return { memberId, name: person.name, memberNumber, way: 'approved', organization }
}
