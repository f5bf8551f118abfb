import type { MemberStatus } from '../members/status.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { REMARK_BOUNDS, readLine, readRemark } from '../shared/remark.ts'
import type { OutwardDestination } from './outward.ts'
import { judgeMemberStatus } from './start.ts'

export interface OutwardWords {
  readonly destinationKind: OutwardDestination
  readonly destination: string
  readonly statement: string
}

/** Where to and why, tidied; the letter is made out to the destination as it stands here. */
export function readOutwardWords(wish: OutwardWords): Decision<OutwardWords> {
  const destination = readLine(wish.destination)
  if (destination === null) return refuse('transfer.destinationRequired', REMARK_BOUNDS)
  const statement = readRemark(wish.statement)
  if (statement === null) return refuse('transfer.statementRequired', REMARK_BOUNDS)
  return accept({ destinationKind: wish.destinationKind, destination, statement })
}

/** The same for a new one: by a member who is here and has no other matter open. */
export function decideOutwardStart(
  wish: OutwardWords & { readonly memberStatus: MemberStatus },
): Decision<OutwardWords> {
  const mayLeave = judgeMemberStatus(wish.memberStatus)
  return mayLeave.ok ? readOutwardWords(wish) : mayLeave
}
