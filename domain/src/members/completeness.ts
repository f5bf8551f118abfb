/**
 * What a complete record says beside what the document, the join and the branch say (spec: field rules, “Member
 * record”). The database computes the same as `member.record_complete`.
 */
export const REQUIRED_RECORD_ENTRIES = [
  'ethnicGroup',
  'politicalStatus',
  'educationFullTime',
  'educationHighest',
  'householdArea',
] as const

export type RequiredRecordEntry = (typeof REQUIRED_RECORD_ENTRIES)[number]

export const COMPLETENESS = ['complete', 'incomplete'] as const

/** The required entries that a record lacks, in the order of the form. */
export function missingEntries(
  record: Readonly<Record<RequiredRecordEntry, string | null>>,
): RequiredRecordEntry[] {
  return REQUIRED_RECORD_ENTRIES.filter((entry) => record[entry] === null)
}
