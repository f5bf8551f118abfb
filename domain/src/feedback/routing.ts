/** Whose the feedback is, with the organization that it names or belongs to; null where there is none (yet). */
export type FeedbackReporter =
  | { readonly kind: 'person'; readonly organizationId: number | null }
  | { readonly kind: 'organization'; readonly superiorId: number | null }
  | { readonly kind: 'visitor'; readonly superiorId: number | null }

/**
 * Who has new feedback: a member’s organization, an organization’s direct superior, for a visitor the superior of the
 * organization they name (`workflows.md`, Feedback). Null stands for the administrators of the system, at the top of
 * the tree and for who belongs nowhere.
 */
export function firstHandler(reporter: FeedbackReporter): number | null {
  return reporter.kind === 'person' ? reporter.organizationId : reporter.superiorId
}
