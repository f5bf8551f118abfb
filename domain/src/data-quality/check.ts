/** What is looked for in each membership (spec: workflows, “Data quality”). */
export const MEMBER_CHECKS = [
  'numberMissing',
  'numberMalformed',
  'numberDisagrees',
  'numberDisputed',
  'joinAge',
  'documentToReview',
  'twin',
  'phoneMissing',
  'phoneShared',
  'ageOutDue',
  'recordIncomplete',
] as const

/** As a filter of the roll asks for them. */
export const MEMBER_FINDINGS = ['any', ...MEMBER_CHECKS] as const

/** What is looked for in each organization. */
export const ORGANIZATION_CHECKS = [
  'branchTooSmall',
  'branchTooLarge',
  'secretaryMissing',
  'contactMissing',
] as const

export const CHECKS = [...MEMBER_CHECKS, ...ORGANIZATION_CHECKS] as const

export type MemberCheck = (typeof MEMBER_CHECKS)[number]
export type MemberFinding = (typeof MEMBER_FINDINGS)[number]
export type OrganizationCheck = (typeof ORGANIZATION_CHECKS)[number]
export type Check = (typeof CHECKS)[number]
