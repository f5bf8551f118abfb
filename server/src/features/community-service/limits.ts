import type { Limit } from '../../platform/limits/limits.ts'

const TEN_MINUTES = 600

/**
 * Look-ups that do not find somebody, of one account: the registry is no place to try out names and numbers. Short
 * enough that who registers there meanwhile is let in on the same visit.
 */
export const REGISTRY_MISSES: Limit = { name: 'volunteerRegistryMisses', points: 20, seconds: TEN_MINUTES }
