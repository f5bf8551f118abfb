import type { Receiver } from '../organizations/receiving.ts'
import { judgeReceiving } from '../organizations/receiving.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { MemberStatus } from './status.ts'

/** 添加成员 (FAQ O8): a registered person, matched by name and document, for a branch. */
export interface AdditionWish {
  readonly branch: Receiver & { readonly id: number }
  /** The person’s membership, whatever its status. */
  readonly membership: { readonly status: MemberStatus; readonly organizationId: number } | null
  /** The person’s open join application. */
  readonly application: {
    readonly id: string
    readonly organizationId: number
    readonly isReturned: boolean
  } | null
}

/** Admitted on the spot, or by the application that already waits at this branch. */
export type AdditionWay =
  | { readonly way: 'admit' }
  | { readonly way: 'approve'; readonly applicationId: string }

/** How the person becomes a member of the branch, or which way leads there instead. */
export function decideAddition({ branch, membership, application }: AdditionWish): Decision<AdditionWay> {
  const receiving = judgeReceiving(branch)
  if (!receiving.ok) return receiving
  if (membership?.status === 'left') return refuse('member.hasLeft')
  if (membership?.organizationId === branch.id && membership.status !== 'floating')
    return refuse('member.alreadyHere')
  if (membership) return refuse('member.elsewhere')
  if (!application) return accept({ way: 'admit' })
  if (application.organizationId !== branch.id) return refuse('member.applicationElsewhere')
  if (application.isReturned) return refuse('member.applicationReturned')
  return accept({ way: 'approve', applicationId: application.id })
}
