/** The tabs of 社区服务 at the console: what is to come, and what is over or called off. */
export const PROJECT_VIEWS = ['coming', 'past'] as const
export type ProjectView = (typeof PROJECT_VIEWS)[number]

/** The parts of the list of one project. */
export const SIGN_UP_VIEWS = ['place', 'waiting', 'gone'] as const
export type SignUpView = (typeof SIGN_UP_VIEWS)[number]

/** In which order a member finds projects; by organization means those of one’s own and its superiors. */
export const FINDING_ORDERS = ['near', 'time', 'organization'] as const
export type FindingOrder = (typeof FINDING_ORDERS)[number]
