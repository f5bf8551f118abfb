import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** Conditions on what is kept as it is now alone: they say nothing about an earlier day. */
export const PRESENT_CONDITIONS = [
  'ethnicGroup',
  'politicalStatus',
  'educationHighest',
  'educationFullTime',
  'inSchool',
  'graduationYear',
  'numberState',
  'record',
  'finding',
] as const

type PresentCondition = (typeof PRESENT_CONDITIONS)[number]

/** A roll of an earlier day is asked only for what is known of that day. */
export function judgeAsOf(filter: { readonly [Entry in PresentCondition]?: unknown }): Decision<null> {
  const asked = PRESENT_CONDITIONS.some((condition) => filter[condition] !== undefined)
  return asked ? refuse('member.asOfCondition') : accept(null)
}
