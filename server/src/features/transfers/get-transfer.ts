import type { TransferDetail } from '@qingtuan/contract/transfers/transfer'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Call } from '../../platform/call.ts'
import { readPeople } from '../accounts/index.ts'
import { readPostsOf } from '../cadres/index.ts'
import { joinedOnText, readMember } from '../members/index.ts'
import { actsOf, describeAll } from './describe.ts'
import { findInReach } from './reach.ts'
import type { PlacedRow } from './store/transfers.ts'

export async function getTransfer(call: Call, { id }: { id: string }): Promise<TransferDetail> {
  const row = await findInReach(call, id)
  const [described] = await describeAll(call, [row])
  if (!described) throw new Error(`Transfer ${id} was not described`)
  const member = await describeTransferred(call, row)
  return { ...described, member, endPosts: row.end_posts, may: mayOf(call, row) }
}

async function describeTransferred(call: Call, row: PlacedRow): Promise<TransferDetail['member']> {
  const { platform } = call
  const { database } = platform
  const [people, posts, member] = await Promise.all([
    readPeople(database, platform, [row.person_id]),
    readPostsOf(database, [row.person_id]),
    readMember(database, row.member_id),
  ])
  const person = people.get(row.person_id)
  if (!person || member === null) throw new Error(`Transfer ${row.id} lacks its member`)
  const served = posts.get(row.person_id) ?? []
  return {
    id: row.member_id,
    name: row.member_name,
    sex: person.sex,
    bornOn: person.bornOn,
    documentNumber: maskIdentityNumber(person.documentNumber),
    phone: person.phone === null ? null : maskPhone(person.phone),
    memberNumber: member.number,
    joinedOn: joinedOnText(member),
    status: member.status,
    posts: served
      .filter((post) => post.state === 'active' && post.organizationId === row.from_organization_id)
      .map(({ post }) => post),
  }
}

function mayOf(call: Call, row: PlacedRow): TransferDetail['may'] {
  const acts = actsOf(call, row)
  return {
    approveOut: acts.has('approveOut'),
    approveIn: acts.has('approveIn'),
    assign: acts.has('assign'),
    refuse: acts.has('refuse'),
    withdraw: acts.has('withdraw'),
    resume: acts.has('resume'),
    changeTarget: acts.has('resume') && row.started_by !== 'newSide',
    mediate: acts.has('uphold'),
  }
}
