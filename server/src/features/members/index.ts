export type { Addition, AdditionPreview } from './add-member.ts'
export { addMember, previewAddition } from './add-member.ts'
export type { Admission } from './admit-member.ts'
export { admitMember } from './admit-member.ts'
export type { MemberChange } from './change-member.ts'
export { changeMember } from './change-member.ts'
export { foldCounts } from './fold-counts.ts'
export { describeFigures } from './get-figures.ts'
export type { ImportedMember, MemberRecord } from './import-members.ts'
export { deleteImportedMembers, importMembers } from './import-members.ts'
export { COMPACT_FLOWS, FOLD_COUNTS, memberJobs, RECOUNT_SAMPLE } from './jobs.ts'
export { joinedOnText } from './joined-on-text.ts'
export { leaseMemberNumber, leaseMemberNumbers } from './lease-member-number.ts'
export type { MemberPorts } from './ports.ts'
export { memberRoutes } from './routes.ts'
export type { CountedGroup, CountedTrait } from './store/figures.ts'
export { countMembers } from './store/figures.ts'
export {
  countChangedImports,
  findMemberStatuses,
  findTakenNumbers,
  lockImportedRows,
} from './store/imported.ts'
export type { Member, MemberColumns } from './store/members.ts'
export { lockMember, readMember } from './store/members.ts'
export type { Membership } from './store/memberships.ts'
export { isNumberTaken, readMembership } from './store/memberships.ts'
export { anyOf, waysToName } from './store/name-search.ts'
