import type { PlacedMember } from '@qingtuan/domain/cadres/member-access'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { readOrganization } from '../organizations/index.ts'
import type { Member } from './store/members.ts'
import { lockMember } from './store/members.ts'

/** A member with the branch that it is in, or was in last. */
export interface Placed {
  readonly member: Member
  readonly branch: OrganizationFacts
  readonly placed: PlacedMember
}

/** Holds a member for an act that a sentence of access allows; to anybody else it does not exist. */
export async function lockPlaced(
  trx: Transaction,
  call: Call,
  { id, isKnown }: { id: string; isKnown: (power: PowerOf, placed: PlacedMember) => boolean },
): Promise<Placed> {
  const member = await lockMember(trx, id)
  if (member === null) throw refused('record.notFound')
  const place = await placeOf(trx, member)
  if (!isKnown(actorOf(call).power, place.placed)) throw refused('record.notFound')
  return place
}

type PowerOf = ReturnType<typeof actorOf>['power']

async function placeOf(database: KyselyDatabase, member: Member): Promise<Placed> {
  const branch = await readOrganization(database, member.organization_id)
  if (branch === null) throw new Error(`Member ${member.id} lacks its branch`)
  return { member, branch, placed: placedBy(member, branch) }
}

type Standing = Pick<Member, 'person_id' | 'status' | 'organization_id' | 'org_path'>

/** A member as the sentences of access know it. */
export function placedBy(
  { person_id, status, organization_id, org_path }: Standing,
  { parentId }: Pick<OrganizationFacts, 'parentId'>,
): PlacedMember {
  return { personId: person_id, status, organizationId: organization_id, path: org_path, parentId }
}
