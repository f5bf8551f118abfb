import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'

/** An inbox of feedback: an organization’s own, or with null that of the system’s administrators at the top. */
export interface FeedbackDesk {
  readonly organizationId: number | null
}

/** Whose inbox a power opens; null for who has none. */
export function feedbackDeskOf(power: Power): FeedbackDesk | null {
  if (isOperator(power)) return { organizationId: null }
  const self = actingOrganization(power)
  return self && { organizationId: self.organizationId }
}

/** Who sent it: a person, or an organization by its account. A visitor is known by number and phone alone. */
export interface SentFeedback {
  readonly personId: string | null
  /** The organization that reported; null where a person or a visitor did. */
  readonly reportingOrganizationId: number | null
}

/** Whether it is the power’s own feedback. */
export function sentFeedback(power: Power, { personId, reportingOrganizationId }: SentFeedback): boolean {
  if (power.kind === 'person') return power.personId === personId
  const self = actingOrganization(power)
  return self !== null && self.organizationId === reportingOrganizationId
}

/** 系统管理员 at the top of the tree. */
function isOperator(power: Power): boolean {
  return power.kind === 'staff' && power.role === 'operator'
}
