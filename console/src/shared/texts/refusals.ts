import chinese from 'virtual:refusals/zh-CN'
import { spokenRefusals } from '@qingtuan/contract/refusals/spoken'

/** The sentences of refusals in the languages that are here. */
export const refusals = spokenRefusals(chinese, async () => (await import('virtual:refusals/en')).default)
