import type { Call } from '../../platform/call.ts'
import { personOf } from '../../platform/call.ts'
import type { MemberInFull } from './describe-member.ts'
import { describeMember } from './describe-member.ts'
import { findOfPerson } from './store/rows.ts'

type Card = Omit<MemberInFull, 'documentNumber' | 'phone' | 'may'>

/** The caller’s own membership; null until a branch has approved. */
export async function getOwnMembership(call: Call): Promise<{ membership: Card | null }> {
  const row = await findOfPerson(call.platform.database, personOf(call).personId)
  if (row === null) return { membership: null }
  const { documentNumber: _number, phone: _phone, may: _may, ...card } = await describeMember(call, row)
  return { membership: card }
}
