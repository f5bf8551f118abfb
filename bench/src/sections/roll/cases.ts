/** A question that the roll is asked, as a path under the origin. */
export interface Case {
  readonly what: string
  readonly path: string
  /** Asked in turns with it, so that the two can be compared whatever else the machine does. */
  readonly against?: string
}

export function listPath(organizationId: number, filter: Readonly<Record<string, string>>): string {
  return `/api/members?${new URLSearchParams({ organizationId: String(organizationId), limit: '50', ...filter })}`
}

export const figuresPath = (organizationId: number) => `/api/organizations/${organizationId}/figures`
export const memberPath = (id: string) => `/api/members/${id}`
