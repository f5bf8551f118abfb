import { mayMarkGraduatesOf } from '@qingtuan/domain/cadres/graduation-access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { changeMember, lockMember } from '../members/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import { listOtherYears } from './store/marks.ts'

interface Wish {
  readonly organizationId: number
  readonly year: number | null
}

/** Sets the graduation year of everybody on the roll of a branch; answers how many records changed. */
export function markGraduates(call: Call, wish: Wish): Promise<{ changed: number }> {
  return inTransaction(call.platform.database, (trx) => mark(trx, call, wish))
}

async function mark(
  trx: Transaction,
  call: Call,
  { organizationId, year }: Wish,
): Promise<{ changed: number }> {
  const branch = await lockOrganization(trx, organizationId)
  if (branch === null || !mayMarkGraduatesOf(organizationOf(call), branch)) throw refused('record.notFound')
  let changed = 0
  for (const id of await listOtherYears(trx, { organizationId, year }))
    if (await markOne(trx, call, { id, organizationId, year })) changed += 1
  return { changed }
}

/** Whoever left the roll meanwhile keeps their year. */
async function markOne(
  trx: Transaction,
  call: Call,
  { id, organizationId, year }: Wish & { readonly id: string },
): Promise<boolean> {
  const member = await lockMember(trx, id)
  if (member?.organization_id !== organizationId || member.status === 'left') return false
  await changeMember(trx, call, {
    member,
    set: { graduation_year: year },
    event: { kind: 'edited', details: { graduationYear: [member.graduation_year, year] } },
    act: 'graduations.mark',
  })
  return true
}
