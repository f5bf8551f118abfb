/** What a person calls themself when registering: 我是团员, 我是团干部, 我不是团员. It gives no standing (FAQ M7). */
export const REGISTERED_IDENTITIES = ['member', 'cadre', 'youth'] as const

export type RegisteredIdentity = (typeof REGISTERED_IDENTITIES)[number]
