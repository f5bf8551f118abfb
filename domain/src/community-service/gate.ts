import type { RegisteredIdentity } from '../accounts/identity.ts'
import type { MemberStatus } from '../members/status.ts'
import { isFormal } from '../members/status.ts'

/**
 * Why 社区服务 stays shut (FAQ M8): registered as 我不是团员; a join application that waits for its branch, or was
 * returned; no branch and no application; a floating member; a membership that has ended.
 */
export const GATE_REASONS = [
  'notMember',
  'applicationPending',
  'applicationReturned',
  'noApplication',
  'floating',
  'membershipEnded',
] as const

export type GateReason = (typeof GATE_REASONS)[number]

/**
 * Why it stays shut to who may otherwise enter (FAQ M9): 该志愿者没有注册, 姓名缺失, or the registry does not answer, from
 * which nothing follows about anybody.
 */
export const REGISTRY_REASONS = ['notRegistered', 'nameMissing', 'registrySilent'] as const

export type RegistryReason = (typeof REGISTRY_REASONS)[number]

export interface ServiceStanding {
  readonly registeredAs: RegisteredIdentity
  readonly memberStatus: MemberStatus | null
  readonly floatingSince: Date | null
  /** Serves in a post now. */
  readonly isCadre: boolean
  readonly application: 'pending' | 'returned' | null
}

/** Null for whom the gate opens, 正式团员 and 团干部; else the reason whose way out is the shortest (FAQ M8). */
export function closedBecause(standing: ServiceStanding): GateReason | null {
  const { memberStatus, floatingSince, isCadre, application } = standing
  if (isCadre || (memberStatus !== null && isFormal(memberStatus, floatingSince))) return null
  if (application !== null) return application === 'pending' ? 'applicationPending' : 'applicationReturned'
  if (memberStatus === 'left') return 'membershipEnded'
  if (memberStatus !== null) return 'floating'
  return standing.registeredAs === 'youth' ? 'notMember' : 'noApplication'
}
