import type { OrganizationKind } from '../organizations/kind.ts'
import { judgeReceiving } from '../organizations/receiving.ts'
import type { OrganizationStatus } from '../organizations/status.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { readMemberRemark } from './remark.ts'
import type { MemberStatus } from './status.ts'
import { nextMemberStatus } from './status.ts'

export interface Restoring {
  readonly status: MemberStatus
  /** Where the membership goes on. */
  readonly branch: { readonly kind: OrganizationKind; readonly status: OrganizationStatus }
  readonly reason: string
}

/** 恢复团籍. Refuses `member.notLeft`, `organization.archived`, `organization.cannotHoldMembers`, `member.reasonRequired`. */
export function judgeRestoring({ status, branch, reason }: Restoring): Decision<{ reason: string }> {
  if (nextMemberStatus(status, 'restore') === null) return refuse('member.notLeft')
  const receiving = judgeReceiving(branch)
  if (!receiving.ok) return receiving
  const read = readMemberRemark(reason)
  return read.ok ? accept({ reason: read.value }) : read
}
