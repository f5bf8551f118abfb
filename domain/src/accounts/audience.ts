/** Whom an account belongs to; password, session and second-factor rules differ by it. */
export const AUDIENCES = ['person', 'organization', 'staff'] as const

export type Audience = (typeof AUDIENCES)[number]
