export type { NewOrganization } from './create-organization.ts'
export { createOrganization } from './create-organization.ts'
export { foldOrganizationCounts } from './fold-counts.ts'
export type { Column as OrganizationColumn } from './import/columns.ts'
export {
  COLUMNS as ORGANIZATION_COLUMNS,
  columnLabel,
  looksLikeHeader as looksLikeOrganizationHeader,
  REQUIRED as REQUIRED_ORGANIZATION_COLUMNS,
} from './import/columns.ts'
export type { Fault } from './import/entry.ts'
export type { ImportStep } from './import/import-organizations.ts'
export { importOrganizations } from './import/import-organizations.ts'
export { openOrganizationTable } from './import/open-table.ts'
export type { ImportMode, ImportReport, RowReport } from './import/report.ts'
export { countOutcomes } from './import/report.ts'
export type { OrganizationPorts } from './ports.ts'
export { organizationRoutes } from './routes.ts'
export { searchWholeTree } from './search-whole-tree.ts'
export { findLivingChildren, markArchived } from './store/archiving.ts'
export { countOpenCodesOf, lockCodesOf, withdrawCodesOf } from './store/codes-of-issuer.ts'
export { countOrganizationsAs, countSubordinates } from './store/counts.ts'
export type { OrganizationFacts } from './store/facts.ts'
export {
  claimOrganization,
  lockOrganization,
  readOrganization,
} from './store/facts.ts'
export type { Standing } from './store/import.ts'
export { findByIds as readStanding } from './store/import.ts'
export { isContactPhone, readOwnOrganization, setSecretaryName } from './store/own.ts'
export { readPlaces } from './store/places.ts'
export { withinSubtree, withinSubtreeOf } from './store/subtree.ts'
