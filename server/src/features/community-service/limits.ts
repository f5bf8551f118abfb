import type { Limit } from '../../platform/limits/limits.ts'

const DAY = 86_400

/** Look-ups that do not find somebody, of one account: the registry is no place to try out names and numbers. */
export const REGISTRY_MISSES: Limit = { name: 'volunteerRegistryMisses', points: 20, seconds: DAY }
