import { readAppealNumber } from '@qingtuan/domain/appeals/number'
import type { Call } from '../../platform/call.ts'
import { must, refused } from '../../platform/refused.ts'
import type { ProvenPhone } from '../accounts/index.ts'
import { readPhoneProof } from '../accounts/index.ts'
import { takeLookAtPhone } from './limits.ts'
import type { Appeal } from './store/appeals.ts'
import { findFollowed } from './store/appeals.ts'

export interface Held {
  readonly number: string
  readonly phoneProof: string
}

/** The appeal of whoever knows its number and holds its phone; refuses `phone.proofExpired`, `appeal.unknown`. */
export async function heldAppeal(call: Call, held: Held): Promise<{ row: Appeal; proof: ProvenPhone }> {
  const proof = await readPhoneProof(call, held.phoneProof)
  await takeLookAtPhone(call, proof.phoneIndex)
  const row = await followedAppeal(call, { number: held.number, phoneIndex: proof.phoneIndex })
  return { row, proof }
}

/** Refuses `appeal.unknown` alike for a wrong number and for another’s phone. */
export async function followedAppeal(
  { platform }: Call,
  { number, phoneIndex }: { number: string; phoneIndex: string },
): Promise<Appeal> {
  const row = await findFollowed(platform.database, { number: must(readAppealNumber(number)), phoneIndex })
  if (row === null) throw refused('appeal.unknown')
  return row
}
