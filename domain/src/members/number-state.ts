import { isProvisionalNumber } from './member-number/generated.ts'
import { OWN_PROVINCE } from './member-number/official.ts'

/**
 * How a member number stands: made by the system (FAQ M12), disputed (FAQ M13), provisional
 * until the branch enters the right one, of another province (a warning, people
 * move), or in order.
 */
export const NUMBER_STATES = ['ok', 'generated', 'disputed', 'provisional', 'otherProvince'] as const

export type NumberState = (typeof NUMBER_STATES)[number]

/** The place of the province in an official number: two digits after the year. */
const PROVINCE = { from: 4, to: 6 } as const

export function numberState({
  number,
  isDisputed,
}: {
  readonly number: string
  readonly isDisputed: boolean
}): NumberState {
  if (isDisputed) return 'disputed'
  if (isProvisionalNumber(number)) return 'provisional'
  if (number.startsWith('A')) return 'generated'
  return number.slice(PROVINCE.from, PROVINCE.to) === OWN_PROVINCE ? 'ok' : 'otherProvince'
}
